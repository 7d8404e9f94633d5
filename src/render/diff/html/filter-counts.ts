import { type ChangeKind, standingOf } from './change-kinds.js'
import { changesOf, type PairContext } from './page-context.js'
import { taskState } from './task-state.js'
import { unitsOf } from './unit-numbers.js'

/** How much each choice of the filter is about: rows of a unit, changes of a kind. */
export interface FilterCounts {
  readonly ofUnit: ReadonlyMap<string, number>
  readonly ofKind: ReadonlyMap<ChangeKind, number>
}

/** Counts what each choice of the filter is about. */
export function filterCounts(pairs: readonly PairContext[]): FilterCounts {
  const ofUnit = new Map<string, number>()
  const ofKind = new Map<ChangeKind, number>()
  for (const pair of pairs) {
    for (const change of pair.diff.changes) {
      addOne(ofKind, standingOf(change))
      addOne(ofKind, change.rule)
    }
    for (const row of pair.groups.flatMap(({ items }) => items)) {
      for (const unit of new Set([...row.base, ...row.revision].flatMap(unitsOf))) addOne(ofUnit, unit)
      if (taskState(row, changesOf(pair, row)) === 'unchanged') addOne(ofKind, 'unchanged')
    }
  }
  return { ofUnit, ofKind }
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
