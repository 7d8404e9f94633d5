import type { PlanHistory, TaskHistory } from '../../model/plan-diff.js'

/** The tasks that have something to tell, and how many more every plan has unchanged. */
export interface ToldHistories {
  readonly told: readonly TaskHistory[]
  readonly quiet: number
  /** How many plans there are. */
  readonly plans: number
}

/** Parts tasks that changed, came or went from those that every plan has unchanged. */
export function toldHistories({ diffs, tasks }: PlanHistory): ToldHistories {
  const plans = diffs.length + 1
  const told = tasks.filter(({ kept, changes }) => kept < plans || changes.length > 0)
  return { told, quiet: tasks.length - told.length, plans }
}
