import { RULE_MESSAGES } from '../../../messages/diff-messages.js'
import { DIFF_RENDER_MESSAGES } from '../../../messages/diff-render-messages.js'
import { RENDER_MESSAGES } from '../../../messages/render-messages.js'
import type { Task } from '../../../model/notice.js'
import type { Change, PlanSide } from '../../../model/plan-diff.js'
import { titleBelow } from '../../section-groups.js'
import { fieldText, joinUnits } from '../../task-fields.js'
import { headingGroups } from '../heading-groups.js'
import { placeText } from '../place-text.js'
import { factLines } from './fact-lines.js'
import { headingLines, sectionLines } from './heading-lines.js'
import { type Page, say } from './page.js'
import { type Line, type Span, span } from './spans.js'
import { hang } from './wrap-spans.js'

/** Who has to do with a task, and how it is said. */
const ROLES = [
  ['leadUnits', RENDER_MESSAGES.lead],
  ['responsibleUnits', RENDER_MESSAGES.responsible],
  ['supportingUnits', RENDER_MESSAGES.supporting],
] as const
const MARKS = { removed: '- ', added: '+ ' } as const
const INDENT = '  '

/** Tasks that only one of the plans has, whole: number, title, text, units and deadlines. */
export function listedLines(
  changes: readonly Change[],
  tone: 'removed' | 'added',
  plan: PlanSide,
  page: Page,
): Line[] {
  const [first] = changes
  if (!first) return []
  const byId = new Map(plan.tasks.map((task) => [task.id, task]))
  const side = tone === 'removed' ? 'base' : 'revision'
  const tasks = changes.flatMap((change) => change[side].tasks.flatMap((id) => byId.get(id) ?? []))
  const groups = headingGroups(tasks, (task) => task)
  return [
    ...headingLines(RULE_MESSAGES[first.rule].name, changes.length, page, first.level),
    ...groups.flatMap(({ headings, items }) => [
      ...sectionLines(headings, page),
      ...items.flatMap((task) => taskLines(task, titleBelow(headings, task), tone, page)),
    ]),
  ]
}

function taskLines(task: Task, name: string, tone: 'removed' | 'added', page: Page): Line[] {
  const number = task.number === null ? '' : `${task.number}  `
  const place = placeText(task.provenance, page.language)
  const [first = '', ...rest] = task.requirements
  // a task without a title of its own is called by its text, which need not be said twice
  const [title, text] = name === '' ? [first, rest] : [name, task.requirements]
  const head = [
    span(title || (task.task ?? ''), tone),
    ...(place ? [say(page, DIFF_RENDER_MESSAGES.inBrackets, { text: place }, 'faint')] : []),
  ]
  const below = [span(INDENT.repeat(2))]
  return [
    ...hang([span(`${INDENT}${MARKS[tone]}${number}`, tone)], head, page.width),
    ...text.flatMap((paragraph) => hang(below, [span(paragraph)], page.width)),
    ...dutyLines(task, below, page),
  ]
}

/** Units and deadlines in one paragraph. */
function dutyLines(task: Task, below: readonly Span[], page: Page): Line[] {
  const units = ROLES.filter(([field]) => task[field].length > 0).map(
    ([field, label]) => say(page, label, { units: joinUnits(task[field]) }).text,
  )
  const due = fieldText(task, 'deadlines')
  const facts = due === '' ? units : [...units, say(page, DIFF_RENDER_MESSAGES.due, { deadlines: due }).text]
  return factLines(below, facts, 'faint', page.width)
}
