import type { Block } from '../../model/document.js'
import { bodyParagraph } from './paragraph.js'
import { readTable } from './table.js'
import type { BlockNode, TableNode } from './tree.js'

/** Paragraphs and tables in reading order; a table of one cell is a frame around paragraphs. */
export function readBlocks(nodes: readonly BlockNode[]): Block[] {
  const blocks: Block[] = []
  collect(nodes, blocks, { tables: 0 })
  return blocks
}

function collect(nodes: readonly BlockNode[], blocks: Block[], count: { tables: number }): void {
  for (const node of nodes) {
    const framed = node.type === 'table' ? onlyCell(node) : undefined
    if (framed) collect(framed.children, blocks, count)
    else if (node.type === 'table') {
      if (node.children.length > 0) blocks.push(readTable(node, ++count.tables))
    } else if (node.type === 'paragraph') {
      const paragraph = bodyParagraph(node)
      if (paragraph) blocks.push(paragraph)
    }
  }
}

function onlyCell(table: TableNode) {
  const cells = table.children.flatMap((row) => row.children)
  return cells.length === 1 ? cells[0] : undefined
}
