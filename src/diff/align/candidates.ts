import type { Grams, Vocabulary } from '../text/grams.js'

/** So many of a text's rarest pairs of characters that the other plan has too are looked up. */
const RAREST = 40
/** So many texts with one pair are looked at: those at about the same place in the other plan. */
const NEAREST = 64
/** So many candidates each text keeps. */
const KEPT = 10

/**
 * For each base text the revision texts that it may be the same as: those that share most with it, seen from either side.
 * Time and memory are linear in the texts: how many are looked at for one is bounded.
 */
export function candidatesOf(
  base: readonly Grams[],
  revision: readonly Grams[],
  vocabulary: Vocabulary,
): readonly (readonly number[])[] {
  const candidates = base.map(() => new Set<number>())
  nearestOf(base, revision, vocabulary, (i, j) => candidates[i]?.add(j))
  nearestOf(revision, base, vocabulary, (j, i) => candidates[i]?.add(j))
  return candidates.map((set) => [...set].sort((a, b) => a - b))
}

function nearestOf(
  from: readonly Grams[],
  to: readonly Grams[],
  vocabulary: Vocabulary,
  keep: (from: number, to: number) => void,
): void {
  const postings = postingsOf(to)
  const shared = new Float64Array(to.length)
  for (const [index, grams] of from.entries()) {
    const touched: number[] = []
    const known = grams.ids.filter((id) => postings.has(id))
    for (const id of rarestOf(known, vocabulary)) {
      const weight = vocabulary.weightOf(id)
      for (const other of around(postings.get(id) ?? [], index / from.length)) {
        if (shared[other] === 0) touched.push(other)
        shared[other] = (shared[other] ?? 0) + weight
      }
    }
    const best = touched.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b).slice(0, KEPT)
    for (const other of best) keep(index, other)
    for (const other of touched) shared[other] = 0
  }
}

/** Which texts have a pair, in order. */
function postingsOf(texts: readonly Grams[]): Map<number, number[]> {
  const postings = new Map<number, number[]>()
  for (const [index, { ids }] of texts.entries()) {
    for (const id of ids) {
      const list = postings.get(id)
      if (list) list.push(index)
      else postings.set(id, [index])
    }
  }
  return postings
}

function rarestOf(ids: Uint32Array, { frequencyOf }: Vocabulary): readonly number[] {
  return [...ids].sort((a, b) => frequencyOf(a) - frequencyOf(b) || a - b).slice(0, RAREST)
}

/** Of a long list the part around a place in it, from 0 to 1: plans keep their order, by and large. */
function around(list: readonly number[], place: number): readonly number[] {
  if (list.length <= NEAREST) return list
  const start = Math.round(place * list.length) - NEAREST / 2
  const first = Math.min(Math.max(0, start), list.length - NEAREST)
  return list.slice(first, first + NEAREST)
}
