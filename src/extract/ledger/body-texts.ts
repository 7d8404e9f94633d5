import type { Cell, Provenance, SourceDocument } from '../../model/document.js'
import { lettersOf } from './letters.js'

/**
 * A text of the body: a paragraph, or a cell with its paragraphs on lines of their own.
 *
 * Places are counted down the document, one for each paragraph and one for each row of a table; a merged cell
 * covers several.
 */
export interface BodyText {
  text: string
  letters: string
  /** Where in the text each letter stands. */
  at: Int32Array
  /** First place. */
  from: number
  /** Behind the last place. */
  to: number
  provenance: Provenance[]
  /** Index of its block in the document. */
  block: number
  /** The cell, where it is one. */
  cell: Cell | null
}

/** The texts of the body in reading order. Furniture is not body; what holds no letter is left out. */
export function bodyTexts(document: SourceDocument): BodyText[] {
  const texts: BodyText[] = []
  let place = 0
  document.blocks.forEach((block, index) => {
    if (block.type === 'table') {
      for (const cell of block.cells) texts.push(cellText(cell, index, place))
      place += Math.max(1, block.rows)
    } else if (block.layer === 'body') {
      const { text, provenance } = block
      texts.push({
        ...lettersOf(text),
        text,
        from: place,
        to: place + 1,
        provenance,
        block: index,
        cell: null,
      })
      place++
    }
  })
  return texts.filter(({ letters }) => letters !== '')
}

function cellText(cell: Cell, block: number, firstRow: number): BodyText {
  const text = cell.lines.join('\n')
  const from = firstRow + cell.row
  return {
    ...lettersOf(text),
    text,
    from,
    to: from + cell.rowSpan,
    provenance: cell.provenance,
    block,
    cell,
  }
}
