import { costAlone } from './characters.js'
import { listWords } from './lexicon.js'

/** A character after one that is not seen before it in words costs this much more than by itself. */
const UNSEEN_PAIR = 4
const FIRST_HAN = 0x3400
const LAST_HAN = 0x9fff

/** Costs of characters, by code unit, and of pairs, by both. */
interface PairCosts {
  alone: Float32Array
  pairs: Map<number, number>
}
const CODE_UNITS = 0x10000
let costs: PairCosts | undefined

/** How often characters and pairs of them stand in words, as costs. */
function pairCosts(): PairCosts {
  if (costs) return costs
  const characters = new Float64Array(CODE_UNITS)
  const pairs = new Map<number, number>()
  for (const [word, cost] of listWords()) {
    const share = Math.exp(-cost)
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i)
      characters[code] = (characters[code] ?? 0) + share
      if (i === 0) continue
      const key = pairKey(word.charCodeAt(i - 1), code)
      pairs.set(key, (pairs.get(key) ?? 0) + share)
    }
  }
  const total = characters.reduce((sum, share) => sum + share, 0)
  const alone = Float32Array.from(characters, (share, code) =>
    share > 0 ? -Math.log(share / total) : costAlone(code),
  )
  for (const [key, share] of pairs) pairs.set(key, -Math.log(share / (characters[key >>> 16] ?? 1)))
  costs = { alone, pairs }
  return costs
}

/** A small integer, which is found faster than a large one. */
function pairKey(first: number, second: number): number {
  return (first << 16) | second
}

/**
 * How unlikely a character is after another, in nats: a negative natural logarithm of a rough probability.
 * @param previous Simplified character before it; '' where none is known
 * @param character Simplified character
 */
export function costAfter(previous: string, character: string): number {
  const { alone, pairs } = pairCosts()
  const second = character.charCodeAt(0)
  const cost = alone[second] ?? costAlone(second)
  if (previous === '' || second < FIRST_HAN || second > LAST_HAN) return cost
  const together = pairs.get(pairKey(previous.charCodeAt(0), second))
  return Math.min(together ?? Number.POSITIVE_INFINITY, cost + UNSEEN_PAIR)
}
