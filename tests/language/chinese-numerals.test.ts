import { describe, expect, it } from 'vitest'
import { chineseDigits, chineseNumber, chineseOrdinal } from '../../src/language/chinese-numerals.js'

describe('chineseNumber', () => {
  it.each([
    ['一', 1],
    ['九', 9],
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['三十二', 32],
    ['九十九', 99],
    ['一百', 100],
    ['一百零五', 105],
    ['一百二十', 120],
    ['九百九十九', 999],
    ['〇', 0],
  ])('%s is %i', (text, value) => {
    expect(chineseNumber(text)).toBe(value)
  })

  it.each(['', '市', '一二', '1', '三a'])('%j is no ordinal', (text) => {
    expect(chineseNumber(text)).toBeNull()
  })

  it('reads what chineseOrdinal writes', () => {
    for (let value = 1; value <= 99; value++) expect(chineseNumber(chineseOrdinal(value))).toBe(value)
  })
})

describe('chineseDigits', () => {
  it.each([
    ['二〇三一', 2031],
    ['一九九八', 1998],
    ['二零三一', 2031],
  ])('%s is %i', (text, value) => {
    expect(chineseDigits(text)).toBe(value)
  })

  it.each(['', '二十', '2031'])('%j is none', (text) => {
    expect(chineseDigits(text)).toBeNull()
  })
})
