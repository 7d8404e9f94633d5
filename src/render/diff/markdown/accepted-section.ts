import { changeMessage } from '../../../messages/change-message.js'
import { DIFF_RENDER_MESSAGES } from '../../../messages/diff-render-messages.js'
import { fillMessage, type Language } from '../../../messages/text.js'
import type { Change } from '../../../model/plan-diff.js'
import { tableHead, tableRow, textCell } from './cells.js'
import { levelMark } from './level-mark.js'
import { foldedSection, type Row, type Section } from './section.js'

const HEADINGS = [
  DIFF_RENDER_MESSAGES.level,
  DIFF_RENDER_MESSAGES.kind,
  DIFF_RENDER_MESSAGES.reason,
  DIFF_RENDER_MESSAGES.by,
  DIFF_RENDER_MESSAGES.date,
  DIFF_RENDER_MESSAGES.expires,
]

/** Changes that the baseline accepts: what changed, and who accepted it, when and why. */
export function acceptedSection(changes: readonly Change[], language: Language): Section {
  const values = { name: DIFF_RENDER_MESSAGES.accepted[language], count: changes.length }
  const name = fillMessage(DIFF_RENDER_MESSAGES.counted, values, language)
  const head = tableHead(HEADINGS.map((heading) => heading[language]))
  return foldedSection(name, head, rowsOf(changes, language), changes.length)
}

function* rowsOf(changes: readonly Change[], language: Language): Generator<Row> {
  for (const change of changes) {
    const { reason = '', by = '', date = '', expires } = change.accepted ?? {}
    const facts = [changeMessage(change, language), reason, by, date, expires ?? ''].map(textCell)
    yield { text: tableRow([levelMark(change.level, language), ...facts]), entries: 1 }
  }
}
