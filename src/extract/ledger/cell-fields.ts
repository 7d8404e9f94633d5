import type { Cell, SourceDocument } from '../../model/document.js'
import { completeGrid } from '../tables/complete-grid.js'
import { findHeader, type Header } from '../tables/header.js'
import type { ColumnField } from '../words/column-words.js'

/**
 * What the heads of the columns say of each cell below them. Cells are known by their lines, since rebuilding a grid
 * copies the cells.
 */
export function cellFields(document: SourceDocument): ReadonlyMap<Cell['lines'], ColumnField | null> {
  const fields = new Map<Cell['lines'], ColumnField | null>()
  let last: (Header & { columns: number }) | null = null
  for (const block of document.blocks) {
    const table = block.type === 'table' ? completeGrid(block) : null
    if (!table) continue
    const own = findHeader(table)
    if (own) last = { ...own, columns: table.columns }
    // a table without a header goes on with the columns of the one before
    if (last?.columns !== table.columns) continue
    for (const cell of table.cells) fields.set(cell.lines, last.fields[cell.column] ?? null)
  }
  return fields
}
