import type { Block, Provenance } from '../model/document.js'
import type { Place } from './text-step.js'

/** Every text of a document: paragraphs and the lines of cells, in reading order. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block.text] : block.cells.flatMap((cell) => cell.lines),
  )
}

/** Rewrites one text; `provenance` is where it stands, undefined where the reader does not tell. */
export type RewriteText = (text: string, place: Place, provenance: Provenance | undefined) => string

/** The same blocks with every text rewritten. */
export function mapTexts(blocks: readonly Block[], rewrite: RewriteText): Block[] {
  return blocks.map((block) => {
    if (block.type === 'paragraph')
      return { ...block, text: rewrite(block.text, 'paragraph', block.provenance[0]) }
    const cells = block.cells.map((cell) => ({
      ...cell,
      lines: cell.lines.map((line) => rewrite(line, 'cell', cell.provenance[0] ?? block.provenance[0])),
    }))
    return { ...block, cells }
  })
}

/** Leaves out paragraphs and cell lines that hold nothing any more. Cells stay, because a table needs its empty ones. */
export function dropBlankTexts(blocks: readonly Block[]): Block[] {
  return blocks
    .filter((block) => block.type === 'table' || block.text !== '')
    .map((block) =>
      block.type === 'paragraph'
        ? block
        : {
            ...block,
            cells: block.cells.map((cell) => ({ ...cell, lines: cell.lines.filter((line) => line !== '') })),
          },
    )
}
