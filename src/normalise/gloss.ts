import { canBeRead, isReading } from '../language/readings.js'
import { HAN } from './characters.js'
import { simplifyCharacter } from './simplify.js'
import { chain, type Rewrite, replaceMatches, type TextStep, unchanged } from './text-step.js'

/** Letters of pinyin, with tone marks composed or combining, and the single-storey ɑ ɡ of phonetic fonts. */
const LETTER = 'a-zü\\u00e0-\\u01dc\\u1e3f\\u0300-\\u030cɑɡ'
const TONE = /[\u0300\u0301\u0304\u030c]/
const ODD_LETTERS: Record<string, string> = { ɑ: 'a', ɡ: 'g' }

/** A character and its reading: 责(zé)任, 现（xiàn）. The longest is zhuāng, with a combining mark seven letters. */
const GLOSS = new RegExp(`([${HAN}])[(（]([${LETTER}]{1,7})[)）]`, 'gu')
/** One that the end of the text cuts off: 进(j */
const CUT_GLOSS = new RegExp(`(?<=[${HAN}])[(（]([${LETTER}]{1,7})$`, 'gu')

/** A bracket right before a letter of pinyin. */
const SIGN = new RegExp(`[(（][${LETTER}]`)

/** A document with so many marked readings got them from a machine. */
const HABIT = 3

/**
 * Takes out the pinyin that some copies put after characters.
 * Other Latin in brackets stays: (ppp) is no reading, and （app） is none of the character before it.
 */
export const gloss: TextStep = {
  name: 'gloss',
  sign: SIGN,
  prepare(texts) {
    const isHabit = countMarked(texts) >= HABIT
    return isHabit ? chain(dropGlosses(isHabit), dropCutGloss) : dropGlosses(isHabit)
  },
}

function countMarked(texts: readonly string[]): number {
  let marked = 0
  for (const text of texts)
    for (const [, , reading = ''] of text.matchAll(GLOSS))
      if (isMarked(spell(reading)) && ++marked >= HABIT) return marked
  return marked
}

function dropGlosses(isHabit: boolean): Rewrite {
  return (text) =>
    replaceMatches(text, GLOSS, ([match, character = '', letters = '']) =>
      isGloss(simplifyCharacter(character), spell(letters), isHabit) ? character : match,
    )
}

/** Without the habit a reading must carry its tone and fit; with it, either is enough. */
function isGloss(character: string, reading: string, isHabit: boolean): boolean {
  const fits = canBeRead(character, reading)
  if (!isHabit) return fits && isMarked(reading)
  return fits || (isMarked(reading) && isReading(reading))
}

const dropCutGloss: Rewrite = (text) =>
  text.endsWith(')') ? unchanged(text) : replaceMatches(text, CUT_GLOSS, () => '')

/** A reading as the table spells it. */
function spell(letters: string): string {
  return letters.replace(/[ɑɡ]/g, (letter) => ODD_LETTERS[letter] ?? letter).normalize('NFC')
}

function isMarked(reading: string): boolean {
  return TONE.test(reading.normalize('NFD'))
}
