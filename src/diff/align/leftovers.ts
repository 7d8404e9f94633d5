import { sharedWeight, type Vocabulary } from '../text/grams.js'
import { surroundingsOf, type TaskGrams, taskLikeness } from './task-likeness.js'

/** A task that was all but written anew still shares this much, its surroundings counted in. */
const LEAST_EVIDENCE = 0.25
/** Only where section and units are as alike as this are they compared at all. */
const LEAST_SURROUNDINGS = 0.5
/** Fewer rare pairs of characters than this many are chance. */
const LEAST_RARE_PAIRS = 4.5
/** The best must be so much better than the next best. */
const LEAD = 1.25

/** Two tasks that are left over, and how alike they are. */
interface Pair {
  readonly base: number
  readonly revision: number
  readonly score: number
}

/**
 * Pairs tasks that nothing else was matched to although they share little: each must be the other's best by far among those
 * left over. A wrong pair would hide a removed task, so doubt leaves both alone.
 */
export function pairLeftovers(
  base: readonly TaskGrams[],
  revision: readonly TaskGrams[],
  candidates: readonly (readonly number[])[],
  isLeft: { base(index: number): boolean; revision(index: number): boolean },
  vocabulary: Vocabulary,
): { base: number[]; revision: number[] }[] {
  const pairs = candidates.flatMap((others, i) =>
    isLeft.base(i)
      ? others.filter(isLeft.revision).flatMap((j) => pairOf(i, j, base[i], revision[j], vocabulary))
      : [],
  )
  const ofBase = rankBy(pairs, (pair) => pair.base)
  const ofRevision = rankBy(pairs, (pair) => pair.revision)
  return pairs
    .filter((pair) => leads(pair, ofBase.get(pair.base)) && leads(pair, ofRevision.get(pair.revision)))
    .filter(({ score }) => score >= LEAST_EVIDENCE)
    .map((pair) => ({ base: [pair.base], revision: [pair.revision] }))
}

function pairOf(
  i: number,
  j: number,
  base: TaskGrams | undefined,
  revision: TaskGrams | undefined,
  vocabulary: Vocabulary,
): Pair[] {
  if (!base || !revision) return []
  const rare = sharedWeight(base.substance, revision.substance, vocabulary) / vocabulary.mostWeight
  if (rare < LEAST_RARE_PAIRS) return []
  const alike = taskLikeness(base, revision, vocabulary)
  if ((alike.section ?? 0) < LEAST_SURROUNDINGS || (alike.units ?? 0) < LEAST_SURROUNDINGS) return []
  return [{ base: i, revision: j, score: alike.wording + surroundingsOf(alike, base, revision) }]
}

/** The two best scores of each text. */
function rankBy(pairs: readonly Pair[], of: (pair: Pair) => number): Map<number, readonly [number, number]> {
  const ranks = new Map<number, readonly [number, number]>()
  for (const pair of pairs) {
    const [best, next] = ranks.get(of(pair)) ?? [0, 0]
    ranks.set(of(pair), pair.score > best ? [pair.score, best] : [best, Math.max(next, pair.score)])
  }
  return ranks
}

function leads({ score }: Pair, [best, next]: readonly [number, number] = [0, 0]): boolean {
  return score === best && score >= LEAD * next
}
