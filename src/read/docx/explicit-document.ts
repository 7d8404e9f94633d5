import { GongkaiError } from '../../errors.js'
import { contentOf } from './content.js'
import type { Context, LeftOut } from './explicit.js'
import { explicitParagraph, heldParagraph, type Run } from './explicit-paragraph.js'
import { explicitTable } from './explicit-table.js'
import { startNumbering } from './numbering.js'
import type { DocxPackage } from './package.js'
import { readStyles, type Styles } from './styles.js'
import { child, escapeXml, type XmlElement } from './xml.js'

/** A document in which nothing is implied any more. */
export interface ExplicitDocument {
  /** Content of word/document.xml. */
  document: string
  /** Content of word/styles.xml: the names of the styles. */
  styles: string
  leftOut: LeftOut
}

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** Elements in whose place Word puts the content of another file (ECMA-376 Part 1, 17.17.2.1, 17.17.2.2). */
const INSERTED_FILES: ReadonlySet<string> = new Set(['w:altChunk', 'w:subDoc'])

/**
 * Writes the body again with automatic numbers, alignment and sizes from styles, grid columns and
 * text boxes (after the paragraph they are anchored in) spelled out, without deleted and hidden text.
 * @throws GongkaiError `damaged-file` where there is no body, `too-large`
 */
export function explicitDocument(docx: DocxPackage): ExplicitDocument {
  const body = child(docx.document, 'w:body')
  if (!body) throw new GongkaiError('damaged-file', { reason: 'w:body' })
  const styles = readStyles(docx.styles)
  const context: Context = {
    styles,
    numbering: startNumbering(docx.numbering, styles),
    leftOut: { hiddenCharacters: 0, pictures: 0, insertedFiles: 0 },
    elements: 0,
  }
  const content = explicitBlocks(body, context)
  return {
    document: `<w:document ${NAMESPACE}><w:body>${content}</w:body></w:document>`,
    styles: stylesXml(styles),
    leftOut: context.leftOut,
  }
}

/** Paragraphs and tables of a body, a cell or a text box. */
function explicitBlocks(parent: XmlElement, context: Context): string {
  const blocks: string[] = []
  let held: Run[] = []
  for (const block of contentOf(parent)) {
    if (block.name === 'w:tbl') {
      blocks.push(explicitTable(block, (cell) => explicitBlocks(cell, context), context))
    } else if (block.name === 'w:p') {
      const paragraph = explicitParagraph(block, held, context)
      held = paragraph.held
      blocks.push(paragraph.xml)
      for (const box of paragraph.boxes) blocks.push(explicitBlocks(box, context))
    } else if (INSERTED_FILES.has(block.name)) context.leftOut.insertedFiles++
  }
  return blocks.join('') + heldParagraph(held, context)
}

function stylesXml({ paragraphStyles }: Styles): string {
  const styles = paragraphStyles.map(
    ({ id, name }) =>
      `<w:style w:type="paragraph" w:styleId="${escapeXml(id)}"><w:name w:val="${escapeXml(name)}"/></w:style>`,
  )
  return `<w:styles ${NAMESPACE}>${styles.join('')}</w:styles>`
}
