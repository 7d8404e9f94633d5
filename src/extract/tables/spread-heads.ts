import type { Cell } from '../../model/document.js'
import type { ColumnField } from '../words/column-words.js'
import { columnField } from './column-field.js'
import { cellText } from './grid.js'

/** A cell with its column and how many it covers. */
export interface PlacedCell {
  cell: Cell
  column: number
  columnSpan: number
}

/** Where rows have more cells than the header, its head 工作任务 covers the columns too many. */
export function placeHeads(header: readonly Cell[], columns: number): PlacedCell[] {
  const extra = columns - header.length
  const spread = header.findIndex((cell) => columnField(cellText(cell)) === 'task')
  return header.map((cell, i) => ({
    cell,
    column: i <= spread ? i : i + extra,
    columnSpan: i === spread ? extra + 1 : 1,
  }))
}

/**
 * What so many columns hold under a header that may have fewer heads; without the head 工作任务 the columns too many
 * stand in front of the others, unheaded, and hold the headings.
 */
export function fieldsUnder(header: readonly Cell[], columns: number): (ColumnField | null)[] {
  const fields = new Array<ColumnField | null>(columns).fill('task')
  for (const { cell, column, columnSpan } of placeHeads(header, columns))
    fields.fill(columnField(cellText(cell)), column, column + columnSpan)
  return fields
}
