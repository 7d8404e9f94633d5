import { greatest, least } from './extremes.js'
import type { StreamColumn } from './stream-columns.js'
import type { TextRun } from './text-lines.js'

/** A row of aligned text on one page: its height in points and its text by column. */
export interface StreamRow {
  top: number
  bottom: number
  /** A heading from side to side, with its text in column 0. */
  spanning: boolean
  runs: Map<number, TextRun[]>
}

/** Which columns have one cell a row, and which have cells that go over several. */
export interface ColumnRoles {
  /** Columns whose lines show where a row ends. */
  perRow: readonly number[]
  /** The column of row numbers; null for none. */
  numbers: number | null
}

/** A row number by itself: "12", "3.", "（三）". */
const ROW_NUMBER = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.．、]?$/u
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
 * Cuts the text of one page into rows: where every column that has a cell a row is blank for more than a line's
 * distance. With row numbers, a part without one belongs to the row above.
 * @param runs pieces of text in the columns that have a cell a row, and those that go over several columns
 * @param gap usual distance between two lines of a cell, in points
 */
export function findRows(
  runs: readonly TextRun[],
  columns: readonly StreamColumn[],
  numbers: number | null,
  gap: number,
): StreamRow[] {
  const rows: StreamRow[] = []
  for (const run of runs.toSorted((one, other) => one.top - other.top)) {
    const column = columnOf(columns, run)
    const row = rows.at(-1)
    const goesOn = row?.spanning === (column === null) && run.top - row.bottom <= gap + ROW_GAP * run.size
    if (row && goesOn) addRun(row, column ?? 0, run)
    else rows.push(newRow(column, run))
  }
  return numbers === null ? rows : joinUnnumbered(rows, numbers)
}

function newRow(column: number | null, run: TextRun): StreamRow {
  return {
    top: run.top,
    bottom: run.bottom,
    spanning: column === null,
    runs: new Map([[column ?? 0, [run]]]),
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
