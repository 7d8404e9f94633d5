import type { Block, Paragraph, SourceDocument, Table } from '../../src/model/document.js'
import { NOWHERE } from '../../src/result.js'

/** A paragraph as the text reader makes it; `line` null as other formats have it. */
export function paragraph(text: string, line: number | null = 1): Paragraph {
  return {
    type: 'paragraph',
    text,
    style: null,
    align: null,
    fontSize: null,
    layer: 'body',
    provenance: [{ ...NOWHERE, line }],
  }
}

/** One paragraph a line, numbered from 1. */
export function lines(...texts: string[]): Paragraph[] {
  return texts.map((text, i) => paragraph(text, i + 1))
}

/** A table of one row. */
export function row(...cells: string[][]): Table {
  return {
    type: 'table',
    structure: 'grid',
    rows: 1,
    columns: cells.length,
    cells: cells.map((lines, column) => ({
      row: 0,
      column,
      rowSpan: 1,
      columnSpan: 1,
      lines,
      provenance: [{ ...NOWHERE, table: 1, row: 1 }],
    })),
    provenance: [{ ...NOWHERE, table: 1 }],
  }
}

/** A document of blocks. */
export function documentOf(...blocks: Block[]): SourceDocument {
  return {
    source: { name: '-', format: 'text', sha256: '', pages: null },
    title: null,
    normalization: { script: 'hans', steps: [] },
    blocks,
  }
}

/** The texts of the paragraphs. */
export function paragraphsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
}
