import type { Block, Provenance } from '../../model/document.js'
import { PUBLICATION_NOTE } from '../words/outline-words.js'

/** One line of running text: a paragraph, or a part of one between line breaks. */
export interface TextLine {
  text: string
  provenance: Provenance[]
  /** Place of its block in the document. */
  block: number
  align: 'left' | 'center' | 'right' | null
}

/** The body's lines in reading order; tables and furniture have none. */
export function textLines(blocks: readonly Block[]): TextLine[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'paragraph' || block.layer !== 'body') return []
    return splitNotes(block.text).map((text) => ({
      text,
      provenance: block.provenance,
      block: index,
      align: block.align,
    }))
  })
}

/** A publication note stands on a line of its own, also where a copy glued it to the next title. */
function splitNotes(text: string): string[] {
  return text
    .replace(PUBLICATION_NOTE, '\n$&\n')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
