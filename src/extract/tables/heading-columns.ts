import type { Diagnostic } from '../../model/diagnostic.js'
import type { Cell } from '../../model/document.js'
import { diagnose } from '../../result.js'
import { quote } from '../legibility.js'
import type { BodyColumns } from './body-columns.js'
import { cellText, type Grid } from './grid.js'
import { isHeaderRow } from './header.js'
import { enterColumn, type HeadingState, type ReadHeading, readHeadingColumn } from './headings.js'

/** For each heading column the headings by the row in which their cells begin. */
export type HeadingColumns = readonly ReadonlyMap<number, ReadHeading>[]

/** Reads the heading columns of a table from top to bottom. */
export function readHeadingColumns(grid: Grid, columns: BodyColumns, bodyRow: number): HeadingColumns {
  return columns.headings.map((column) => {
    const cells = headingCells(grid, columns, column, bodyRow)
    const read = readHeadingColumn(cells.map(cellText))
    return new Map(cells.flatMap((cell, i) => (read[i] ? [[cell.row, read[i]] as const] : [])))
  })
}

/** A cell over two heading columns is one heading; an empty cell under a heading belongs to it. */
function headingCells(grid: Grid, columns: BodyColumns, column: number, bodyRow: number): Cell[] {
  const cells: Cell[] = []
  for (let row = bodyRow; row < grid.rows; row++) {
    const cell = grid.at(row, column)
    if (cell?.row !== row || cellText(cell) === '' || isHeaderRow(grid, row)) continue
    const isFirst = cell.column === column || !columns.headings.includes(cell.column)
    const isRequirement = columns.requirement !== null && grid.at(row, columns.requirement) === cell
    if (isFirst && !isRequirement) cells.push(cell)
  }
  return cells
}

/** The state behind the heading cells that begin in a row. */
export function enterHeadings(state: HeadingState, read: HeadingColumns, row: number): HeadingState {
  return read.reduce((current, column, i) => {
    const found = column.get(row)
    return found ? enterColumn(current, i, found.heading) : current
  }, state)
}

/** What could not be read of the headings that begin in a row. */
export function unreadableHeadings(read: HeadingColumns, grid: Grid, row: number): Diagnostic[] {
  return read.flatMap((column) => {
    const unreadable = column.get(row)?.unreadable
    if (!unreadable) return []
    return [
      diagnose(
        'unreadable-heading',
        { quote: quote(unreadable) },
        { provenance: grid.at(row, 0)?.provenance[0] },
      ),
    ]
  })
}
