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

/**
 * Tells the mark that ends a text of which the very last byte is lost. A Chinese character is never told so: a mark of
 * ASCII behind it may be lost as well.
 * @param lead the first byte
 * @param before all text before it
 * @returns null where it cannot be told
 */
export function tellLastMark(lead: number, before: string): '。' | '）' | null {
  const open = openMark(before)
  if (lead === MARKS) return open === null && !LIST.test(before) ? '。' : null
  return lead === WIDE_ASCII && open === '（' ? '）' : null
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
