import type { Diagnostic } from '../../model/diagnostic.js'
import { diagnose, NOWHERE, type Result } from '../../result.js'
import type { PdfFile } from './engine/engine.js'
import { PdfTooComplexError } from './engine/engine-errors.js'
import { type Box, toBbox, unite } from './geometry/box.js'
import { PDF_LIMITS } from './limits.js'
import { type PageContent, pageContent } from './pages/page-content.js'
import { type PaintedMarks, pageMarks } from './paint/page-marks.js'
import type { PaintedPage } from './paint/paint-operator.js'
import { showable } from './paint/text-quality.js'

/** Longest reason quoted from pdf.js, in characters. */
const MAX_REASON = 80
/** Longest quote of text, in characters. */
const MAX_QUOTE = 20

/**
 * Reads the pages of an open file one after the other, keeping only what is on them. A page that fails is reported
 * and left out; so are those beyond the limits of pages and time.
 * @param deadline until when to read, in milliseconds as `performance.now` counts
 */
export async function readPages(
  file: Pick<PdfFile, 'pages' | 'readPage'>,
  deadline: number,
): Promise<Result<PageContent[]>> {
  const value: PageContent[] = []
  const diagnostics: Diagnostic[] = []
  const last = Math.min(file.pages, PDF_LIMITS.pages)
  let restarts = 0
  let page = 1
  let ahead = ask(file, page, deadline)
  for (; page <= last && performance.now() < deadline && restarts <= PDF_LIMITS.restarts; page++) {
    const painted = await ahead
    // The next page is made ready in pdf.js's thread while this one is looked at: it is asked for before, and sent for
    // in the pause.
    ahead = page < last ? ask(file, page + 1, deadline) : ahead
    await pause()
    try {
      if (painted instanceof Error) throw painted
      const marks = pageMarks(painted)
      const content = pageContent(page, marks)
      value.push(content)
      diagnostics.push(...findings(content, marks))
    } catch (error) {
      if (error instanceof PdfTooComplexError) restarts += 1
      diagnostics.push(diagnose('page-unreadable', { page, reason: shortReason(error) }, onPage(page)))
    }
  }
  if (page <= file.pages)
    diagnostics.push(diagnose('pages-left-out', { from: page, to: file.pages }, onPage(page)))
  return { value, diagnostics }
}

/** Lets what is waiting to be done here be done. */
function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** A page as painted, or why there is none: nobody may be waiting yet when it fails. */
async function ask(
  file: Pick<PdfFile, 'readPage'>,
  page: number,
  deadline: number,
): Promise<PaintedPage | Error> {
  const left = Math.max(0, deadline - performance.now())
  try {
    return await file.readPage(page, Math.min(left, PDF_LIMITS.stepMilliseconds))
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Share of a page's characters below which garbled ones are signs here and there and no text. */
const FEW_GARBLED = 0.05

/** What should be known about a page that was read. */
function findings(content: PageContent, marks: PaintedMarks): Diagnostic[] {
  const { page, characters, hidden } = content
  const found: Diagnostic[] = []
  if (marks.brokenOff) {
    if (characters === 0)
      return [diagnose('page-unreadable', { page, reason: 'broken content' }, onPage(page))]
    found.push(diagnose('page-broken-off', { page }, onPage(page)))
  }
  if (marks.lostStrings > 0)
    found.push(diagnose('font-unreadable', { page, count: marks.lostStrings }, onPage(page)))
  for (const { count, quote, box } of marks.garbled) {
    const code = count < FEW_GARBLED * characters ? 'garbled-characters' : 'garbled-font'
    found.push(diagnose(code, { page, count, quote }, onPage(page, box)))
  }
  if (marks.rulesLeftOut) found.push(diagnose('rules-left-out', { page }, onPage(page)))
  if (characters === 0) found.push(diagnose('page-without-text', { page }, onPage(page)))
  if (hidden.length > 0) {
    const text = hidden.map((line) => line.text).join(' ')
    const [count, quote] = [text.replace(/\s/gu, '').length, showable(text.slice(0, MAX_QUOTE))]
    found.push(diagnose('hidden-text', { page, count, quote }, onPage(page, unite(hidden))))
  }
  return found
}

function onPage(page: number, box: Box | null = null): { provenance: Diagnostic['provenance'] & object } {
  return { provenance: { ...NOWHERE, page, bbox: box && toBbox(box) } }
}

/** What went wrong, in one short line. */
export function shortReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return (message.split('\n')[0] ?? '').slice(0, MAX_REASON)
}
