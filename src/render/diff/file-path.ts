import type { PlanSide } from '../../model/plan-diff.js'

/** Standard input is no file that anything could stand at. */
const STDIN = '-'

/** Path of the file that a plan was read from; null for standard input. */
export function filePath({ source }: PlanSide): string | null {
  return source.name === STDIN ? null : source.name
}
