import { beginsReading, canBeRead, isReading } from '../../language/readings.js'
import { HAN } from '../characters.js'
import { simplifyCharacter } from '../simplify.js'

/** Inside a character class: letters of pinyin, with tone marks composed or combining, and ɑ ɡ of phonetic fonts. */
export const LETTER = 'a-zA-Zü\\u00c0-\\u01dc\\u01f9\\u1e3f\\u0300-\\u030cɑɡ'

const TONE = /[\u0300\u0301\u0304\u030c]/
const MARK = /\p{Mn}/gu
/** GDP, APP, A; not Zé */
const ABBREVIATION = /.\p{Lu}|^\p{Lu}$/u
const BLANK = /\s+/g
/** Between the readings of a character with two: hé/huo */
const SEPARATOR = /[/／、,，]/
const CHINESE = new RegExp(`^[${HAN}]$`, 'u')

/** What stands for a letter of pinyin in fonts without it: ɑ ɡ, v or u: for ü, a breve for the third tone. */
const ODD_LETTERS: Readonly<Record<string, string>> = {
  ɑ: 'a',
  ɡ: 'g',
  v: 'ü',
  'u:': 'ü',
  '\u0306': '\u030c',
}
const ODD_LETTER = /[ɑɡv]|\u0306|u:/g

/** What stands in the brackets of a gloss: one reading or more. */
export interface Spelling {
  /** As the table of readings spells them. */
  readings: string[]
  /** One has its tone mark. */
  isMarked: boolean
  /** Some machines begin a reading with a capital, none writes (HE) or (A). */
  isAbbreviation: boolean
}

/** Reads what stands in brackets as pinyin. */
export function spell(letters: string): Spelling {
  const readings = letters.replace(BLANK, '').split(SEPARATOR).map(spellOne)
  return { readings, isMarked: readings.some(isMarked), isAbbreviation: ABBREVIATION.test(letters.trim()) }
}

/** Without a tone mark the table has no dots either: lü is lu. */
function spellOne(letters: string): string {
  const spelled = letters
    .toLowerCase()
    .normalize('NFD')
    .replace(ODD_LETTER, (letter) => ODD_LETTERS[letter] ?? letter)
  return TONE.test(spelled.normalize('NFD')) ? spelled.normalize('NFC') : withoutMarks(spelled)
}

function isMarked(reading: string): boolean {
  return TONE.test(reading.normalize('NFD'))
}

function withoutMarks(reading: string): string {
  return reading.normalize('NFD').replace(MARK, '')
}

/** True where every reading is a syllable of Mandarin, if maybe in another tone than any character has. */
export function isPinyin({ readings }: Spelling): boolean {
  return readings.every(
    (reading) => isReading(reading) || (isMarked(reading) && isReading(withoutMarks(reading))),
  )
}

/** True where a character can be read so. */
export function fits(character: string, { readings }: Spelling): boolean {
  return (
    CHINESE.test(character) && readings.some((reading) => canBeRead(simplifyCharacter(character), reading))
  )
}

/** True where a reading of the character begins so: 进 with j. */
export function fitsCut(character: string, { readings: [reading = ''] }: Spelling): boolean {
  return CHINESE.test(character) && beginsReading(simplifyCharacter(character), reading)
}
