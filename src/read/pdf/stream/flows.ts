import { greatest, least } from '../geometry/extremes.js'
import { segments } from './line-kinds.js'
import { isValue } from './value-words.js'
import { type WordLine, wordLine } from './words.js'

/** Lines of one column of a page, top to bottom, and its sides in points. */
export interface Flow {
  left: number
  right: number
  lines: WordLine[]
}

/** Fewest lines beside each other that make two columns of running text. */
const MIN_LINES = 8
/** Widths of the strips in which the space between two columns is looked for, in points. */
const BIN = 2
/** Least width of that space, in points. */
const MIN_SPACE = 8
/** Part of the width, from either side, in which it cannot be. */
const SIDE_SHARE = 0.2
/** Share of lines that must be nearly full, and begin in mid-sentence, in running text. */
const FULL_SHARE = 0.5
const FULL_WIDTH = 0.75
const MIN_WORDS = 4
/** How a line in mid-sentence begins. */
const LOWER_CASE = /^[\p{Ll}(“"‘]/u
const HAN = /\p{Script=Han}/u
/** How deep columns are looked for in columns. */
const MAX_DEPTH = 3

/** Parts a page's lines where running text stands in two columns or more. */
export function splitFlows(lines: readonly WordLine[], depth = 0): Flow[] {
  const whole = toFlow(lines)
  const band = depth < MAX_DEPTH && lines.length >= MIN_LINES ? widestBand(lines, whole) : null
  const sides = band && cutLines(lines.slice(band.from, band.to), band.position)
  if (!band || !sides) return lines.length > 0 ? [whole] : []
  return [
    ...splitFlows(lines.slice(0, band.from), depth + 1),
    ...splitFlows(sides.left, depth + 1),
    ...splitFlows(sides.right, depth + 1),
    ...splitFlows(lines.slice(band.to), depth + 1),
  ]
}

function toFlow(lines: readonly WordLine[]): Flow {
  return {
    left: least(lines.map(({ left }) => left)),
    right: greatest(lines.map(({ right }) => right)),
    lines: [...lines],
  }
}

interface Band {
  from: number
  to: number
  position: number
}

/** The longest stretch of lines that leave a strip free in the middle of the page, where running text is beside it. */
function widestBand(lines: readonly WordLine[], { left, right }: Flow): Band | null {
  const bins = Math.ceil((right - left) / BIN)
  const first = Math.floor(bins * SIDE_SHARE)
  const last = Math.ceil(bins * (1 - SIDE_SHARE))
  const runs = freeRuns(lines, left, first, last)
  const candidates = runs
    .filter(({ from, to, width }) => to - from >= MIN_LINES && width * BIN >= MIN_SPACE)
    .sort((one, other) => other.to - other.from - (one.to - one.from) || other.width - one.width)
  for (const { from, to, bin, width } of candidates.slice(0, MAX_CANDIDATES)) {
    const position = left + (bin + width / 2) * BIN
    const sides = cutLines(lines.slice(from, to), position)
    if (sides && areColumns(sides)) return { from, to, position }
  }
  return null
}

/** Strips tried before giving up. */
const MAX_CANDIDATES = 12

interface FreeRun {
  from: number
  to: number
  bin: number
  width: number
}

/** For each strip the longest run of lines that leave it free; neighbours with the same run are one. */
function freeRuns(lines: readonly WordLine[], left: number, first: number, last: number): FreeRun[] {
  const count = Math.max(0, last - first)
  const start = new Int32Array(count)
  const best = Array.from({ length: count }, () => ({ from: 0, to: 0 }))
  for (let index = 0; index <= lines.length; index++) {
    const covered = index < lines.length ? coveredBins(lines[index], left, first, count) : null
    for (let bin = 0; bin < count; bin++) {
      if (covered && !covered[bin]) continue
      const from = start[bin] ?? 0
      const known = best[bin]
      if (known && index - from > known.to - known.from) best[bin] = { from, to: index }
      start[bin] = index + 1
    }
  }
  const runs: FreeRun[] = []
  for (const [index, { from, to }] of best.entries()) {
    const run = runs.at(-1)
    if (run && run.from === from && run.to === to && run.bin + run.width === first + index) run.width++
    else runs.push({ from, to, bin: first + index, width: 1 })
  }
  return runs
}

function coveredBins(line: WordLine | undefined, left: number, first: number, count: number): Uint8Array {
  const covered = new Uint8Array(count)
  for (const piece of line ? segments(line) : []) {
    const [head, tail] = [piece[0], piece.at(-1)]
    if (!head || !tail) continue
    const from = Math.max(0, Math.floor((head.left - left) / BIN) - first)
    const to = Math.min(count - 1, Math.floor((tail.right - left) / BIN) - first)
    for (let bin = from; bin <= to; bin++) covered[bin] = 1
  }
  return covered
}

function cutLines(
  lines: readonly WordLine[],
  position: number,
): { left: WordLine[]; right: WordLine[] } | null {
  const left = lines.flatMap(
    ({ words, line }) =>
      wordLine(
        words.filter((word) => word.left < position),
        line,
      ) ?? [],
  )
  const right = lines.flatMap(
    ({ words, line }) =>
      wordLine(
        words.filter((word) => word.left >= position),
        line,
      ) ?? [],
  )
  return left.length > 0 && right.length > 0 ? { left, right } : null
}

/** Running text on both sides, or on one side with lines of their own on the other. */
function areColumns({ left, right }: { left: WordLine[]; right: WordLine[] }): boolean {
  const sides = [proseShares(left), proseShares(right)]
  return (
    sides.every(({ full, going }) => full >= FULL_SHARE && going >= FULL_SHARE) ||
    sides.some(({ full, going }) => full >= CERTAIN_SHARE && going >= CERTAIN_SHARE)
  )
}

/** Shares of running text on one side that settle it alone; labels of a table over two lines begin anew in each. */
const CERTAIN_SHARE = 0.7

/** Share of the lines that are full and have words, and of these the share that goes on in mid-sentence. */
function proseShares(lines: readonly WordLine[]): { full: number; going: number } {
  if (lines.length < MIN_LINES) return { full: 0, going: 0 }
  const { left, right } = toFlow(lines)
  const full = lines.filter((line) => {
    const isWide = line.right - line.left >= FULL_WIDTH * (right - left)
    const figures = line.words.filter(isValue).length
    const isWordy = line.words.length >= MIN_WORDS || HAN.test(line.words[0]?.text ?? '')
    return isWide && isWordy && figures * 3 < line.words.length
  })
  const going = full.filter(
    ({ words }) => LOWER_CASE.test(words[0]?.text ?? '') || HAN.test(words[0]?.text ?? ''),
  )
  return { full: full.length / lines.length, going: going.length / Math.max(1, full.length) }
}
