import { RENDER_MESSAGES } from '../messages/render-messages.js'
import type { Language } from '../messages/text.js'
import type { Notice, Task } from '../model/notice.js'
import { escapeMarkdown } from './escape-markdown.js'
import { listOf, type Plans, type Renderer } from './renderer.js'
import { groupBySection, type SectionGroup, titleBelow } from './section-groups.js'
import { fieldText, headingOf, SECTION_SEPARATOR, TASK_FIELDS } from './task-fields.js'

/** The section has a heading of its own here. */
const FIELDS = TASK_FIELDS.filter((field) => field !== 'section')

/** A heading for each section and a GitHub table of its tasks below it. */
export const markdown = {
  name: 'markdown',
  extensions: ['md', 'markdown'],
  purpose: RENDER_MESSAGES.markdown,
  render: (plans, { language = 'zh' }) =>
    listOf(plans)
      .map((plan) => renderPlan(plan, language))
      .join('\n'),
} as const satisfies Renderer<Plans>

function renderPlan(plan: Notice, language: Language): string {
  const title = `# ${escapeMarkdown(plan.notice.title ?? RENDER_MESSAGES.untitled[language])}`
  const groups = groupBySection(plan.tasks, (task) => task).map((group) => renderGroup(group, language))
  return `${[title, facts(plan, language), ...groups].join('\n\n')}\n`
}

function facts({ source, notice, unassigned }: Notice, language: Language): string {
  const rows = [
    [RENDER_MESSAGES.source, source.name],
    [RENDER_MESSAGES.documentNumber, notice.documentNumber],
    [RENDER_MESSAGES.issuer, notice.issuer],
    [RENDER_MESSAGES.issuedOn, notice.issuedOn],
    [RENDER_MESSAGES.year, notice.year?.toString() ?? null],
    [RENDER_MESSAGES.unassignedLabel, unassigned.length === 0 ? null : String(unassigned.length)],
  ] as const
  const colon = language === 'zh' ? '：' : ': '
  return rows
    .flatMap(([label, value]) =>
      value === null ? [] : [`- ${label[language]}${colon}${escapeMarkdown(value)}`],
    )
    .join('\n')
}

function renderGroup({ headings, items: tasks }: SectionGroup, language: Language): string {
  const cellOf = (task: Task, field: (typeof FIELDS)[number]) =>
    field === 'task' ? titleBelow(headings, task) : fieldText(task, field)
  const fields = FIELDS.filter((field) => tasks.some((task) => cellOf(task, field) !== ''))
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`
  const lines = [
    row(fields.map((field) => headingOf(field, language))),
    row(fields.map(() => '---')),
    ...tasks.map((task) => row(fields.map((field) => tableCell(cellOf(task, field))))),
  ]
  if (headings.length > 0) lines.unshift(`## ${escapeMarkdown(headings.join(SECTION_SEPARATOR))}`, '')
  return lines.join('\n')
}

/** A cell of a GitHub table is one line. */
function tableCell(text: string): string {
  return text.split('\n').map(escapeMarkdown).join('<br>')
}
