/** First bytes of the rows of marks: 。 and ” are in row A1, ） in row A3. */
const MARKS = 0xa1
const WIDE_ASCII = 0xa3

const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '「': '」',
  '【': '】',
  '〔': '〕',
}
const CLOSING = new Set(Object.values(PAIRS))
/** Brackets are the same in both widths, since full-width ASCII was folded. */
const WIDTHS: Readonly<Record<string, string>> = { '(': '（', ')': '）' }

/** A list that may go on: its next mark is 、 as likely as 。 where a line is cut. Sample: 真相、原因 */
const LIST = /、[^，。；：！？]{0,40}$/

/** What the last character of a text can be when only its first byte is left. */
export type LastCharacter = '。' | '）' | 'word' | null

/**
 * Tells what ends a text of which the very last byte is lost, perhaps with a mark of ASCII behind it.
 * @param lead the first byte
 * @param before all text before it
 * @returns 'word' for a Chinese character that its neighbours may tell, null where it cannot be told
 */
export function lastCharacter(lead: number, before: string): LastCharacter {
  const open = openMark(before)
  if (lead === MARKS) return open === null && !LIST.test(before) ? '。' : null
  if (lead === WIDE_ASCII) return open === '（' ? '）' : null
  // an open bracket may have been closed by the mark that is lost too
  return open === null ? 'word' : null
}

/** The last mark that is not closed; null where there is none. */
function openMark(text: string): string | null {
  const open: string[] = []
  for (const character of text) {
    const mark = WIDTHS[character] ?? character
    if (PAIRS[mark]) open.push(mark)
    else if (CLOSING.has(mark) && PAIRS[open.at(-1) ?? ''] === mark) open.pop()
  }
  return open.at(-1) ?? null
}
