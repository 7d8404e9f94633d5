import { gbkCode } from '../byte-shift/gbk.js'

/** How bytes were read by mistake. */
export type Misreading = 'gb18030' | 'windows-1252' | 'big5'

/** Characters of Windows-1252 where Latin-1 has controls, from 0x80; a gap is a byte that stays a control or gets lost. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const FIRST_HIGH_BYTE = 0x80
const LAST_BYTE = 0xff
const LINE_FEED = 0x0a
const EURO = '€'

/** Lead and trail bytes of Big5. */
const BIG5_LEADS = [0x81, 0xfe] as const
const BIG5_TRAILS = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
] as const

let windows1252: Map<string, number> | undefined
let big5: Map<string, number> | undefined

/**
 * The bytes that a character was read from.
 * @returns undefined where the character set does not have it
 */
export function bytesOf(character: string, misreading: Misreading): readonly number[] | undefined {
  if (misreading === 'windows-1252') return one(windows1252Byte(character))
  if (misreading === 'big5') return two(big5Code(character))
  // CP936 has the euro sign at 0x80
  return character === EURO ? [FIRST_HIGH_BYTE] : two(gbkCode(character.charCodeAt(0)) || undefined)
}

function one(byte: number | undefined): readonly number[] | undefined {
  return byte === undefined ? undefined : [byte]
}

function two(code: number | undefined): readonly number[] | undefined {
  return code === undefined ? undefined : [code >> 8, code & 0xff]
}

function windows1252Byte(character: string): number | undefined {
  const code = character.charCodeAt(0)
  if (code >= FIRST_HIGH_BYTE && code <= LAST_BYTE) return code
  windows1252 ??= new Map(Array.from(WINDOWS_1252, (special, i) => [special, FIRST_HIGH_BYTE + i]))
  return windows1252.get(character)
}

function big5Code(character: string): number | undefined {
  big5 ??= big5Codes()
  return big5.get(character)
}

/** Decoded all at once, a line each: a decoder is slow to start. */
function big5Codes(): Map<string, number> {
  const bytes: number[] = []
  const codes: number[] = []
  for (let lead: number = BIG5_LEADS[0]; lead <= BIG5_LEADS[1]; lead++)
    for (const [first, last] of BIG5_TRAILS)
      for (let trail: number = first; trail <= last; trail++) {
        codes.push((lead << 8) | trail)
        bytes.push(lead, trail, LINE_FEED)
      }
  const characters = new TextDecoder('big5').decode(Uint8Array.from(bytes)).split('\n')
  return new Map(
    codes
      .map((code, i): [string, number] => [characters[i] ?? '', code])
      .filter(([character]) => character.length === 1 && character !== '\ufffd'),
  )
}
