import { DIFF_RENDER_MESSAGES } from '../../../messages/diff-render-messages.js'
import { fillMessage, type Language } from '../../../messages/text.js'
import type { Diagnostic } from '../../../model/diagnostic.js'
import { diagnosticMessage } from '../../../result.js'
import { textCell } from './cells.js'
import { foldedSection, type Section } from './section.js'

/** What the baseline has too much. */
export function baselineSection(diagnostics: readonly Diagnostic[], language: Language): Section {
  const rows = diagnostics.map((diagnostic) => ({
    text: `- ${textCell(diagnosticMessage(diagnostic, language))}\n`,
    entries: 1,
  }))
  const values = { name: DIFF_RENDER_MESSAGES.baselineNotes[language], count: rows.length }
  return foldedSection(fillMessage(DIFF_RENDER_MESSAGES.counted, values, language), '', rows, rows.length)
}

/** Each task through the years; `rest` is said of those that have nothing to tell. */
export function historySection(told: readonly string[], rest: string, language: Language): Section {
  const items = told.map((message) => ({ text: `- ${textCell(message)}\n`, entries: 1 }))
  const rows = rest === '' ? items : [...items, { text: `\n${rest}\n`, entries: 0 }]
  const before = `## ${DIFF_RENDER_MESSAGES.history[language]}\n\n`
  return { before, rows, after: '\n', entries: items.length }
}
