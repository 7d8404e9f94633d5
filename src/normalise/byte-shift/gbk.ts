/*
 * GBK as the programs that do this damage read it: two bytes a character, a first byte 81–FE and a second 40–FE without 7F.
 * Every such pair has a character in the WHATWG table of gb18030; where nothing is assigned, one of the private-use area.
 */

export const FIRST_LEAD = 0x81
export const LAST_LEAD = 0xfe
export const FIRST_TRAIL = 0x40
const NO_TRAIL = 0x7f
const CODES = 0x10000
const REPLACEMENT = 0xfffd
const LINE_FEED = 0x0a
const BYTES_A_LINE = 3

/**
 * Private-use characters that GB18030-2000 and CP936 gave to codes which later got characters of their own:
 * first code, first character, how many. The second byte 7F is left out.
 */
const OLD_PRIVATE_USE: readonly (readonly [number, number, number])[] = [
  [0xa2e3, 0xe76c, 1],
  [0xa6d9, 0xe78d, 7],
  [0xa6ec, 0xe794, 2],
  [0xa6f3, 0xe796, 1],
  [0xa8bc, 0xe7c7, 1],
  [0xa8bf, 0xe7c8, 1],
  [0xa989, 0xe7e7, 13],
  [0xfe50, 0xe815, 80],
]

interface Tables {
  /** Code unit by `lead << 8 | trail`; 0 where there is none. */
  characters: Uint16Array
  /** `lead << 8 | trail` by code unit; 0 where there is none. */
  codes: Uint16Array
}
let tables: Tables | undefined

function gbkTables(): Tables {
  if (tables) return tables
  tables = { characters: new Uint16Array(CODES), codes: new Uint16Array(CODES) }
  const codes = allCodes()
  for (const [i, character] of decodeAll(codes).entries()) {
    const [code, unit] = [codes[i] ?? 0, character.charCodeAt(0)]
    if (character.length !== 1 || unit === REPLACEMENT) continue
    tables.characters[code] = unit
    // U+3000 stands at A1A1 and, for old pages, at A3A0 again: the first one is meant
    if (tables.codes[unit] === 0) tables.codes[unit] = code
  }
  for (const [first, character, count] of OLD_PRIVATE_USE)
    addPrivateUse(tables.codes, first, character, count)
  return tables
}

function allCodes(): number[] {
  const codes: number[] = []
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++)
    for (let trail = FIRST_TRAIL; trail <= LAST_LEAD; trail++)
      if (trail !== NO_TRAIL) codes.push((lead << 8) | trail)
  return codes
}

/** All at once, a line each: a decoder is slow to start. */
function decodeAll(codes: readonly number[]): string[] {
  const bytes = new Uint8Array(codes.length * BYTES_A_LINE)
  codes.forEach((code, i) => {
    bytes.set([code >> 8, code & 0xff, LINE_FEED], i * BYTES_A_LINE)
  })
  return new TextDecoder('gb18030').decode(bytes).split('\n')
}

function addPrivateUse(codes: Uint16Array, first: number, character: number, count: number): void {
  let code = first
  for (let unit = character; unit < character + count; unit++, code++) {
    if ((code & 0xff) === NO_TRAIL) code++
    codes[unit] = code
  }
}

/** The character (a code unit) of two bytes; 0 where GBK has none. */
export function gbkCharacter(lead: number, trail: number): number {
  return gbkTables().characters[(lead << 8) | trail] ?? 0
}

/** The two bytes of a character (a code unit) as `lead << 8 | trail`; 0 where GBK has none. */
export function gbkCode(unit: number): number {
  return gbkTables().codes[unit] ?? 0
}

/** True for a byte that can begin a character of two bytes. */
export function isLead(byte: number): boolean {
  return byte >= FIRST_LEAD && byte <= LAST_LEAD
}
