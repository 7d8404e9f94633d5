import type { PlanDiff, PlanHistory } from '../../model/plan-diff.js'

/** What is rendered: two plans compared, or several in a row. */
export type Comparison = PlanDiff | PlanHistory

/** Whether it is of more than two plans. */
export function isHistory(comparison: Comparison): comparison is PlanHistory {
  return 'diffs' in comparison
}

/** The diffs in it, one or more. */
export function diffsOf(comparison: Comparison): readonly PlanDiff[] {
  return isHistory(comparison) ? comparison.diffs : [comparison]
}
