import { DIFF_RENDER_MESSAGES } from '../../messages/diff-render-messages.js'
import type { Language } from '../../messages/text.js'
import type { Task } from '../../model/notice.js'

/** Tasks in a row from so many on are said as first–last. */
const SHORTEST_RUN = 3

/** The tasks of a plan, and how each is referred to. */
export interface TaskLabels {
  readonly tasks: readonly Task[]
  /** Where the task stands in the plan; undefined where it does not. */
  placeOf(id: string): number | undefined
  /** Whether each task has a number of its own. */
  readonly countsThrough: boolean
}

/** A place in each of the plans that are looked at. */
type Places = readonly number[]

/** Labels for the tasks of a plan. */
export function taskLabels(tasks: readonly Task[]): TaskLabels {
  const numbers = new Set(tasks.flatMap(({ number }) => number ?? []))
  const countsThrough = numbers.size === tasks.length
  const places = new Map(tasks.map(({ id }, place) => [id, place]))
  return {
    tasks,
    placeOf: (id) => places.get(id),
    countsThrough,
  }
}

/**
 * Names several tasks in few words.
 * @example listTasks(['1', '2', '3', '7'], labels, 'zh') // '1–3、7'
 */
export function listTasks(ids: readonly string[], labels: TaskLabels, language: Language): string {
  const places = ids.map(labels.placeOf).filter((place) => place !== undefined)
  return runsOf(places.map((place) => [place]))
    .flatMap((run) => labelRun(run, [labels]))
    .join(DIFF_RENDER_MESSAGES.between[language])
}

/**
 * Names tasks of two plans in few words.
 * @example listMoves([['3', '4'], ['4', '5'], ['5', '6']], base, revision, 'zh') // '3–5 → 4–6'
 */
export function listMoves(
  moves: readonly (readonly [base: string, revision: string])[],
  base: TaskLabels,
  revision: TaskLabels,
  language: Language,
): string {
  const places = moves.map(([from, to]) => [base.placeOf(from) ?? -1, revision.placeOf(to) ?? -1])
  return runsOf(places)
    .flatMap((run) => labelRun(run, [base, revision]))
    .join(DIFF_RENDER_MESSAGES.between[language])
}

/** Places that follow one another in every plan, together. */
function runsOf(places: readonly Places[]): Places[][] {
  const runs: Places[][] = []
  for (const place of places.toSorted((one, other) => (one[0] ?? 0) - (other[0] ?? 0))) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (last?.every((before, plan) => before + 1 === place[plan])) run?.push(place)
    else if (!last?.every((before, plan) => before === place[plan])) runs.push([place])
  }
  return runs
}

/** A run as its first and last task, a short one as each of its tasks. */
function labelRun(run: readonly Places[], plans: readonly TaskLabels[]): string[] {
  const [first, last] = [run[0], run.at(-1)]
  // of two plans, both by their numbers or both by their ids
  const key = plans.every(({ countsThrough }) => countsThrough) ? 'number' : 'id'
  const label = (places: Places, plan: number) => plans[plan]?.tasks[places[plan] ?? -1]?.[key] ?? ''
  const say = (text: (plan: number) => string) => plans.map((_, plan) => text(plan)).join(' → ')
  if (!first || !last || run.length < SHORTEST_RUN)
    return run.map((place) => say((plan) => label(place, plan)))
  return [say((plan) => `${label(first, plan)}–${label(last, plan)}`)]
}
