import type { Block, Provenance } from '../model/document.js'
import { afterPass, type Origin, originOf } from './origin.js'
import type { Place, Rewritten } from './text-step.js'

/** A paragraph or a line of a cell while it is being cleaned. */
export interface Text {
  text: string
  place: Place
  /** Where it stands; null where the reader does not tell. */
  provenance: Provenance | null
  /** Where its characters come from; null where nobody asks, or nothing has changed yet. */
  origin: Origin | null
  /** True where somebody asks. */
  isTraced: boolean
}

/** A block and its texts: one of a paragraph; of a table the lines of its cells, in reading order. */
export interface BlockTexts {
  block: Block
  texts: Text[]
}

/** A text that is to be cleaned. @param isTraced true where the origin of each character is wanted */
export function takeText(text: string, place: Place, provenance: Provenance | null, isTraced: boolean): Text {
  return { text, place, provenance, origin: null, isTraced }
}

/** Takes the texts out of a block. */
export function takeTexts(block: Block, traces: boolean): BlockTexts {
  if (block.type === 'paragraph')
    return { block, texts: [takeText(block.text, 'paragraph', block.provenance[0] ?? null, traces)] }
  const texts = block.cells.flatMap(({ lines, provenance }) =>
    lines.map((line) => takeText(line, 'cell', provenance[0] ?? block.provenance[0] ?? null, traces)),
  )
  return { block, texts }
}

/** The block with its texts put back. */
export function withTexts({ block, texts }: BlockTexts): Block {
  if (block.type === 'paragraph') return { ...block, text: texts[0]?.text ?? '' }
  let next = 0
  const cells = block.cells.map((cell) => ({
    ...cell,
    lines: cell.lines.map(() => texts[next++]?.text ?? ''),
  }))
  return { ...block, cells }
}

/** Puts in place of a text what a step made of it. */
export function replaceText(text: Text, { text: rewritten, passes }: Rewritten): void {
  if (text.isTraced && passes.length > 0) text.origin = passes.reduce(afterPass, originOfText(text))
  text.text = rewritten
}

/** Where the characters of a text come from: a text that has not changed comes from itself. */
export function originOfText({ text, origin }: Text): Origin {
  return origin ?? originOf(text)
}

/** Leaves out paragraphs and cell lines that hold nothing. Cells stay, because a table needs its empty ones. */
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
