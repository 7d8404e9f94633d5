import { describe, expect, test } from 'vitest'
import { findRanges, joinRanges, type Needle, segmentsOf } from '../../../../src/render/diff/html/ranges.js'

const whole = (text: string): Needle => ({ text, marked: [[0, text.length]] })

describe('findRanges and joinRanges', () => {
  test.each([
    ['one text', '甲乙丙', [whole('乙')], [[1, 2]]],
    ['a stretch of one', '甲乙丙丁', [{ text: '乙丙丁', marked: [[1, 2]] }], [[2, 3]]],
    [
      'the same text twice',
      '甲乙甲',
      [whole('甲'), whole('甲')],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'texts out of order',
      '甲乙丙',
      [whole('丙'), whole('甲')],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ['stretches that touch, as one', '甲乙丙', [whole('甲'), whole('乙')], [[0, 2]]],
    ['stretches that overlap, as one', '甲乙丙', [whole('甲乙'), whole('乙丙')], [[0, 3]]],
    ['nothing for what is not there', '甲乙丙', [whole('丁')], []],
    ['what comes after something that is not there', '甲乙', [whole('丁'), whole('乙')], [[1, 2]]],
    ['nothing for nothing', '甲', [whole('')], []],
  ] as const)('finds %s', (_, text, needles, ranges) => {
    expect(joinRanges(findRanges(text, needles))).toEqual(ranges)
  })

  test('stops looking where too little is found, so that time grows with the text alone', () => {
    const text = '甲'.repeat(200_000)
    expect(
      findRanges(
        text,
        Array.from({ length: 20_000 }, () => whole('甲乙')),
      ),
    ).toEqual([])
  })
})

test('segmentsOf parts a text where marks begin and end', () => {
  expect(segmentsOf('甲乙丙', [[1, 2]])).toEqual([
    { text: '甲', marked: false },
    { text: '乙', marked: true },
    { text: '丙', marked: false },
  ])
})
