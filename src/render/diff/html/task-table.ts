import { COLUMN_HEADINGS } from '../../../messages/render-messages.js'
import type { Task } from '../../../model/notice.js'
import { fieldText, SECTION_SEPARATOR, UNIT_SEPARATOR } from '../../task-fields.js'
import { markedParagraphs, markedText, markedValue } from './marked-text.js'
import { type Html, html } from './markup.js'
import type { PairContext } from './page-context.js'
import type { Row } from './rows.js'
import { type Side, type SideMarks, sideMarks } from './side-marks.js'
import { taskPlaces } from './task-place.js'
import { chinese, say, sideLabel } from './words.js'

/** One field of one task, what differs marked. */
type FieldCell = (task: Task, side: Side, marks: SideMarks, context: PairContext) => Html

const FIELDS = {
  section: (task, side, marks, { renamed }) => {
    const changed = [...(renamed[side].get(task.id) ?? []), ...(marks.values.get('section') ?? [])]
    // values leave the outline number out: 一、强化公开 ends with 强化公开
    return listed(SECTION_SEPARATOR, task.section, (heading) =>
      markedValue(
        side,
        heading,
        changed.some((title) => heading.endsWith(title)),
      ),
    )
  },
  task: (task, side, marks) => markedText(side, task.task ?? '', marks.needles.task),
  requirements: (task, side, marks) => markedParagraphs(side, task.requirements, marks.needles.requirement),
  leadUnits: units('leadUnits'),
  responsibleUnits: units('responsibleUnits'),
  supportingUnits: units('supportingUnits'),
  deadlines: (task, side, marks) =>
    listed(UNIT_SEPARATOR, task.deadlines, ({ text, by }) => {
      const marked = isMarked(marks, 'deadlines', text) || isMarked(marks, 'deadlines', by ?? '')
      const value = markedValue(side, text, marked)
      return by === null ? value : html`<time datetime="${by}">${value}</time>`
    }),
} as const satisfies Partial<Record<keyof typeof COLUMN_HEADINGS, FieldCell>>

type ShownField = keyof typeof FIELDS
const SHOWN_FIELDS = Object.keys(FIELDS) as ShownField[]

/** The tasks of a row side by side, field by field. */
export function taskTable(row: Row, context: PairContext): Html {
  const changes = context.placed.ofRow.get(row) ?? []
  const marks = { base: sideMarks('base', changes), revision: sideMarks('revision', changes) }
  const tasks = [...row.base, ...row.revision]
  const fields = SHOWN_FIELDS.filter((field) => tasks.some((task) => fieldText(task, field) !== ''))
  const cell = (field: ShownField, side: Side, index: number) =>
    row[side].length > 0
      ? html`<td class="${side}"${chinese(context.language)}>${parts(row[side], (task) => FIELDS[field](task, side, marks[side], context))}</td>`
      : absentCell(context, side, index, fields.length)
  return html`<table class="sides">
<thead><tr><th scope="col"><span class="unseen">${say(context.language, 'field')}</span></th>${columnHead(row, 'base', marks.base, context)}${columnHead(row, 'revision', marks.revision, context)}</tr></thead>
<tbody>${fields.map(
    (field, index) => html`
<tr${isSame(row, field) ? html` class="same"` : null}><th scope="row">${COLUMN_HEADINGS[field][context.language]}</th>${cell(field, 'base', index)}${cell(field, 'revision', index)}</tr>`,
  )}
</tbody></table>`
}

/** Which plan it is, and where in it the tasks stand. */
function columnHead(row: Row, side: Side, marks: SideMarks, { diff, language }: PairContext): Html {
  const places = row[side].map((task) => {
    const number = task.number ?? ''
    const name = say(language, 'number', { number })
    return html` <span class="place">${number === '' ? null : markedValue(side, name, isMarked(marks, 'number', number))} ${taskPlaces(task, language).join(' ')}</span>`
  })
  return html`<th scope="col" class="${side}">${sideLabel(diff, side, language)}${places}</th>`
}

/** One empty cell for a plan that does not have the task, as high as the table. */
function absentCell({ language }: PairContext, side: Side, index: number, height: number): Html | null {
  return index === 0
    ? html`<td class="${side} absent" rowspan="${height}">${say(language, 'absent')}</td>`
    : null
}

/** Of one task the field itself; of several, each with its number in front. */
function parts(tasks: readonly Task[], fieldOf: (task: Task) => Html): Html {
  if (tasks.length === 1) return html`${tasks.map(fieldOf)}`
  return html`${tasks.map((task) => html`<div class="part"><span class="number">${task.number ?? task.id}</span> ${fieldOf(task)}</div>`)}`
}

function units(field: 'leadUnits' | 'responsibleUnits' | 'supportingUnits'): FieldCell {
  return (task, side, marks) =>
    listed(UNIT_SEPARATOR, task[field], (unit) => markedValue(side, unit, isMarked(marks, field, unit)))
}

function listed<Value>(separator: string, values: readonly Value[], valueHtml: (value: Value) => Html): Html {
  return html`${values.map((value, index) => [index > 0 ? separator : null, valueHtml(value)])}`
}

function isMarked(
  marks: SideMarks,
  field: Parameters<SideMarks['values']['get']>[0],
  value: string,
): boolean {
  return marks.values.get(field)?.has(value) ?? false
}

/** Whether a field reads the same in both plans, so that a narrow screen need not show it twice. */
function isSame({ base, revision }: Row, field: ShownField): boolean {
  const [one, other] = [base[0], revision[0]]
  if (!one || !other || base.length > 1 || revision.length > 1) return false
  return fieldText(one, field) === fieldText(other, field)
}
