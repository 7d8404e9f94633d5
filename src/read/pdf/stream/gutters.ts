import { greatest, least, median } from '../geometry/extremes.js'
import { segments } from './line-kinds.js'
import { isOneNumber, isPrefix, isSuffix, isValue } from './value-words.js'
import type { Word, WordLine } from './words.js'

/** An upright strip that no text, or hardly any, crosses: from where to where, in points. */
export interface Gutter {
  left: number
  right: number
}

/** Narrowest strip looked at, in font sizes. */
const MIN_STRIP = 0.12
/** Strips looked at; no table that can be read has more columns. */
const MAX_STRIPS = 80
/** Share of the lines that may cross a strip. */
const MAX_CROSSING = 0.06
/** Gap that parts columns of any kind, one that does before a figure, in font sizes: a space is a quarter. */
const COLUMN_GAP = 0.8
const FIGURE_GAP = 0.42
/** Share of the lines that must show something for it to hold of a strip. */
const MOST = 0.7
/** Gap inside a number, in font sizes. */
const THOUSANDS_GAP = 0.6

/**
 * Finds where the columns of a table part: strips free of text all the way down, where the words on either side
 * stand further apart than words do, or are figures on both sides. What is one space wide in every line is the gap
 * between two words that happen to be equally long. After the rivers of Nurminen's thesis (2013) and T-Recs
 * (Kieninger 1998).
 * @param lines printed lines with text in several columns
 */
export function findGutters(printed: readonly WordLine[]): Gutter[] {
  const lines = printed.map((line) => ({ ...line, words: line.words.filter(({ leads }) => !leads) }))
  const em = median(lines.map(({ size }) => size))
  let strips = freeStrips(lines, MIN_STRIP * em)
  if (strips.length > MAX_STRIPS) return []
  for (;;) {
    const kept = strips.filter((strip, index) =>
      isGutter(neighbours(lines, strip, strips[index - 1], strips[index + 1]), em),
    )
    if (kept.length === strips.length) return kept
    // The one most like a gap between words goes first: without it the others have other neighbours.
    strips = withoutWorst(lines, strips, em)
  }
}

/** Draws the sides of strips in to what stands in them on other lines: labels that are longer where no figure is. */
export function narrowGutters(gutters: readonly Gutter[], lines: readonly WordLine[]): Gutter[] {
  const narrowed = gutters.map((gutter) => ({ ...gutter }))
  for (const line of lines) {
    for (const words of segments(line)) {
      const [left, right] = [words[0]?.left ?? 0, words.at(-1)?.right ?? 0]
      const after = narrowed.find((gutter) => gutter.left < right)
      if (after && left < after.left && right < after.right) after.left = right
      const before = narrowed.findLast((gutter) => gutter.right > left)
      if (before && right > before.right && left > before.left) before.right = left
    }
  }
  return narrowed
}

/** Puts upright rules among the gutters; one that lies in a gutter takes its place. */
export function withVerticals(gutters: readonly Gutter[], verticals: readonly number[]): Gutter[] {
  const free = gutters.filter(
    ({ left, right }) => !verticals.some((x) => x >= left - RULE_SLACK && x <= right + RULE_SLACK),
  )
  return [...free, ...verticals.map((x) => ({ left: x, right: x }))].sort(
    (one, other) => one.left - other.left,
  )
}

/** How far outside a gutter the rule in it may lie, in points. */
const RULE_SLACK = 2

/** Strips between words that at most a few lines cross. */
function freeStrips(lines: readonly WordLine[], narrowest: number): Gutter[] {
  const most = Math.floor(MAX_CROSSING * lines.length)
  const events = lines
    .flatMap(({ words }) => words)
    .flatMap(({ left, right }) => [
      { x: left, step: 1 },
      { x: Math.max(left, right), step: -1 },
    ])
    .sort((one, other) => one.x - other.x || one.step - other.step)
  const strips: Gutter[] = []
  let count = 0
  let start = Number.NaN
  for (const { x, step } of events) {
    const was = count
    count += step
    if (was > most && count <= most) start = x
    else if (was <= most && count > most && x - start >= narrowest) strips.push({ left: start, right: x })
  }
  return strips
}

/** The words on either side of a strip, of the lines that have both. */
type Pair = readonly [before: Word, after: Word]

function neighbours(
  lines: readonly WordLine[],
  strip: Gutter,
  last: Gutter | undefined,
  next: Gutter | undefined,
): Pair[] {
  const [from, to] = [last?.right ?? Number.NEGATIVE_INFINITY, next?.left ?? Number.POSITIVE_INFINITY]
  const middle = (strip.left + strip.right) / 2
  return lines.flatMap(({ words }): Pair[] => {
    const at = firstFrom(words, middle)
    const [before, after] = [words[at - 1], words[at]]
    if (!before || !after || middleOf(before) < from || middleOf(after) > to) return []
    return before.right > middle || after.left < middle ? [] : [[before, after]]
  })
}

/** Place of the first word whose middle lies right of a position. */
function firstFrom(words: readonly Word[], position: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const word = words[middle]
    if (word && middleOf(word) < position) low = middle + 1
    else high = middle
  }
  return low
}

function middleOf({ left, right }: Word): number {
  return (left + right) / 2
}

function isGutter(pairs: readonly Pair[], em: number): boolean {
  if (pairs.length < 2) return false
  const share = (test: (pair: Pair) => boolean) => pairs.filter(test).length >= MOST * pairs.length
  const gap = usualGap(pairs, em)
  if (share(([before]) => isPrefix(before)) || share(([, after]) => isSuffix(after))) return false
  if (gap < THOUSANDS_GAP && share(([before, after]) => isOneNumber(before, after))) return false
  if (gap >= COLUMN_GAP) return true
  if (!share(([, after]) => isValue(after) || isPrefix(after))) return false
  return gap >= FIGURE_GAP || share(([before]) => isValue(before) || isSuffix(before))
}

function usualGap(pairs: readonly Pair[], em: number): number {
  return median(pairs.map(([before, after]) => (after.left - before.right) / em))
}

function withoutWorst(lines: readonly WordLine[], strips: readonly Gutter[], em: number): Gutter[] {
  const gaps = strips.map((strip, index) => {
    const pairs = neighbours(lines, strip, strips[index - 1], strips[index + 1])
    return isGutter(pairs, em) ? Number.POSITIVE_INFINITY : pairs.length < 2 ? 0 : usualGap(pairs, em)
  })
  const worst = gaps.indexOf(least(gaps))
  return strips.filter((_, index) => index !== worst)
}

/** Which column of those that gutters part a position lies in. */
export function columnAt(gutters: readonly Gutter[], position: number): number {
  let [low, high] = [0, gutters.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const gutter = gutters[middle]
    if (gutter && (gutter.left + gutter.right) / 2 < position) low = middle + 1
    else high = middle
  }
  return low
}

/** Where the columns meet and the outer sides, in points. */
export function columnEdges(gutters: readonly Gutter[], lines: readonly WordLine[]): number[] {
  const inner = gutters.map(({ left, right }) => (left + right) / 2)
  return [least(lines.map(({ left }) => left)), ...inner, greatest(lines.map(({ right }) => right))]
}
