import { isPlain } from '../../language/characters.js'
import { longestWordAt } from '../../language/lexicon.js'
import { canBeRead } from '../../language/readings.js'
import { addCharacter, addUnknown, NOTHING, type Wording } from '../../language/wording.js'
import { simplifyUnit } from '../simplify.js'
import { FIRST_LEAD, FIRST_TRAIL, gbkCharacter, LAST_LEAD } from './gbk.js'
import type { Guess } from './reading.js'
import { costOfScript, type Script } from './script-cost.js'

/** What stands around a lost character. */
export interface Surroundings {
  /** Simplified characters (code units) before it. */
  before: readonly number[]
  /** Where in its line it stands: behind nothing, behind an indent, or behind text. */
  place: 'opening' | 'indented' | 'within'
  /** Simplified characters (code units) after it. */
  after: readonly number[]
  /** What the text is written in. */
  script: Script
}

/**
 * A character must be so much likelier than the next best, in nats. Two characters make a word too easily; a longer word
 * speaks for itself, a mark between two words has few rivals, and pinyin or the beginning of a line leave few to
 * choose from.
 */
const CERTAIN = 8
const CERTAIN_IN_LONG_WORD = 5
const CERTAIN_MARK = 4.5
const CERTAIN_IF_BACKED = 2
const WORD = 2
const LONG_WORD = 3
/** Below stand the accented letters of Latin and Greek; the marks of Chinese text begin at U+2010. */
const FIRST_MARK = 0x2010
const HAN = /[\u3400-\u9fff]/
/** U+3000 is what most often stands before the first cut, above all behind another; within text it hardly ever stands. */
const INDENT = 0x3000
const INDENT_COST = { indented: -4, opening: 1, within: 12 } as const

/** A lost character that can be told. */
export interface ToldCharacter {
  character: string
  /** How much it adds to what the text costs without it, in nats. */
  cost: number
}

/** The character that a lost byte belongs to, where one is far likelier than all others; null where it cannot be told. */
export function tellCharacter(guess: Guess, surroundings: Surroundings): ToldCharacter | null {
  const before = addAll(NOTHING, surroundings.before)
  let [best, second, told] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0]
  for (const unit of candidates(guess)) {
    const cost = costBetween(before, unit, surroundings)
    if (cost < best) [best, second, told] = [cost, best, unit]
    else if (cost < second) second = cost
  }
  if (told === 0 || second - best < marginFor(told, guess, surroundings)) return null
  const gap = addAll(addUnknown(before, 0), surroundings.after).cost
  return { character: String.fromCharCode(told), cost: best - gap }
}

function marginFor(unit: number, { reading }: Guess, { before, after, place }: Surroundings): number {
  if (reading !== null || (unit === INDENT && place !== 'within')) return CERTAIN_IF_BACKED
  const simplified = simplifyUnit(unit)
  if (!HAN.test(String.fromCharCode(simplified)))
    return standsBetweenWords(before, after) ? CERTAIN_MARK : CERTAIN
  const word = longestWordAt([...before, simplified, ...after], before.length)
  return word >= LONG_WORD ? CERTAIN_IN_LONG_WORD : CERTAIN
}

function standsBetweenWords(before: readonly number[], after: readonly number[]): boolean {
  return longestWordAt(before, before.length - 1) >= WORD && longestWordAt(after, 0) >= WORD
}

function* candidates({ lead, trail, reading }: Guess): Generator<number> {
  const [firstLead, lastLead] = lead === null ? [FIRST_LEAD, LAST_LEAD] : [lead, lead]
  const [firstTrail, lastTrail] = trail === null ? [FIRST_TRAIL, LAST_LEAD] : [trail, trail]
  for (let first = firstLead; first <= lastLead; first++)
    for (let second = firstTrail; second <= lastTrail; second++) {
      const unit = gbkCharacter(first, second)
      if (unit === 0) continue
      const simplified = simplifyUnit(unit)
      if (unit !== INDENT && (isPinyin(unit) || !isPlain(simplified))) continue
      if (reading === null || canBeRead(String.fromCharCode(simplified), reading)) yield unit
    }
}

/** GBK has the letters of pinyin, but running text has them in no other place than behind a character. */
function isPinyin(unit: number): boolean {
  return unit < FIRST_MARK
}

/** What the text costs with a character in the gap. */
function costBetween(before: Wording, unit: number, { place, after, script }: Surroundings): number {
  const text =
    unit === INDENT ? addUnknown(before, INDENT_COST[place]) : addCharacter(before, simplifyUnit(unit))
  return addAll(text, after).cost + costOfScript(unit, script)
}

function addAll(text: Wording, units: readonly number[]): Wording {
  let longer = text
  for (const unit of units) longer = addCharacter(longer, unit)
  return longer
}
