import { commonGrams, type Grams, gramsWithout, likeness, unionOf, type Vocabulary } from '../text/grams.js'
import type { Sentence } from '../text/sentences.js'
import { assign, UNASSIGNED } from './assign.js'
import { candidatesOf } from './candidates.js'
import { groupsOf } from './groups.js'
import { pairEqual } from './pair-equal.js'

/** Sentences of both years that say the same, or none on one side. */
export interface AlignedSentences<S extends Sentence> {
  readonly base: readonly S[]
  readonly revision: readonly S[]
}

/** Below this two sentences of one task are different ones. */
const LEAST_LIKENESS = 0.17
/** Of two pairs as good otherwise, the one that keeps the order is better by as much as this. */
const ORDER_GAIN = 0.01

/** What the sentences of one task have in common tells nothing of which is which. */
export interface SentenceOptions<S extends Sentence> {
  /** What makes two sentences the same at once, the strictest first. */
  readonly keysOf: readonly ((sentence: S) => string)[]
  /** Titles of the tasks, folded: what all their sentences are about. */
  readonly titles: readonly string[]
  readonly vocabulary: Vocabulary
}

/**
 * Finds the sentences of a task that say the same in both years: first those that are the same, then the best assignment of
 * the others, then what was split or joined.
 * @returns in the order of the base, those that only the revision has last
 */
export function alignSentences<S extends Sentence>(
  base: readonly S[],
  revision: readonly S[],
  { keysOf, titles, vocabulary }: SentenceOptions<S>,
): AlignedSentences<S>[] {
  const equal = new Int32Array(base.length).fill(UNASSIGNED)
  pairEqual(base, revision, keysOf, equal)
  const taken = new Set(equal)
  const restOfBase = [...base.keys()].filter((index) => equal[index] === UNASSIGNED)
  const restOfRevision = [...revision.keys()].filter((index) => !taken.has(index))
  const pairs = [...equal.entries()]
    .filter(([, j]) => j !== UNASSIGNED)
    .map(([i, j]) => ({ base: [i], revision: [j] }))
  const groups = [...pairs, ...alignRest()]
  const alone = [
    ...without(
      restOfBase,
      groups.flatMap((group) => group.base),
    ).map((i) => ({ base: [i], revision: [] })),
    ...without(
      restOfRevision,
      groups.flatMap((group) => group.revision),
    ).map((j) => ({ base: [], revision: [j] })),
  ]
  return [...groups, ...alone]
    .sort(
      (one, other) =>
        (one.base[0] ?? base.length) - (other.base[0] ?? base.length) ||
        (one.revision[0] ?? 0) - (other.revision[0] ?? 0),
    )
    .map((group) => ({
      base: group.base.flatMap((i) => base[i] ?? []),
      revision: group.revision.flatMap((j) => revision[j] ?? []),
    }))

  function alignRest(): { base: number[]; revision: number[] }[] {
    if (restOfBase.length === 0 || restOfRevision.length === 0) return []
    // A task of one sentence each year is that sentence, reworded.
    if (base.length === 1 && revision.length === 1) return [{ base: [0], revision: [0] }]
    const gramsOf = ({ substance }: S) => vocabulary.gramsOf(substance)
    const all = [...base, ...revision].map(gramsOf)
    const topic = unionOf([...titles.map(vocabulary.gramsOf), commonGrams(all, vocabulary)], vocabulary)
    const ownGrams = (sentences: readonly S[], indexes: readonly number[]) =>
      indexes
        .flatMap((index) => sentences[index] ?? [])
        .map((sentence) => gramsWithout(gramsOf(sentence), topic, vocabulary))
    const [one, other] = [ownGrams(base, restOfBase), ownGrams(revision, restOfRevision)]
    return alignGrams(one, other, vocabulary).map((group) => ({
      base: group.base.flatMap((i) => restOfBase[i] ?? []),
      revision: group.revision.flatMap((j) => restOfRevision[j] ?? []),
    }))
  }
}

function alignGrams(one: readonly Grams[], other: readonly Grams[], vocabulary: Vocabulary) {
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
  return groupsOf({ assigned, candidates, base: one, revision: other, vocabulary, surroundings: () => 0 })
}

function without(indexes: readonly number[], used: readonly number[]): number[] {
  const set = new Set(used)
  return indexes.filter((index) => !set.has(index))
}
