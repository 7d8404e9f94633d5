import { addCharacter, NOTHING } from '../../language/wording.js'
import { simplifyUnit } from '../simplify.js'
import { CUT_GLOSS, GLOSSES, matchAt } from './cut-gloss.js'
import { type DamagedRun, readDamagedRun } from './damaged-run.js'
import { tellLastMark } from './last-mark.js'
import { type Surroundings, type ToldCharacter, tellCharacter } from './lost-character.js'
import { type DamagedText, type Guess, isLost, LOST } from './reading.js'
import type { Script } from './script-cost.js'
import { tellMet } from './stripped-pair.js'

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
/** What a mark costs at the end of a text, in nats. */
const MARK_COST = 1
const ENDS_TEXT = /^[^\S\n]*(?:\n|$)/
/** What it costs to look at all characters, in readings. */
const ALL_CHARACTERS = 2000
/** What stands before an indent, also where a page has lost its line breaks. */
const ENDS_IN_BLANK = /\s$/
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
  const bare = repairGlossed(damaged, start, before, spend)
  if (bare) return bare
  const run = readDamagedRun(damaged, start, lastCharacters(before).reduce(addCharacter, NOTHING), spend)
  if (!run) return null
  const { texts, gain } = tellPieces(run, damaged, start, before)
  if (damaged.isStripped) openMet(texts, run, damaged, before)
  return run.gain + gain >= CLEAR_MARGIN && (run.whole > 0 || !texts.includes(LOST))
    ? { text: texts.join(''), end: run.end }
    : null
}

/** 城?zhèn)的: a character of which both bytes are lost, with the bracket of its pinyin. */
function repairGlossed(
  { text, script }: DamagedText,
  start: number,
  before: string,
  spend: (readings: number) => boolean,
): RepairedRun | null {
  const at = isLost(text.charCodeAt(start + 1)) ? start + 2 : start + 1
  const [printed = '', reading = ''] = matchAt(CUT_GLOSS, text, at) ?? []
  if (!TONE_MARK.test(reading) || !spend(ALL_CHARACTERS)) return null
  const end = at + printed.length
  const told = tell(
    { lead: null, trail: null, reading, cost: 0 },
    before,
    text.slice(end, end + FOLLOWING),
    script,
  )
  return told && { text: `${told.character}(${reading})`, end }
}

/** What the pieces say, and how much likelier the text gets by the lost characters that can be told, in nats. */
function tellPieces({ pieces, end }: DamagedRun, damaged: DamagedText, start: number, before: string) {
  const { text, script } = damaged
  const texts = pieces.map((piece) => piece.text)
  const endsText = ENDS_TEXT.test(text.slice(end, end + FOLLOWING))
  let gain = 0
  pieces.forEach(({ guess }, i) => {
    if (!guess) return
    const earlier = before + texts.slice(Math.max(0, i - FOLLOWING), i).join('')
    const later = texts.slice(i + 1, i + FOLLOWING).join('') + text.slice(end, end + FOLLOWING)
    const isLast = endsText && i === pieces.length - 1
    const whole = isLast ? text.slice(0, start) + texts.slice(0, i).join('') : ''
    const told = isOpenEnd(guess) ? isLast && tellLast(guess, whole) : tell(guess, earlier, later, script)
    if (!told) return
    texts[i] = told.character
    // what is told further on would be told without this repair too
    if (i === 0) gain = guess.cost - told.cost
  })
  return { texts, gain }
}

/** Leaves open, or tells, what may be two characters that met when those between them were stripped. */
function openMet(
  texts: string[],
  { pieces, end }: DamagedRun,
  { text, script }: DamagedText,
  before: string,
): void {
  const following = text.slice(end, end + FOLLOWING)
  pieces.forEach(({ guess, text: character }, i) => {
    if (guess || character.length !== 1) return
    const met = tellMet(character.charCodeAt(0), {
      before: lastCharacters(before + texts.slice(Math.max(0, i - FOLLOWING), i).join('')),
      after: nextCharacters(texts.slice(i + 1, i + FOLLOWING).join('') + following),
      script,
    })
    if (met) texts[i] = met === 'untold' ? LOST : met.characters
  })
}

/** A second byte that was lost together with what stood behind it. */
function isOpenEnd({ trail, reading }: Guess): boolean {
  return trail === null && reading === null
}

function tellLast({ lead }: Guess, text: string): ToldCharacter | null {
  const character = tellLastMark(lead ?? 0, text)
  return character && { character, cost: MARK_COST }
}

function tell(guess: Guess, before: string, after: string, script: Script): ToldCharacter | null {
  // with another lost character beside it too little is left to tell by
  if (guess.reading === null && before.endsWith(LOST)) return null
  return tellCharacter(guess, {
    before: lastCharacters(before),
    place: placeBehind(before.slice(before.lastIndexOf('\n') + 1)),
    after: nextCharacters(after),
    script,
  })
}

function placeBehind(line: string): Surroundings['place'] {
  if (line === '') return 'opening'
  return ENDS_IN_BLANK.test(line) ? 'indented' : 'within'
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
