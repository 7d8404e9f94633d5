import { greatest, least } from '../geometry/extremes.js'
import type { TextRun } from '../lines/text-lines.js'
import type { Heading } from './stream-header.js'

/** A column of aligned text: where its text begins and ends, in points, and the number of its heading. */
export interface StreamColumn {
  left: number
  right: number
  heading: number
}

/** Share of the printed lines that may cross the space between two columns: headings of sections, mostly. */
const MAX_CROSSING = 0.03
/** Least width of the space between two columns, in font sizes. */
const MIN_GUTTER = 0.5

/**
 * Finds columns by the upright strips that hardly any text crosses.
 * @param runs pieces of text, without those that go over several columns
 * @param lines number of printed lines they come from
 * @param starts where columns begin that touch the one before, in points
 */
export function findColumns(
  runs: readonly TextRun[],
  headings: readonly Heading[],
  lines: number,
  starts: readonly number[],
): StreamColumn[] {
  const all = [...runs, ...headings]
  const start = Math.floor(least(all.map(({ left }) => left)))
  const crossings = countCrossings(runs, start, Math.ceil(greatest(all.map(({ right }) => right))))
  const most = Math.max(1, MAX_CROSSING * lines)
  const size = headings[0]?.size ?? 10
  const columns: Sides[] = []
  let gutter = Number.POSITIVE_INFINITY
  for (const [offset, count] of crossings.entries()) {
    if (count <= most) {
      gutter++
      continue
    }
    const last = columns.at(-1)
    if (last && gutter < MIN_GUTTER * size) last.right = start + offset + 1
    else columns.push({ left: start + offset, right: start + offset + 1 })
    gutter = 0
  }
  const filled = columns
    .flatMap((column) => splitColumn(column, starts, size))
    .map((column) => ({ ...column, heading: nearestHeading(column, headings) }))
  return [...filled, ...emptyColumns(filled, headings)].sort((one, other) => one.left - other.left)
}

/** Columns that hold nothing but their heading. */
function emptyColumns(filled: readonly StreamColumn[], headings: readonly Heading[]): StreamColumn[] {
  return headings.flatMap(({ left, right }, heading) => {
    const isFree = filled.every(
      (column) => column.heading !== heading && (column.left >= right || column.right <= left),
    )
    return isFree ? [{ left, right, heading }] : []
  })
}

type Sides = Pick<StreamColumn, 'left' | 'right'>

function splitColumn({ left, right }: Sides, starts: readonly number[], size: number): Sides[] {
  const inside = starts.filter(
    (start) => start > left + MIN_GUTTER * size && start < right - MIN_GUTTER * size,
  )
  return [left, ...inside].map((from, index) => ({ left: from, right: inside[index] ?? right }))
}

/** How many pieces of text lie over each point of the width. */
function countCrossings(runs: readonly TextRun[], start: number, end: number): number[] {
  const changes = new Array<number>(Math.max(0, end - start) + 2).fill(0)
  for (const { left, right } of runs) {
    // Half a point off either side: neighbours may touch.
    const [from, to] = [Math.ceil(left + 0.5) - start, Math.floor(right - 0.5) - start]
    if (to <= from) continue
    changes[from] = (changes[from] ?? 0) + 1
    changes[to] = (changes[to] ?? 0) - 1
  }
  let count = 0
  return changes.map((change) => {
    count += change
    return count
  })
}

function nearestHeading(
  { left, right }: { left: number; right: number },
  headings: readonly Heading[],
): number {
  const distances = headings.map((heading) => Math.max(heading.left - right, left - heading.right, 0))
  return distances.indexOf(least(distances))
}
