import type { Diagnostic } from '../../model/diagnostic.js'
import { diagnose, NOWHERE, type Result } from '../../result.js'
import { type PdfFile, PdfTooComplexError } from './engine.js'
import { PDF_LIMITS } from './limits.js'
import { type PageContent, pageContent } from './page-content.js'
import { pageMarks } from './page-marks.js'

/** Longest reason quoted from pdf.js, in characters. */
const MAX_REASON = 80

/**
 * Reads the pages of an open file one after the other, keeping only what is on them. A page that fails is reported
 * and left out; so are those beyond the limits of pages and time.
 */
export async function readPages(file: Pick<PdfFile, 'pages' | 'readPage'>): Promise<Result<PageContent[]>> {
  const value: PageContent[] = []
  const diagnostics: Diagnostic[] = []
  const budget = AbortSignal.timeout(PDF_LIMITS.milliseconds)
  const deadline = performance.now() + PDF_LIMITS.milliseconds
  const isLate = () => performance.now() > deadline
  const last = Math.min(file.pages, PDF_LIMITS.pages)
  let page = 1
  for (; page <= last && !isLate(); page++) {
    try {
      const content = pageContent(page, pageMarks(await withinBudget(file.readPage(page, isLate), budget)))
      value.push(content)
      diagnostics.push(...findings(content))
    } catch (error) {
      if (budget.aborted || error instanceof PdfTooComplexError) break
      diagnostics.push(diagnose('page-unreadable', { page, reason: shortReason(error) }, onPage(page)))
    }
    await timersRun()
  }
  if (page <= file.pages)
    diagnostics.push(diagnose('pages-left-out', { from: page, to: file.pages }, onPage(page)))
  return { value, diagnostics }
}

function findings({ page, characters, hidden }: PageContent): Diagnostic[] {
  return [
    ...(characters === 0 ? [diagnose('page-without-text', { page }, onPage(page))] : []),
    ...(hidden > 0 ? [diagnose('hidden-text', { page, count: hidden }, onPage(page))] : []),
  ]
}

function onPage(page: number): { provenance: Diagnostic['provenance'] & object } {
  return { provenance: { ...NOWHERE, page } }
}

/** What went wrong, in one short line. */
export function shortReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return (message.split('\n')[0] ?? '').slice(0, MAX_REASON)
}

/** Fails when the time is up, though pdf.js goes on by itself until the file is closed. */
async function withinBudget<T>(work: Promise<T>, budget: AbortSignal): Promise<T> {
  const { promise, reject } = abortable<T>(budget)
  work.catch(() => undefined)
  try {
    return await Promise.race([work, promise])
  } finally {
    budget.removeEventListener('abort', reject)
  }
}

function abortable<T>(budget: AbortSignal): { promise: Promise<T>; reject: () => void } {
  let reject: () => void = () => undefined
  const promise = new Promise<T>((_, fail) => {
    reject = () => fail(new Error('time limit reached'))
  })
  budget.addEventListener('abort', reject, { once: true })
  return { promise, reject }
}

/** pdf.js answers at once, so without a pause no timer would ever run. */
function timersRun(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
