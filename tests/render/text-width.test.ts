import { expect, test } from 'vitest'
import { textWidth } from '../../src/render/text-width.js'

test.each([
  ['', 0],
  ['PDF 2031', 8],
  ['政务公开', 8],
  ['（一）', 6],
  ['A、B', 4],
  ['“甲”…', 5],
  ['\u{20BB7}', 2],
  ['e\u0301', 1],
  ['甲\u200b乙', 4],
])('%j takes %i columns', (text, columns) => {
  expect(textWidth(text)).toBe(columns)
})
