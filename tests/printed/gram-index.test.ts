import { describe, expect, it } from 'vitest'
import { commonLength, findLongest, indexGrams } from '../../src/printed/gram-index.js'

describe('findLongest', () => {
  const text = '市财政局，市教育局，市财政局办公室'
  const index = indexGrams(text)

  it.each([
    ['市财政局', 0, { at: 0, length: 4 }],
    ['市财政局', 17, { at: 10, length: 4 }],
    ['市财政局办', 0, { at: 10, length: 5 }],
    ['市财政厅', 17, { at: 10, length: 3 }],
    ['市审计局', 0, null],
    ['市财', 0, null],
  ])('%s near %i', (wanted, near, expected) => {
    expect(findLongest(index, wanted, 0, near)).toEqual(expected)
  })

  it('finds every gram of its own text', () => {
    for (let at = 0; at + 3 <= text.length; at++)
      expect(findLongest(index, text, at, at)).toEqual({ at, length: text.length - at })
  })

  it('finds nothing in an empty text', () => {
    expect(findLongest(indexGrams(''), '市财政局', 0, 0)).toBeNull()
  })
})

it('commonLength ends where the wanted text ends', () => {
  expect(commonLength('甲乙丙', 1, '乙丙丁', 0)).toBe(2)
  expect(commonLength('甲乙丙', 0, '丁', 0)).toBe(0)
})
