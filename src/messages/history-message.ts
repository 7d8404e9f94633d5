import type { PlanSide, Rule, TaskHistory } from '../model/plan-diff.js'
import { HISTORY_MESSAGES, RULE_MESSAGES } from './diff-messages.js'
import { fillMessage, type Language, type MessageText, type Values } from './text.js'

/** What is no news about a task: its number, its section's heading, another name of a unit, the year in its text. */
const NO_NEWS: ReadonlySet<Rule> = new Set<Rule>([
  'task-added',
  'task-removed',
  'task-renumbered',
  'section-renamed',
  'unit-renamed',
  'year-rolled',
  'format-only',
])

/**
 * A task through the years in one sentence.
 * @param plans the plans that were compared, the earliest first
 * @example historyMessage(history, plans, 'en') // '"政策意见征集": kept 4 years; lead changed in 2024'
 */
export function historyMessage(
  { title, years, kept, changes }: Omit<TaskHistory, 'message'>,
  plans: readonly PlanSide[],
  language: Language,
): string {
  const yearOf = (index: number) => plans[index]?.year ?? plans[index]?.source.name ?? index + 1
  const say = (text: MessageText, values: Values) => fillMessage(text, values, language)
  const first = years.findIndex((ids) => ids.length > 0)
  const last = years.findLastIndex((ids) => ids.length > 0)
  const present = [...years.keys()].filter((index) => (years[index] ?? []).length > 0)
  if (kept === 1 && newsOf(changes).length === 0)
    return say(HISTORY_MESSAGES.once, { title, year: yearOf(first) })
  return [
    last - first + 1 === kept
      ? say(HISTORY_MESSAGES.kept, { title, count: kept })
      : say(HISTORY_MESSAGES.again, {
          title,
          years: present.map(yearOf).join(HISTORY_MESSAGES.betweenYears[language]),
        }),
    ...(first > 0 ? [say(RULE_MESSAGES['task-added'].event, { year: yearOf(first) })] : []),
    ...newsOf(changes).map(({ plan, rule }) => say(RULE_MESSAGES[rule].event, { year: yearOf(plan) })),
    ...(last < years.length - 1
      ? [say(RULE_MESSAGES['task-removed'].event, { year: yearOf(last + 1) })]
      : []),
  ].join(HISTORY_MESSAGES.between[language])
}

/** What there is to tell of a task: each kind of change once a year. */
export function newsOf(changes: TaskHistory['changes']): TaskHistory['changes'] {
  const distinct = new Map(changes.map((change) => [`${change.plan} ${change.rule}`, change]))
  return [...distinct.values()].filter(({ rule }) => !NO_NEWS.has(rule))
}
