import { greatest, least } from '../geometry/extremes.js'
import type { TextRun } from '../lines/text-lines.js'
import type { StreamColumn } from './stream-columns.js'
import { MARKER, ROW_NUMBER, SECTION } from './stream-markers.js'
import { joinPairs } from './stream-pairs.js'
import { type ColumnLine, type RowAlign, type RowContext, searchRows } from './stream-row-search.js'

/** A row of aligned text on one page: its height in points and its text by column. */
export interface StreamRow {
  top: number
  bottom: number
  /** A heading from side to side, with its text in column 0. */
  spanning: boolean
  runs: Map<number, TextRun[]>
  /** Rows that a cell covers, by column, where that is not one: 2 for a merged cell, 0 for what it covers. */
  spans: Map<number, number>
}

/** Which columns have one cell a row, and which have cells that go over several. */
export interface ColumnRoles {
  /** Columns whose lines show where a row ends. */
  perRow: readonly number[]
  /** The column of row numbers; null for none. */
  numbers: number | null
}

/** What the rows of a table are found by. */
export interface RowLayout {
  columns: readonly StreamColumn[]
  roles: ColumnRoles
  /** Usual distance between two lines of a cell, in points. */
  gap: number
  /** Pieces of text that have a row to themselves though they are in one column. */
  across: ReadonlySet<TextRun>
}

/** Share of a column's text that must be row numbers. */
const NUMBER_SHARE = 0.7
/** Extra distance that parts two rows, in font sizes. */
export const ROW_GAP = 0.3

/** Tells which columns have a cell a row: the widest one, those right of it, and that of the row numbers. */
export function columnRoles(
  columns: readonly StreamColumn[],
  runs: ReadonlyMap<number, readonly TextRun[]>,
): ColumnRoles {
  const widths = columns.map(({ left, right }) => right - left)
  const widest = widths.indexOf(greatest(widths))
  const numbers = columns.findIndex((_, index) => isNumberColumn(runs.get(index) ?? []))
  const perRow = columns.flatMap((_, index) => (index >= widest || index === numbers ? [index] : []))
  return { perRow, numbers: numbers === -1 ? null : numbers }
}

function isNumberColumn(runs: readonly TextRun[]): boolean {
  const numbers = runs.filter(({ text }) => ROW_NUMBER.test(text))
  return numbers.length > 1 && numbers.length >= NUMBER_SHARE * runs.length
}

/** Number of the column that a piece of text is in; null where it goes over several. */
export function columnOf(columns: readonly StreamColumn[], { left, right }: TextRun): number | null {
  const touched = columns.flatMap((column, index) =>
    Math.min(right, column.right) - Math.max(left, column.left) > 1 ? [index] : [],
  )
  const [only] = touched
  return touched.length === 1 && only !== undefined ? only : null
}

/**
 * Cuts the text of each page into rows. Cells may be aligned at the top or in the middle of their rows: the way that
 * fits all pages better is taken. With row numbers, a part without one belongs to the row above.
 * @param pages pieces of text in the columns that have a cell a row, and those that go over several columns
 */
export function findRows(
  pages: readonly (readonly TextRun[])[],
  { columns, roles: { perRow, numbers }, gap, across }: RowLayout,
): StreamRow[][] {
  const widest = perRow.find((column) => column !== numbers) ?? 0
  const context = { columns, numbers, widest, gap, marked: markedColumns(pages.flat(), columns) }
  const found = (['top', 'middle'] as const).map((align) => {
    const read = pages.map((runs) => pageRows(runs, context, align, across))
    return { align, cost: sum(read.map(({ cost }) => cost)), pages: read.map(({ rows }) => rows) }
  })
  const best = found.reduce((one, other) => (other.cost < one.cost ? other : one))
  const joined = numbers === null ? best.pages : best.pages.map((rows) => joinUnnumbered(rows, numbers))
  const mergeable = perRow.filter((column) => column !== numbers && column !== widest)
  if (best.align === 'middle') for (const rows of joined) joinPairs(rows, mergeable, gap)
  return joined
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Share of a column's cells that begin with a marker where it tells them apart. */
const MARKED_SHARE = 0.1

function markedColumns(runs: readonly TextRun[], columns: readonly StreamColumn[]): Set<number> {
  const counts = columns.map(() => ({ all: 0, marked: 0 }))
  for (const run of runs) {
    const count = counts[columnOf(columns, run) ?? -1]
    if (!count) continue
    count.all++
    if (MARKER.test(run.text)) count.marked++
  }
  const isMarked = ({ all, marked }: { all: number; marked: number }) =>
    marked > 1 && marked >= MARKED_SHARE * all
  return new Set(counts.flatMap((count, column) => (isMarked(count) ? [column] : [])))
}

/** Rows of one page: text over several columns has rows of its own, and parts the others. */
function pageRows(
  runs: readonly TextRun[],
  context: RowContext,
  align: RowAlign,
  across: ReadonlySet<TextRun>,
): { rows: StreamRow[]; cost: number } {
  const rows: StreamRow[] = []
  let [cost, stretch]: [number, ColumnLine[]] = [0, []]
  const close = () => {
    if (stretch.length === 0) return
    const found = searchRows(stretch, context, align)
    rows.push(...found.rows.map(toRow))
    cost += found.cost
    stretch = []
  }
  const sorted = runs.toSorted((one, other) => one.top - other.top)
  for (const [index, run] of sorted.entries()) {
    const isAlone = !beside(run, sorted[index - 1]) && !beside(run, sorted[index + 1])
    const isAcross = across.has(run) || (isAlone && isCentredSection(run, context.columns))
    const column = isAcross ? null : columnOf(context.columns, run)
    if (column !== null) {
      stretch.push({ ...run, column })
      continue
    }
    close()
    const row = rows.at(-1)
    const goesOn =
      row?.spanning && run.top - row.bottom <= context.gap + ROW_GAP * run.size && !MARKER.test(run.text)
    if (row && goesOn) addRun(row, 0, run)
    else rows.push(newRow(null, run))
  }
  close()
  return { rows, cost }
}

/** Whether a piece of text has another one beside it. */
function beside(run: TextRun, other: TextRun | undefined): boolean {
  return (
    other !== undefined && Math.min(run.bottom, other.bottom) - Math.max(run.top, other.top) > 0.3 * run.size
  )
}

/** How far from the table's middle a section's heading lies that is set there, in font sizes. */
const CENTRE_SLACK = 0.6

/** A section's heading in the middle of the table, which is not where its column's text begins. */
function isCentredSection(run: TextRun, columns: readonly StreamColumn[]): boolean {
  const [first, last] = [columns[0], columns.at(-1)]
  if (!first || !last || !SECTION.test(run.text)) return false
  const off = (first.left + last.right) / 2 - (run.left + run.right) / 2
  const isFlush = columns.some(({ left }) => Math.abs(run.left - left) <= CENTRE_SLACK * run.size)
  return !isFlush && Math.abs(off) <= CENTRE_SLACK * run.size
}

function toRow([first, ...rest]: readonly ColumnLine[]): StreamRow {
  if (!first) return { top: 0, bottom: 0, spanning: false, runs: new Map(), spans: new Map() }
  const row = newRow(first.column, first)
  for (const line of rest) addRun(row, line.column, line)
  return row
}

function newRow(column: number | null, run: TextRun): StreamRow {
  return {
    top: run.top,
    bottom: run.bottom,
    spanning: column === null,
    runs: new Map([[column ?? 0, [run]]]),
    spans: new Map(),
  }
}

function addRun(row: StreamRow, column: number, run: TextRun): void {
  const runs = row.runs.get(column)
  if (runs) runs.push(run)
  else row.runs.set(column, [run])
  row.top = Math.min(row.top, run.top)
  row.bottom = Math.max(row.bottom, run.bottom)
}

/** Gives rows without a number to the row above; the first of a page may go on from the page before. */
function joinUnnumbered(rows: readonly StreamRow[], numbers: number): StreamRow[] {
  const joined: StreamRow[] = []
  for (const row of rows) {
    const last = joined.at(-1)
    if (!last || last.spanning || row.spanning || row.runs.has(numbers)) joined.push(row)
    else for (const [column, runs] of row.runs) for (const run of runs) addRun(last, column, run)
  }
  return joined
}

/** Where rows meet: half-way between them, and the outer sides. */
export function rowEdges(rows: readonly StreamRow[]): number[] {
  const inner = rows.slice(1).map((row, index) => (row.top + (rows[index]?.bottom ?? row.top)) / 2)
  return [least(rows.map(({ top }) => top)), ...inner, greatest(rows.map(({ bottom }) => bottom))]
}
