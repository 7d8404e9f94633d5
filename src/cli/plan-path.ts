import type { PlanDiff, PlanHistory } from '../index.js'
import { isGitName } from './git-name.js'
import { STDIN } from './read-input.js'

/** HEAD@{2024-01-01 12:00}:./plans/2023.docx: the path behind the colon that is in no braces */
const PATH_IN_GIT = /^(?:[^:{]|\{[^}]*\})+:(?:\.\/)?(?<path>.*)$/s

/** Where a plan's file is, for formats that point at it: of REF:PATH the path; null for standard input. */
export function planPath(name: string, cwd: string): string | null {
  if (name === STDIN) return null
  if (!isGitName(name, cwd)) return name
  return PATH_IN_GIT.exec(name)?.groups?.path ?? name
}

/** A comparison that says where its files are: the library gets bytes and cannot know. */
export function withPaths<Comparison extends PlanDiff | PlanHistory>(
  comparison: Comparison,
  paths: readonly (string | null)[],
): Comparison {
  const placed = (diff: PlanDiff, index: number): PlanDiff => ({
    ...diff,
    base: { ...diff.base, path: paths[index] ?? null },
    revision: { ...diff.revision, path: paths[index + 1] ?? null },
  })
  return 'diffs' in comparison
    ? { ...comparison, diffs: comparison.diffs.map(placed) }
    : { ...comparison, ...placed(comparison, 0) }
}
