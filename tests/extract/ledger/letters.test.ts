import { describe, expect, test } from 'vitest'
import { indexOfWhole, isEdge, lettersOf } from '../../../src/extract/ledger/letters.js'

describe('the letters of a text', () => {
  test.each([
    ['（三）加强 解读。', '三加强解读'],
    ['2025年6月底前，达97.5%', '2025年6月底前达975'],
    ['“公开”—ABC ', '公开ABC'],
    ['〇零○', '〇零'],
    ['𠮷林', '𠮷林'],
    ['。，', ''],
  ])('%s → %s', (text, letters) => {
    expect(lettersOf(text).letters).toBe(letters)
  })

  test('say where each of them stands', () => {
    expect([...lettersOf('（一）好').at]).toEqual([1, 3])
  })

  test('are found from mark to mark', () => {
    const text = lettersOf('市政府办公室，办公室。')
    expect(indexOfWhole(text, '办公室', 0)).toBe(6)
    expect(indexOfWhole(text, '公室', 0)).toBe(-1)
  })

  test('begin and end at marks', () => {
    const { at } = lettersOf('甲乙，丙')
    expect([0, 1, 2, 3].map((letter) => isEdge(at, letter))).toEqual([true, false, true, true])
  })
})
