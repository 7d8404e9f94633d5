/** Bytes of a character by charset; built from what TextDecoder says of every code, since Node has no encoder for them. */
const tables = new Map<string, Map<string, readonly number[]>>()

/** Character sets with two bytes a character, and whose second byte may be what. */
const FIRST_LEAD = 0x81
const LAST_LEAD = 0xfe
const FIRST_TRAIL = 0x40

/** Codes that Big5 has twice: the second, in the rows of hanzi, is the one that is written. */
const BIG5_MARK_ROWS = [0xa1, 0xa3] as const

/** The linear part of GB18030: four bytes, counted through from 81 30 81 30; planes above the first from 90 30 81 30. */
const FOUR_BYTE_CODES = 39_420
const SUPPLEMENT_START = 189_000

/**
 * Bytes of a text.
 * @param charset utf-8, utf-16le, utf-16be, gbk, gb18030 or big5
 * @throws Error for a character that it does not have
 */
export function encode(text: string, charset: string): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text)
  if (charset.startsWith('utf-16')) return encodeUtf16(text, charset)
  const table = tableOf(charset)
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character < '\u0080') return [character.charCodeAt(0)]
      const bytes = table.get(character) ?? (charset === 'gb18030' ? supplementary(character) : undefined)
      if (!bytes) throw new Error(`${character} is not in ${charset}`)
      return bytes
    }),
  )
}

/** True where a charset has every character of a text. */
export function canEncode(text: string, charset: string): boolean {
  const table = tableOf(charset)
  return [...text].every((character) => character < '\u0080' || table.has(character))
}

function encodeUtf16(text: string, charset: string): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(charset === 'utf-16be' ? bytes.swap16() : bytes)
}

function tableOf(charset: string): Map<string, readonly number[]> {
  const known = tables.get(charset)
  if (known) return known
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(charset)
  const add = (...bytes: number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes))
    const isMark =
      charset === 'big5' && (bytes[0] ?? 0) >= BIG5_MARK_ROWS[0] && (bytes[0] ?? 0) <= BIG5_MARK_ROWS[1]
    const isTwice = isMark && /\p{Script=Han}/u.test(character)
    if (/^[^\ufffd\ue000-\uf8ff]$/u.test(character) && !isTwice && !table.has(character))
      table.set(character, bytes)
  }
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++)
    for (let trail = FIRST_TRAIL; trail <= LAST_LEAD; trail++) add(lead, trail)
  if (charset === 'gb18030') for (let code = 0; code < FOUR_BYTE_CODES; code++) add(...fourBytes(code))
  tables.set(charset, table)
  return table
}

/** Four bytes of GB18030 by number: each second byte runs over ten digits, each third over 126 leads. */
function fourBytes(code: number): number[] {
  return [
    FIRST_LEAD + Math.floor(code / 12_600),
    0x30 + (Math.floor(code / 1260) % 10),
    FIRST_LEAD + (Math.floor(code / 10) % 126),
    0x30 + (code % 10),
  ]
}

function supplementary(character: string): number[] | undefined {
  const code = character.codePointAt(0) ?? 0
  return code < 0x10000 ? undefined : fourBytes(SUPPLEMENT_START + code - 0x10000)
}
