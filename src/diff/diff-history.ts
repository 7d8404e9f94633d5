import { historyMessage } from '../messages/history-message.js'
import type { Language } from '../messages/text.js'
import type { Notice, Task } from '../model/notice.js'
import type { PlanDiff, PlanHistory, PlanSide, TaskHistory } from '../model/plan-diff.js'
import { baselineFrom, type DiffOptions, diffWithBaseline, withDiagnostics } from './diff-plans.js'
import { substanceOf } from './plan-view.js'
import { taskLabels } from './task-label.js'

/** A task through the plans that have been looked at so far. */
interface Thread {
  /** For each plan the ids of the task in it. */
  readonly ids: string[][]
  readonly changes: TaskHistory['changes']
}

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
  const sides = plansOf(diffs)
  const titles = sides.map(labelsOf)
  const tasks = threadsOf(diffs).map((thread) => historyOf(thread, titles, sides, options.language ?? 'zh'))
  return { schemaVersion: 1, diffs, tasks }
}

/** Follows every task from plan to plan; a task that several became one goes on in that one. */
function threadsOf(diffs: readonly PlanDiff[]): Thread[] {
  const threads = (diffs[0]?.base.tasks ?? []).map(({ id }): Thread => ({ ids: [[id]], changes: [] }))
  // Tasks that a plan left out, by what they say: one that comes back in the same words goes on.
  const rested = new Map<string, Thread>()
  for (const [index, diff] of diffs.entries()) {
    const goesOn = new Map(
      diff.matches.flatMap((match) => match.base.map((id) => [id, match.revision] as const)),
    )
    const matched = new Set(diff.matches.flatMap(({ revision }) => revision))
    for (const thread of threads) {
      const next = (thread.ids[index] ?? []).flatMap((id) => goesOn.get(id) ?? [])
      thread.ids.push([...new Set(next)])
    }
    for (const task of diff.revision.tasks) {
      if (matched.has(task.id)) continue
      const before = rested.get(wordingOf(task))
      if (before) before.ids[index + 1] = [task.id]
      else threads.push({ ids: [...Array.from({ length: index + 1 }, () => []), [task.id]], changes: [] })
      rested.delete(wordingOf(task))
    }
    noteRested(threads, diff, index, rested)
    noteChanges(threads, diff, index)
  }
  return threads
}

/** Keeps the tasks that were in the base and are not in the revision. */
function noteRested(
  threads: readonly Thread[],
  diff: PlanDiff,
  index: number,
  rested: Map<string, Thread>,
): void {
  const tasks = new Map(diff.base.tasks.map((task) => [task.id, task]))
  for (const thread of threads) {
    const last = tasks.get(thread.ids[index]?.[0] ?? '')
    if (last && thread.ids[index + 1]?.length === 0) rested.set(wordingOf(last), thread)
  }
}

function wordingOf({ task, requirements }: Task): string {
  return substanceOf([task ?? '', ...requirements].join(''))
}

/** What each task of a plan is called. */
function labelsOf({ tasks }: PlanSide): ReadonlyMap<string, string> {
  const labels = taskLabels(tasks)
  return new Map(tasks.map(({ id }, index) => [id, labels[index] ?? ''] as const))
}

/** Notes each change with every task that it is about. */
function noteChanges(threads: readonly Thread[], diff: PlanDiff, index: number): void {
  const byBase = new Map<string, PlanDiff['changes']>()
  const byRevision = new Map<string, PlanDiff['changes']>()
  for (const change of diff.changes) {
    for (const id of change.base.tasks) note(byBase, id, change)
    for (const id of change.revision.tasks) note(byRevision, id, change)
  }
  for (const { ids, changes } of threads) {
    const before = (ids[index] ?? []).flatMap((id) => byBase.get(id) ?? [])
    const after = (ids[index + 1] ?? []).flatMap((id) => byRevision.get(id) ?? [])
    for (const { fingerprint, rule } of new Set([...before, ...after]))
      changes.push({ plan: index + 1, fingerprint, rule })
  }
}

function note(
  changes: Map<string, PlanDiff['changes']>,
  id: string,
  change: PlanDiff['changes'][number],
): void {
  const list = changes.get(id)
  if (list) list.push(change)
  else changes.set(id, [change])
}

function historyOf(
  { ids, changes }: Thread,
  titles: readonly ReadonlyMap<string, string>[],
  plans: readonly PlanSide[],
  language: Language,
): TaskHistory {
  const history = {
    title: titleOf(ids, titles),
    years: ids,
    kept: ids.filter((list) => list.length > 0).length,
    changes,
  }
  return { ...history, message: historyMessage(history, plans, language) }
}

function titleOf(ids: Thread['ids'], titles: readonly ReadonlyMap<string, string>[]): string {
  const last = ids.findLastIndex((list) => list.length > 0)
  return titles[last]?.get(ids[last]?.[0] ?? '') ?? ''
}

function plansOf(diffs: readonly PlanDiff[]): readonly PlanSide[] {
  const [first] = diffs
  return first ? [first.base, ...diffs.map(({ revision }) => revision)] : []
}
