import { addCharacter, addCost, addUnknown, type Wording } from '../../language/wording.js'
import { simplifyUnit } from '../simplify.js'
import { CUT_GLOSS, matchAt, WHOLE_GLOSS } from './cut-gloss.js'
import { FIRST_TRAIL, gbkCharacter, gbkCode, isLead } from './gbk.js'
import { costOfScript, type Script } from './script-cost.js'

/** The sign for a byte, and for a character, that is lost. */
export const LOST = '?'

/** What a reading waits for: the second byte of a character whose first byte is known, or is lost; or nothing. */
const IN_STEP = -1
const FIRST_BYTE_LOST = -2

/** A character of which one byte is lost. */
export interface Guess {
  /** The first byte; null where it is lost. */
  lead: number | null
  /** The second byte; null where it is lost. */
  trail: number | null
  /** Pinyin behind the character, as 戰(zhàn) has it; null where there is none. */
  reading: string | null
  /** What it costs to leave it open, in nats. */
  cost: number
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
  /** What it costs, in nats, that the character of a lost first byte stays open. */
  costOfFirst: number
  /** What the run says; null for the text as printed. */
  run: Piece | null
  /** Characters of the run that have both bytes. */
  whole: number
  /** Index in the damaged text where it came into step. */
  end: number
  /** True when it has come into step: what follows is only weighed. */
  isClosed: boolean
  /** Index in the damaged text of what is read next. */
  next: number
}

/** What lost characters cost, in nats: the first more than any usual one, so that repairs stay rare where there is no need … */
const LOST_COST = 12
/** … the last of a run somewhat less, and the first of the next run, lost at the same place, no more than a usual one. */
const LAST_LOST_COST = 10
const NEXT_LOST_COST = 6
/** A second byte A3 and a first byte BF make a full-width question mark, as 。开 has them; else a second loss is likelier. */
const WIDE_QUESTION_COST = 12
const WIDE_QUESTION_AFTER_MARK_COST = 5
const MARKS_LEAD = 0xa1
/** A lost character and a letter that was taken along make up any odd character, so they are seldom meant. */
const LONE_LETTER_COST = 5
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

/** A text to be read, and the script that it is in where that can be told. */
export interface DamagedText {
  text: string
  script: Script
  /** True where private-use characters were stripped from the document. */
  isStripped: boolean
}

/** The text as it is printed: what a repair must beat. */
export function readAsPrinted(wording: Wording, start: number): Reading {
  const next = start + 1
  const printed = addUnknown(wording, QUESTION_COST)
  return {
    wording: printed,
    pending: IN_STEP,
    costOfFirst: LOST_COST,
    run: null,
    whole: 0,
    end: start,
    isClosed: true,
    next,
  }
}

/** The text as it is when a first byte was lost at the "?". */
export function readAsCut(wording: Wording, start: number): Reading {
  const next = start + 1
  return {
    wording,
    pending: FIRST_BYTE_LOST,
    costOfFirst: LOST_COST,
    run: null,
    whole: 0,
    end: next,
    isClosed: false,
    next,
  }
}

/** Adds to `into` what follows from a reading by the character at its place; nothing where it leads nowhere. */
export function readOn(reading: Reading, damaged: DamagedText, into: Reading[]): void {
  if (reading.pending === IN_STEP) readInStep(reading, damaged.text, into)
  else readOneOff(reading, damaged, into)
}

/** Readings of characters are no text; a "?" may be the next cut. */
function readInStep(reading: Reading, text: string, into: Reading[]): void {
  const at = reading.next
  const unit = text.charCodeAt(at)
  const gloss = unit === OPENING_BRACKET ? matchAt(WHOLE_GLOSS, text, at) : null
  if (gloss) {
    into.push({ ...reading, isClosed: true, next: at + gloss[0].length })
    return
  }
  const next = { ...reading, isClosed: true, next: at + 1 }
  if (isLost(unit)) {
    into.push({ ...next, wording: addUnknown(reading.wording, QUESTION_COST) })
    into.push({ ...next, pending: FIRST_BYTE_LOST, costOfFirst: LOST_COST })
    return
  }
  const weighed = addCharacter(reading.wording, simplifyUnit(unit))
  const isGlossed = isTrailLetter(unit) && matchAt(WHOLE_GLOSS, text, at + 1) !== null
  into.push({ ...next, wording: isGlossed ? addUnknown(weighed, GLOSSED_LETTER_COST) : weighed })
}

function isTrailLetter(unit: number): boolean {
  return unit >= FIRST_TRAIL && unit <= LAST_ASCII
}

/** The printed character gives the second byte of one character and the first byte of the next. */
function readOneOff(reading: Reading, damaged: DamagedText, into: Reading[]): void {
  const unit = damaged.text.charCodeAt(reading.next)
  if (isLost(unit)) readSwallowed(reading, damaged.text, into)
  if (unit === EURO) append(reading, damaged, EURO_BYTE, IN_STEP, into)
  const code = gbkCode(foldedFrom(unit))
  if (code > 0) appendPair(isLost(unit) ? asWideQuestion(reading) : reading, damaged, code, into)
  if (isTrailLetter(unit)) append(reading, damaged, unit, IN_STEP, into)
}

function asWideQuestion(reading: Reading): Reading {
  const cost = reading.pending === MARKS_LEAD ? WIDE_QUESTION_AFTER_MARK_COST : WIDE_QUESTION_COST
  return { ...reading, wording: addCost(reading.wording, cost) }
}

/** Full-width ASCII was made half-width on the way, the full-width space a blank. */
function foldedFrom(unit: number): number {
  if (unit === SPACE) return WIDE_SPACE
  return unit > SPACE && unit <= LAST_ASCII ? unit + WIDE_OFFSET : unit
}

/** A second byte, and the first byte of the next character, or a letter that was taken for a second byte. */
function appendPair(reading: Reading, damaged: DamagedText, code: number, into: Reading[]): void {
  const [trail, left] = [code >> 8, code & 0xff]
  if (isLead(left)) append(reading, damaged, trail, left, into)
  else if (left !== EURO_BYTE)
    for (const letter of append(reading, damaged, trail, IN_STEP, []))
      into.push(appendWhole(letter, left, reading.pending === FIRST_BYTE_LOST ? LONE_LETTER_COST : 0))
}

/**
 * Ends the character that waits.
 * @param trail its second byte
 * @param pending what waits next
 */
function append(
  reading: Reading,
  { text, script }: DamagedText,
  trail: number,
  pending: number,
  into: Reading[],
): Reading[] {
  const next = { ...reading, pending, next: reading.next + 1 }
  if (reading.pending === FIRST_BYTE_LOST) {
    const [, syllable = null] = pending === IN_STEP ? (matchAt(WHOLE_GLOSS, text, next.next) ?? []) : []
    // a "?" may as well be the next loss, so it tells no byte
    const known = isLost(text.charCodeAt(reading.next)) ? null : trail
    into.push(appendLost(next, { lead: null, trail: known, reading: syllable, cost: reading.costOfFirst }))
    return into
  }
  const unit = gbkCharacter(reading.pending, trail)
  if (unit > 0) into.push(appendWhole(next, unit, costOfScript(unit, script)))
  return into
}

function appendWhole(reading: Reading, unit: number, cost = 0): Reading {
  const wording = addCharacter(addCost(reading.wording, cost), simplifyUnit(unit))
  if (reading.isClosed) return { ...reading, wording }
  const run = { text: String.fromCharCode(unit), guess: null, before: reading.run }
  return { ...reading, wording, run, whole: reading.whole + 1, end: reading.next }
}

function appendLost(reading: Reading, guess: Guess): Reading {
  const wording = addUnknown(reading.wording, guess.cost)
  if (reading.isClosed) return { ...reading, wording }
  return { ...reading, wording, run: { text: LOST, guess, before: reading.run }, end: reading.next }
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
  const guess = { lead: reading.pending, trail: null, reading: syllable, cost: LAST_LOST_COST }
  const lost = appendLost({ ...reading, pending: IN_STEP, next }, guess)
  into.push(syllable === null ? lost : appendGloss(lost, syllable, next + printed.length))
  into.push({ ...lost, pending: FIRST_BYTE_LOST, costOfFirst: NEXT_LOST_COST })
}

function appendGloss(reading: Reading, syllable: string, next: number): Reading {
  if (reading.isClosed) return { ...reading, next }
  return { ...reading, run: { text: `(${syllable})`, guess: null, before: reading.run }, end: next, next }
}

/** The text ends: a character that waits for its second byte is lost. */
export function readToEnd(reading: Reading): Reading[] {
  if (reading.pending === IN_STEP) return [reading]
  if (reading.pending === FIRST_BYTE_LOST) return reading.isClosed ? [reading] : []
  return [appendLost(reading, { lead: reading.pending, trail: null, reading: null, cost: LAST_LOST_COST })]
}
