import { eastAsianWidth } from 'get-east-asian-width'

/** Printable ASCII, one column each: "PDF 2031". */
const ASCII_ONLY = /^[ -~]*$/
/** CJK Unified Ideographs, by far the most of what is measured here: two columns each, without a look at the table. */
const HAN = { first: 0x4e00, last: 0x9fff } as const
/** What takes no column of its own: combining marks, joiners, controls. */
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u

/**
 * Columns that text takes on a terminal: two for a Han character and for full-width punctuation, as
 * EastAsianWidth.txt has it. Emoji made of several characters come out too wide; notices have none.
 * @example textWidth('政务 A') // 6
 */
export function textWidth(text: string): number {
  if (ASCII_ONLY.test(text)) return text.length
  let width = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code >= HAN.first && code <= HAN.last) width += 2
    else if (!WITHOUT_WIDTH.test(character)) width += eastAsianWidth(code)
  }
  return width
}
