import type { Task } from '../../../model/notice.js'
import type { Match, PlanDiff } from '../../../model/plan-diff.js'

/** Tasks that stand side by side: a pair, one that became several, several that became one, or one alone. */
export interface Row {
  readonly base: readonly Task[]
  readonly revision: readonly Task[]
  /** Why they stand together; null for one alone. */
  readonly match: Match | null
}

/** The rows of a comparison in the order of the revision; what was removed comes after what it came after. */
export function rowsOf(diff: PlanDiff): Row[] {
  const { base, revision } = diff
  const matched = matchedRows(diff)
  const removed = removedRows(base.tasks, matched.base)
  const rows: Row[] = [...(removed.get(null) ?? [])]
  const placed = new Set<Row>()
  for (const task of revision.tasks) {
    const row = matched.revision.get(task.id) ?? { base: [], revision: [task], match: null }
    if (placed.has(row)) continue
    placed.add(row)
    rows.push(row, ...(removed.get(row) ?? []))
  }
  return rows
}

interface MatchedRows {
  base: ReadonlyMap<string, Row>
  revision: ReadonlyMap<string, Row>
}

function matchedRows({ base, revision, matches }: PlanDiff): MatchedRows {
  const baseTasks = new Map(base.tasks.map((task) => [task.id, task]))
  const revisionTasks = new Map(revision.tasks.map((task) => [task.id, task]))
  const rows = matches.map((match) => ({
    base: match.base.flatMap((id) => baseTasks.get(id) ?? []),
    revision: match.revision.flatMap((id) => revisionTasks.get(id) ?? []),
    match,
  }))
  return {
    base: new Map(rows.flatMap((row) => row.base.map(({ id }) => [id, row]))),
    revision: new Map(rows.flatMap((row) => row.revision.map(({ id }) => [id, row]))),
  }
}

/** The rows of tasks that only the base has, by the row before them; null for those that nothing stands before. */
function removedRows(tasks: readonly Task[], matched: MatchedRows['base']): Map<Row | null, Row[]> {
  const removed = new Map<Row | null, Row[]>()
  let before: Row | null = null
  for (const task of tasks) {
    const row = matched.get(task.id)
    if (row) {
      before = row
      continue
    }
    const rows = removed.get(before) ?? []
    rows.push({ base: [task], revision: [], match: null })
    removed.set(before, rows)
  }
  return removed
}
