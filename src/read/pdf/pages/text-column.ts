import { greatest, least, median } from '../geometry/extremes.js'
import { usualGap } from '../lines/line-gap.js'
import type { TextRun } from '../lines/text-lines.js'

/** How the running text of a document is set. */
export interface TextColumn {
  /** Left and right side of full lines in points, on each page by number. */
  sides: ReadonlyMap<number, Sides>
  /** Usual distance between the boxes of two lines of a paragraph, in points. */
  gap: number
  /** Size of most of the text in points. */
  size: number
}

/** A printed line and its page. */
export interface PlacedLine extends TextRun {
  page: number
}

/** Left and right side of something on a page, in points. */
export interface Sides {
  left: number
  right: number
}

/** How far apart lines may begin that begin at one place, in font sizes. */
const SAME_LEFT = 0.08
/** Fewest lines of running text that show by themselves where its sides are. */
const MIN_LINES = 3

/**
 * Measures how the running text is set.
 * @param frames what else shows where the sides of a page's text are: its tables, or the page itself
 */
export function measureColumn(lines: readonly PlacedLine[], frames: ReadonlyMap<number, Sides>): TextColumn {
  const size = bodySize(lines)
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.1 * size)
  const byPage = new Map<number, PlacedLine[]>()
  for (const line of body) {
    const onPage = byPage.get(line.page)
    if (onPage) onPage.push(line)
    else byPage.set(line.page, [line])
  }
  const width = columnWidth(byPage, size)
  const sides = new Map<number, Sides>()
  for (const { page } of lines) {
    if (!sides.has(page)) sides.set(page, sidesOf(page, byPage, width, frames))
  }
  return { sides, gap: usualGap([...byPage.values()]), size }
}

function sidesOf(
  page: number,
  byPage: ReadonlyMap<number, readonly PlacedLine[]>,
  width: number,
  frames: ReadonlyMap<number, Sides>,
): Sides {
  const lines = byPage.get(page) ?? []
  const frame = frames.get(page)
  if (lines.length >= MIN_LINES || !frame) {
    const left = leftSide(lines)
    return { left, right: Math.max(left + width, greatest(lines.map(({ right }) => right))) }
  }
  return {
    left: Math.min(frame.left, least(lines.map(({ left }) => left))),
    right: Math.max(frame.right, greatest(lines.map(({ right }) => right))),
  }
}

function bodySize(lines: readonly PlacedLine[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of lines) counts.set(size, (counts.get(size) ?? 0) + text.length)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [1, 0])[0]
}

/** Left side of full lines: the leftmost place where at least two lines begin, else the leftmost of all. */
function leftSide(lines: readonly PlacedLine[]): number {
  const step = SAME_LEFT * (lines[0]?.size ?? 0)
  const counts = new Map<number, number>()
  for (const { left } of lines) {
    const place = Math.round(left / step)
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  const repeated = [...counts].filter(([, count]) => count > 1).map(([place]) => place)
  const leftmost = least(lines.map(({ left }) => left))
  return repeated.length > 0 ? Math.max(leftmost, (least(repeated) - 0.5) * step) : leftmost
}

function columnWidth(byPage: ReadonlyMap<number, readonly PlacedLine[]>, size: number): number {
  const widths = [...byPage.values()].map(
    (lines) => greatest(lines.map(({ right }) => right)) - leftSide(lines),
  )
  // A page of short lines says nothing; a single line that sticks out says too much.
  return median(widths.filter((width) => width > 10 * size)) || greatest(widths)
}
