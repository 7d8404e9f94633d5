import { HISTORY_MESSAGES, RULE_MESSAGES } from '../messages/diff-messages.js'
import { fillMessage, type Language } from '../messages/text.js'
import type { Notice } from '../model/notice.js'
import type { PlanDiff, PlanHistory, PlanSide, Rule, TaskHistory } from '../model/plan-diff.js'
import { baselineFrom, type DiffOptions, diffWithBaseline, withDiagnostics } from './diff-plans.js'

/** A task through the plans that have been looked at so far. */
interface Thread {
  /** For each plan the ids of the task in it. */
  readonly ids: string[][]
  readonly changes: TaskHistory['changes']
}

/** What is no news about a task: its number, its section's heading, the year in its text. */
const NO_NEWS: ReadonlySet<Rule> = new Set<Rule>([
  'task-added',
  'task-removed',
  'task-renumbered',
  'section-renamed',
  'year-rolled',
  'format-only',
  'unit-renamed',
])

/**
 * Compares several plans pair by pair, and follows each task through them.
 * @param plans two or more, the earliest first
 * @throws RangeError for fewer than two
 * @example diffHistory([plan2022, plan2023, plan2024]).tasks.map(({ message }) => message)
 */
export function diffHistory(plans: readonly Notice[], options: DiffOptions = {}): PlanHistory {
  if (plans.length < 2) throw new RangeError(`a history needs two plans or more, there are ${plans.length}`)
  const baseline = baselineFrom(options)
  const pairs = plans.slice(1).map((revision, index) => [plans[index] ?? revision, revision] as const)
  const diffs = pairs.map(([base, revision]) => diffWithBaseline(base, revision, baseline, options))
  const last = diffs.pop()
  // An entry of the baseline is unused where none of the diffs has used it.
  if (last) diffs.push(withDiagnostics(last, baseline?.diagnostics() ?? [], options))
  const threads = threadsOf(diffs)
  return { schemaVersion: 1, diffs, tasks: threads.map((thread) => historyOf(thread, diffs, options)) }
}

/** Follows every task from plan to plan; a task that several became one goes on in that one. */
function threadsOf(diffs: readonly PlanDiff[]): Thread[] {
  const threads = (diffs[0]?.base.tasks ?? []).map(({ id }): Thread => ({ ids: [[id]], changes: [] }))
  for (const [index, diff] of diffs.entries()) {
    const goesOn = new Map(
      diff.matches.flatMap((match) => match.base.map((id) => [id, match.revision] as const)),
    )
    const matched = new Set(diff.matches.flatMap(({ revision }) => revision))
    for (const thread of threads) {
      const next = (thread.ids[index] ?? []).flatMap((id) => goesOn.get(id) ?? [])
      thread.ids.push([...new Set(next)])
    }
    for (const { id } of diff.revision.tasks) {
      if (matched.has(id)) continue
      threads.push({ ids: [...Array.from({ length: index + 1 }, () => []), [id]], changes: [] })
    }
    noteChanges(threads, diff, index)
  }
  return threads
}

/** Notes each change with every task that it is about. */
function noteChanges(threads: readonly Thread[], diff: PlanDiff, index: number): void {
  const byBase = new Map<string, PlanDiff['changes']>()
  const byRevision = new Map<string, PlanDiff['changes']>()
  for (const change of diff.changes) {
    for (const id of change.base.tasks) byBase.set(id, [...(byBase.get(id) ?? []), change])
    for (const id of change.revision.tasks) byRevision.set(id, [...(byRevision.get(id) ?? []), change])
  }
  for (const { ids, changes } of threads) {
    const before = (ids[index] ?? []).flatMap((id) => byBase.get(id) ?? [])
    const after = (ids[index + 1] ?? []).flatMap((id) => byRevision.get(id) ?? [])
    for (const { fingerprint, rule } of new Set([...before, ...after]))
      changes.push({ plan: index + 1, fingerprint, rule })
  }
}

function historyOf(
  { ids, changes }: Thread,
  diffs: readonly PlanDiff[],
  { language = 'zh' }: DiffOptions,
): TaskHistory {
  const title = titleOf(ids, diffs)
  const kept = ids.filter((list) => list.length > 0).length
  return { title, years: ids, kept, changes, message: messageOf(title, ids, changes, diffs, language) }
}

function titleOf(ids: Thread['ids'], diffs: readonly PlanDiff[]): string {
  const plans = plansOf(diffs)
  for (const [index, list] of [...ids.entries()].reverse()) {
    const task = plans[index]?.tasks.find(({ id }) => id === list[0])
    if (task) return task.task ?? task.requirements[0] ?? ''
  }
  return ''
}

function messageOf(
  title: string,
  ids: Thread['ids'],
  changes: Thread['changes'],
  diffs: readonly PlanDiff[],
  language: Language,
): string {
  const plans = plansOf(diffs)
  const yearOf = (index: number) => plans[index]?.year ?? plans[index]?.source.name ?? index + 1
  const present = [...ids.keys()].filter((index) => (ids[index] ?? []).length > 0)
  const [first = 0, last = 0] = [present[0], present.at(-1)]
  const say = (text: Parameters<typeof fillMessage>[0], values: Parameters<typeof fillMessage>[1]) =>
    fillMessage(text, values, language)
  const kept =
    present.length === 1
      ? say(HISTORY_MESSAGES.once, { title, year: yearOf(first) })
      : say(HISTORY_MESSAGES.kept, { title, count: present.length })
  const events = [
    ...(first > 0 && present.length > 1
      ? [say(RULE_MESSAGES['task-added'].event, { year: yearOf(first) })]
      : []),
    ...newsOf(changes).map(({ plan, rule }) => say(RULE_MESSAGES[rule].event, { year: yearOf(plan) })),
    ...(last < ids.length - 1 && present.length > 1
      ? [say(RULE_MESSAGES['task-removed'].event, { year: yearOf(last + 1) })]
      : []),
  ]
  return [kept, ...events].join(HISTORY_MESSAGES.between[language])
}

/** Each kind of change once a year. */
function newsOf(changes: Thread['changes']): Thread['changes'] {
  const seen = new Map(changes.map((change) => [`${change.plan} ${change.rule}`, change]))
  return [...seen.values()].filter(({ rule }) => !NO_NEWS.has(rule))
}

function plansOf(diffs: readonly PlanDiff[]): readonly PlanSide[] {
  const [first] = diffs
  return first ? [first.base, ...diffs.map(({ revision }) => revision)] : []
}
