import type { Table } from '../../model/document.js'
import { type ColumnField, UNIT_FIELDS } from '../words/column-words.js'
import { columnField } from './column-field.js'
import { cellText, type Grid, gridOf, rowCells } from './grid.js'
import { areHeads, headsOtherList } from './heads.js'
import { inferFields } from './infer-fields.js'

/** What each column of a task table holds, and the rows that say so. */
export interface Header {
  /** One a column; null for a column without a head. */
  fields: (ColumnField | null)[]
  /** First row below the header. */
  bodyRow: number
}

/** A header stands among the first rows of a table. */
const ROWS_LOOKED_AT = 6
/** No task table has more columns, not even with the empty ones of a spreadsheet. */
const MOST_COLUMNS = 300
/** Fields that say what is to be done. */
const WHAT_FIELDS: ReadonlySet<ColumnField | null> = new Set(['task', 'requirement'])

/** The header of a task table; null where the table is none. */
export function findHeader(table: Table): Header | null {
  if (table.columns > MOST_COLUMNS) return null
  const grid = gridOf(table)
  for (let row = 0; row < Math.min(grid.rows, ROWS_LOOKED_AT); row++) {
    if (!isHeaderRow(grid, row)) continue
    const upper = fieldsOf(grid, row)
    const second = hasSpannedHead(grid, row) && isSecondHeaderRow(grid, row + 1)
    const bodyRow = row + (second ? 2 : 1)
    const heads = second ? combine(upper, fieldsOf(grid, row + 1)) : upper
    const fields = inferFields(grid, heads, bodyRow)
    return isTaskHeader(fields) && !headsOtherList(textsOf(grid, row)) ? { fields, bodyRow } : null
  }
  return null
}

/** True where a row is made of column heads, as at the top of each page of a print. */
export function isHeaderRow(grid: Grid, row: number): boolean {
  return areHeads(textsOf(grid, row))
}

function textsOf(grid: Grid, row: number): string[] {
  return rowCells(grid, row).map(cellText).filter(Boolean)
}

/** Under 责任分工 a second row divides 牵头单位 and 责任单位; cells of the first row reach down into it. */
function isSecondHeaderRow(grid: Grid, row: number): boolean {
  const own = rowCells(grid, row).filter((cell) => cell.row === row && cellText(cell) !== '')
  return (
    own.length > 0 &&
    own.length < grid.columns + 1 &&
    own.every((cell) => columnField(cellText(cell)) !== null)
  )
}

function hasSpannedHead(grid: Grid, row: number): boolean {
  return rowCells(grid, row).some((cell) => cell.columnSpan > 1 || cell.rowSpan > 1)
}

function fieldsOf(grid: Grid, row: number): (ColumnField | null)[] {
  const fields: (ColumnField | null)[] = []
  for (let column = 0; column < grid.columns; column++) {
    const text = cellText(grid.at(row, column))
    // tabs cannot span: the columns that 主要任务 covers have empty heads
    const left = fields[column - 1]
    const unheaded = grid.at(row, column) === undefined && left === undefined
    fields.push(unheaded ? 'task' : text === '' && left && WHAT_FIELDS.has(left) ? left : columnField(text))
  }
  return fields
}

function combine(upper: readonly (ColumnField | null)[], lower: readonly (ColumnField | null)[]) {
  return upper.map((field, column) => lower[column] ?? field)
}

function isTaskHeader(fields: readonly (ColumnField | null)[]): boolean {
  const who = fields.some((field) => UNIT_FIELDS.has(field) || field === 'assignment')
  const what = fields.some((field) => WHAT_FIELDS.has(field))
  const when = fields.includes('deadline')
  return (who && what) || (what && when && !fields.includes('other'))
}
