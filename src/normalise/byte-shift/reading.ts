import { costInContext, extendContext, goesOnTerm } from '../../language/context.js'
import { isPlain } from '../../language/likelihood.js'
import { canBeRead } from '../../language/readings.js'
import { simplifyCharacter } from '../simplify.js'
import { gbkCharacter, gbkCode, isLeadByte, LEAD_BYTES } from './gbk.js'

/** One way to read a damaged text from the "?" on. */
export interface Reading {
  /** How unlikely it is, in nats. */
  cost: number
  /** What the run says; what follows the run is only weighed. */
  text: string
  /** Simplified characters before the place, newest last. */
  context: string
  /** First byte that waits for its second; null where the reading is in step again. */
  pending: number | null
  /** Index in the damaged text where it came into step. */
  end: number
  /** Index in the damaged text of what is read next. */
  next: number
  /** Characters of which a byte is lost. */
  guesses: readonly Guess[]
}

/** A character of which a byte is lost. */
export interface Guess {
  /** Its offset in the reading's text. */
  place: number
  /** True where more than its neighbours speaks for it: its pinyin, a term that it completes, an indent, a full stop. */
  isBacked: boolean
}

/** Stands for what cannot be told. */
export const LOST = '?'
const LOST_COST = 12
/** A question mark is damage as often as not, so it hardly speaks against the text as printed. */
const QUESTION_COST = 3
/** Pinyin after a letter, F(xiàn), is the reading of a character that is not there. */
const GLOSSED_LETTER_COST = 12
const LETTER = /^[@-~]$/
/** An indent of U+3000 is what most often stands before the first cut. */
const INDENT = '\u3000'
const INDENT_COST = 1
/** No other character is so often the last before a cut in running text. */
const FULL_STOP = '。'

/** Full-width ASCII stands in row 0xA3 of GBK, at its ASCII code + 0x80; the full-width space at A1 A1. */
const WIDE_LEAD = 0xa3
const WIDE_OFFSET = 0x80
const SPACE_BYTE = 0xa1
/** CP936 reads a lone 0x80 as the euro sign. */
const EURO = '€'
const EURO_BYTE = 0x80
/** ASCII from here on can be the second byte of a character. */
const FIRST_TRAIL = 0x40
const LAST_ASCII = 0x7e

const PINYIN = '[a-zà-üāēīōūǎěǐǒǔǖǘǚǜ]{1,6}'
/** zhàn) after a "?" that swallowed 戰( */
const CUT_GLOSS = new RegExp(`(${PINYIN})\\)`, 'y')
/** (zhàn) */
const GLOSS = new RegExp(`\\(${PINYIN}\\)`, 'y')

/** The text as it is printed: what a repair must beat. */
export function readAsPrinted(context: string, start: number): Reading {
  return { cost: 0, text: '', context, pending: null, end: start, next: start, guesses: [] }
}

/** Every usual character that the lost byte and the first byte after the "?" can make. */
export function readLostByte(text: string, start: number, context: string): Reading[] {
  const before: Reading = { ...readAsPrinted(context, start), next: start + 1 }
  const readings = LEAD_BYTES.flatMap((lead) => readOneOff({ ...before, pending: lead }, text, start + 1))
  return readings.flatMap((reading) => {
    const [first = ''] = reading.text
    const character = simplifyCharacter(first)
    const isBacked = first === INDENT || first === FULL_STOP || goesOnTerm(context, character)
    return isBacked || isPlain(character) ? [{ ...reading, guesses: [{ place: 0, isBacked }] }] : []
  })
}

/** One step on: readings that follow from this one by the character at its place; none where it leads nowhere. */
export function readOn(reading: Reading, text: string): Reading[] {
  if (reading.next >= text.length) return reading.pending === null ? [reading] : []
  return reading.pending === null ? [readInStep(reading, text)] : readOneOff(reading, text, reading.next)
}

function readInStep(reading: Reading, text: string): Reading {
  const at = reading.next
  GLOSS.lastIndex = at
  if (GLOSS.test(text)) return { ...reading, next: GLOSS.lastIndex }
  const character = simplifyCharacter(text.charAt(at))
  GLOSS.lastIndex = at + 1
  const isGlossedLetter = LETTER.test(character) && GLOSS.test(text)
  const cost = character === LOST ? QUESTION_COST : costInContext(reading.context, character)
  return {
    cost: reading.cost + cost + (isGlossedLetter ? GLOSSED_LETTER_COST : 0),
    text: reading.text,
    context: extendContext(reading.context, character),
    pending: null,
    end: reading.end,
    next: at + 1,
    guesses: reading.guesses,
  }
}

function readOneOff(reading: Reading, text: string, at: number): Reading[] {
  const { pending } = reading
  if (pending === null) return []
  const printed = text.charAt(at)
  const next = at + 1
  if (printed === EURO) return append(reading, gbkCharacter(pending, EURO_BYTE), null, next)
  const code = gbkCode(printed)
  if (code !== undefined) return append(reading, gbkCharacter(pending, code >> 8), code & 0xff, next)
  const ascii = printed.charCodeAt(0)
  if (ascii > LAST_ASCII) return []
  const readings: Reading[] = []
  if (printed === ' ') readings.push(...append(reading, gbkCharacter(pending, SPACE_BYTE), SPACE_BYTE, next))
  if (ascii > 0x20)
    readings.push(...append(reading, gbkCharacter(pending, WIDE_LEAD), ascii + WIDE_OFFSET, next))
  if (ascii >= FIRST_TRAIL) readings.push(...append(reading, gbkCharacter(pending, ascii), null, next))
  if (printed === LOST) readings.push(...readSwallowed(reading, pending, text, next))
  return readings
}

/** A "?" inside a run: a second byte and a bracket, and only the gloss that follows tells which character it was. */
function readSwallowed(reading: Reading, pending: number, text: string, next: number): Reading[] {
  CUT_GLOSS.lastIndex = next
  const [gloss, syllable = ''] = CUT_GLOSS.exec(text) ?? []
  if (gloss === undefined)
    return [
      {
        ...reading,
        text: reading.text + LOST,
        cost: reading.cost + LOST_COST,
        pending: null,
        end: next,
        next,
      },
    ]
  const end = next + gloss.length
  return LEAD_BYTES.flatMap((trail) => {
    const character = gbkCharacter(pending, trail)
    if (character === undefined || !canBeRead(simplifyCharacter(character), syllable)) return []
    return append(reading, character, null, end).map((read) => ({
      ...read,
      text: `${read.text}(${gloss}`,
      guesses: [...reading.guesses, { place: reading.text.length, isBacked: true }],
    }))
  })
}

/** Adds a character; `byte` is what is left over: a first byte, a character of ASCII, or nothing. */
function append(
  reading: Reading,
  character: string | undefined,
  byte: number | null,
  next: number,
): Reading[] {
  if (character === undefined) return []
  const simplified = simplifyCharacter(character)
  const read: Reading = {
    cost: reading.cost + cost(reading.context, simplified),
    text: reading.text + character,
    context: extendContext(reading.context, simplified),
    pending: byte,
    end: next,
    next,
    guesses: reading.guesses,
  }
  if (byte === null || isLeadByte(byte)) return [read]
  return byte >= FIRST_TRAIL && byte <= LAST_ASCII ? append(read, String.fromCharCode(byte), null, next) : []
}

function cost(context: string, character: string): number {
  if (character === INDENT) return context.trim() === '' || context.endsWith(INDENT) ? INDENT_COST : LOST_COST
  return costInContext(context, character)
}
