import { chineseNumber, formalNumber, romanNumber } from './chinese-numerals.js'
import {
  MARKER_FORMS,
  MARKER_STYLES,
  type MarkerDigits,
  type MarkerStyle,
  SINGLE_CHARACTERS,
} from './marker-forms.js'

export type { MarkerStyle } from './marker-forms.js'

/** An outline number at the head of a text. */
export interface Marker {
  style: MarkerStyle
  /** Its value: 3 for （三）, the last part's for 1.3. */
  ordinal: number
  /** As printed, without the 、 or . that divides it from the text: 三, （三）, 3, （3）, ③. */
  number: string
  /** As printed, with what divides it from the text: 三、 */
  printed: string
  /** Number of UTF-16 units it takes, with what divides it from the text. */
  length: number
}

/** Enough text to read a marker and what follows it from. */
const LONGEST_MARKER = 24
/** What may stand between a number that is one character and its text */
const BEHIND_CHARACTER = /^[、．.﹒]?\s*/u
/** How digits of each kind are read; null where they make no number. */
const VALUE_OF: Readonly<Record<MarkerDigits, (digits: string) => number | null>> = {
  arabic: Number,
  'last-part': Number,
  chinese: (digits) =>
    /^\d/.test(digits) ? Number(digits) : /^[—–－ー-]$/u.test(digits) ? 1 : chineseNumber(digits),
  formal: formalNumber,
  roman: romanNumber,
  letter: (digits) => digits.toUpperCase().charCodeAt(0) - 'A'.charCodeAt(0) + 1,
}

/**
 * The outline number at the head of a text; null where there is none.
 * @example parseMarker('（三）加强解读')?.ordinal // 3
 */
export function parseMarker(text: string): Marker | null {
  const head = text.slice(0, LONGEST_MARKER)
  return singleCharacter(head) ?? writtenForm(head)
}

function singleCharacter(text: string): Marker | null {
  const number = text.charAt(0)
  const code = text.charCodeAt(0)
  const found = SINGLE_CHARACTERS.find(({ first, count }) => code >= first && code < first + count)
  if (!found) return null
  const [behind = ''] = BEHIND_CHARACTER.exec(text.slice(1)) ?? []
  return {
    style: found.style,
    ordinal: found.value + code - found.first,
    number,
    printed: number + behind.trim(),
    length: 1 + behind.length,
  }
}

function writtenForm(text: string): Marker | null {
  for (const { style, digits: kind, pattern } of MARKER_FORMS) {
    const [whole, number, digits] = pattern.exec(text) ?? []
    if (whole === undefined || number === undefined || digits === undefined) continue
    const ordinal = VALUE_OF[kind](digits)
    if (ordinal !== null && ordinal > 0)
      return {
        style,
        ordinal,
        number: number.replace(/\s/g, ''),
        printed: whole.replace(/\s/g, ''),
        length: whole.length,
      }
  }
  return null
}

/** Depth of a style in the outline, counted from 0. */
export function markerDepth(style: MarkerStyle): number {
  return MARKER_STYLES.indexOf(style)
}

/** A text without the outline number at its head, and without the full stop of a heading. */
export function headingTitle(text: string): string {
  return text.slice(parseMarker(text)?.length ?? 0).replace(/[。：:]$/, '')
}
