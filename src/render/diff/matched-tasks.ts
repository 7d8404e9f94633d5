import type { Task } from '../../model/notice.js'
import type { Change, PlanDiff } from '../../model/plan-diff.js'
import { groupBy } from './group-by.js'

/** Tasks of both plans that are the same by substance, and what changed in them. */
export interface MatchedTasks {
  readonly base: readonly Task[]
  readonly revision: readonly Task[]
  readonly changes: readonly Change[]
}

/** Puts changes to the match whose tasks they are of; in the order of the revision. */
export function matchTasks(diff: PlanDiff, changes: readonly Change[]): MatchedTasks[] {
  const [base, revision] = [placesOf(diff.base.tasks), placesOf(diff.revision.tasks)]
  const matchOfBase = indexMatches(diff, 'base')
  const matchOfRevision = indexMatches(diff, 'revision')
  const keyOf = (change: Change) =>
    matchOfRevision.get(change.revision.tasks[0] ?? '') ??
    matchOfBase.get(change.base.tasks[0] ?? '') ??
    // a change outside the matches stands by itself
    JSON.stringify([change.base.tasks, change.revision.tasks])
  const groups = [...groupBy(changes, keyOf)].map(([key, group]) => {
    const match = typeof key === 'number' ? diff.matches[key] : undefined
    const [first] = group
    return {
      base: tasksOf(diff.base.tasks, base, match?.base ?? first?.base.tasks ?? []),
      revision: tasksOf(diff.revision.tasks, revision, match?.revision ?? first?.revision.tasks ?? []),
      changes: group,
    }
  })
  const placeOf = (group: MatchedTasks) => revision.get(group.revision[0]?.id ?? '') ?? -1
  return groups.toSorted((one, other) => placeOf(one) - placeOf(other))
}

/** Where each task stands in its plan, by id. */
function placesOf(tasks: readonly Task[]): Map<string, number> {
  return new Map(tasks.map(({ id }, place) => [id, place]))
}

function indexMatches({ matches }: PlanDiff, side: 'base' | 'revision'): Map<string, number> {
  return new Map(matches.flatMap((match, index) => match[side].map((id) => [id, index] as const)))
}

function tasksOf(tasks: readonly Task[], places: Map<string, number>, ids: readonly string[]): Task[] {
  return ids.flatMap((id) => tasks[places.get(id) ?? -1] ?? [])
}
