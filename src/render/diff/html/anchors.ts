import type { Change, PlanDiff } from '../../../model/plan-diff.js'
import type { RowGroup } from './row-groups.js'
import type { Row } from './rows.js'

/** The ids of what can be linked to; all of one page differ. */
export interface Anchors {
  readonly pair: string
  readonly ofGroup: ReadonlyMap<RowGroup, string>
  readonly ofRow: ReadonlyMap<Row, string>
  /** Made of the fingerprint, so that a link into one year's page holds for the page made again. */
  readonly ofChange: ReadonlyMap<Change, string>
}

/** Gives out anchors for one pair of plans after the other. */
export function countingAnchors(): (diff: PlanDiff, groups: readonly RowGroup[]) => Anchors {
  const pair = counted('plans')
  const group = counted('section')
  const row = counted('task')
  const taken = new Map<string, number>()
  const changeAnchor = ({ fingerprint }: Change) => {
    const times = (taken.get(fingerprint) ?? 0) + 1
    taken.set(fingerprint, times)
    return times === 1 ? `change-${fingerprint}` : `change-${fingerprint}-${times}`
  }
  return (diff, groups) => ({
    pair: pair(),
    ofGroup: new Map(groups.map((one) => [one, group()])),
    ofRow: new Map(groups.flatMap(({ items }) => items.map((one) => [one, row()]))),
    ofChange: new Map(diff.changes.map((change) => [change, changeAnchor(change)])),
  })
}

function counted(name: string): () => string {
  let count = 0
  return () => `${name}-${++count}`
}
