import { likeness, type Vocabulary } from '../text/grams.js'
import type { Sentence } from '../text/sentences.js'
import { assign, UNASSIGNED } from './assign.js'
import { candidatesOf } from './candidates.js'
import { groupsOf } from './groups.js'

/** Sentences of both years that say the same, or none on one side. */
export interface AlignedSentences<S extends Sentence> {
  readonly base: readonly S[]
  readonly revision: readonly S[]
}

/** Below this two sentences of one task are different ones. */
const LEAST_LIKENESS = 0.2
/** Of two pairs as good otherwise, the one that keeps the order is better by as much as this. */
const ORDER_GAIN = 0.01

/**
 * Finds the sentences of a task that say the same in both years: first those that are the same, then the best assignment of
 * the others, then what was split or joined.
 * @param keyOf what makes two sentences the same at once, the strictest first
 * @returns in the order of the base, those that only the revision has last
 */
export function alignSentences<S extends Sentence>(
  base: readonly S[],
  revision: readonly S[],
  keysOf: readonly ((sentence: S) => string)[],
  vocabulary: Vocabulary,
): AlignedSentences<S>[] {
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  for (const keyOf of keysOf) pairEqual(base, revision, keyOf, partner, taken)
  const restOfBase = [...base.keys()].filter((index) => !partner.has(index))
  const restOfRevision = [...revision.keys()].filter((index) => !taken.has(index))
  const groups = [
    ...[...partner].map(([i, j]) => ({ base: [i], revision: [j] })),
    ...alignRest(restOfBase, restOfRevision),
  ]
  const used = {
    base: new Set(groups.flatMap((group) => group.base)),
    revision: new Set(groups.flatMap((group) => group.revision)),
  }
  const alone = [
    ...restOfBase.filter((i) => !used.base.has(i)).map((i) => ({ base: [i], revision: [] })),
    ...restOfRevision.filter((j) => !used.revision.has(j)).map((j) => ({ base: [], revision: [j] })),
  ]
  return [...groups, ...alone]
    .sort(
      (a, b) =>
        (a.base[0] ?? base.length) - (b.base[0] ?? base.length) ||
        (a.revision[0] ?? 0) - (b.revision[0] ?? 0),
    )
    .map((group) => ({
      base: group.base.flatMap((i) => base[i] ?? []),
      revision: group.revision.flatMap((j) => revision[j] ?? []),
    }))

  function alignRest(ofBase: readonly number[], ofRevision: readonly number[]) {
    const [one, other] = [ofBase, ofRevision].map((rest, side) =>
      rest.map((index) => vocabulary.gramsOf((side === 0 ? base : revision)[index]?.substance ?? '')),
    )
    if (!one?.length || !other?.length) return []
    const candidates = candidatesOf(one, other, vocabulary)
    const rows = candidates.map((columns, row) =>
      columns.flatMap((column) => {
        const [a, b] = [one[row], other[column]]
        const alike = a && b ? likeness(a, b, vocabulary) : 0
        const apart = Math.abs(row / one.length - column / other.length)
        return alike >= LEAST_LIKENESS ? { column, gain: alike + ORDER_GAIN * (1 - apart) } : []
      }),
    )
    const assigned = assign(rows, other.length)
    if (ofBase.length === 1 && ofRevision.length === 1 && assigned[0] === UNASSIGNED)
      return loneRest(ofBase, ofRevision)
    return groupsOf(assigned, candidates, one, other, vocabulary).map((group) => ({
      base: group.base.flatMap((i) => ofBase[i] ?? []),
      revision: group.revision.flatMap((j) => ofRevision[j] ?? []),
    }))
  }

  /** A task of one sentence each year is that sentence, reworded. */
  function loneRest(ofBase: readonly number[], ofRevision: readonly number[]) {
    return base.length === 1 && revision.length === 1
      ? [{ base: [...ofBase], revision: [...ofRevision] }]
      : []
  }
}

/** Pairs those with the same key, in their order. */
function pairEqual<S>(
  base: readonly S[],
  revision: readonly S[],
  keyOf: (sentence: S) => string,
  partner: Map<number, number>,
  taken: Set<number>,
): void {
  const places = new Map<string, number[]>()
  for (const [j, sentence] of revision.entries()) {
    if (taken.has(j)) continue
    const key = keyOf(sentence)
    const list = places.get(key)
    if (list) list.push(j)
    else places.set(key, [j])
  }
  for (const list of places.values()) list.reverse()
  for (const [i, sentence] of base.entries()) {
    const j = partner.has(i) ? undefined : places.get(keyOf(sentence))?.pop()
    if (j === undefined) continue
    partner.set(i, j)
    taken.add(j)
  }
}
