import type { COLUMN_HEADINGS } from '../../../messages/render-messages.js'
import type { Task } from '../../../model/notice.js'
import { fieldText, SECTION_SEPARATOR, UNIT_SEPARATOR } from '../../task-fields.js'
import { markedFigures, markedRequirements, markedTitle, markedValue } from './marked-text.js'
import { type Html, html } from './markup.js'
import type { PairContext } from './page-context.js'
import type { Row } from './rows.js'
import type { Side, SideMarks, ValueField } from './side-marks.js'

/** One field of one task, what differs marked. */
type TaskCell = (task: Task, side: Side, marks: SideMarks, context: PairContext) => Html

/** The fields that the page shows of a task, in order; number and place stand above them. */
const TASK_CELLS = {
  section: (task, side, marks, { renamed }) => {
    const changed = [...(renamed[side].get(task.id) ?? []), ...(marks.values.get('section') ?? [])]
    // Values leave the outline number out: 一、强化公开 ends with 强化公开.
    const isChanged = (heading: string) => changed.some((title) => heading.endsWith(title))
    return listed(SECTION_SEPARATOR, task.section, (heading) =>
      markedValue(side, heading, isChanged(heading)),
    )
  },
  task: (task, side, marks) => markedTitle(side, task, marks),
  requirements: (task, side, marks) => markedRequirements(side, task, marks),
  leadUnits: unitCell('leadUnits'),
  responsibleUnits: unitCell('responsibleUnits'),
  supportingUnits: unitCell('supportingUnits'),
  deadlines: (task, side, marks) =>
    listed(UNIT_SEPARATOR, task.deadlines, ({ text, by }) => {
      const value = isMarked(marks, 'deadlines', text)
        ? markedValue(side, text, true)
        : markedFigures(side, text, marks)
      return by === null ? value : html`<time datetime="${by}">${value}</time>`
    }),
} as const satisfies Partial<Record<keyof typeof COLUMN_HEADINGS, TaskCell>>

/** A field that the page shows of a task. */
export type ShownField = keyof typeof TASK_CELLS
const SHOWN_FIELDS = Object.keys(TASK_CELLS) as ShownField[]

/** The fields that any task of a row fills. */
export function filledFields({ base, revision }: Row): ShownField[] {
  const tasks = [...base, ...revision]
  return SHOWN_FIELDS.filter((field) => tasks.some((task) => fieldText(task, field) !== ''))
}

/** A field of one side of a row: of one task the field itself; of several, each with its number in front. */
export function sideCell(
  field: ShownField,
  row: Row,
  side: Side,
  marks: SideMarks,
  context: PairContext,
): Html {
  const cells = row[side].map((task) => ({ task, cell: TASK_CELLS[field](task, side, marks, context) }))
  if (cells.length === 1) return html`${cells.map(({ cell }) => cell)}`
  return html`${cells.map(
    ({ task, cell }) =>
      html`<div class="part"><span class="number">${task.number ?? task.id}</span> ${cell}</div>`,
  )}`
}

/** Whether a value of a field changed as a whole. */
export function isMarked(marks: SideMarks, field: ValueField, value: string): boolean {
  return marks.values.get(field)?.has(value) ?? false
}

function unitCell(field: 'leadUnits' | 'responsibleUnits' | 'supportingUnits'): TaskCell {
  return (task, side, marks) =>
    listed(UNIT_SEPARATOR, task[field], (unit) => markedValue(side, unit, isMarked(marks, field, unit)))
}

function listed<Value>(separator: string, values: readonly Value[], valueHtml: (value: Value) => Html): Html {
  return html`${values.map((value, index) => [index > 0 ? separator : null, valueHtml(value)])}`
}
