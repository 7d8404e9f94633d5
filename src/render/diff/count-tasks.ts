import type { PlanDiff } from '../../model/plan-diff.js'

/** How the tasks of the base and of the revision went together. */
export interface TaskCounts extends Record<string, number> {
  base: number
  revision: number
  /** Tasks of the base that the revision has too, in whatever form. */
  kept: number
  /** Tasks of the revision without a counterpart. */
  added: number
  /** Tasks of the base without a counterpart. */
  removed: number
  split: number
  merged: number
}

/** Counts the tasks of a comparison. */
export function countTasks({ base, revision, matches }: PlanDiff): TaskCounts {
  const kept = new Set(matches.flatMap((match) => match.base)).size
  const found = new Set(matches.flatMap((match) => match.revision)).size
  const ofType = (type: string) => matches.filter((match) => match.type === type).length
  return {
    base: base.tasks.length,
    revision: revision.tasks.length,
    kept,
    added: revision.tasks.length - found,
    removed: base.tasks.length - kept,
    split: ofType('split'),
    merged: ofType('merged'),
  }
}
