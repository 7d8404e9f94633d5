import { COLUMN_HEADINGS } from '../messages/render-messages.js'
import type { Language } from '../messages/text.js'
import type { Task } from '../model/notice.js'

/** A column that shows a task. */
export type Field = keyof typeof COLUMN_HEADINGS

/** Between headings, outermost first. */
export const SECTION_SEPARATOR = ' / '
/** Between units: 、 may stand inside one unit's name (各市党委、政府). */
export const UNIT_SEPARATOR = '；'

const FIELDS: Record<Exclude<Field, 'source'>, (task: Task) => string> = {
  number: (task) => task.number ?? '',
  section: (task) => task.section.join(SECTION_SEPARATOR),
  task: (task) => task.task ?? '',
  requirements: (task) => task.requirements.join('\n'),
  leadUnits: (task) => joinUnits(task.leadUnits),
  responsibleUnits: (task) => joinUnits(task.responsibleUnits),
  supportingUnits: (task) => joinUnits(task.supportingUnits),
  deadlines: (task) => task.deadlines.map((deadline) => deadline.text).join('；'),
  pages: pagesOf,
}

/** The columns of a task, in order, for formats that have room for all of them. */
export const TASK_FIELDS = Object.keys(FIELDS) as (keyof typeof FIELDS)[]

/** One field of a task as text; its paragraphs are lines. */
export function fieldText(task: Task, field: keyof typeof FIELDS): string {
  return FIELDS[field](task)
}

/** A column's heading. */
export function headingOf(field: Field, language: Language): string {
  return COLUMN_HEADINGS[field][language]
}

/** Units as one string that can be taken apart again. */
export function joinUnits(units: readonly string[]): string {
  return units.join(UNIT_SEPARATOR)
}

/** Pages joined by 、, not by a dash: a spreadsheet takes 3-4 for the fourth of March. */
function pagesOf(task: Task): string {
  const pages = task.provenance.map((place) => place.page).filter((page) => page !== null)
  return [...new Set(pages)].join('、')
}
