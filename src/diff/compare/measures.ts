import type { Measure } from '../../model/notice.js'
import { countsIn } from '../text/counts.js'

/** A target as both years print it, with another number. */
export interface MeasurePair {
  readonly base: string
  readonly revision: string
}

/**
 * Pairs the measures of two texts that say the same, and gives those whose number differs. Measures are paired by what they
 * count, in their order; those of one text alone are a matter of its wording.
 */
export function changedMeasures(base: readonly Measure[], revision: readonly Measure[]): MeasurePair[] {
  const kinds = new Map<string, { base: Measure[]; revision: Measure[] }>()
  const kindOf = (measure: Measure) => {
    const kind = measure.unit ?? ''
    const known = kinds.get(kind) ?? { base: [], revision: [] }
    kinds.set(kind, known)
    return known
  }
  for (const measure of base) kindOf(measure).base.push(measure)
  for (const measure of revision) kindOf(measure).revision.push(measure)
  return [...kinds.values()].flatMap(pairsOfKind)
}

function pairsOfKind({ base, revision }: { base: Measure[]; revision: Measure[] }): MeasurePair[] {
  // What stands in both years as it is has no part in it.
  const restOfRevision = [...revision]
  const restOfBase = base.filter((one) => {
    const same = restOfRevision.findIndex((other) => sameTarget(one, other))
    if (same >= 0) restOfRevision.splice(same, 1)
    return same < 0
  })
  return restOfBase.flatMap((one, index) => {
    const other = restOfRevision[index]
    return other ? [{ base: one.text, revision: other.text }] : []
  })
}

function sameTarget(one: Measure, other: Measure): boolean {
  return (
    one.quantity === other.quantity &&
    one.upTo === other.upTo &&
    one.comparator === other.comparator &&
    one.per === other.per
  )
}

/** The numbers that differ between two texts that are the same but for their numbers. */
export function changedCounts(base: string, revision: string): MeasurePair[] {
  const counts = countsIn(revision)
  return countsIn(base).flatMap((one, index) => {
    const other = counts[index]
    return other === undefined || other === one ? [] : [{ base: one, revision: other }]
  })
}
