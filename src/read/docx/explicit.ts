import { GongkaiError } from '../../errors.js'
import type { Numbering } from './numbering.js'
import type { Styles } from './styles.js'

/**
 * What writing a document explicitly needs: mammoth reads neither automatic numbers, nor what styles imply,
 * nor `w:gridBefore`, text boxes of newer files, fields with a simple result and hidden text. So the body is
 * written again, with all of that in plain paragraphs, runs and cells, and mammoth reads the copy.
 */
export interface Context {
  styles: Styles
  numbering: Numbering
  leftOut: LeftOut
  /** Elements written so far. */
  elements: number
}

/** What the copy does not hold, counted while writing. */
export interface LeftOut {
  /** Characters of hidden text. */
  hiddenCharacters: number
  pictures: number
  /** Files inside the file that Word would insert when opening it (`w:altChunk`, `w:subDoc`). */
  insertedFiles: number
}

/** Most elements of the copy: 200 pages of table cells stay below a tenth. */
const MAX_EXPLICIT_ELEMENTS = 300_000

/**
 * Writes an element of the copy.
 * @throws GongkaiError `too-large` where the copy grows beyond what a document can hold
 */
export function element(name: string, content: string, context: Context, attributes = ''): string {
  if (++context.elements > MAX_EXPLICIT_ELEMENTS) {
    const limit = `${MAX_EXPLICIT_ELEMENTS} XML elements`
    throw new GongkaiError('too-large', { size: `> ${limit}`, limit })
  }
  return `<${name}${attributes}>${content}</${name}>`
}
