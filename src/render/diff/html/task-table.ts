import { COLUMN_HEADINGS } from '../../../messages/render-messages.js'
import type { Task } from '../../../model/notice.js'
import { fieldText } from '../../task-fields.js'
import { placeText } from '../place-text.js'
import { markedValue } from './marked-text.js'
import { type Html, html } from './markup.js'
import { changesOf, type PairContext } from './page-context.js'
import type { Row } from './rows.js'
import { type Side, type SideMarks, sideMarks } from './side-marks.js'
import { filledFields, isMarked, type ShownField, sideCell } from './task-cells.js'
import { chinese, say, sideLabel } from './words.js'

const SIDES = ['base', 'revision'] as const
type Marks = Readonly<Record<Side, SideMarks>>

/** The tasks of a row side by side, field by field. */
export function taskTable(row: Row, context: PairContext): Html {
  const { language } = context
  const changes = changesOf(context, row)
  const marks = {
    base: sideMarks('base', changes, row.revision),
    revision: sideMarks('revision', changes, row.base),
  }
  const fields = filledFields(row)
  const cell = (field: ShownField, side: Side) => sideCell(field, row, side, marks[side], context)
  const cellsOf = (field: ShownField, index: number) => {
    if (changes.length === 0 && isSame(row, field))
      return html`<td class="both" colspan="2"${chinese(language)}>${cell(field, 'revision')}</td>`
    return SIDES.map((side) =>
      row[side].length > 0
        ? html`<td class="${side}"${chinese(language)}>${cell(field, side)}</td>`
        : absentCell(context, side, index, fields.length),
    )
  }
  const rows = fields.map((field, index) => {
    const head = html`<th scope="row">${COLUMN_HEADINGS[field][language]}</th>`
    return html`
<tr${isSame(row, field) ? html` class="same"` : null}>${head}${cellsOf(field, index)}</tr>`
  })
  return html`<table class="sides">
<thead>${headRow(row, marks, context)}</thead>
<tbody>${rows}
</tbody></table>`
}

function headRow(row: Row, marks: Marks, context: PairContext): Html {
  const field = html`<th scope="col"><span class="unseen">${say(context.language, 'field')}</span></th>`
  const sides = SIDES.map((side) => columnHead(row, side, marks[side], context))
  return html`<tr>${field}${sides}</tr>`
}

/** Which plan it is, and where in it the tasks stand. */
function columnHead(row: Row, side: Side, marks: SideMarks, { diff, language }: PairContext): Html {
  const placeOf = ({ number, provenance }: Task) => {
    const name = say(language, 'number', { number: number ?? '' })
    const shown = number === null ? null : markedValue(side, name, isMarked(marks, 'number', number))
    return html` <span class="place">${shown} ${placeText(provenance, language)}</span>`
  }
  return html`<th scope="col" class="${side}">${sideLabel(diff, side, language)}${row[side].map(placeOf)}</th>`
}

/** One empty cell for a plan that does not have the task, as high as the table. */
function absentCell({ language }: PairContext, side: Side, index: number, height: number): Html | null {
  if (index > 0) return null
  return html`<td class="${side} absent" rowspan="${height}">${say(language, 'absent')}</td>`
}

/** Whether a field reads the same in both plans, so that it need not be shown twice where there is little room. */
function isSame({ base, revision }: Row, field: ShownField): boolean {
  const [one, other] = [base[0], revision[0]]
  if (!one || !other || base.length > 1 || revision.length > 1) return false
  return fieldText(one, field) === fieldText(other, field)
}
