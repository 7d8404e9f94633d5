import { printable } from '../messages/printable.js'
import { COLUMN_HEADINGS, RENDER_MESSAGES } from '../messages/render-messages.js'
import { fillMessage, type Language, type MessageText } from '../messages/text.js'
import type { Notice, Task } from '../model/notice.js'
import { layOut } from './grid.js'
import { DEFAULT_WIDTH, listOf, type Plans, type Renderer, type RenderOptions } from './renderer.js'
import { groupBySection, titleBelow } from './section-groups.js'
import { fieldText, joinUnits, SECTION_SEPARATOR } from './task-fields.js'
import { wrap } from './wrap.js'

/** ECMA-48 8.3.117: bold on, all off. */
const BOLD = ['\u001b[1m', '\u001b[0m'] as const
/** Between what is known of a notice. */
const DOT = ' · '

/** Which role is said how, in the order of the units column. */
const ROLES = [
  ['leadUnits', RENDER_MESSAGES.lead],
  ['responsibleUnits', RENDER_MESSAGES.responsible],
  ['supportingUnits', RENDER_MESSAGES.supporting],
] as const

interface Column {
  heading: MessageText
  cell(task: Task, headings: readonly string[], language: Language): string
}

/** Every column; those that no task fills are left out. */
const COLUMNS: readonly Column[] = [
  { heading: COLUMN_HEADINGS.number, cell: (task) => fieldLines(task, 'number') },
  { heading: COLUMN_HEADINGS.task, cell: (task, headings) => printable(titleBelow(headings, task)) },
  { heading: COLUMN_HEADINGS.requirements, cell: (task) => fieldLines(task, 'requirements') },
  { heading: RENDER_MESSAGES.units, cell: (task, _, language) => unitLines(task, language) },
  { heading: COLUMN_HEADINGS.deadlines, cell: (task) => fieldLines(task, 'deadlines') },
  { heading: COLUMN_HEADINGS.pages, cell: (task) => fieldLines(task, 'pages') },
]

/** The plan for a person at a terminal: aligned, wrapped to its width, nothing cut. */
export const table = {
  name: 'table',
  extensions: ['txt'],
  purpose: RENDER_MESSAGES.table,
  render: (plans, options) =>
    listOf(plans)
      .map((plan) => renderPlan(plan, options))
      .join('\n'),
} as const satisfies Renderer<Plans>

function renderPlan(plan: Notice, options: RenderOptions): string {
  const { language = 'zh', width = DEFAULT_WIDTH } = options
  const strong = (lines: string[]) => (options.colour ? lines.map((line) => BOLD.join(line)) : lines)
  const facts = [factsOf(plan, language), ...unassignedOf(plan, language)]
  const lines = [
    ...strong(wrap(titleOf(plan, language), width)),
    ...facts.flatMap((fact) => wrap(fact, width)),
  ]
  const groups = groupBySection(plan.tasks, (task) => task).map(({ headings, items }) => ({
    heading: printable(headings.join(SECTION_SEPARATOR)),
    rows: items.map((task) => COLUMNS.map(({ cell }) => cell(task, headings, language))),
  }))
  const rows = groups.flatMap((group) => group.rows)
  const filled = COLUMNS.map((_, index) => rows.some((row) => row[index] !== ''))
  const pick = (cells: readonly string[]) => cells.filter((_, index) => filled[index])
  const names = pick(COLUMNS.map(({ heading }) => heading[language]))
  const layout = layOut([names, ...rows.map(pick)], width)
  if (rows.length > 0) lines.push('', ...strong(layout.row(names)))
  for (const { heading, rows } of groups) {
    if (heading !== '') lines.push('', ...strong(wrap(heading, width)))
    for (const row of rows) lines.push('', ...layout.row(pick(row)))
  }
  return lines.map((line) => `${line}\n`).join('')
}

function titleOf({ notice }: Notice, language: Language): string {
  return printable(notice.title ?? RENDER_MESSAGES.untitled[language])
}

function factsOf({ source, notice, tasks, units }: Notice, language: Language): string {
  const counts = fillMessage(RENDER_MESSAGES.counts, { tasks: tasks.length, units: units.length }, language)
  const facts = [source.name, notice.documentNumber, notice.issuer, notice.issuedOn, counts]
  return facts
    .filter((fact) => fact !== null)
    .map(printable)
    .join(DOT)
}

function unassignedOf({ unassigned }: Notice, language: Language): string[] {
  const count = unassigned.length
  return count === 0 ? [] : [fillMessage(RENDER_MESSAGES.unassigned, { count }, language)]
}

function fieldLines(task: Task, field: Parameters<typeof fieldText>[1]): string {
  return fieldText(task, field).split('\n').map(printable).join('\n')
}

function unitLines(task: Task, language: Language): string {
  return ROLES.filter(([field]) => task[field].length > 0)
    .map(([field, label]) => fillMessage(label, { units: printable(joinUnits(task[field])) }, language))
    .join('\n')
}
