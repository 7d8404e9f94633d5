import type { TextRun } from '../lines/text-lines.js'
import { MARKER } from './stream-markers.js'
import { shareByMiddle } from './stream-merged.js'
import { ROW_GAP, type StreamRow } from './stream-rows.js'

/** Text of one cell that may go over several rows. */
export interface TextBlock {
  top: number
  bottom: number
  runs: TextRun[]
}

/** A block and the rows it goes over. */
export interface PlacedBlock {
  block: TextBlock | null
  row: number
  rowSpan: number
}

/** How far from a row's first line a block's may lie to begin with it, in font sizes. */
const SAME_TOP = 0.7

/** Groups the text of one column to cells: a new one begins with a marker or after a distance. */
export function toBlocks(runs: readonly TextRun[], gap: number): TextBlock[] {
  const blocks: TextBlock[] = []
  for (const run of runs.toSorted((one, other) => one.top - other.top || one.left - other.left)) {
    const last = blocks.at(-1)
    if (last && run.top - last.bottom <= gap + ROW_GAP * run.size && !MARKER.test(run.text)) {
      last.runs.push(run)
      last.bottom = Math.max(last.bottom, run.bottom)
    } else blocks.push({ top: run.top, bottom: run.bottom, runs: [run] })
  }
  return blocks
}

/** Most rows of a page among which cells are shared out by their middles. */
const MAX_ROWS_BY_MIDDLE = 400

/**
 * Shares out rows among the cells of a column: from each cell's first row to the next cell's, or, where cells are
 * set in the middle of their rows, so that the middles are right; the way that fits better is taken. Rows from side
 * to side part them.
 */
export function placeBlocks(blocks: readonly TextBlock[], rows: readonly StreamRow[]): PlacedBlock[] {
  const parts = stretches(rows).map(({ from, to }) => {
    const [start, end] = [rows[from]?.top ?? 0, rows[to]?.top ?? Number.POSITIVE_INFINITY]
    const inside = blocks.filter(({ top, bottom }) => (top + bottom) / 2 >= start && (top + bottom) / 2 < end)
    return { from, to, inside, shared: shareRows(inside, rows.slice(from, to)) }
  })
  const offTop = parts
    .map(({ inside, from, to }) => offTopOf(inside, rows.slice(from, to)))
    .reduce((a, b) => a + b, 0)
  const offMiddle = parts.map(({ shared }) => shared.off).reduce((a, b) => a + b, 0)
  return parts.flatMap(({ from, to, inside, shared }) =>
    offTop <= offMiddle ? placeFromTop(inside, rows, from, to) : placeAt(inside, shared.starts, from, to),
  )
}

function shareRows(
  blocks: readonly TextBlock[],
  rows: readonly StreamRow[],
): { starts: number[]; off: number } {
  if (blocks.length === 0) return { starts: [], off: 0 }
  if (blocks.length > rows.length || rows.length > MAX_ROWS_BY_MIDDLE)
    return { starts: [], off: Number.POSITIVE_INFINITY }
  return shareByMiddle(blocks, rows)
}

/** How far from the tops of rows cells begin, in points; rows above the first cell count like a line each. */
function offTopOf(blocks: readonly TextBlock[], rows: readonly StreamRow[]): number {
  const [first] = blocks
  if (!first) return 0
  const size = first.runs[0]?.size ?? 0
  const above = rows.filter((row) => row.bottom <= first.top + SAME_TOP * size).length
  const offs = blocks.map(({ top }) => Math.min(...rows.map((row) => Math.abs(row.top - top))))
  return offs.reduce((one, other) => one + other, 0) + above * size
}

function placeAt(
  blocks: readonly TextBlock[],
  starts: readonly number[],
  from: number,
  to: number,
): PlacedBlock[] {
  const first = starts[0] ?? to - from
  const lead: PlacedBlock[] = first > 0 ? [{ block: null, row: from, rowSpan: first }] : []
  return [
    ...lead,
    ...blocks.map((block, index) => {
      const row = from + (starts[index] ?? 0)
      return { block, row, rowSpan: from + (starts[index + 1] ?? to - from) - row }
    }),
  ]
}

/** Rows between those from side to side; `to` is not in it. */
function stretches(rows: readonly StreamRow[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (const [index, row] of rows.entries()) {
    const last = found.at(-1)
    if (row.spanning) continue
    if (last && last.to === index) last.to = index + 1
    else found.push({ from: index, to: index + 1 })
  }
  return found
}

function placeFromTop(
  blocks: readonly TextBlock[],
  rows: readonly StreamRow[],
  from: number,
  to: number,
): PlacedBlock[] {
  const starts = blocks.map((block) => {
    const slack = SAME_TOP * (block.runs[0]?.size ?? 0)
    let row = from
    while (row + 1 < to && (rows[row + 1]?.top ?? 0) <= block.top + slack) row++
    return row
  })
  const placed: PlacedBlock[] = []
  if ((starts[0] ?? to) > from) placed.push({ block: null, row: from, rowSpan: (starts[0] ?? to) - from })
  for (const [index, block] of blocks.entries()) {
    const row = starts[index] ?? from
    const last = placed.at(-1)
    // Two pieces that begin in one row are one cell.
    if (last?.block && last.row === row) last.block = joinBlocks(last.block, block)
    else placed.push({ block, row, rowSpan: 1 })
  }
  for (const [index, cell] of placed.entries()) cell.rowSpan = (placed[index + 1]?.row ?? to) - cell.row
  return placed
}

function joinBlocks(one: TextBlock, other: TextBlock): TextBlock {
  return { top: one.top, bottom: Math.max(one.bottom, other.bottom), runs: [...one.runs, ...other.runs] }
}
