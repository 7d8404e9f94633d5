import type { Block, Provenance } from '../../model/document.js'
import { breakAtHeaders } from '../tables/flattened/header.js'
import { PUBLICATION_NOTE } from '../words/outline-words.js'
import { breakGluedLetter } from './glued-letter.js'

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
    return gluedLines(block.text).map((text) => ({
      text,
      provenance: block.provenance,
      block: index,
      align: block.align,
    }))
  })
}

/** The lines of a paragraph; what stood on a line of its own does so again, also where a copy glued it to the next. */
export function gluedLines(text: string): string[] {
  return breakGluedLetter(breakAtHeaders(text).replace(PUBLICATION_NOTE, '\n$&\n'))
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
