import type { Language } from '../../../messages/text.js'
import type { Change, PlanDiff } from '../../../model/plan-diff.js'
import { type Anchors, countingAnchors } from './anchors.js'
import { type PlacedChanges, placeChanges } from './placed-changes.js'
import { groupRows, type RowGroup } from './row-groups.js'
import { type Row, rowsOf } from './rows.js'
import type { Side } from './side-marks.js'
import type { UnitNumbers } from './unit-numbers.js'

/** What the parts of the page that show two plans share. */
export interface PairContext {
  readonly diff: PlanDiff
  readonly language: Language
  readonly groups: readonly RowGroup[]
  readonly placed: PlacedChanges
  /** The headings above each task that have another name in the other plan. */
  readonly renamed: Readonly<Record<Side, ReadonlyMap<string, readonly string[]>>>
  readonly anchors: Anchors
  /** Place of each unit in the filter. */
  readonly units: UnitNumbers
}

/** What the page is made of, for each two plans that follow one another. */
export function pairContexts(
  diffs: readonly PlanDiff[],
  units: UnitNumbers,
  language: Language,
): PairContext[] {
  const anchors = countingAnchors()
  return diffs.map((diff) => {
    const groups = groupRows(rowsOf(diff))
    return {
      diff,
      language,
      groups,
      placed: placeChanges(groups, diff.changes),
      renamed: { base: renamedHeadings(diff, 'base'), revision: renamedHeadings(diff, 'revision') },
      anchors: anchors(diff, groups),
      units,
    }
  })
}

/** The changes of a row, in the order of the rules. */
export function changesOf({ placed }: PairContext, row: Row): readonly Change[] {
  return placed.ofRow.get(row) ?? []
}

function renamedHeadings({ changes }: PlanDiff, side: Side): Map<string, string[]> {
  const renamed = new Map<string, string[]>()
  for (const change of changes) {
    if (change.rule !== 'section-renamed') continue
    for (const id of change[side].tasks) {
      const known = renamed.get(id) ?? []
      known.push(...change[side].values)
      renamed.set(id, known)
    }
  }
  return renamed
}
