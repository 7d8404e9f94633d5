import { addCharacter, NOTHING } from '../../language/wording.js'
import { simplifyUnit } from '../simplify.js'
import { CUT_GLOSS, GLOSSES, matchAt } from './cut-gloss.js'
import { type DamagedRun, readDamagedRun } from './damaged-run.js'
import { type ToldCharacter, tellCharacter } from './lost-character.js'
import { type DamagedText, type Guess, isLost, LOST } from './reading.js'
import type { Script } from './script-cost.js'

/** A run with its characters put back. */
export interface RepairedRun {
  /** What it says; characters that nothing tells stay "?". */
  text: string
  /** Index in the damaged text after the run. */
  end: number
}

/** A repair must be so much likelier than the text as printed, in nats. */
const CLEAR_MARGIN = 8
/** So many characters around a gap tell what stood there. */
const CONTEXT = 8
/** These are among so many that follow, with pinyin between them. */
const FOLLOWING = 80
const TONE_MARK = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/

/**
 * Repairs the run behind a sign of a lost byte.
 * @param start index of the sign
 * @param before repaired text before it
 * @param spend called with the number of readings weighed; false stops the search
 * @returns null where nothing is damaged, or where it cannot be told
 */
export function repairRun(
  damaged: DamagedText,
  start: number,
  before: string,
  spend: (readings: number) => boolean,
): RepairedRun | null {
  const bare = repairGlossed(damaged, start, before)
  if (bare) return bare
  const run = readDamagedRun(damaged, start, lastCharacters(before).reduce(addCharacter, NOTHING), spend)
  if (!run) return null
  const { texts, gain } = tellPieces(run, damaged, before)
  return run.gain + gain >= CLEAR_MARGIN && (run.whole > 0 || !texts.includes(LOST))
    ? { text: texts.join(''), end: run.end }
    : null
}

/** 城?zhèn)的: a character of which both bytes are lost, with the bracket of its pinyin. */
function repairGlossed({ text, script }: DamagedText, start: number, before: string): RepairedRun | null {
  const at = isLost(text.charCodeAt(start + 1)) ? start + 2 : start + 1
  const [printed = '', reading = ''] = matchAt(CUT_GLOSS, text, at) ?? []
  if (!TONE_MARK.test(reading)) return null
  const end = at + printed.length
  const told = tell(
    { lead: null, trail: null, reading, cost: 0 },
    before,
    text.slice(end, end + FOLLOWING),
    script,
  )
  return told && { text: `${told.character}(${reading})`, end }
}

function tellPieces({ pieces, end }: DamagedRun, { text, script }: DamagedText, before: string) {
  const texts = pieces.map((piece) => piece.text)
  let gain = 0
  pieces.forEach(({ guess }, i) => {
    if (!guess || (guess.trail === null && guess.reading === null)) return
    const after = texts.slice(i + 1).join('') + text.slice(end, end + FOLLOWING)
    const told = tell(guess, before + texts.slice(0, i).join(''), after, script)
    if (!told) return
    texts[i] = told.character
    gain += guess.cost - told.cost
  })
  return { texts, gain }
}

function tell(guess: Guess, before: string, after: string, script: Script): ToldCharacter | null {
  // with another lost character beside it too little is left to tell by
  if (guess.reading === null && before.endsWith(LOST)) return null
  return tellCharacter(guess, {
    before: lastCharacters(before),
    opensLine: before.slice(before.lastIndexOf('\n') + 1).trim() === '',
    after: nextCharacters(after),
    script,
  })
}

/** Simplified characters without pinyin: the last ones before a gap. */
function lastCharacters(text: string): number[] {
  return Array.from(text.replace(GLOSSES, '').slice(-CONTEXT), (character) =>
    simplifyUnit(character.charCodeAt(0)),
  )
}

/** The first ones after a gap, up to the next lost one. */
function nextCharacters(text: string): number[] {
  const units: number[] = []
  for (const character of text.replace(GLOSSES, '').slice(0, CONTEXT)) {
    const unit = character.charCodeAt(0)
    if (isLost(unit)) break
    units.push(simplifyUnit(unit))
  }
  return units
}
