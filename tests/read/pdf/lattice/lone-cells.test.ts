import { describe, expect, test } from 'vitest'
import { findGrids } from '../../../../src/read/pdf/lattice/lattice.js'
import { withoutFrames } from '../../../../src/read/pdf/lattice/lone-cells.js'
import { fillGrids } from '../../../../src/read/pdf/lattice/page-table.js'
import type { PageContent } from '../../../../src/read/pdf/pages/page-content.js'
import { glyphs } from '../../../support/pdf-glyphs.js'

const SIZE = 10

/** A page with one row of two cells 100 wide, with a text in each. */
function page(number: number, ...texts: string[]): PageContent {
  const horizontal = [100, 150].map((position) => ({ position, from: 0, to: 200 }))
  const vertical = [0, 100, 200].map((position) => ({ position, from: 100, to: 150 }))
  const drawn = texts.flatMap((text, column) => glyphs(text, { left: column * 100 + 5, top: 110 }))
  const { tables } = fillGrids(findGrids({ horizontal, vertical }, SIZE), drawn, SIZE)
  const items = tables.map((table) => ({ kind: 'table' as const, top: 100, table }))
  return { page: number, width: 600, height: 800, items, characters: drawn.length, hidden: [], rules: [] }
}

function itemsOf(...pages: readonly PageContent[]): string[] {
  return withoutFrames(pages).flatMap(({ items }) =>
    items.map((item) => (item.kind === 'line' ? item.line.text : 'table')),
  )
}

describe('a grid with text in one cell only', () => {
  test('is a frame around lines where it stands by itself', () => {
    expect(itemsOf(page(1, '', '内部资料'))).toEqual(['内部资料'])
  })

  test('is part of a table where the page before ends with the same columns', () => {
    expect(itemsOf(page(1, '1', '公布河道'), page(2, '', '整治清单。'))).toEqual(['table', 'table'])
  })

  test('is part of a table where the next page begins with the same columns', () => {
    expect(itemsOf(page(1, '', '整治清单。'), page(2, '1', '公布河道'))).toEqual(['table', 'table'])
  })
})
