import { describe, expect, test } from 'vitest'
import { toTextLine } from '../../../../src/read/pdf/lines/text-lines.js'
import { joinWrappedNumbers } from '../../../../src/read/pdf/stream/stream-numbers.js'
import { glyphs } from '../../../support/pdf-glyphs.js'

/** The pieces of printed lines 6 points apart, as lines of several columns are, once numbers are joined. */
function joined(...lines: readonly (readonly (readonly [left: number, text: string])[])[]): string[][] {
  const printed = lines.flatMap(
    (pieces, index) =>
      toTextLine(pieces.flatMap(([left, text]) => glyphs(text, { left, top: 50 + 6 * index }))) ?? [],
  )
  return joinWrappedNumbers(printed).map(({ runs }) => runs.map(({ text }) => text))
}

describe('a row number over two lines', () => {
  test('is put together where it begins', () => {
    expect(
      joined(
        [
          [50, '（十'],
          [120, '公开补贴清单'],
        ],
        [
          [55, '五）'],
          [120, '并按月更新'],
        ],
      ),
    ).toEqual([['（十五）', '公开补贴清单'], ['并按月更新']])
  })

  test('may have a line of another column between', () => {
    expect(joined([[50, '（二十']], [[120, '公开补贴清单']], [[55, '一）']])).toEqual([
      ['（二十一）'],
      ['公开补贴清单'],
      [],
    ])
  })

  test('is not made of what stands in different columns', () => {
    const lines = [[[50, '（十']], [[120, '五）']]] as const
    expect(joined(...lines)).toEqual([['（十'], ['五）']])
  })
})
