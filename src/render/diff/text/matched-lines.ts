import { DIFF_RENDER_MESSAGES } from '../../../messages/diff-render-messages.js'
import type { Task } from '../../../model/notice.js'
import type { Change } from '../../../model/plan-diff.js'
import { cutColumns } from '../cut-columns.js'
import { fromTo } from '../from-to.js'
import { headingGroups } from '../heading-groups.js'
import type { MatchedTasks } from '../matched-tasks.js'
import { placeText } from '../place-text.js'
import { taskNames } from '../task-names.js'
import { type ChangeFacts, changeLines } from './change-lines.js'
import { headingLines, sectionLines } from './heading-lines.js'
import { mergeFacts } from './merged-facts.js'
import { type Page, say } from './page.js'
import { type Line, type Span, span } from './spans.js'
import { hang } from './wrap-spans.js'

const INDENT = '  '
const DETAIL_INDENT = '    '
/** A requirement that stands for a title is cut to so many columns; what matters of it is told below. */
const LONGEST_NAME = 60

/** Tasks that both plans have, each with what changed in it, under the headings of the revision. */
export function matchedLines(matched: readonly MatchedTasks[], page: Page): Line[] {
  if (matched.length === 0) return []
  const groups = headingGroups(matched, ({ base, revision }) => revision[0] ?? base[0])
  return [
    ...headingLines(DIFF_RENDER_MESSAGES.changed, matched.length, page),
    ...groups.flatMap(({ headings, items }) => [
      ...sectionLines(headings, page),
      ...items.flatMap((match) => matchLines(match, headings, page)),
    ]),
  ]
}

function matchLines(match: MatchedTasks, headings: readonly string[], page: Page): Line[] {
  const { base, revision } = match
  // what became several is known by the one name it had, what became one by the name it has
  const side = base.length < revision.length ? 'base' : 'revision'
  const nameOf = taskNames(match.changes, side)
  const names = match[side].map((task) => cutColumns(nameOf(task, headings), LONGEST_NAME))
  const numbers = bothSides(match, numbersOf)
  const places = bothSides(match, (tasks) =>
    placeText(
      tasks.flatMap((task) => task.provenance),
      page.language,
    ),
  )
  const title: Span[] = [span([...new Set(names)].join('；'), 'strong')]
  if (places) title.push(say(page, DIFF_RENDER_MESSAGES.inBrackets, { text: places }, 'faint'))
  return [
    ...hang([span(`${INDENT}${numbers}${numbers && INDENT}`, 'strong')], title, page.width),
    ...mergeFacts(match.changes.map((change) => factsOf(change, match))).flatMap((facts) =>
      changeLines(facts, DETAIL_INDENT, page),
    ),
  ]
}

function bothSides({ base, revision }: MatchedTasks, textOf: (tasks: readonly Task[]) => string): string {
  return fromTo(textOf(base), textOf(revision))
}

function numbersOf(tasks: readonly Task[]): string {
  return tasks.flatMap(({ number }) => number ?? []).join('、')
}

/** What a change is from and to; of a split or merged task, what the tasks are called. */
function factsOf(change: Change, match: MatchedTasks): ChangeFacts {
  const { rule, level, wording, base, revision } = change
  const [from, to] =
    rule === 'task-split' || rule === 'task-merged'
      ? [base.titles, revision.titles]
      : [base.values, revision.values]
  return { rule, level, wording, from, to, tasks: whichTasks(change, match) }
}

/** Which of several tasks a change is of, where it is not of all. */
function whichTasks({ revision: { tasks } }: Change, match: MatchedTasks): string {
  if (tasks.length === 0 || tasks.length === match.revision.length) return ''
  const concerned = new Set(tasks)
  return numbersOf(match.revision.filter(({ id }) => concerned.has(id)))
}
