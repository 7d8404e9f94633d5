import { greatest, least } from '../geometry/extremes.js'
import type { TextRun } from '../lines/text-lines.js'
import type { LevelRule } from './level-rules.js'
import type { StreamColumn } from './stream-columns.js'
import { SECTION } from './stream-markers.js'
import { type ColumnRoles, columnOf } from './stream-rows.js'

/** A cell between rules across: its rows and columns, and what is printed in it. */
export interface RuledCell {
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  runs: TextRun[]
  openTop: boolean
  openBottom: boolean
}

/** The rows of one page as rules across part them; heights in points, one more than rows. */
export interface RuledRows {
  ys: number[]
  cells: RuledCell[]
}

/** Rules this near to each other are one, and this far beyond the text they still belong to it, in font sizes. */
const SAME_RULE = 0.3
const BEYOND_TEXT = 1.6
/** Share of a column's width that a rule must cover to end a cell. */
const MIN_COVER = 0.6
/** Fewest rows that show that each has a rule. */
const MIN_ROWS = 3
/** Share of the rows that may have two numbers. */
const MAX_DOUBLE = 0.1

/**
 * Reads the rows of a table with rules across only, and merged cells where a rule leaves out a column.
 * @param edges where columns meet, and the outer sides, in points
 * @param hasHeader headings stand above the first line
 */
export function ruledRows(
  lines: readonly TextRun[],
  rules: readonly LevelRule[],
  columns: readonly StreamColumn[],
  edges: readonly number[],
  hasHeader: boolean,
): RuledRows {
  const size = greatest(lines.map((line) => line.size))
  const [top, bottom] = [least(lines.map((line) => line.top)), greatest(lines.map((line) => line.bottom))]
  const near = rules.filter(
    ({ position, from, to }) =>
      position > top - BEYOND_TEXT * size &&
      position < bottom + BEYOND_TEXT * size &&
      from < (edges.at(-1) ?? 0) &&
      to > (edges[0] ?? 0),
  )
  const heights = distinctHeights(near, size)
  const inner = heights.filter((y) => y > top && y < bottom)
  const [above, below] = [heights.findLast((y) => y <= top), heights.find((y) => y >= bottom)]
  const bands = withText([above ?? top, ...inner, below ?? bottom], lines)
  const covers = (y: number, column: number) =>
    isCovered(near, y, edges[column] ?? 0, edges[column + 1] ?? 0, size)
  const open = { top: above === undefined && !hasHeader, bottom: below === undefined }
  return { ys: bands, cells: bandCells(bands, lines, columns, covers, open) }
}

/** Whether rules part the rows of a table: there are enough of them, and hardly any row has two numbers. */
export function areRowsRuled(pages: readonly RuledRows[], { numbers }: ColumnRoles): boolean {
  const rows = pages.reduce((sum, { ys }) => sum + ys.length - 1, 0)
  if (
    rows < MIN_ROWS ||
    pages.some(({ ys, cells }) => ys.length < 3 && cells.flatMap(({ runs }) => runs).length > MANY_RUNS)
  )
    return false
  const numbered = pages.flatMap(({ cells }) => cells.filter(({ column }) => column === numbers))
  return numbered.filter(({ runs }) => runs.length > 1).length <= MAX_DOUBLE * rows
}

/** Pieces of text on a page that cannot all be one row. */
const MANY_RUNS = 24

function distinctHeights(rules: readonly LevelRule[], size: number): number[] {
  const heights: number[] = []
  for (const { position } of rules.toSorted((one, other) => one.position - other.position)) {
    if (position - (heights.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_RULE * size) heights.push(position)
  }
  return heights
}

/** Heights with text between each two. */
function withText(heights: readonly number[], lines: readonly TextRun[]): number[] {
  const middles = lines.map(({ top, bottom }) => (top + bottom) / 2).sort((one, other) => one - other)
  const kept: number[] = []
  let at = 0
  for (const [index, height] of heights.entries()) {
    const next = heights[index + 1] ?? Number.POSITIVE_INFINITY
    const from = at
    while (at < middles.length && (middles[at] ?? 0) < next) at++
    if (at > from || index === heights.length - 1) kept.push(height)
  }
  return kept
}

function isCovered(
  rules: readonly LevelRule[],
  y: number,
  left: number,
  right: number,
  size: number,
): boolean {
  let covered = 0
  for (const { position, from, to } of rules) {
    if (Math.abs(position - y) <= SAME_RULE * size)
      covered += Math.max(0, Math.min(to, right) - Math.max(from, left))
  }
  return covered >= MIN_COVER * (right - left)
}

function bandCells(
  bands: readonly number[],
  lines: readonly TextRun[],
  columns: readonly StreamColumn[],
  covers: (y: number, column: number) => boolean,
  open: { top: boolean; bottom: boolean },
): RuledCell[] {
  const rows = bands.length - 1
  const byBand = shareOut(bands, lines)
  const across = byBand.map((runs, row) =>
    isAcross(runs, columns, (column) => covers(bands[row + 1] ?? 0, column) || row === rows - 1),
  )
  const cells: RuledCell[] = []
  for (const [row, runs] of byBand.entries()) {
    if (across[row])
      cells.push({
        row,
        column: 0,
        rowSpan: 1,
        columnSpan: columns.length,
        runs,
        openTop: false,
        openBottom: false,
      })
  }
  for (const column of columns.keys()) {
    let last: RuledCell | null = null
    for (const [row, runs] of byBand.entries()) {
      if (across[row]) {
        last = null
        continue
      }
      const own = runs.filter((run) => nearestColumn(columns, run) === column)
      if (last && row > 0 && !covers(bands[row] ?? 0, column)) {
        last.rowSpan++
        last.runs.push(...own)
      } else {
        last = {
          row,
          column,
          rowSpan: 1,
          columnSpan: 1,
          runs: [...own],
          openTop: row === 0 && open.top,
          openBottom: false,
        }
        cells.push(last)
      }
      last.openBottom = row === rows - 1 && open.bottom
    }
  }
  return cells
}

function shareOut(bands: readonly number[], lines: readonly TextRun[]): TextRun[][] {
  const byBand: TextRun[][] = Array.from({ length: Math.max(0, bands.length - 1) }, () => [])
  let band = 0
  for (const line of lines.toSorted((one, other) => one.top + one.bottom - other.top - other.bottom)) {
    while (band < byBand.length - 1 && (line.top + line.bottom) / 2 >= (bands[band + 1] ?? 0)) band++
    byBand[band]?.push(line)
  }
  return byBand
}

/** Text from side to side, or a section's heading that has a row to itself. */
function isAcross(
  runs: readonly TextRun[],
  columns: readonly StreamColumn[],
  isClosed: (column: number) => boolean,
): boolean {
  const [first, ...rest] = runs
  if (!first || !columns.every((_, column) => isClosed(column))) return false
  if (runs.every((run) => columnOf(columns, run) === null)) return true
  return rest.length === 0 && SECTION.test(first.text) && nearestColumn(columns, first) === 0
}

/** The column that a piece of text is in, or in which it begins. */
function nearestColumn(columns: readonly StreamColumn[], run: TextRun): number {
  const own = columnOf(columns, run)
  if (own !== null) return own
  const distances = columns.map(({ left, right }) => Math.max(left - run.left, run.left - right, 0))
  return Math.max(0, distances.indexOf(least(distances)))
}
