import { isPlain } from '../../language/characters.js'
import { simplifyCharacter } from '../simplify.js'
import { bytesOf, type Misreading } from './bytes.js'
import { costOf } from './plausibility.js'

/** UTF-8 found in text that was read as something else. */
export interface Utf8Run {
  /** The characters of the run; '' in place of one that has lost a byte. */
  characters: string[]
  /** What each lost character may be, by its index. */
  lost: ReadonlyMap<number, readonly string[]>
  /** Index in the text after the run. */
  end: number
}

/** A character that goes with the one before it costs less, in nats. */
const SOUND = 11
const HAN = /[\u3400-\u9fff]/
/** What stands for a byte that could not be read. */
const LOST_BYTE = /[?\ufffd]/
const NO_BREAK_SPACE = 0xa0
const CONTINUATION = [0x80, 0xbf] as const
/** What a lost byte may have been: Windows-1252 has no character for five, and of GBK any byte may be left over. */
const LOSABLE: Readonly<Record<Misreading, readonly number[]>> = {
  'windows-1252': [0x81, 0x8d, 0x8f, 0x90, 0x9d],
  gb18030: Array.from({ length: 64 }, (_, i) => CONTINUATION[0] + i),
  big5: [],
}
/**
 * A byte that a decoder gave up for lost although another character follows: 80, which begins no character, or one that
 * begins characters only with other second bytes.
 */
const BEGINS_NOTHING = [0x80, 0xa2, 0xa6, 0xa7, 0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae, 0xaf] as const
const REPLACED = '\ufffd'
const HIGHEST_ASCII = 0x7f
/** A character with more lost bytes than make so many candidates is beyond telling. */
const MOST_CANDIDATES = 64
/** Lead bytes of two, three and four bytes (Unicode, table 3-7), and the smallest code point of each length. */
const LENGTHS = [
  { from: 0xc2, to: 0xdf, length: 2, least: 0x80 },
  { from: 0xe0, to: 0xef, length: 3, least: 0x800 },
  { from: 0xf0, to: 0xf4, length: 4, least: 0x10000 },
] as const
const SURROGATES = [0xd800, 0xdfff] as const
/** What UTF-8 has in two bytes, and what of that stands in notices: signs, letters of pinyin, Greek and Cyrillic. */
const TWO_BYTES = [0x80, 0x7ff] as const
const KNOWN_OF_TWO_BYTES = /[\u00a0-\u00ff\u0100-\u01dc\u0251\u0261\u02c6-\u02cb\u0391-\u0451]/
const HIGHEST_CODE_POINT = 0x10ffff
/** U+FFFD itself, 锟斤拷 in GBK: what it stood for is gone. */
const REPLACEMENT = 0xfffd

/** A byte, or what a lost one may have been. */
type Byte = number | readonly number[]
/** The byte at a place; undefined where there is none. */
type ByteAt = (place: number) => Byte | undefined

/** What a character is, or may be, and in how many bytes. */
interface Candidates {
  candidates: string[]
  length: number
}

/** Bytes of a stretch of text. */
interface Bytes {
  values: Byte[]
  /** Index in the text of the character that each byte comes from. */
  owners: number[]
  text: string
  /** Index in the text of what is loaded next. */
  next: number
  misreading: Misreading
}

/**
 * The longest UTF-8 that begins at a place, up to where a character of the text ends with one of UTF-8.
 * @param isGapped true where characters may have been dropped: what is put together around a gap is seldom a usual one
 * @returns null where there is none
 */
export function readUtf8Run(
  text: string,
  start: number,
  misreading: Misreading,
  isGapped: boolean,
): Utf8Run | null {
  const bytes: Bytes = { values: [], owners: [], text, next: start, misreading }
  const load = (place: number) => {
    while (bytes.values.length <= place && loadCharacter(bytes));
    return bytes.values[place]
  }
  const characters: string[] = []
  const lost = new Map<number, readonly string[]>()
  const clean: { characters: number; end: number }[] = []
  for (let place = 0; ; ) {
    const next = readCharacter(load, place)
    if (!next || (isGapped && next.candidates.length === 1 && !isUsual(next.candidates[0] ?? ''))) break
    if (next.candidates.length === 1) characters.push(next.candidates[0] ?? '')
    else {
      lost.set(characters.length, next.candidates)
      characters.push('')
    }
    place += next.length
    load(place)
    const after = bytes.owners[place] ?? bytes.next
    if (after !== bytes.owners[place - 1]) clean.push({ characters: characters.length, end: after })
  }
  const isBrokenOff = isGapped && /[^\0-\x7f]/.test(text.charAt(clean.at(-1)?.end ?? text.length))
  const last = isBrokenOff ? clean.findLast((_, i) => isSound(characters, clean, i)) : clean.at(-1)
  if (!last) return null
  for (const index of lost.keys()) if (index >= last.characters) lost.delete(index)
  return { characters: characters.slice(0, last.characters), lost, end: last.end }
}

/** True where the last characters of a run read well: before a gap they may be put together from wrong bytes. */
function isSound(
  characters: readonly string[],
  clean: readonly { characters: number }[],
  index: number,
): boolean {
  const from = clean[index - 1]?.characters ?? 0
  const to = clean[index]?.characters ?? 0
  return characters.slice(from, to).every((one, i) => costOf(characters[from + i - 1] ?? '', one) <= SOUND)
}

/** True for all but Chinese characters that no word list has. */
function isUsual(character: string): boolean {
  return !HAN.test(character) || isPlain(simplifyCharacter(character).charCodeAt(0))
}

/** Adds the bytes of one more character; false where there is none, or it has none. */
function loadCharacter(bytes: Bytes): boolean {
  const character = bytes.text.charAt(bytes.next)
  const values = bytesOrLost(character, bytes.text.charAt(bytes.next + 1), bytes.misreading)
  if (character === '' || !values) return false
  for (const value of values) {
    bytes.values.push(value)
    bytes.owners.push(bytes.next)
  }
  bytes.next++
  return true
}

function bytesOrLost(character: string, next: string, misreading: Misreading): readonly Byte[] | undefined {
  if (misreading === 'gb18030' && character === REPLACED && next > '\u007f' && next !== REPLACED)
    return [BEGINS_NOTHING]
  if (LOST_BYTE.test(character)) return [LOSABLE[misreading]]
  // a no-break space, 0xA0 in Latin-1, does not outlive many programs
  return character === ' ' && misreading === 'windows-1252'
    ? [NO_BREAK_SPACE]
    : bytesOf(character, misreading)
}

/** One character of UTF-8: what it is, or may be where bytes after the first are lost; undefined for no UTF-8. */
function readCharacter(byteAt: ByteAt, place: number): Candidates | undefined {
  const lead = byteAt(place)
  if (typeof lead !== 'number') return undefined
  // the second byte of a character of the text, swallowed with the byte before it
  if (lead <= HIGHEST_ASCII) return { candidates: [String.fromCharCode(lead)], length: 1 }
  const form = LENGTHS.find(({ from, to }) => lead >= from && lead <= to)
  if (!form) return undefined
  let code = lead & (0xff >> (form.length + 1))
  for (let i = 1; i < form.length; i++) {
    const byte = byteAt(place + i)
    if (typeof byte === 'object') return guessCharacter(byteAt, place, lead, form)
    if (byte === undefined || !isContinuation(byte)) return undefined
    code = code * 64 + (byte & 0x3f)
  }
  return isCodePoint(code, form.least)
    ? { candidates: [String.fromCodePoint(code)], length: form.length }
    : undefined
}

/** What a character may be of which bytes are lost. */
function guessCharacter(
  byteAt: ByteAt,
  place: number,
  lead: number,
  { length, least }: (typeof LENGTHS)[number],
): Candidates | undefined {
  let codes = [lead & (0xff >> (length + 1))]
  for (let i = 1; i < length; i++) {
    const byte = byteAt(place + i) ?? []
    const bytes = (typeof byte === 'number' ? [byte] : byte).filter(isContinuation)
    codes = codes.flatMap((code) => bytes.map((one) => code * 64 + (one & 0x3f)))
    if (codes.length > MOST_CANDIDATES) return undefined
  }
  const candidates = codes
    .filter((code) => isCodePoint(code, least))
    .map((code) => String.fromCodePoint(code))
  return candidates.length === 0 ? undefined : { candidates, length }
}

function isContinuation(byte: number): boolean {
  return byte >= CONTINUATION[0] && byte <= CONTINUATION[1]
}

function isCodePoint(code: number, least: number): boolean {
  const isSurrogate = code >= SURROGATES[0] && code <= SURROGATES[1]
  const isTwoBytes = code >= TWO_BYTES[0] && code <= TWO_BYTES[1]
  if (isTwoBytes && !KNOWN_OF_TWO_BYTES.test(String.fromCharCode(code))) return false
  return code >= least && code <= HIGHEST_CODE_POINT && !isSurrogate && code !== REPLACEMENT
}
