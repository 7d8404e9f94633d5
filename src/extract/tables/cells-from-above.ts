import type { Diagnostic } from '../../model/diagnostic.js'
import type { Cell } from '../../model/document.js'
import { diagnose } from '../../result.js'
import { quote } from '../legibility.js'
import type { BodyColumns } from './body-columns.js'
import { cellText, type Grid, rowCells } from './grid.js'
import { unitColumns } from './row-duties.js'

/**
 * Says of a rebuilt table how many rows have the units or the deadline of a row above because they print none: whether
 * those cells were merged or one was left empty, its source does not tell.
 */
export function cellsFromAbove(grid: Grid, columns: BodyColumns, bodyRow: number): Diagnostic[] {
  const who = [...unitColumns(columns), ...columns.deadline]
  let count = 0
  let first: Cell[] = []
  for (let row = bodyRow; row < grid.rows; row++) {
    const here = rowCells(grid, row).filter((cell) => cell.row === row && cellText(cell) !== '')
    const isGiven = who.some((column) => {
      const cell = grid.at(row, column)
      return cell !== undefined && cell.row < row && cellText(cell) !== ''
    })
    if (!isGiven || here.length === 0) continue
    if (count++ === 0) first = here
  }
  if (count === 0) return []
  const values = { count, quote: quote(first.map(cellText).join(' ')) }
  return [diagnose('cells-from-above', values, { provenance: first[0]?.provenance[0] })]
}
