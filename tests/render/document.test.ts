import { describe, expect, test } from 'vitest'
import type { Paragraph, Provenance, SourceDocument, Table } from '../../src/index.js'
import { documentJson } from '../../src/render/document-json.js'
import { documentText } from '../../src/render/document-text.js'

const ON_PAGE_1: Provenance = { page: 1, line: null, table: null, row: null, bbox: null }

const PARAGRAPH: Paragraph = {
  type: 'paragraph',
  text: '云川市2031年政务公开工作要点',
  style: 'Title',
  align: 'center',
  fontSize: 22,
  layer: 'body',
  provenance: [ON_PAGE_1],
}

const TABLE: Table = {
  type: 'table',
  structure: 'grid',
  rows: 3,
  columns: 3,
  cells: [
    { row: 0, column: 0, rowSpan: 1, columnSpan: 3, lines: ['一、把办事指南写明白'], provenance: [] },
    { row: 1, column: 0, rowSpan: 2, columnSpan: 1, lines: ['更新指南'], provenance: [] },
    { row: 1, column: 1, rowSpan: 1, columnSpan: 1, lines: ['核对。', '改正。'], provenance: [] },
    { row: 1, column: 2, rowSpan: 1, columnSpan: 1, lines: ['市政务局'], provenance: [] },
    { row: 2, column: 1, rowSpan: 1, columnSpan: 1, lines: ['通报。'], provenance: [] },
    { row: 2, column: 2, rowSpan: 1, columnSpan: 1, lines: [], provenance: [] },
  ],
  provenance: [ON_PAGE_1, { ...ON_PAGE_1, page: 2 }],
}

function makeDocument(blocks: SourceDocument['blocks']): SourceDocument {
  const source = { name: 'notice.pdf', format: 'pdf', sha256: '0', pages: 2 } as const
  return { source, title: null, normalization: { script: 'hans', steps: [] }, blocks }
}

describe('documentText', () => {
  test('shows each block with its place and look, a table as a grid with its spans', () => {
    expect(documentText.render(makeDocument([PARAGRAPH, TABLE]), {})).toBe(`notice.pdf  pdf  pages=2  hans

#1  paragraph  p1  style=Title  align=center  size=22
    云川市2031年政务公开工作要点

#2  table  p1-2  grid  3×3
    0 │ 一、把办事指南写明白 │ ←      │ ←
    1 │ 更新指南             │ 核对。 │ 市政务局
      │                      │ 改正。 │
    2 │ ↑                    │ 通报。 │
`)
  })

  test('lists the cells of a table whose grid is not known', () => {
    const text = documentText.render(makeDocument([{ ...TABLE, structure: 'cells' }]), {})
    expect(text).toContain('    [0,0 1×3] 一、把办事指南写明白\n    [1,0 2×1] 更新指南\n')
  })

  test('does not draw a grid that a hostile span makes enormous', () => {
    const text = documentText.render(makeDocument([{ ...TABLE, rows: 1e9, columns: 1e9 }]), {})
    expect(text).toContain('[1,2] 市政务局')
  })

  test('shows escapes of the document as pictures', () => {
    const text = documentText.render(
      makeDocument([{ ...PARAGRAPH, text: '\u001b]0;甲\u0007', style: '\u009b' }]),
      {},
    )
    expect(text).toContain('␛]0;甲␇')
    expect(text).toContain('style=�')
  })
})

test('documentJson adds the tables as plain grids', () => {
  const { tables, ...document } = JSON.parse(documentJson.render(makeDocument([PARAGRAPH, TABLE])))
  expect(document).toEqual(makeDocument([PARAGRAPH, TABLE]))
  expect(tables).toHaveLength(1)
  expect(tables[0].page).toBe(1)
  expect(tables[0].cells[2]).toEqual({ row: 1, col: 1, rowSpan: 1, colSpan: 1, text: '核对。\n改正。' })
})
