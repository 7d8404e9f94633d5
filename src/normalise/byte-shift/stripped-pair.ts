import { costAlone, isPlain } from '../../language/characters.js'
import { longestWordAt } from '../../language/lexicon.js'
import { addCharacter, NOTHING, type Wording } from '../../language/wording.js'
import { simplifyUnit } from '../simplify.js'
import { FIRST_TRAIL, gbkCharacter, gbkCode, LAST_LEAD } from './gbk.js'
import { costOfScript, type Script } from './script-cost.js'

/*
 * Two bytes that stand for nothing are read as a private-use character, and many sites strip those. Then the first byte of
 * one character and the second byte of the next but one meet, and make up a character that nobody wrote: 圍繞 is 87 FA C0
 * 40; without FA C0, which stands for nothing, it reads 87 40, 嘆.
 */

/** What stands around a character of a run: Simplified characters (code units). */
export interface Around {
  before: readonly number[]
  after: readonly number[]
  script: Script
}

/** What two characters that met were: both, or null where they cannot be told. */
export type Met = { characters: string } | 'untold' | null

const FIRST_HAN = 0x3400
const LAST_HAN = 0x9fff
/** A character that is a word of its own as often as this, in nats, is meant. */
const FREQUENT = 8
/** That something was stripped just here costs this much, in nats. */
const STRIPPED_COST = 4
/** Two characters must be so much likelier than the one that is read … */
const CERTAIN = 8
/** … and the one so much likelier than any two. */
const CLEAR = 4
/** So many likeliest beginnings and pairs are followed. */
const BEGINNINGS = 4
const PAIRS = 8
const PRIVATE_USE_FIRST = 0xe000
const PRIVATE_USE_LAST = 0xf8ff

/** First bytes of pairs that stand for nothing, each with its second bytes. */
const STRIPPED = new Map<number, number[]>()
for (let lead = 0xa1; lead <= LAST_LEAD; lead++) {
  const trails = Array.from({ length: LAST_LEAD - FIRST_TRAIL + 1 }, (_, i) => FIRST_TRAIL + i).filter(
    (trail) => {
      const unit = gbkCharacter(lead, trail)
      return unit >= PRIVATE_USE_FIRST && unit <= PRIVATE_USE_LAST
    },
  )
  if (trails.length > 0) STRIPPED.set(lead, trails)
}

/** Tells whether a character of a run may be two that met, because what was between them was stripped. */
export function tellMet(unit: number, around: Around): Met {
  const simplified = simplifyUnit(unit)
  if (simplified < FIRST_HAN || simplified > LAST_HAN || costAlone(simplified) < FREQUENT) return null
  const { before, after, script } = around
  if (longestWordAt([...before, simplified, ...after], before.length) > 1) return null
  const start = before.reduce(addCharacter, NOTHING)
  const one = after.reduce(addCharacter, addUnit(start, unit)).cost + costOfScript(unit, script)
  const [best, second] = likeliestPairs(unit, start, around)
  if (!best || best.cost + STRIPPED_COST > one + CLEAR) return null
  const isCertain =
    best.cost + STRIPPED_COST + CERTAIN < one && best.cost + CERTAIN < (second?.cost ?? Infinity)
  return isCertain ? { characters: best.characters } : 'untold'
}

interface Pair {
  characters: string
  wording: Wording
  /** With what follows. */
  cost: number
}

function likeliestPairs(unit: number, start: Wording, { after, script }: Around): Pair[] {
  const code = gbkCode(unit)
  const [lead, trail] = [code >> 8, code & 0xff]
  const pairs: Pair[] = []
  for (const { first, wording, trails } of beginnings(lead, start, script))
    for (const second of trails) {
      const next = gbkCharacter(second, trail)
      if (next === 0 || !isPlain(simplifyUnit(next))) continue
      const both = addUnit(wording, next)
      pairs.push({
        characters: String.fromCharCode(first, next),
        wording: both,
        cost: both.cost + costOfScript(first, script) + costOfScript(next, script),
      })
    }
  const likely = pairs.sort(byCost).slice(0, PAIRS)
  for (const pair of likely) pair.cost += after.reduce(addCharacter, pair.wording).cost - pair.wording.cost
  return likely.sort(byCost)
}

function beginnings(lead: number, start: Wording, script: Script) {
  return Array.from(STRIPPED, ([second, trails]) => ({ first: gbkCharacter(lead, second), trails }))
    .filter(({ first }) => first !== 0 && isPlain(simplifyUnit(first)))
    .map(({ first, trails }) => {
      const wording = addUnit(start, first)
      return { first, trails, wording, cost: wording.cost + costOfScript(first, script) }
    })
    .sort(byCost)
    .slice(0, BEGINNINGS)
}

function addUnit(wording: Wording, unit: number): Wording {
  return addCharacter(wording, simplifyUnit(unit))
}

function byCost(a: { cost: number }, b: { cost: number }): number {
  return a.cost - b.cost
}
