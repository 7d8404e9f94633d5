import type { Paragraph } from '../../model/document.js'

/** A paragraph of a page, before it has a place in the document. */
export interface FlowParagraph extends Omit<Paragraph, 'provenance'> {
  /** Stands inside the article and not around it. */
  inArticle: boolean
}

/** A table of a page as it is written, before it is known to be one. */
export interface FlowTable {
  type: 'table'
  rows: FlowCell[][]
  layer: Paragraph['layer']
}

export interface FlowCell {
  /** Rows covered, at most those left in its row group. */
  rowSpan: number
  columnSpan: number
  /** The page's article is this cell or stands in it. */
  holdsArticle: boolean
  content: Flow[]
}

export type Flow = FlowParagraph | FlowTable

/** What text inherits from the elements around it. */
export interface Inherited {
  align: Paragraph['align']
  /** Font size in points. */
  fontSize: number | null
  /** Name of the heading element. */
  style: string | null
  layer: Paragraph['layer']
  /** Line ends of the source count. */
  preformatted: boolean
  inArticle: boolean
  /** Stands in a cell of the article: nothing there belongs to the page. */
  inCell: boolean
}

/** All paragraphs of a flow in reading order, those of tables too. */
export function paragraphsOf(flow: readonly Flow[]): FlowParagraph[] {
  return flow.flatMap((item) =>
    item.type === 'paragraph'
      ? [item]
      : item.rows.flatMap((row) => row.flatMap((cell) => paragraphsOf(cell.content))),
  )
}
