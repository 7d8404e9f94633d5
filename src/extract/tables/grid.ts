import type { Cell, Table } from '../../model/document.js'

/** A table by row and column: a spanned cell stands at every place that it covers. */
export interface Grid {
  rows: number
  columns: number
  /** The cell at a place; undefined where the table has none. */
  at(row: number, column: number): Cell | undefined
}

/** Looks up a table's cells by place. */
export function gridOf(table: Table): Grid {
  const places: (Cell | undefined)[][] = Array.from({ length: table.rows }, () => [])
  for (const cell of table.cells)
    for (let row = cell.row; row < Math.min(table.rows, cell.row + cell.rowSpan); row++)
      for (
        let column = cell.column;
        column < Math.min(table.columns, cell.column + cell.columnSpan);
        column++
      ) {
        const line = places[row]
        if (line) line[column] = cell
      }
  return { rows: table.rows, columns: table.columns, at: (row, column) => places[row]?.[column] }
}

/** A cell's paragraphs as one text. */
export function cellText(cell: Cell | undefined): string {
  return cell?.lines.join('\n').trim() ?? ''
}

/** The different cells of a row, left to right. */
export function rowCells(grid: Grid, row: number): Cell[] {
  const cells = new Set<Cell>()
  for (let column = 0; column < grid.columns; column++) {
    const cell = grid.at(row, column)
    if (cell) cells.add(cell)
  }
  return [...cells]
}
