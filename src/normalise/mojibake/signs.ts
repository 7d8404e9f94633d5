/*
 * Characters that text is hardly made of unless its bytes were read as what they are not: a text without them is not
 * looked at any further.
 */

/** What is left of the first two bytes of a character, E2–EF and 80–BF, where UTF-8 is read as GBK: 鏀, 鍏, 锛, 銆 */
export const UTF8_IN_GBK = characterClass('gb18030', [0xe2, 0xef], [0x80, 0xbf])

/** First bytes of UTF-8 read as Latin-1: Â–ô */
export const UTF8_IN_LATIN = '\\u00c2-\\u00f4'

/** What Latin-1 and Windows-1252 have outside ASCII. */
export const LATIN = '\\u0080-\\u00ffŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™'

/** Kana, Greek, Cyrillic, bopomofo and private use: the rows of GBK where Big5 has its commonest characters. */
export const BIG5_IN_GBK =
  '\\u0391-\\u03c9\\u0410-\\u0451\\u2488-\\u249b\\u2550-\\u2573\\u3021-\\u3029\\u3041-\\u30f6\\u3105-\\u3129\\u3220-\\u3229\\ue000-\\ue7f3'

/** Bopomofo, and rare characters of Big5 where GBK has common ones. */
export const GBK_IN_BIG5 = `\\u3105-\\u3129${characterClass('big5', [0xc9, 0xd7], [0xa1, 0xfe])}`

/** Two of a kind close to each other. */
const CLOSE = 3

/** Any of them. */
export const SIGN = new RegExp(
  [
    `[${UTF8_IN_GBK}]`,
    `[${UTF8_IN_LATIN}][ ?\\ufffd${LATIN}]`,
    `[${LATIN}][@-~${LATIN}][${LATIN}][@-~${LATIN}]`,
    pair(BIG5_IN_GBK),
    pair(GBK_IN_BIG5),
  ].join('|'),
)

function pair(characters: string): string {
  return `[${characters}][^\\n]{0,${CLOSE}}[${characters}]`
}

/** The characters of some codes, for a character class. */
function characterClass(
  charset: string,
  leads: readonly [number, number],
  trails: readonly [number, number],
): string {
  const bytes: number[] = []
  for (let lead = leads[0]; lead <= leads[1]; lead++)
    for (let trail = trails[0]; trail <= trails[1]; trail++) bytes.push(lead, trail)
  const characters = new TextDecoder(charset).decode(Uint8Array.from(bytes))
  return Array.from(new Set(characters))
    .filter((character) => /[\u3400-\u9fff]/.test(character))
    .sort()
    .join('')
}
