import { describe, expect, test } from 'vitest'
import { textWidth } from '../../src/render/text-width.js'
import { padTo, wrap } from '../../src/render/wrap.js'

describe('wrap', () => {
  test.each([
    ['a short line stays one', '推进公开', 20, ['推进公开']],
    ['a Han character counts two columns', '推进公开', 4, ['推进', '公开']],
    ['an empty text is one empty line', '', 10, ['']],
    ['line feeds stay line ends', '甲\n乙', 10, ['甲', '乙']],
    ['punctuation does not begin a line', '推进公开，加强解读', 8, ['推进公', '开，加强', '解读']],
    ['an opening bracket does not end a line', '公开事（一）项', 8, ['公开事', '（一）项']],
    ['a Latin word stays whole', '使用 Word 格式', 8, ['使用', 'Word 格', '式']],
    ['a word wider than the line is broken, not lost', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    [
      'the ends of a marked word stay with it',
      '公开[-旧-]{+新事+}项',
      8,
      ['公开', '[-旧-]', '{+新事+}', '项'],
    ],
    ['a run of marks wider than the line is broken, not lost', '，，，，', 4, ['，，', '，，']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })

  test('keeps every character but white space at any width', () => {
    const text = '各县（市、区）政府应于2031年6月底前完成 A/B 两类清单；“应公开尽公开”。'
    for (let width = 2; width < 90; width += 1) {
      expect(wrap(text, width).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }
  })

  test('no line is wider than asked for', () => {
    const text = '建立健全（市、区）两级联络员制度，每季度通报一次；PDF 与 OFD 并行。'
    for (let width = 2; width < 90; width += 1) {
      expect(Math.max(...wrap(text, width).map(textWidth))).toBeLessThanOrEqual(width)
    }
  })
})

test('padTo fills up to a width in columns and never cuts', () => {
  expect(padTo('公开', 6)).toBe('公开  ')
  expect(padTo('公开', 2)).toBe('公开')
})
