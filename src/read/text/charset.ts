import { analyse } from 'chardet'

/** Text and how its bytes were read. */
export interface DecodedText {
  text: string
  /** Name of the character set, as the WHATWG Encoding Standard spells it. */
  charset: string
  /** True where neither a byte order mark, nor the file, nor UTF-8 itself says which one. */
  guessed: boolean
  /** Number of places that are not valid in it (U+FFFD in the text). */
  undecodable: number
}

/** Byte order marks, longest first. */
const BYTE_ORDER_MARKS: readonly { bytes: readonly number[]; charset: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
]

/** What the detector may answer for Chinese text, and the decoder for it. */
const CHINESE_CHARSETS: Readonly<Record<string, string>> = { GB18030: 'gb18030', Big5: 'big5' }

/** A detector needs no more than this to tell two character sets apart. */
const SAMPLE_BYTES = 64 * 1024

/** Broken UTF-8 is still UTF-8 while fewer than one place in so many bytes is broken. */
const BYTES_PER_TOLERATED_ERROR = 200

/** Share of plausible characters (Han, ASCII, Chinese punctuation) that makes bytes UTF-16. */
const UTF16_PLAUSIBLE_SHARE = 0.9

/**
 * Decodes bytes of unknown character set: byte order mark, then what the file declares, then UTF-8,
 * UTF-16 and last GB18030 or Big5 by statistics.
 * @param declared name of a character set that the file gives itself (HTML), if any
 * @example decodeText(await readFile('notice.txt')).text
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const mark = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte))
  if (mark) return decode(bytes, mark.charset, false)
  const asDeclared = declared ? decodeDeclared(bytes, declared) : null
  if (asDeclared && asDeclared.undecodable === 0) return asDeclared
  const utf8 = decode(bytes, 'utf-8', false)
  if (utf8.undecodable === 0 && !bytes.subarray(0, SAMPLE_BYTES).includes(0)) return utf8
  const utf16 = decodeUnmarkedUtf16(bytes)
  if (utf16) return utf16
  if (utf8.undecodable * BYTES_PER_TOLERATED_ERROR < bytes.length) return utf8
  const guessed = decode(bytes, guessChinese(bytes), true)
  return asDeclared && asDeclared.undecodable <= guessed.undecodable ? asDeclared : guessed
}

function decode(bytes: Uint8Array, charset: string, guessed: boolean): DecodedText {
  const text = new TextDecoder(charset).decode(bytes)
  return { text, charset, guessed, undecodable: countReplacements(text) }
}

function decodeDeclared(bytes: Uint8Array, declared: string): DecodedText | null {
  try {
    // gb2312 and gbk are labels of the decoder that gb18030 extends: one decoder for the three
    const charset = new TextDecoder(declared.trim()).encoding
    return decode(bytes, charset === 'gbk' ? 'gb18030' : charset, false)
  } catch {
    return null // a label that no decoder knows says nothing
  }
}

function decodeUnmarkedUtf16(bytes: Uint8Array): DecodedText | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  for (const charset of ['utf-16le', 'utf-16be'])
    if (plausibleShare(new TextDecoder(charset).decode(sample)) >= UTF16_PLAUSIBLE_SHARE)
      return decode(bytes, charset, true)
  return null
}

/** Characters that a Chinese notice is made of: white space, ASCII, Han, their punctuation and full-width forms. */
const PLAUSIBLE = /[\t\n\r -~\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffee]/g

function plausibleShare(text: string): number {
  return (text.match(PLAUSIBLE)?.length ?? 0) / Math.max(1, text.length)
}

function guessChinese(bytes: Uint8Array): string {
  const likely = analyse(bytes.subarray(0, SAMPLE_BYTES)).find((match) => match.name in CHINESE_CHARSETS)
  return (likely && CHINESE_CHARSETS[likely.name]) ?? 'gb18030'
}

function countReplacements(text: string): number {
  return text.match(/\uFFFD/g)?.length ?? 0
}
