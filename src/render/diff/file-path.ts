import type { PlanSide } from '../../model/plan-diff.js'

/** Standard input is no file that anything could stand at. */
const STDIN = '-'

/** Path of the file that a plan was read from, else its name; null for standard input. */
export function filePath({ path, source }: PlanSide): string | null {
  const known = path ?? source.name
  return known === STDIN ? null : known
}

/** What to call that file: its path, since the files of two years often share a name. */
export function fileLabel(plan: PlanSide): string {
  return filePath(plan) ?? plan.source.name
}
