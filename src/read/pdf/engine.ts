import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { fontNames, type OperatorCodes, paintOperators, type RawFont } from './engine-operators.js'
import { PDF_LIMITS } from './limits.js'
import type { Matrix, PaintedPage } from './paint-operator.js'

/** An open PDF. Pages are counted from 1; `close` must be called. */
export interface PdfFile {
  pages: number
  /** Title of the document information dictionary; null for none. */
  title: string | null
  /** @throws PdfTooComplexError where the page is stopped; the file is closed then */
  readPage(number: number, isLate: () => boolean): Promise<PaintedPage>
  close(): Promise<void>
}

/** Why a PDF does not open. */
export type OpenFailure = 'encrypted' | 'damaged'

/** A PDF that does not open; `message` is pdf.js's own short reason. */
export class PdfOpenError extends Error {
  override readonly name = 'PdfOpenError'
  readonly failure: OpenFailure

  constructor(failure: OpenFailure, message: string, cause: unknown) {
    super(message, { cause })
    this.failure = failure
  }
}

/** A page that was stopped; nothing more can be read from its file. */
export class PdfTooComplexError extends Error {
  override readonly name = 'PdfTooComplexError'
}

/**
 * Opens a PDF with pdf-parse, with an empty password where it wants one.
 * Loaded lazily: pdf.js costs several hundred milliseconds that other formats need not pay.
 * @throws PdfOpenError
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const { PDFParse } = await import('pdf-parse')
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // pdf.js takes the buffer over and empties it, so it gets a copy.
  const parser = new PDFParse({ data: bytes.slice(), ...ENGINE_OPTIONS, ...dataFolders() })
  try {
    const document = await load(parser)
    return {
      pages: document.numPages,
      title: await readTitle(document),
      readPage: (number, isLate) => readPage(document, number, OPS, isLate),
      close: () => parser.destroy(),
    }
  } catch (error) {
    await parser.destroy()
    throw openError(error)
  }
}

/** What pdf.js is told: no network, no drawing, no console. */
const ENGINE_OPTIONS = {
  verbosity: 0,
  password: '',
  cMapPacked: true,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  isEvalSupported: false,
  enableXfa: false,
  // Pictures are not looked at, so they are not decoded either.
  maxImageSize: 1,
} as const

/** Folders that come with pdf.js: without the CMaps, fonts that are not embedded give no text. */
function dataFolders(): { cMapUrl: string; standardFontDataUrl: string } {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return { cMapUrl: join(root, 'cmaps/'), standardFontDataUrl: join(root, 'standard_fonts/') }
}

/** pdf-parse's `load` is private in its types; it is the only way to the pdf.js document behind it. */
async function load(parser: object): Promise<PDFDocumentProxy> {
  return (parser as { load(): Promise<PDFDocumentProxy> }).load()
}

function openError(error: unknown): PdfOpenError {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  return new PdfOpenError(name === 'PasswordException' ? 'encrypted' : 'damaged', message, error)
}

async function readTitle(document: PDFDocumentProxy): Promise<string | null> {
  const metadata = await document.getMetadata().catch(() => null)
  const title = (metadata?.info as { Title?: unknown } | undefined)?.Title
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null
}

/** DISABLE in pdf.js's AnnotationMode: comments and stamps are not part of the notice. */
const WITHOUT_ANNOTATIONS = 0

async function readPage(
  document: PDFDocumentProxy,
  number: number,
  codes: OperatorCodes,
  isLate: () => boolean,
): Promise<PaintedPage> {
  const page = await document.getPage(number)
  try {
    const stopped = stopAtLimit(page, isLate)
    const list = await Promise.race([page.getOperatorList({ annotationMode: WITHOUT_ANNOTATIONS }), stopped])
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const fonts = await readFonts(page, fontNames(list, codes))
    return {
      width,
      height,
      transform: transform as unknown as Matrix,
      operators: paintOperators(list, codes, fonts),
    }
  } catch (error) {
    // pdf.js goes on painting by itself until its document is closed.
    if (error instanceof PdfTooComplexError) await document.destroy()
    throw error
  } finally {
    page.cleanup()
  }
}

/** The part of pdf.js's page that takes in its operators, about a thousand at a time. */
interface ChunkReceiver {
  _renderPageChunk?: (chunk: { length: number }, ...rest: unknown[]) => void
}

/**
 * Fails as soon as a page paints more than it may or takes too long. pdf.js runs on this thread without ever giving
 * timers a turn, so this is the only place from which a page that multiplies itself can be stopped.
 */
function stopAtLimit(page: PDFPageProxy, isLate: () => boolean): Promise<never> {
  const receiver = page as unknown as ChunkReceiver
  const receive = receiver._renderPageChunk
  const stopped = new Promise<never>((_, reject) => {
    let count = 0
    receiver._renderPageChunk = (chunk, ...rest) => {
      count += chunk.length
      if (count > PDF_LIMITS.operators || isLate()) reject(new PdfTooComplexError('page too complex'))
      else receive?.call(page, chunk, ...rest)
    }
  })
  stopped.catch(() => undefined)
  return stopped
}

/** Fonts arrive beside the operator list, possibly a little later. */
async function readFonts(page: PDFPageProxy, names: Iterable<string>): Promise<Map<string, RawFont>> {
  const fonts = new Map<string, RawFont>()
  for (const name of names) {
    fonts.set(name, await new Promise<RawFont>((resolve) => page.commonObjs.get(name, resolve)))
  }
  return fonts
}
