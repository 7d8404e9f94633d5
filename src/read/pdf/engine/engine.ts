import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { PDF_LIMITS } from '../limits.js'
import type { Matrix, PaintedPage } from '../paint/paint-operator.js'
import { PdfOpenError, PdfTooComplexError } from './engine-errors.js'
import type { RawFont } from './engine-fonts.js'
import { fontNames, hasLayers, type OperatorCodes, paintOperators } from './engine-operators.js'
import { limitOperators } from './engine-page-limits.js'
import { type EngineThread, takeThread } from './engine-thread.js'

/** An open PDF. Pages are counted from 1; `close` must be called. */
export interface PdfFile {
  pages: number
  /** Title of the document information dictionary; null for none. */
  title: string | null
  /** Parts of the file were missing or not where it says, and pdf.js put together what it found. */
  repaired: boolean
  /**
   * Reads a page; one at a time. After a PdfTooComplexError the next call opens the file anew.
   * @param milliseconds how long it may take
   * @throws PdfTooComplexError where the page takes more than it may
   */
  readPage(number: number, milliseconds: number): Promise<PaintedPage>
  close(): Promise<void>
}

/**
 * Opens a PDF with pdf-parse, with an empty password where it wants one.
 * @throws PdfOpenError
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const first = await openSession(bytes)
  let session: Session | null = first
  return {
    pages: first.document.numPages,
    title: first.title,
    repaired: first.thread.warnings.length > 0,
    readPage: async (number, milliseconds) => {
      session ??= await openSession(bytes)
      const { thread } = session
      try {
        return await readAhead(session, number, milliseconds)
      } catch (error) {
        if (error instanceof PdfTooComplexError) {
          session = null
          thread.release()
        }
        throw error
      }
    },
    close: async () => session?.close(),
  }
}

/** A document open in a thread. */
interface Session {
  thread: EngineThread
  document: PDFDocumentProxy
  title: string | null
  codes: OperatorCodes
  close(): Promise<void>
}

async function openSession(bytes: Uint8Array): Promise<Session> {
  // Before the other half of pdf.js is loaded, so that both load at once.
  const thread = takeThread()
  try {
    const [{ PDFParse }, { OPS, PDFWorker }] = await Promise.all([
      import('pdf-parse'),
      import('pdfjs-dist/legacy/build/pdf.mjs'),
    ])
    const worker = PDFWorker.create({ ...WORKER_OPTIONS, port: thread.port as unknown as undefined })
    // pdf.js takes the buffer over and empties it, so it gets a copy.
    const parser = new PDFParse({ data: bytes.slice(), worker, ...ENGINE_OPTIONS, ...dataFolders() })
    const document = await within(PDF_LIMITS.stepMilliseconds, thread, load(parser))
    const title = await within(PDF_LIMITS.stepMilliseconds, thread, readTitle(document))
    const close = async () => {
      await within(PDF_LIMITS.stepMilliseconds, thread, parser.destroy()).catch(() => undefined)
      thread.release()
    }
    return { thread, document, title, codes: OPS, close }
  } catch (error) {
    thread.stop('not opened')
    thread.release()
    throw openError(error)
  }
}

/** INFOS in pdf.js's VerbosityLevel: warnings go to the thread's console and are taken from there. */
const WORKER_OPTIONS = { verbosity: 5 } as const

/** Where pdf.js thinks that it hands fonts over to a browser. */
const NO_DOCUMENT = {
  createElement: () => ({ sheet: { cssRules: [], insertRule: () => undefined }, remove: () => undefined }),
  documentElement: { getElementsByTagName: () => [{ append: () => undefined }] },
} as const

/** What pdf.js is told: no network, no drawing, no console on this side. */
const ENGINE_OPTIONS = {
  verbosity: 0,
  password: '',
  cMapPacked: true,
  // Otherwise it works out the outline of every glyph, for drawing.
  disableFontFace: false,
  ownerDocument: NO_DOCUMENT,
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

/** Waits for work of the thread, and ends it when it takes too long. */
async function within<T>(milliseconds: number, thread: EngineThread, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => thread.stop('too slow'), milliseconds)
  let forget = () => {}
  const ended = new Promise<never>((_, reject) => {
    forget = thread.whenEnded(reject)
  })
  work.catch(() => undefined)
  try {
    return await Promise.race([work, ended])
  } finally {
    clearTimeout(timer)
    forget()
  }
}

/** Reads a page, and has the next one found, so that it can be asked for at once. */
async function readAhead(session: Session, number: number, milliseconds: number): Promise<PaintedPage> {
  const { thread, document, codes } = session
  const page = await within(milliseconds, thread, document.getPage(number))
  const painted = within(milliseconds, thread, readPage(page, document, codes, thread))
  if (number < document.numPages) document.getPage(number + 1).catch(() => undefined)
  return painted
}

/**
 * What is on the paper: annotations that are printed (filled form fields, typewriter text, stamps) belong to it,
 * comments do not; ENABLE in pdf.js's AnnotationMode.
 */
const AS_PRINTED = { intent: 'print', annotationMode: 1 } as const

async function readPage(
  page: PDFPageProxy,
  document: PDFDocumentProxy,
  codes: OperatorCodes,
  thread: EngineThread,
): Promise<PaintedPage> {
  const warningsBefore = thread.warnings.length
  try {
    const progress = limitOperators(page, codes, thread)
    const list = await page.getOperatorList(AS_PRINTED)
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const fonts = await readFonts(page, fontNames(list, codes))
    const layers = hasLayers(list, codes) ? await document.getOptionalContentConfig(AS_PRINTED) : null
    return {
      width,
      height,
      transform: transform as unknown as Matrix,
      operators: paintOperators(list, codes, {
        fonts,
        isPrinted: (layer) => layers?.isVisible(layer) !== false,
      }),
      rulesLeftOut: progress.pathsLeftOut,
      brokenOff: !progress.complete || thread.warnings.length > warningsBefore,
    }
  } finally {
    page.cleanup()
  }
}

/** Fonts arrive beside the operator list, possibly a little later. */
async function readFonts(
  page: PDFPageProxy,
  names: Iterable<string>,
): Promise<Map<string, RawFont | string>> {
  const fonts = new Map<string, RawFont | string>()
  for (const name of names) {
    fonts.set(name, await new Promise<RawFont | string>((resolve) => page.commonObjs.get(name, resolve)))
  }
  return fonts
}
