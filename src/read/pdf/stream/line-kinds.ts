import { isFigure, isValue } from './value-words.js'
import type { Word, WordLine } from './words.js'

/** Gap that may part two columns, in font sizes; justified text has narrower ones. */
const WIDE_GAP = 0.9
/** How much wider than the narrower gaps of the line it must be in a line of many words. */
const WIDER = 2
/** Fewest gaps that show what the usual one is. */
const MANY_GAPS = 6
/** Fewest figures at a line's end that show columns even where they stand close. */
const MIN_FIGURES = 3
/** Share of the width of a page's column that a line of running text takes up. */
const PROSE_WIDTH = 0.62
/** Fewest words, or Han characters, of a line of running text. */
const PROSE_WORDS = 6
const PROSE_HAN = 12
/** What counts a list's items: "1.", "(a)", "•", "–", "iv)". */
const LIST_MARKER =
  /^(?:[•●▪■◦○§□✓➢*–—-]|[(（]?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)）、]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)$/iu
const HAN = /\p{Script=Han}/gu

/** Pieces of a line that stand wide apart. */
export function segments({ words, size }: WordLine): Word[][] {
  const gaps = words.slice(1).map((word, index) => word.left - (words[index]?.right ?? 0))
  const usual = gaps.length >= MANY_GAPS ? wordGap(gaps, size) : 0
  const wide =
    words.filter(isValue).length * 2 > words.length
      ? WIDE_GAP * size
      : Math.max(WIDE_GAP * size, WIDER * usual)
  const pieces: Word[][] = []
  let open = false
  for (const [index, word] of words.entries()) {
    if (word.leads) {
      open = false
      continue
    }
    const last = pieces.at(-1)
    if (last && open && (gaps[index - 1] ?? 0) < wide) last.push(word)
    else pieces.push([word])
    open = true
  }
  return pieces
}

/** The gap between words as the narrower ones of a line show it; a line of columns only shows none. */
function wordGap(values: readonly number[], size: number): number {
  const gap = lowerQuartile(values)
  return gap < WIDE_GAP * size ? gap : 0
}

function lowerQuartile(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 2] ?? 0
}

/** Whether a line has text in several columns, as far as it shows by itself. */
export function isTabular(line: WordLine): boolean {
  const pieces = segments(line)
  const [first] = pieces
  if (pieces.length === 2 && first?.length === 1 && LIST_MARKER.test(first[0]?.text ?? '')) return false
  return pieces.length > 1 || endsInFigures(line)
}

function endsInFigures({ words }: WordLine): boolean {
  let figures = 0
  for (const word of words.toReversed()) {
    if (!isValue(word) || /[,;]$/u.test(word.text)) break
    if (isFigure(word)) figures++
  }
  return figures >= MIN_FIGURES
}

/** Whether a line is one of running text in a column of a page that is so wide. */
export function isProse(line: WordLine, width: number): boolean {
  if (line.right - line.left < PROSE_WIDTH * width || isTabular(line)) return false
  const han = line.words.reduce((sum, { text }) => sum + (text.match(HAN)?.length ?? 0), 0)
  return line.words.length >= PROSE_WORDS || han >= PROSE_HAN
}

/** Whether a line begins like an item of a list. */
export function startsWithMarker({ words }: WordLine): boolean {
  return LIST_MARKER.test(words[0]?.text ?? '')
}
