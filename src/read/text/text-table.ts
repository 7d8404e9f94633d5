import type { Cell, Table } from '../../model/document.js'
import { NOWHERE } from '../../result.js'
import type { Line } from './line.js'

/** A cell of a table drawn with characters: one entry a printed line. */
export type TextCell = Line[]

/**
 * Makes a table block of rows of cells.
 * @param structure what the characters tell of its layout
 * @param number the table's place in the document, counted from 1
 */
export function textTable(rows: TextCell[][], structure: Table['structure'], number: number): Table {
  const lines = rows.flat(2)
  return {
    type: 'table',
    structure,
    rows: rows.length,
    columns: rows.reduce((most, row) => Math.max(most, row.length), 0),
    cells: rows.flatMap((row, r) => row.map((cell, c) => toCell(cell, r, c, number))),
    provenance: [{ ...NOWHERE, table: number, line: lines[0]?.number ?? null }],
  }
}

function toCell(cell: TextCell, row: number, column: number, table: number): Cell {
  const lines = cell.filter((line) => line.text.trim() !== '')
  const [first] = lines
  return {
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    lines: lines.map((line) => line.text.trim()),
    provenance: first ? [{ ...NOWHERE, table, row: row + 1, line: first.number }] : [],
  }
}
