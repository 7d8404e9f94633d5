/** First and last byte. */
type Range = readonly [number, number]

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

/** Bopomofo, and characters that Big5 has in its second level and GB2312 not at all, where GBK has common ones. */
export const GBK_IN_BIG5 = `\\u3105-\\u3129${characterClass('big5', [0xc9, 0xd7], [0xa1, 0xfe], charactersOf('gbk', [0xb0, 0xf7], [0xa1, 0xfe]))}`

/** Any of them; of Latin only letters, because its signs stand in any text. */
export const SIGN = new RegExp(
  `[${UTF8_IN_GBK}${BIG5_IN_GBK}${GBK_IN_BIG5}\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00ff]`,
)

/** The Chinese characters of some codes, but some, for a character class. */
function characterClass(charset: string, leads: Range, trails: Range, but: readonly string[] = []): string {
  const others = new Set(but)
  return charactersOf(charset, leads, trails)
    .filter((character) => !others.has(character))
    .sort()
    .join('')
}

function charactersOf(charset: string, leads: Range, trails: Range): string[] {
  const bytes: number[] = []
  for (let lead = leads[0]; lead <= leads[1]; lead++)
    for (let trail = trails[0]; trail <= trails[1]; trail++) bytes.push(lead, trail)
  return new TextDecoder(charset).decode(Uint8Array.from(bytes)).match(/[\u3400-\u9fff]/g) ?? []
}
