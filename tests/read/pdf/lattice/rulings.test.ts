import { describe, expect, test } from 'vitest'
import { joinRulings, toRulings } from '../../../../src/read/pdf/lattice/rulings.js'

/** Font size by which distances are measured. */
const SIZE = 10

describe('rulings', () => {
  test('come from boxes by their longer side', () => {
    const level = { left: 10, right: 110, top: 20, bottom: 20.5 }
    const upright = { left: 10, right: 10.5, top: 20, bottom: 90 }
    expect(toRulings([level, upright], SIZE)).toEqual({
      horizontal: [{ position: 20.25, from: 10, to: 110 }],
      vertical: [{ position: 10.25, from: 20, to: 90 }],
    })
  })

  test('of a dotted line are joined, though each dot has no direction', () => {
    const dots = Array.from({ length: 40 }, (_, index) => {
      const left = 10 + index * 2
      return { left, right: left + 1, top: 50, bottom: 51 }
    })
    expect(toRulings(dots, SIZE)).toEqual({
      horizontal: [{ position: expect.closeTo(50.5), from: 10, to: 89 }],
      vertical: [],
    })
  })

  test.each([
    [
      'the two lines of a double border',
      [
        [100, 0, 50],
        [102, 0, 50],
      ],
      [[101, 0, 50]],
    ],
    [
      'pieces that touch',
      [
        [100, 0, 50],
        [100, 50, 90],
      ],
      [[100, 0, 90]],
    ],
    [
      'pieces out of order',
      [
        [100, 50, 90],
        [100, 0, 51],
      ],
      [[100, 0, 90]],
    ],
    [
      'dashes',
      [
        [100, 0, 6],
        [100, 11, 17],
        [100, 22, 28],
      ],
      [[100, 0, 28]],
    ],
    [
      'cells apart from each other',
      [
        [100, 0, 50],
        [100, 60, 90],
      ],
      [
        [100, 0, 50],
        [100, 60, 90],
      ],
    ],
    [
      'neighbouring columns',
      [
        [100, 0, 50],
        [110, 0, 50],
      ],
      [
        [100, 0, 50],
        [110, 0, 50],
      ],
    ],
    ['a speck', [[100, 0, 2]], []],
  ])('join or keep apart %s', (_, lines, expected) => {
    const toRuling = ([position = 0, from = 0, to = 0]: readonly number[]) => ({ position, from, to })
    const joined = joinRulings(lines.map(toRuling), SIZE).map((ruling) => ({
      ...ruling,
      position: Math.round(ruling.position),
    }))
    expect(joined).toEqual(expected.map(toRuling))
  })
})
