import { printable } from '../messages/printable.js'
import { COLUMN_HEADINGS, RENDER_MESSAGES } from '../messages/render-messages.js'
import { fillMessage, type Language } from '../messages/text.js'
import type { Notice, Task } from '../model/notice.js'
import { layOut } from './grid.js'
import { DEFAULT_WIDTH, listOf, type Plans, type Renderer, type RenderOptions } from './renderer.js'
import { groupBySection } from './section-groups.js'
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
  const lines = [...strong(wrap(titleOf(plan, language), width)), ...wrap(factsOf(plan, language), width)]
  const columns = columnsOf(plan.tasks, language)
  const cellsOf = (task: Task) => columns.map(({ cell }) => cell(task))
  const headings = columns.map(({ heading }) => heading)
  const layout = layOut([headings, ...plan.tasks.map(cellsOf)], width)
  if (plan.tasks.length > 0) lines.push('', ...strong(layout.row(headings)))
  for (const group of groupBySection(plan.tasks)) {
    if (group.headings.length > 0) {
      lines.push('', ...strong(wrap(printable(group.headings.join(SECTION_SEPARATOR)), width)))
    }
    for (const task of group.tasks) lines.push('', ...layout.row(cellsOf(task)))
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

interface Column {
  heading: string
  cell(task: Task): string
}

/** Columns that no task fills are left out. */
function columnsOf(tasks: readonly Task[], language: Language): Column[] {
  const columns: Column[] = [
    ...(['number', 'task', 'requirements'] as const).map((field) => column(field, language)),
    { heading: RENDER_MESSAGES.units[language], cell: (task) => unitLines(task, language) },
    ...(['deadlines', 'pages'] as const).map((field) => column(field, language)),
  ]
  return columns.filter(({ cell }) => tasks.some((task) => cell(task) !== ''))
}

function column(field: Parameters<typeof fieldText>[1], language: Language): Column {
  return {
    heading: COLUMN_HEADINGS[field][language],
    cell: (task) => fieldText(task, field).split('\n').map(printable).join('\n'),
  }
}

function unitLines(task: Task, language: Language): string {
  return ROLES.filter(([field]) => task[field].length > 0)
    .map(([field, label]) => fillMessage(label, { units: printable(joinUnits(task[field])) }, language))
    .join('\n')
}
