import type { Change, Rule } from '../../../model/plan-diff.js'
import type { RowGroup } from './row-groups.js'
import type { Row } from './rows.js'

/** Rules that are about a heading, not about the tasks below it. */
const HEADING_RULES: ReadonlySet<Rule> = new Set(['section-renamed'])

/** Where each change is shown; every change is in one of the three, once. */
export interface PlacedChanges {
  readonly ofRow: ReadonlyMap<Row, readonly Change[]>
  readonly ofGroup: ReadonlyMap<RowGroup, readonly Change[]>
  /** Changes that name no task of the plans. */
  readonly ofPlan: readonly Change[]
}

/** Puts each change with the first task that it names, or with the heading above it. */
export function placeChanges(groups: readonly RowGroup[], changes: readonly Change[]): PlacedChanges {
  const places = { base: new Map<string, [Row, RowGroup]>(), revision: new Map<string, [Row, RowGroup]>() }
  for (const group of groups)
    for (const row of group.items) {
      for (const { id } of row.base) places.base.set(id, [row, group])
      for (const { id } of row.revision) places.revision.set(id, [row, group])
    }
  const ofRow = new Map<Row, Change[]>()
  const ofGroup = new Map<RowGroup, Change[]>()
  const ofPlan: Change[] = []
  for (const change of changes) {
    const place =
      places.revision.get(change.revision.tasks[0] ?? '') ?? places.base.get(change.base.tasks[0] ?? '')
    if (!place) ofPlan.push(change)
    else if (HEADING_RULES.has(change.rule)) append(ofGroup, place[1], change)
    else append(ofRow, place[0], change)
  }
  return { ofRow, ofGroup, ofPlan }
}

function append<Key>(lists: Map<Key, Change[]>, key: Key, change: Change): void {
  const list = lists.get(key)
  if (list) list.push(change)
  else lists.set(key, [change])
}
