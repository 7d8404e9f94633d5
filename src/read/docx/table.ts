import type { Cell, Table } from '../../model/document.js'
import { NOWHERE } from '../../result.js'
import { paragraphText } from './paragraph.js'
import type { BlockNode, CellNode, TableNode } from './tree.js'

/**
 * Puts the cells of a table in their places.
 * @param number of the table in the document, counted from 1
 */
export function readTable(table: TableNode, number: number): Table {
  const coveredUntil: number[] = [] // by column: first row that no cell above covers any more
  const cells = table.children.flatMap((row, rowIndex) => {
    let column = 0
    return row.children.map((node): Cell => {
      while ((coveredUntil[column] ?? 0) > rowIndex) column++
      const cell = readCell(node, rowIndex, column, table.children.length, number)
      column += cell.columnSpan
      coveredUntil.fill(rowIndex + cell.rowSpan, cell.column, column)
      while (coveredUntil.length < column) coveredUntil.push(rowIndex + cell.rowSpan)
      return cell
    })
  })
  return {
    type: 'table',
    structure: 'grid',
    rows: table.children.length,
    columns: cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0),
    cells,
    provenance: [{ ...NOWHERE, table: number }],
  }
}

/** One string a line of every paragraph, those of a table inside a cell included; empty lines are dropped. */
function linesOf(blocks: readonly BlockNode[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table')
      return block.children.flatMap((row) => row.children.flatMap((cell) => linesOf(cell.children)))
    return block.type === 'paragraph'
      ? paragraphText(block)
          .split('\n')
          .filter((line) => line.trim() !== '')
      : []
  })
}

function readCell(node: CellNode, row: number, column: number, rows: number, table: number): Cell {
  return {
    row,
    column,
    rowSpan: Math.min(node.rowSpan, rows - row),
    columnSpan: node.colSpan,
    lines: linesOf(node.children),
    provenance: [{ ...NOWHERE, table, row: row + 1 }],
  }
}
