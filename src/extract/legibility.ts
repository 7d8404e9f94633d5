import { costAfter } from '../language/likelihood.js'

/** 局局局: three of one character in a row are no word; names and titles have no such. */
const REPEATED_CHARACTER = /(\p{Script=Han})\1{2,}/u
/** 市村市村市村: what a scan makes of lines that it mixed up. */
const REPEATED_GROUP = /(\p{Script=Han}{2,4})\1{2,}/u
/** Characters that no font of a notice prints: private use, and what a decoder could not read. */
const UNPRINTABLE = /[\uFFFD\uE000-\uF8FF]|\p{Co}/u
/** The ends of names one behind the other: 局局, 厅厅 */
const REPEATED_ENDING = /(局|厅)\1/u
/** So much of an unreadable text is quoted. */
const QUOTE_LENGTH = 30

/** True where a text is glyph soup of a bad text layer or bad OCR: never to be passed off as a name or title. */
export function isGarbled(text: string): boolean {
  return REPEATED_CHARACTER.test(text) || REPEATED_GROUP.test(text) || UNPRINTABLE.test(text)
}

/** The same for a list of units, whose names never double their endings. */
export function isGarbledList(text: string): boolean {
  return isGarbled(text) || REPEATED_ENDING.test(text)
}

/** Mean cost of a character after the one before it, in nats, over which a text of Chinese words is none. */
const COST_OF_NONSENSE = 8.2
/** Beside nonsense a text is trusted less. */
const COST_OF_DOUBT = 6.2
/** With fewer pairs of characters the mean says nothing. */
const FEWEST_PAIRS = 5

/**
 * True where the characters of a heading follow each other as those of no sentence do: a scan that read a vertical
 * cell line by line. Names are too short and too odd to be asked.
 * @param beside true where a heading beside it is damaged
 */
export function isScrambled(heading: string, beside: boolean): boolean {
  const characters = heading.match(/\p{Script=Han}/gu) ?? []
  const pairs = characters.length - 1
  if (pairs < (beside ? 1 : FEWEST_PAIRS)) return false
  const cost = characters.slice(1).reduce((sum, next, i) => sum + costAfter(characters[i] ?? '', next), 0)
  return cost / pairs > (beside ? COST_OF_DOUBT : COST_OF_NONSENSE)
}

/** The beginning of a text, for a message. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > QUOTE_LENGTH ? `${line.slice(0, QUOTE_LENGTH)}…` : line
}
