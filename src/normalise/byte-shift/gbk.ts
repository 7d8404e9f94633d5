/*
 * GBK as the programs that do this damage read it: the WHATWG table of gb18030, two bytes a character, and for some
 * codes also the private-use characters that GB18030-2000 and CP936 gave them (U+E815–E864 for FE50–FEA0).
 */

const FIRST_LEAD = 0x81
const LAST_LEAD = 0xfe
const FIRST_TRAIL = 0x40
const NO_TRAIL = 0x7f
const OLD_PRIVATE_START = 0xe815
const OLD_PRIVATE_LEAD = 0xfe
const OLD_PRIVATE_FIRST_TRAIL = 0x50
const OLD_PRIVATE_LAST_TRAIL = 0xa0

interface Tables {
  /** Character by `lead << 8 | trail`. */
  characters: Map<number, string>
  codes: Map<string, number>
}
let tables: Tables | undefined

function gbkTables(): Tables {
  if (tables) return tables
  const decoder = new TextDecoder('gb18030')
  const characters = new Map<number, string>()
  const codes = new Map<string, number>()
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++)
    for (let trail: number = FIRST_TRAIL; trail <= LAST_LEAD; trail++) {
      if (trail === NO_TRAIL) continue
      const character = decoder.decode(new Uint8Array([lead, trail]))
      if (character.length !== 1 || character === '\ufffd') continue
      characters.set((lead << 8) | trail, character)
      codes.set(character, (lead << 8) | trail)
    }
  let code = OLD_PRIVATE_START
  for (let trail = OLD_PRIVATE_FIRST_TRAIL; trail <= OLD_PRIVATE_LAST_TRAIL; trail++)
    if (trail !== NO_TRAIL) codes.set(String.fromCharCode(code++), (OLD_PRIVATE_LEAD << 8) | trail)
  tables = { characters, codes }
  return tables
}

/** The character of two bytes; undefined where GBK has none. */
export function gbkCharacter(lead: number, trail: number): string | undefined {
  return gbkTables().characters.get((lead << 8) | trail)
}

/** The two bytes of a character as `lead << 8 | trail`; undefined where GBK has none. */
export function gbkCode(character: string): number | undefined {
  return gbkTables().codes.get(character)
}

/** Every byte that can begin a character of two bytes. */
export const LEAD_BYTES: readonly number[] = Array.from(
  { length: LAST_LEAD - FIRST_LEAD + 1 },
  (_, i) => FIRST_LEAD + i,
)

/** True for a byte that can begin a character of two bytes. */
export function isLeadByte(byte: number): boolean {
  return byte >= FIRST_LEAD && byte <= LAST_LEAD
}
