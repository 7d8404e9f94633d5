import { describe, expect, test } from 'vitest'
import type { Grid } from '../../../../src/read/pdf/lattice/lattice.js'
import { occupiedStrips, shareGlyphs } from '../../../../src/read/pdf/lattice/share-glyphs.js'
import { verticalRuns } from '../../../../src/read/pdf/lines/vertical-runs.js'
import type { Glyph } from '../../../../src/read/pdf/paint/glyph.js'
import { glyph, glyphs } from '../../../support/pdf-glyphs.js'

/** A grid without merged cells. */
function grid(xs: number[], ys: number[]): Grid {
  const cells = ys.slice(1).flatMap((bottom, row) =>
    xs.slice(1).map((right, column) => ({
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      box: { left: xs[column] ?? 0, top: ys[row] ?? 0, right, bottom },
      openTop: false,
      openBottom: false,
    })),
  )
  return { xs, ys, cells }
}

/** Characters one below the other. */
function down(text: string, left: number, top: number, step = 10): Glyph[] {
  return [...text].map((character, index) => glyph(character, { left, top: top + index * step }))
}

function textsOf(xs: number[], ys: number[], drawn: Glyph[]): { cells: string[]; outside: string } {
  const { texts, outside } = shareGlyphs(grid(xs, ys), drawn)
  const join = (some: readonly Glyph[]) => some.map(({ text }) => text).join('')
  return { cells: texts.map(join), outside: join(outside) }
}

describe('glyphs of a table', () => {
  test('go to the cell that their middle lies in, also in the middle of a run', () => {
    expect(textsOf([0, 20, 60], [0, 20], glyphs('甲乙丙丁', { left: 0, top: 5 }))).toEqual({
      cells: ['甲乙', '丙丁'],
      outside: '',
    })
  })

  test('stay outside where the table ends', () => {
    expect(textsOf([0, 20], [0, 20], glyphs('甲乙丙', { left: 0, top: 5 })).outside).toBe('丙')
  })

  test('stay with their vertical run where it begins above its cell', () => {
    const header = glyphs('领域', { left: 0, top: 2 })
    const section = down('一、保障民生', 5, 14)
    expect(textsOf([0, 20], [0, 20, 120], [...header, ...section]).cells).toEqual(['领域', '一、保障民生'])
  })

  test('go to the cell below where they are printed down over the text of a header', () => {
    const header = glyphs('重点领域', { left: 0, top: 5 })
    expect(textsOf([0, 60], [0, 30, 120], [...header, ...down('民生', 15, 2)]).cells).toEqual([
      '重点领域',
      '民生',
    ])
  })

  test('stay beside other text in a narrow cell', () => {
    const wrapped = [...glyphs('工作', { left: 0, top: 2 }), ...down('任务', 0, 14, 12)]
    expect(textsOf([0, 25], [0, 40, 80], wrapped).cells).toEqual(['工作任务', ''])
  })

  test('stay with their vertical run where it ends below the table', () => {
    expect(textsOf([0, 20], [0, 52], down('一、保障民生', 5, 0))).toEqual({
      cells: ['一、保障民生'],
      outside: '',
    })
  })

  test('stay with their line where they are punctuation that hangs over its end', () => {
    const drawn = [...glyphs('市水务局、', { left: 0, top: 5 }), ...glyphs('市', { left: 52, top: 5 })]
    expect(textsOf([0, 41, 80], [0, 20], drawn).cells).toEqual(['市水务局、', '市'])
  })

  test('that count rows are in a cell each, however near', () => {
    expect(textsOf([0, 20], [0, 12, 24, 36], down('123', 5, 1, 12)).cells).toEqual(['1', '2', '3'])
  })

  test('tell which rows and columns hold text, white space left out', () => {
    const drawn = [...glyphs('甲', { left: 0, top: 5 }), ...glyphs(' ', { left: 30, top: 25 })]
    expect(occupiedStrips({ xs: [0, 20, 60], ys: [0, 20, 40] }, drawn)).toEqual({
      rows: new Set([0]),
      columns: new Set([0]),
    })
  })
})

describe('a vertical run', () => {
  test.each([
    ['glyphs one below the other', down('一、保障', 5, 0), [[0, 1, 2, 3]]],
    [
      'two columns',
      [...down('一、保', 20, 0), ...down('障民生', 5, 0)],
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
    ],
    ['lines of a paragraph', down('一、保', 5, 0, 18), []],
    ['two glyphs', down('一、', 5, 0), [[0, 1]]],
    ['one glyph', down('一', 5, 0), []],
  ])('%s', (_, drawn, expected) => expect(verticalRuns(drawn)).toEqual(expected))

  test('goes upwards where its glyphs lie on their left side', () => {
    const upwards = down('保障民生', 5, 0)
      .toReversed()
      .map((drawn) => ({ ...drawn, turn: 270 as const }))
    expect(verticalRuns(upwards)).toEqual([[0, 1, 2, 3]])
  })
})
