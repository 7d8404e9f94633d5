import { describe, expect, test } from 'vitest'
import { joinWrapped, lineText } from '../../../../src/read/pdf/lines/line-text.js'
import { glyphs } from '../../../support/pdf-glyphs.js'

/** A line of pieces, each with the gap before it in font sizes. */
function spaced(...pieces: readonly [gap: number, text: string][]): string {
  let left = 0
  const line = pieces.flatMap(([gap, text]) => {
    const piece = glyphs(text, { left: left + gap * 10, top: 0 })
    left = piece.at(-1)?.right ?? left
    return piece
  })
  return lineText(line)
}

describe('a printed line', () => {
  test.each([
    [
      'Han set apart',
      [
        [0, '工'],
        [0.5, '作'],
      ],
      '工作',
    ],
    [
      'Han far apart, as two columns',
      [
        [0, '甲方'],
        [3, '乙方'],
      ],
      '甲方 乙方',
    ],
    ['a written space between Han', [[0, '第一 批']], '第一 批'],
    [
      'Latin words apart without a space glyph',
      [
        [0, 'open'],
        [0.25, 'data'],
      ],
      'open data',
    ],
    [
      'letters that are only kerned',
      [
        [0, 'op'],
        [0.05, 'en'],
      ],
      'open',
    ],
    [
      'the small gap that word processors put between Han and digits',
      [
        [0, '于'],
        [0.25, '2024'],
        [0.25, '年'],
      ],
      '于2024年',
    ],
    ['spaces at either end', [[0, '  甲  ']], '甲'],
  ] as [string, [number, string][], string][])('reads %s', (_, pieces, expected) => {
    expect(spaced(...pieces)).toBe(expected)
  })
})

test.each([
  ['政务', '公开', '政务公开'],
  ['open', 'data', 'open data'],
  ['2024', '年', '2024年'],
  ['共享', 'API', '共享API'],
  ['by kind.', 'Shares of', 'by kind. Shares of'],
  ['the following,', '(see below)', 'the following, (see below)'],
  ['grew by 3.', '5 points', 'grew by 3.5 points'],
])('%s wrapped before %s is joined', (text, next, joined) => {
  expect(joinWrapped(text, next)).toBe(joined)
})
