import { describe, expect, test } from 'vitest'
import type { Grid } from '../../../../src/read/pdf/lattice/lattice.js'
import { withSpilled } from '../../../../src/read/pdf/lattice/spilled-glyphs.js'
import { glyphLines, glyphs } from '../../../support/pdf-glyphs.js'

/** One row of two cells 100 wide that end at 50; each is left open below or not. */
function row(...open: boolean[]): Grid {
  const cells = open.map((openBottom, column) => ({
    row: 0,
    column,
    rowSpan: 1,
    columnSpan: 1,
    box: { left: column * 100, top: 0, right: column * 100 + 100, bottom: 50 },
    openTop: false,
    openBottom,
  }))
  return { xs: [0, 100, 200], ys: [0, 50], cells }
}

function spilled(grid: Grid, outside: ReturnType<typeof glyphs>): [string[], string] {
  const result = withSpilled(grid, { texts: [glyphs('甲', { left: 0, top: 5 }), []], outside })
  const join = (some: readonly { text: string }[]) => some.map(({ text }) => text).join('')
  return [result.texts.map(join), join(result.outside)]
}

describe('lines below a cell that is left open', () => {
  test('are in it', () => {
    const lines = glyphLines(['保障局、', '市水务局'], { left: 5, top: 52 })
    expect(spilled(row(true, false), lines)).toEqual([['甲保障局、市水务局', ''], ''])
  })

  test('are not where they are further down', () => {
    expect(spilled(row(true, false), glyphs('— 3 —', { left: 5, top: 80 }))[1]).toBe('— 3 —')
  })

  test('are in it where they are one numeral of vertical writing', () => {
    expect(spilled(row(false, true), glyphs('二', { left: 140, top: 50 }))).toEqual([['甲', '二'], ''])
  })

  test('are not where they are a page number', () => {
    expect(spilled(row(true, false), glyphs('— 3 —', { left: 5, top: 54 }))[1]).toBe('— 3 —')
  })

  test('are not where they go on beyond its sides', () => {
    const note = glyphs('注：各单位按季度报送', { left: 5, top: 52 })
    expect(spilled(row(true, false), note)[1]).toBe('注：各单位按季度报送')
  })

  test('are not where no cell is closed', () => {
    expect(spilled(row(true, true), glyphs('附件', { left: 5, top: 52 }))[1]).toBe('附件')
  })
})
