import type { Measure } from '../../model/notice.js'
import { countsIn } from '../text/counts.js'
import type { PlacedMeasure } from './masks.js'

/** A target as both years print it, with another number. */
export interface MeasurePair {
  readonly base: string
  readonly revision: string
}

/**
 * Pairs the measures of two texts that say the same, and gives those whose number differs. Measures are paired by what they
 * count, in their order; those of one text alone are a matter of its wording.
 */
export function changedMeasures(
  base: readonly PlacedMeasure[],
  revision: readonly PlacedMeasure[],
): MeasurePair[] {
  const kinds = new Map<string, { base: PlacedMeasure[]; revision: PlacedMeasure[] }>()
  const kindOf = (measure: PlacedMeasure) => {
    const kind = measure.unit ?? ''
    const known = kinds.get(kind) ?? { base: [], revision: [] }
    kinds.set(kind, known)
    return known
  }
  for (const measure of base) kindOf(measure).base.push(measure)
  for (const measure of revision) kindOf(measure).revision.push(measure)
  return [...kinds.values()].flatMap(pairsOfKind)
}

function pairsOfKind({
  base,
  revision,
}: {
  base: PlacedMeasure[]
  revision: PlacedMeasure[]
}): MeasurePair[] {
  // What stands in both years as it is, among the same words, has no part in it.
  const restOfRevision = [...revision]
  const isKept = (one: PlacedMeasure, other: PlacedMeasure) =>
    sameTarget(one, other) && measureTheSame(one, other)
  const restOfBase = base.filter((one) => take(restOfRevision, (other) => isKept(one, other)) === null)
  return restOfBase.flatMap((one) => {
    const other = take(restOfRevision, (candidate) => measureTheSame(one, candidate))
    return other ? [{ base: one.text, revision: other.text }] : []
  })
}

/** Takes the first that fits out of a list; null where none does. */
function take<Item>(list: Item[], fits: (item: Item) => boolean): Item | null {
  const [taken] = list.splice(indexOrEnd(list, fits), 1)
  return taken ?? null
}

function indexOrEnd<Item>(list: readonly Item[], fits: (item: Item) => boolean): number {
  const index = list.findIndex(fits)
  return index < 0 ? list.length : index
}

/** Whether two numbers stand among the same words: 新建养老服务站20处 and 建成食堂15处 are not one target. */
function measureTheSame(one: PlacedMeasure, other: PlacedMeasure): boolean {
  return sharesPair(one.before, other.before) || sharesPair(one.behind, other.behind)
}

function sharesPair(one: string, other: string): boolean {
  return Array.from(one.slice(1), (_, at) => one.slice(at, at + 2)).some((pair) => other.includes(pair))
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
