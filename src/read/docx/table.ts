import type { Table } from '../../model/document.js'
import { gridTable } from '../grid.js'
import { paragraphText } from './paragraph.js'
import type { BlockNode, TableNode } from './tree.js'

/**
 * Puts the cells of a table in their places.
 * @param number of the table in the document, counted from 1
 */
export function readTable(table: TableNode, number: number): Table {
  const rows = table.children.map((row) =>
    row.children.map(({ rowSpan, colSpan, children }) => ({
      rowSpan,
      columnSpan: colSpan,
      lines: linesOf(children),
    })),
  )
  return gridTable(rows, number)
}

/** One string a line of every paragraph, those of a table inside a cell included; empty lines are dropped. */
function linesOf(blocks: readonly BlockNode[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table')
      return block.children.flatMap((row) => row.children.flatMap((cell) => linesOf(cell.children)))
    if (block.type !== 'paragraph') return []
    return paragraphText(block)
      .split('\n')
      .filter((line) => line.trim() !== '')
  })
}
