/** The part of mammoth's document tree (1.13.0, lib/documents.js) that an explicit document gives. */
export interface DocumentNode {
  type: 'document'
  children: BlockNode[]
}

export type BlockNode = ParagraphNode | TableNode

export interface ParagraphNode {
  type: 'paragraph'
  styleName: string | null
  /** `w:jc`: left, start, center, right, end, both, distribute … */
  alignment: string | null
  children: InlineNode[]
}

export interface RunNode {
  type: 'run'
  /** Font size in points. */
  fontSize: number | null
  children: InlineNode[]
}

export type InlineNode =
  | RunNode
  | { type: 'text'; value: string }
  | { type: 'tab' }
  | { type: 'break'; breakType: string }

export interface TableNode {
  type: 'table'
  children: RowNode[]
}

export interface RowNode {
  type: 'tableRow'
  children: CellNode[]
}

/** A cell; one that a merged cell covers is not in the tree. */
export interface CellNode {
  type: 'tableCell'
  rowSpan: number
  colSpan: number
  children: BlockNode[]
}
