/**
 * Text that only damage makes: private-use characters, bopomofo, box lines and kana among Chinese characters right after
 * a lost byte, a lost byte before a cut gloss, U+FFFD, and UTF-8 read as GBK twice (锟斤拷).
 */
const DAMAGE =
  /[?？]\s?[^\s\w]{0,3}[\ue000-\uf8ff\u3105-\u312f\u2500-\u257f][^\s]{0,12}|[?？][a-zà-ǜ]{1,6}[)）]|\ufffd[^\s]{0,12}|锟斤拷[^\s]{0,12}/gu
/** So many places of a text are told. */
const TOLD = 5

/** Quotes of places that stay damaged. */
export function findDamage(text: string): string[] {
  return Array.from(text.matchAll(DAMAGE), ([quote]) => quote).slice(0, TOLD)
}
