import { DIFF_RENDER_MESSAGES } from '../../messages/diff-render-messages.js'
import { fillMessage, type Language } from '../../messages/text.js'
import type { Task } from '../../model/notice.js'

/** Tasks in a row from so many on are said as first–last. */
const SHORTEST_RUN = 3

/** The tasks of a plan, and how each is referred to. */
export interface TaskLabels {
  readonly tasks: readonly Task[]
  /** Numbers that more than one of them has. */
  readonly shared: ReadonlySet<string>
  /** Where the task stands in the plan; undefined where it does not. */
  placeOf(id: string): number | undefined
}

/** A place in each of the plans that are looked at. */
type Places = readonly number[]

/** Labels for the tasks of a plan. */
export function taskLabels(tasks: readonly Task[]): TaskLabels {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const number of tasks.flatMap(({ number }) => number ?? []))
    (seen.has(number) ? shared : seen).add(number)
  const places = new Map(tasks.map(({ id }, place) => [id, place]))
  return { tasks, shared, placeOf: (id) => places.get(id) }
}

/**
 * Names several tasks in few words.
 * @example listTasks(['1', '2', '3', '7'], labels, 'zh') // '1–3、7'
 */
export function listTasks(ids: readonly string[], labels: TaskLabels, language: Language): string {
  const places = ids.map(labels.placeOf).filter((place) => place !== undefined)
  return runsOf(places.map((place) => [place]))
    .flatMap((run) => labelRun(run, [labels], language))
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
    .flatMap((run) => labelRun(run, [base, revision], language))
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
function labelRun(run: readonly Places[], plans: readonly TaskLabels[], language: Language): string[] {
  const [first, last] = [run[0], run.at(-1)]
  const say = (...shown: readonly Places[]) =>
    plans
      .map((labels, plan) => shown.map((places) => labelOf(places[plan] ?? -1, labels, language)).join('–'))
      .join(' → ')
  if (!first || !last || run.length < SHORTEST_RUN) return run.map((places) => say(places))
  return [say(first, last)]
}

/** Its number as printed; the id tells it from others that have the same, and stands for one that it lacks. */
function labelOf(place: number, { tasks, shared }: TaskLabels, language: Language): string {
  const { id = '', number = null } = tasks[place] ?? {}
  if (number === null) return id
  if (number === id || !shared.has(number)) return number
  return number + fillMessage(DIFF_RENDER_MESSAGES.inBrackets, { text: id }, language)
}
