import { isPlain } from '../../language/characters.js'
import { canBeRead } from '../../language/readings.js'
import { addCharacter, addUnknown, type Wording } from '../../language/wording.js'
import { simplifyUnit } from '../simplify.js'
import { FIRST_LEAD, FIRST_TRAIL, gbkCharacter, LAST_LEAD } from './gbk.js'
import type { Guess } from './reading.js'
import { costOfScript, type Script } from './script-cost.js'

/** What stands around a lost character. */
export interface Surroundings {
  /** The text before it. */
  before: Wording
  /** True where the line begins here, but for blanks. */
  opensLine: boolean
  /** Simplified characters (code units) after it. */
  after: readonly number[]
  /** What the text is written in. */
  script: Script
}

/** A character must be so much likelier than the next best, in nats … */
const CERTAIN = 8
/** … or so much where more than its neighbours speaks for it: its pinyin behind it, or the beginning of the line. */
const CERTAIN_IF_BACKED = 2
/** An indent of U+3000 is what most often stands before the first cut; elsewhere it hardly ever stands. */
const INDENT = 0x3000
const INDENT_COST = 1
const NO_INDENT_COST = 12

/** A lost character that can be told. */
export interface ToldCharacter {
  character: string
  /** How much it adds to what the text costs without it, in nats. */
  cost: number
}

/** The character that a lost byte belongs to, where one is far likelier than all others; null where it cannot be told. */
export function tellCharacter(guess: Guess, surroundings: Surroundings): ToldCharacter | null {
  let [best, second, told] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0]
  for (const unit of candidates(guess)) {
    const cost = costBetween(unit, surroundings)
    if (cost < best) [best, second, told] = [cost, best, unit]
    else if (cost < second) second = cost
  }
  const isBacked = guess.reading !== null || (told === INDENT && surroundings.opensLine)
  const margin = isBacked ? CERTAIN_IF_BACKED : CERTAIN
  if (told === 0 || second - best < margin) return null
  return { character: String.fromCharCode(told), cost: best - costOfGap(surroundings) }
}

function* candidates({ lead, trail, reading }: Guess): Generator<number> {
  const [firstLead, lastLead] = lead === null ? [FIRST_LEAD, LAST_LEAD] : [lead, lead]
  const [firstTrail, lastTrail] = trail === null ? [FIRST_TRAIL, LAST_LEAD] : [trail, trail]
  for (let first = firstLead; first <= lastLead; first++)
    for (let second = firstTrail; second <= lastTrail; second++) {
      const unit = gbkCharacter(first, second)
      if (unit === 0) continue
      const simplified = simplifyUnit(unit)
      if (unit !== INDENT && !isPlain(simplified)) continue
      if (reading === null || canBeRead(String.fromCharCode(simplified), reading)) yield unit
    }
}

function costBetween(unit: number, { before, opensLine, after, script }: Surroundings): number {
  const text =
    unit === INDENT
      ? addUnknown(before, opensLine ? INDENT_COST : NO_INDENT_COST)
      : addCharacter(before, simplifyUnit(unit))
  return addAll(text, after).cost + costOfScript(unit, script)
}

function costOfGap({ before, after }: Surroundings): number {
  return addAll(addUnknown(before, 0), after).cost
}

function addAll(text: Wording, units: readonly number[]): Wording {
  let longer = text
  for (const unit of units) longer = addCharacter(longer, unit)
  return longer
}
