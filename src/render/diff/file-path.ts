import type { PlanDiff } from '../../model/plan-diff.js'
import type { RenderOptions } from '../renderer.js'

/** Standard input is no file that anything could stand at. */
const STDIN = '-'

/** Paths of the two files of a diff; null for standard input. */
export interface FilePaths {
  readonly base: string | null
  readonly revision: string | null
}

/**
 * Paths of the files of one diff among those of a row of plans.
 * @param index place of the diff: it is of the plans at `index` and `index + 1`
 */
export function filePaths(diff: PlanDiff, index: number, { paths = [] }: RenderOptions): FilePaths {
  const pathOf = (path = STDIN) => (path === STDIN ? null : path)
  return {
    base: pathOf(paths[index] ?? diff.base.source.name),
    revision: pathOf(paths[index + 1] ?? diff.revision.source.name),
  }
}
