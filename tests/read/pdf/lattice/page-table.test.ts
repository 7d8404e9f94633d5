import { describe, expect, test } from 'vitest'
import { findGrids } from '../../../../src/read/pdf/lattice/lattice.js'
import { fillGrids } from '../../../../src/read/pdf/lattice/page-table.js'
import type { Ruling, Rulings } from '../../../../src/read/pdf/lattice/rulings.js'
import { glyphs } from '../../../support/pdf-glyphs.js'

const SIZE = 10

function lines(positions: readonly number[], from: number, to: number): Ruling[] {
  return positions.map((position) => ({ position, from, to }))
}

/** A table of two columns and two rows with a table of two columns and rows inside its last cell. */
const NESTED: Rulings = {
  horizontal: [...lines([0, 30, 130], 0, 300), ...lines([60, 80, 100], 120, 280)],
  vertical: [...lines([0, 100, 300], 0, 130), ...lines([120, 200, 280], 60, 100)],
}

const text = (words: string, left: number, top: number) => glyphs(words, { left, top })

function read(rulings: Rulings, drawn: ReturnType<typeof glyphs>): { tables: string[][]; rest: string } {
  const { tables, rest } = fillGrids(findGrids(rulings, SIZE), drawn, SIZE)
  return {
    tables: tables.map(({ cells }) => cells.map(({ lines: paragraphs }) => paragraphs.join('/'))),
    rest: rest.map((glyph) => glyph.text).join(''),
  }
}

describe('the tables of a page', () => {
  test('leave a table inside a cell to that cell, its text in order', () => {
    const outer = [...text('事项', 5, 5), ...text('说明', 105, 5), ...text('停车', 5, 50)]
    const inner = [
      ['地点', '车位'],
      ['南门', '八十'],
    ].flatMap((row, index) => row.flatMap((word, column) => text(word, 125 + 80 * column, 65 + 20 * index)))
    const { tables, rest } = read(NESTED, [...outer, ...text('如下：', 105, 40), ...inner])
    expect(tables).toEqual([['事项', '说明', '停车', expect.any(String)]])
    expect(tables[0]?.[3]?.replaceAll(/[/ ]/gu, '')).toBe('如下：地点车位南门八十')
    expect(rest).toBe('')
  })

  test('leave out text beside them', () => {
    expect(read(NESTED, [...text('事项', 5, 5), ...text('说明', 105, 5), ...text('附件', 5, 200)]).rest).toBe(
      '附件',
    )
  })

  test('are none where no cell holds text', () => {
    expect(read(NESTED, text('附件', 5, 200)).tables).toEqual([])
  })
})
