import { addCharacter, addUnknown, type Wording } from '../../language/wording.js'
import { simplifyUnit } from '../simplify.js'
import { CUT_GLOSS, matchAt, WHOLE_GLOSS } from './cut-gloss.js'
import { FIRST_TRAIL, gbkCharacter, gbkCode, isLead } from './gbk.js'

/** The sign for a byte, and for a character, that is lost. */
export const LOST = '?'

/** What a reading waits for: the second byte of a character whose first byte is known, or is lost; or nothing. */
export const IN_STEP = -1
export const FIRST_BYTE_LOST = -2

/** A character of which one byte is lost. */
export interface Guess {
  /** The first byte; null where it is lost. */
  lead: number | null
  /** The second byte; null where it is lost. */
  trail: number | null
  /** Pinyin behind the character, as 戰(zhàn) has it; null where there is none. */
  reading: string | null
}

/** A character of the repaired run, the ones before it behind it. */
export interface Piece {
  text: string
  guess: Guess | null
  before: Piece | null
}

/** One way to read a damaged text from the "?" on. */
export interface Reading {
  /** How likely the text is so. */
  wording: Wording
  /** The byte that waits for its second; IN_STEP or FIRST_BYTE_LOST. */
  pending: number
  /** What the run says; what follows the run is only weighed. */
  run: Piece | null
  /** Characters of the run that have both bytes. */
  whole: number
  /** Index in the damaged text where it came into step. */
  end: number
  /** Index in the damaged text of what is read next. */
  next: number
}

/** In nats. A character that cannot be told yet costs more than any usual one, so that repairs stay rare where there is no need. */
export const LOST_COST = 12
/** A question mark is damage as often as not, so it hardly speaks against the text as printed. */
const QUESTION_COST = 3
/** Pinyin after a letter, F(xiàn), is the reading of a character that is not there. */
const GLOSSED_LETTER_COST = 12

const QUESTION = 0x3f
const REPLACEMENT = 0xfffd
const SPACE = 0x20
const OPENING_BRACKET = 0x28
/** ASCII from here on can be the second byte of a character. */
const LAST_ASCII = 0x7e
/** Full-width ASCII is this much above ASCII; the full-width space is not. */
const WIDE_OFFSET = 0xfee0
const WIDE_SPACE = 0x3000
/** CP936 reads a lone 80 as the euro sign. */
const EURO = 0x20ac
const EURO_BYTE = 0x80

/** True for the signs that a lost byte leaves behind. */
export function isLost(unit: number): boolean {
  return unit === QUESTION || unit === REPLACEMENT
}

/** The text as it is printed: what a repair must beat. */
export function readAsPrinted(wording: Wording, start: number): Reading {
  return { wording, pending: IN_STEP, run: null, whole: 0, end: start, next: start }
}

/** The text as it is when a first byte was lost at the "?". */
export function readAsCut(wording: Wording, start: number): Reading {
  return { ...readAsPrinted(wording, start), pending: FIRST_BYTE_LOST, end: start + 1, next: start + 1 }
}

/** Adds to `into` what follows from a reading by the character at its place; nothing where it leads nowhere. */
export function readOn(reading: Reading, text: string, into: Reading[]): void {
  if (reading.pending === IN_STEP) into.push(readInStep(reading, text))
  else readOneOff(reading, text, into)
}

/** What stands in step is only weighed. Readings of characters are no text. */
export function readInStep(reading: Reading, text: string): Reading {
  const at = reading.next
  const unit = text.charCodeAt(at)
  if (unit === OPENING_BRACKET) {
    const gloss = matchAt(WHOLE_GLOSS, text, at)
    if (gloss) return { ...reading, next: at + gloss[0].length }
  }
  const weighed = isLost(unit)
    ? addUnknown(reading.wording, QUESTION_COST)
    : addCharacter(reading.wording, simplifyUnit(unit))
  const isGlossed = unit >= FIRST_TRAIL && unit <= LAST_ASCII && matchAt(WHOLE_GLOSS, text, at + 1) !== null
  const wording = isGlossed ? addUnknown(weighed, GLOSSED_LETTER_COST) : weighed
  return { ...reading, wording, next: at + 1 }
}

/** The printed character gives the second byte of one character and the first byte of the next. */
function readOneOff(reading: Reading, text: string, into: Reading[]): void {
  const unit = text.charCodeAt(reading.next)
  if (isLost(unit)) readSwallowed(reading, text, into)
  if (unit === EURO) append(reading, text, EURO_BYTE, IN_STEP, into)
  const code = gbkCode(foldedFrom(unit))
  if (code > 0) appendPair(reading, text, code, into)
  if (unit >= FIRST_TRAIL && unit <= LAST_ASCII) append(reading, text, unit, IN_STEP, into)
}

/** Full-width ASCII was made half-width on the way, the full-width space a blank. */
function foldedFrom(unit: number): number {
  if (unit === SPACE) return WIDE_SPACE
  return unit > SPACE && unit <= LAST_ASCII ? unit + WIDE_OFFSET : unit
}

function appendPair(reading: Reading, text: string, code: number, into: Reading[]): void {
  const left = code & 0xff
  if (isLead(left)) append(reading, text, code >> 8, left, into)
  else if (left !== EURO_BYTE) append(reading, text, code >> 8, IN_STEP, into, left)
}

/**
 * Ends the character that waits.
 * @param trail its second byte
 * @param pending what waits next
 * @param ascii a character of ASCII that stood behind it and was taken for a second byte
 */
function append(
  reading: Reading,
  text: string,
  trail: number,
  pending: number,
  into: Reading[],
  ascii = 0,
): void {
  const next = reading.next + 1
  if (reading.pending === FIRST_BYTE_LOST) {
    const [, syllable = null] = pending === IN_STEP ? (matchAt(WHOLE_GLOSS, text, next) ?? []) : []
    const lost = appendLost(reading, { lead: null, trail, reading: syllable }, next, pending)
    into.push(ascii > 0 ? appendWhole(lost, ascii, next, pending) : lost)
    return
  }
  const unit = gbkCharacter(reading.pending, trail)
  if (unit === 0) return
  const whole = appendWhole(reading, unit, next, pending)
  into.push(ascii > 0 ? appendWhole(whole, ascii, next, pending) : whole)
}

function appendWhole(reading: Reading, unit: number, next: number, pending: number): Reading {
  return {
    wording: addCharacter(reading.wording, simplifyUnit(unit)),
    pending,
    run: { text: String.fromCharCode(unit), guess: null, before: reading.run },
    whole: reading.whole + 1,
    end: next,
    next,
  }
}

function appendLost(reading: Reading, guess: Guess, next: number, pending: number): Reading {
  return {
    wording: addUnknown(reading.wording, LOST_COST),
    pending,
    run: { text: LOST, guess, before: reading.run },
    whole: reading.whole,
    end: next,
    next,
  }
}

/**
 * A "?" inside a run: a second byte and the ASCII character behind it, which ends the run. The pinyin that may follow
 * tells which character it was, and that a bracket was swallowed. Or the next character that lost its first byte stood
 * here: both became one "?".
 */
function readSwallowed(reading: Reading, text: string, into: Reading[]): void {
  if (reading.pending === FIRST_BYTE_LOST) return
  const next = reading.next + 1
  const [printed = '', syllable = null] = matchAt(CUT_GLOSS, text, next) ?? []
  const lost = appendLost(reading, { lead: reading.pending, trail: null, reading: syllable }, next, IN_STEP)
  into.push(syllable === null ? lost : appendGloss(lost, syllable, next + printed.length))
  into.push({ ...lost, pending: FIRST_BYTE_LOST })
}

function appendGloss(reading: Reading, syllable: string, next: number): Reading {
  return { ...reading, run: { text: `(${syllable})`, guess: null, before: reading.run }, end: next, next }
}

/** The text ends while a character waits for its second byte. */
export function readToEnd(reading: Reading): Reading[] {
  if (reading.pending === IN_STEP) return [reading]
  if (reading.pending === FIRST_BYTE_LOST) return []
  return [appendLost(reading, { lead: reading.pending, trail: null, reading: null }, reading.next, IN_STEP)]
}
