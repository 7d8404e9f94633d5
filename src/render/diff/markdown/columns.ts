import { DIFF_RENDER_MESSAGES } from '../../../messages/diff-render-messages.js'
import { COLUMN_HEADINGS, RENDER_MESSAGES } from '../../../messages/render-messages.js'
import { fillMessage, type Language, type MessageText } from '../../../messages/text.js'
import type { Task } from '../../../model/notice.js'
import type { Change, Rule } from '../../../model/plan-diff.js'
import { fieldText, joinUnits } from '../../task-fields.js'
import { fromTo } from '../from-to.js'
import type { GatheredChange } from '../gathered-changes.js'
import { gatheredTasks } from '../gathered-tasks.js'
import { placeText } from '../place-text.js'
import { shownValues } from '../shown-values.js'
import type { TaskLabels } from '../task-labels.js'
import { paragraphsCell, textCell, valuesCell, wordingCell } from './cells.js'

/** What the cells of a table are made with. */
export interface TableContext {
  readonly language: Language
  readonly base: TaskLabels
  readonly revision: TaskLabels
}

/** What a row tells: one change, or one that several tasks share. */
export interface RowFacts extends GatheredChange {
  readonly isShared: boolean
}

/** A column of a table of changes; one that no row fills is left out. */
export interface Column {
  readonly heading: MessageText
  cell(facts: RowFacts, context: TableContext): string
}

const ROLES = [
  ['leadUnits', RENDER_MESSAGES.lead],
  ['responsibleUnits', RENDER_MESSAGES.responsible],
  ['supportingUnits', RENDER_MESSAGES.supporting],
] as const

const TASK: Column = {
  heading: COLUMN_HEADINGS.task,
  cell: (facts, context) =>
    textCell(
      facts.isShared
        ? gatheredTasks(facts, context.base, context.revision, context.language)
        : taskText(facts.changes[0], context),
    ),
}
const BEFORE: Column = {
  heading: DIFF_RENDER_MESSAGES.before,
  cell: ({ rule, from }, { language }) => valuesCell(shownValues(rule, from, language)),
}
const AFTER: Column = {
  heading: DIFF_RENDER_MESSAGES.after,
  cell: ({ rule, to }, { language }) => valuesCell(shownValues(rule, to, language)),
}
const WORDING: Column = {
  heading: DIFF_RENDER_MESSAGES.wording,
  cell: ({ changes }) => (changes[0]?.wording ?? []).map(({ marks }) => wordingCell(marks)).join('<br>'),
}
const PLACE: Column = {
  heading: DIFF_RENDER_MESSAGES.place,
  cell: ({ isShared, changes: [change] }, { language }) =>
    isShared || !change
      ? ''
      : fromTo(placeText(change.base.provenance, language), placeText(change.revision.provenance, language)),
}
const PARTS_BEFORE: Column = {
  heading: DIFF_RENDER_MESSAGES.before,
  cell: ({ changes: [change] }, { base }) => (change ? valuesCell(namedTasks(change.base, base)) : ''),
}
const PARTS_AFTER: Column = {
  heading: DIFF_RENDER_MESSAGES.after,
  cell: ({ changes: [change] }, { revision }) =>
    change ? valuesCell(namedTasks(change.revision, revision)) : '',
}
const REQUIREMENTS: Column = {
  heading: COLUMN_HEADINGS.requirements,
  cell: (facts, context) => paragraphsCell(tasksOf(facts, context).flatMap((task) => task.requirements)),
}
const UNITS: Column = {
  heading: RENDER_MESSAGES.units,
  cell: (facts, context) =>
    paragraphsCell(tasksOf(facts, context).flatMap((task) => unitsOf(task, context.language))),
}
const DEADLINES: Column = {
  heading: COLUMN_HEADINGS.deadlines,
  cell: (facts, context) =>
    paragraphsCell(tasksOf(facts, context).map((task) => fieldText(task, 'deadlines'))),
}

/** Whole tasks, texts marked word by word, parts of a task, else what was and what is. */
const COLUMNS: Partial<Record<Rule, readonly Column[]>> = {
  'task-removed': [TASK, REQUIREMENTS, UNITS, DEADLINES, PLACE],
  'task-added': [TASK, REQUIREMENTS, UNITS, DEADLINES, PLACE],
  'task-split': [PARTS_BEFORE, PARTS_AFTER, PLACE],
  'task-merged': [PARTS_BEFORE, PARTS_AFTER, PLACE],
  'task-reworded': [TASK, WORDING, PLACE],
}
const COLUMNS_ELSE: readonly Column[] = [TASK, BEFORE, AFTER, PLACE]

/** The columns that tell changes of a rule. */
export function columnsOf(rule: Rule): readonly Column[] {
  return COLUMNS[rule] ?? COLUMNS_ELSE
}

function taskText(change: Change | undefined, { base, revision }: TableContext): string {
  if (!change) return ''
  const numbers = fromTo(numbersOf(change.base.tasks, base), numbersOf(change.revision.tasks, revision))
  const side = change.revision.tasks.length > 0 ? change.revision : change.base
  return `${numbers} ${[...new Set(side.titles)].join('；')}`.trim()
}

function numbersOf(ids: readonly string[], { tasks, placeOf }: TaskLabels): string {
  return ids.flatMap((id) => tasks[placeOf(id) ?? -1]?.number ?? []).join('、')
}

function namedTasks({ tasks, titles }: Change['base'], labels: TaskLabels): string[] {
  return tasks.map((id, index) => `${numbersOf([id], labels)} ${titles[index] ?? ''}`.trim())
}

/** The tasks of a change that only one plan has. */
function tasksOf({ changes: [change] }: RowFacts, { base, revision }: TableContext): Task[] {
  if (!change) return []
  const [ids, labels] =
    change.base.tasks.length > 0 ? [change.base.tasks, base] : [change.revision.tasks, revision]
  return ids.flatMap((id) => labels.tasks[labels.placeOf(id) ?? -1] ?? [])
}

function unitsOf(task: Task, language: Language): string[] {
  return ROLES.filter(([field]) => task[field].length > 0).map(([field, label]) =>
    fillMessage(label, { units: joinUnits(task[field]) }, language),
  )
}
