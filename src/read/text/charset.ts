import { analyse } from 'chardet'

/** Text and how its bytes were read. */
export interface DecodedText {
  text: string
  /** Name of the character set, as the WHATWG Encoding Standard spells it. */
  charset: string
  /** True where neither a byte order mark, nor the file, nor UTF-8 itself says which one. */
  guessed: boolean
  /** What the file declares where it is read otherwise; null elsewhere. */
  contradicted: string | null
  /** Number of places that are not valid in it: U+FFFD in the text, but where the file itself says so. */
  undecodable: number
  /** True where the bytes stop in the middle of a character. */
  cutOff: boolean
}

/** Byte order marks, longest first. */
const BYTE_ORDER_MARKS: readonly { bytes: readonly number[]; charset: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
]

/**
 * What the detector may answer for Chinese text, and the decoder for it: GB18030 holds GBK and GB2312. The mainland's comes
 * first, since of a few characters the detector says that they may be either.
 */
const CHINESE_CHARSETS = [
  { name: 'GB18030', charset: 'gb18030' },
  { name: 'Big5', charset: 'big5' },
] as const
/** The detector does not know UTF-16 without its mark. */
const UTF16 = ['utf-16le', 'utf-16be'] as const

/** What decoders make of the bytes 80 and FF in Big5, which are nothing. */
const NO_BIG5 = /[\u0080\uf8f8]/g

/** So many bytes from the first that is not ASCII tell the character set: what comes before is the chrome of a page. */
const SAMPLE_BYTES = 64 * 1024
/** What a declaration is worth, in points of the detector's hundred. */
const WORTH_OF_DECLARATION = 30
/** Share of characters that a notice is made of (Han, ASCII, Chinese marks) that makes bytes UTF-16. */
const PLAUSIBLE_SHARE = 0.9
const PLAUSIBLE = /[\t\n\r -~\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g
/** Han in UTF-8 has three bytes of a pattern that other bytes hardly ever have; broken UTF-8 still has most of it. */
const HAN = /[\u3400-\u9fff]/g
/** ASCII in UTF-16 has a NUL in every second byte; other text has one now and then by accident. */
const SHARE_OF_NULS = 0.1

/** U+FFFD in UTF-8. */
const REPLACEMENT = Uint8Array.of(0xef, 0xbf, 0xbd)

/** What UTF-8 writes with three bytes or more. GBK looks like UTF-8 of one and two bytes now and then, never like this. */
const BEYOND_TWO_BYTES = /[\u0800-\ufffc]/
/** One character of GBK in six looks like one of these, so that so many are no chance: text that was once misread. */
const TWO_BYTES = /[\u0080-\u07ff]/g
const NO_CHANCE = 12

/**
 * Decodes bytes of unknown character set: byte order mark, then UTF-8 where that is valid, UTF-16, UTF-8 with errors, and
 * last GB18030 or Big5 by statistics. What the file declares has an advantage there, no more: pages that were converted
 * often keep their old declaration.
 * @param declared name of a character set that the file gives itself (HTML), if any
 * @example decodeText(await readFile('notice.txt')).text
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const mark = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte))
  if (mark) return decode(bytes, mark.charset)
  const utf8 = decode(bytes, 'utf-8')
  if (utf8.undecodable === 0 && isUtf8(utf8.text, bytes)) return utf8
  const named = declared === undefined ? null : knownCharset(declared)
  const charset = likeliest(sampleOf(bytes), utf8, named)
  const chosen = charset === 'utf-8' ? utf8 : decode(bytes, charset)
  const isTold = charset === named || charset === 'utf-8'
  return { ...chosen, guessed: !isTold, contradicted: isTold ? null : (declared ?? null) }
}

function decode(bytes: Uint8Array, charset: string): DecodedText {
  const decoder = new TextDecoder(charset)
  const whole = decoder.decode(bytes, { stream: true })
  const rest = decoder.decode()
  const text = charset === 'big5' ? (whole + rest).replace(NO_BIG5, '\ufffd') : whole + rest
  return {
    text,
    charset,
    guessed: false,
    contradicted: null,
    undecodable: countReplacements(text) - (charset === 'utf-8' ? countWritten(bytes) : 0),
    cutOff: rest !== '',
  }
}

function countReplacements(text: string): number {
  return text.match(/\uFFFD/g)?.length ?? 0
}

/** U+FFFD that a file was saved with: bytes that were lost before. */
function countWritten(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let count = 0
  for (let at = file.indexOf(REPLACEMENT); at >= 0; at = file.indexOf(REPLACEMENT, at + REPLACEMENT.length))
    count++
  return count
}

/** True where bytes that are valid in UTF-8 are meant so. */
function isUtf8(text: string, bytes: Uint8Array): boolean {
  return (
    BEYOND_TWO_BYTES.test(text) || (text.match(TWO_BYTES)?.length ?? 0) >= NO_CHANCE || isAscii(text, bytes)
  )
}

function isAscii(text: string, bytes: Uint8Array): boolean {
  if (text.length < bytes.length) return false
  const nuls = text.match(/\0/g)?.length ?? 0
  return nuls <= bytes.length * SHARE_OF_NULS
}

/** The decoder of a label; null for a label that no decoder knows, which says nothing. */
function knownCharset(label: string): string | null {
  try {
    const charset = new TextDecoder(label.trim()).encoding
    // one decoder for GB2312, GBK and GB18030: the last holds the others
    return charset === 'gbk' ? 'gb18030' : charset
  } catch {
    return null
  }
}

/** Bytes from the first that is not ASCII; from an even one, so that UTF-16 stays in step. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80 || byte === 0)
  const start = first - (first % 2)
  return bytes.subarray(start, start + SAMPLE_BYTES)
}

function likeliest(sample: Uint8Array, utf8: DecodedText, named: string | null): string {
  const utf16 = UTF16.find((charset) =>
    isPlausible(new TextDecoder(charset).decode(sample, { stream: true })),
  )
  if (utf16) return utf16
  if ((utf8.text.match(HAN)?.length ?? 0) > utf8.undecodable) return 'utf-8'
  const matches = analyse(sample)
  const points = CHINESE_CHARSETS.map(({ name, charset }) => {
    const confidence = matches.find((match) => match.name === name)?.confidence ?? 0
    return confidence + (charset === named ? WORTH_OF_DECLARATION : 0)
  })
  const most = Math.max(...points)
  return (most > 0 ? CHINESE_CHARSETS[points.indexOf(most)]?.charset : named) ?? 'gb18030'
}

function isPlausible(text: string): boolean {
  return (text.match(PLAUSIBLE)?.length ?? 0) >= text.length * PLAUSIBLE_SHARE
}
