import { costAlone } from './characters.js'
import { listWords } from './lexicon.js'

/** A character after one that is not seen before it in words costs this much more than by itself. */
const UNSEEN_PAIR = 4

/** Shares of characters, by code unit, and of pairs, by both: a pair is `first * PLANE + second`. */
interface Pairs {
  characters: Float64Array
  pairs: Map<number, number>
}
const PLANE = 0x10000
let counted: Pairs | undefined

function countPairs(): Pairs {
  if (counted) return counted
  counted = { characters: new Float64Array(PLANE), pairs: new Map() }
  let total = 0
  for (const [word, cost] of listWords()) {
    const share = Math.exp(-cost)
    total += share * word.length
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i)
      counted.characters[code] = (counted.characters[code] ?? 0) + share
      if (i === 0) continue
      const key = word.charCodeAt(i - 1) * PLANE + code
      counted.pairs.set(key, (counted.pairs.get(key) ?? 0) + share)
    }
  }
  for (let code = 0; code < PLANE; code++) counted.characters[code] = (counted.characters[code] ?? 0) / total
  for (const [key, share] of counted.pairs) counted.pairs.set(key, share / total)
  return counted
}

/**
 * How unlikely a character is after another, in nats: a negative natural logarithm of a rough probability.
 * @param previous Simplified character before it; '' where none is known
 * @param character Simplified character
 */
export function costAfter(previous: string, character: string): number {
  const { characters, pairs } = countPairs()
  const [first, second] = [previous.charCodeAt(0), character.charCodeAt(0)]
  const share = characters[second] ?? 0
  const alone = share > 0 ? -Math.log(share) : costAlone(second)
  if (previous === '' || share === 0) return alone
  const together = pairs.get(first * PLANE + second) ?? 0
  const unseen = alone + UNSEEN_PAIR
  return together > 0 ? Math.min(unseen, -Math.log(together / (characters[first] ?? 1))) : unseen
}
