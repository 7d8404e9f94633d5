import type { Cell, Table } from '../model/document.js'
import { NOWHERE } from '../result.js'

/** A cell as a row of DOCX or HTML lists it: without the places that cells above cover. */
export interface SpannedCell {
  rowSpan: number
  columnSpan: number
  lines: string[]
}

/** Spans that reach farther are cut: no table has so many columns, and each costs time. */
const MAX_COLUMNS = 500

/**
 * Puts the cells of a table in their places. Spans are cut at the table's end, and columns in which no cell
 * starts are left out: they only make a span look wider.
 * @param number of the table in the document, counted from 1
 */
export function gridTable(rows: readonly (readonly SpannedCell[])[], number: number): Table {
  const cells = withoutEmptyColumns(placeCells(rows, number))
  return {
    type: 'table',
    structure: 'grid',
    rows: rows.length,
    columns: cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0),
    cells,
    provenance: [{ ...NOWHERE, table: number }],
  }
}

function placeCells(rows: readonly (readonly SpannedCell[])[], number: number): Cell[] {
  const coveredUntil: number[] = [] // by column: first row that no cell above covers any more
  return rows.flatMap((row, rowIndex) => {
    let column = 0
    return row.map(({ rowSpan, columnSpan, lines }): Cell => {
      while ((coveredUntil[column] ?? 0) > rowIndex) column++
      const place = {
        row: rowIndex,
        column,
        rowSpan: Math.max(1, Math.min(rowSpan, rows.length - rowIndex)),
        columnSpan: Math.max(1, Math.min(columnSpan, MAX_COLUMNS - column)),
      }
      const until = rowIndex + place.rowSpan
      column += place.columnSpan
      coveredUntil.fill(until, place.column, column)
      while (coveredUntil.length < column) coveredUntil.push(until)
      return { ...place, lines, provenance: [{ ...NOWHERE, table: number, row: rowIndex + 1 }] }
    })
  })
}

function withoutEmptyColumns(cells: readonly Cell[]): Cell[] {
  const starts = new Set(cells.map(({ column }) => column))
  const columns = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0)
  const kept = [0] // by column: how many columns left of it are kept
  for (let column = 0; column < columns; column++)
    kept.push((kept[column] ?? 0) + (starts.has(column) ? 1 : 0))
  const left = (column: number) => kept[column] ?? 0
  return cells.map((cell) => ({
    ...cell,
    column: left(cell.column),
    columnSpan: left(cell.column + cell.columnSpan) - left(cell.column),
  }))
}
