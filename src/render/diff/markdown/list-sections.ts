import { DIFF_RENDER_MESSAGES } from '../../../messages/diff-render-messages.js'
import { COLUMN_HEADINGS } from '../../../messages/render-messages.js'
import { fillMessage, type Language } from '../../../messages/text.js'
import type { Diagnostic } from '../../../model/diagnostic.js'
import type { TaskHistory } from '../../../model/plan-diff.js'
import { diagnosticMessage } from '../../../result.js'
import { tableHead, tableRow, textCell } from './cells.js'
import { foldedSection, type Section } from './section.js'

/** What the baseline has too much. */
export function baselineSection(diagnostics: readonly Diagnostic[], language: Language): Section {
  const rows = diagnostics.map((diagnostic) => ({
    text: `- ${textCell(diagnosticMessage(diagnostic, language))}\n`,
    changes: 0,
  }))
  const values = { name: DIFF_RENDER_MESSAGES.baselineNotes[language], count: rows.length }
  return foldedSection(fillMessage(DIFF_RENDER_MESSAGES.counted, values, language), '', rows, 0)
}

/** Each task through the years. */
export function historySection(tasks: readonly TaskHistory[], language: Language): Section {
  const rows = tasks.map(({ title, message }) => ({
    text: tableRow([textCell(title), textCell(message)]),
    changes: 0,
  }))
  const name = DIFF_RENDER_MESSAGES.history[language]
  const head = tableHead([COLUMN_HEADINGS.task[language], DIFF_RENDER_MESSAGES.kind[language]])
  return { before: `## ${name}\n\n${head}`, rows, after: '\n', changes: 0 }
}
