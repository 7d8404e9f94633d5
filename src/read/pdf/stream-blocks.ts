import { median } from './extremes.js'
import { ROW_GAP, type StreamRow } from './stream-rows.js'
import type { TextRun } from './text-lines.js'

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

/** How a heading begins: "（一）", "二、", "3.". */
const MARKER = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十⼀⼆⼋⼗]{1,3})[)）.．、]/u
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

/**
 * Shares out rows among the cells of a column: from each cell's first row to the next cell's, or, where cells are
 * set in the middle of their rows, so that the middle is right. Rows from side to side part them.
 */
export function placeBlocks(blocks: readonly TextBlock[], rows: readonly StreamRow[]): PlacedBlock[] {
  const atTop = areAtTop(blocks, rows)
  return stretches(rows).flatMap(({ from, to }) => {
    const [start, end] = [rows[from]?.top ?? 0, rows[to]?.top ?? Number.POSITIVE_INFINITY]
    const inside = blocks.filter(({ top, bottom }) => (top + bottom) / 2 >= start && (top + bottom) / 2 < end)
    return atTop ? placeFromTop(inside, rows, from, to) : placeByMiddle(inside, rows, from, to)
  })
}

function areAtTop(blocks: readonly TextBlock[], rows: readonly StreamRow[]): boolean {
  const offsets = blocks.map(
    ({ top, runs }) => Math.min(...rows.map((row) => Math.abs(row.top - top))) / (runs[0]?.size ?? 1),
  )
  return median(offsets) <= SAME_TOP
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

function placeByMiddle(
  blocks: readonly TextBlock[],
  rows: readonly StreamRow[],
  from: number,
  to: number,
): PlacedBlock[] {
  if (blocks.length === 0) return [{ block: null, row: from, rowSpan: to - from }]
  let row = from
  return blocks.map((block, index) => {
    const left = blocks.length - index - 1
    const end = left === 0 ? to : bestEnd(block, rows, row, to - left)
    const placed = { block, row, rowSpan: end - row }
    row = end
    return placed
  })
}

/** The end for which the middle of the rows is nearest to that of the text. */
function bestEnd({ top, bottom }: TextBlock, rows: readonly StreamRow[], from: number, last: number): number {
  let best = from + 1
  let distance = Number.POSITIVE_INFINITY
  for (let end = from + 1; end <= last; end++) {
    const middle = ((rows[from]?.top ?? 0) + (rows[end - 1]?.bottom ?? 0)) / 2
    const off = Math.abs(middle - (top + bottom) / 2)
    if (off < distance) [best, distance] = [end, off]
  }
  return best
}
