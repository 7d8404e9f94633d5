import { GongkaiError } from '../../errors.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import { diagnose, type Result } from '../../result.js'
import type { Input, ReadBlocks, Reader } from '../reader.js'
import { openPdf, type PdfFile } from './engine/engine.js'
import { PdfOpenError } from './engine/engine-errors.js'
import { PDF_LIMITS } from './limits.js'
import { type PageContent, pageText } from './pages/page-content.js'
import { toBlocks } from './pages/to-blocks.js'
import { garbledQuote } from './paint/text-quality.js'
import { readPages, shortReason } from './read-pages.js'

/** Reads PDF files that hold text: ruled and aligned tables, paragraphs, page furniture. */
export const pdfReader: Reader = { format: 'pdf', read: readPdf }

/** @throws GongkaiError encrypted, damaged-file, no-text-layer or garbled-text-layer */
async function readPdf({ bytes }: Input): Promise<Result<ReadBlocks>> {
  const deadline = performance.now() + PDF_LIMITS.milliseconds
  const file = await open(bytes)
  try {
    const { value: pages, diagnostics } = await readPages(file, deadline)
    if (pages.length === 0) throw new GongkaiError('damaged-file', { reason: whyNoPages(file, diagnostics) })
    checkText(pages)
    const repaired = file.repaired ? [diagnose('file-repaired', { pages: file.pages })] : []
    const value = { title: file.title, pages: file.pages, blocks: toBlocks(pages) }
    return { value, diagnostics: [...repaired, ...diagnostics] }
  } finally {
    await file.close()
  }
}

function whyNoPages({ pages }: PdfFile, diagnostics: readonly Diagnostic[]): string {
  if (pages < 1) return 'no pages'
  return String(diagnostics.find(({ values }) => values.reason)?.values.reason ?? 'too complex')
}

async function open(bytes: Uint8Array): Promise<PdfFile> {
  try {
    return await openPdf(bytes)
  } catch (error) {
    if (error instanceof PdfOpenError && error.failure === 'encrypted')
      throw new GongkaiError('encrypted', {}, error)
    throw new GongkaiError('damaged-file', { reason: shortReason(error) }, error)
  }
}

function checkText(pages: readonly PageContent[]): void {
  if (pages.every(({ characters }) => characters === 0))
    throw new GongkaiError('no-text-layer', { pages: pages.length })
  const quote = garbledQuote(pages.map(pageText).join('\n'))
  if (quote !== null) throw new GongkaiError('garbled-text-layer', { quote })
}
