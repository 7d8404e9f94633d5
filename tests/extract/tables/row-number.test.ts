import { describe, expect, it } from 'vitest'
import { cellNumber, numberValue, requirementNumber } from '../../../src/extract/tables/row-number.js'

describe('requirementNumber', () => {
  it.each([
    ['1.公开预算。', '1'],
    ['12.公开预算。', '12'],
    ['102.公开预算。', '102'],
    ['3．2031年底前公开预算。', '3'],
    ['7、公开预算。', '7'],
    ['1.公开预算，分2.5万户核对。', '1'],
  ])('of %s is %s', (text, number) => {
    expect(requirementNumber(text)?.number).toBe(number)
  })

  it.each([
    '公开预算。',
    '1.公开预算。2.公开决算。',
    '1.公开预算；2.公开决算。',
    '1.公开预算\n2.公开决算',
    '1.15亿元预算要公开。',
    '一、公开预算。',
    '',
  ])('is none in %j', (text) => {
    expect(requirementNumber(text)).toBeNull()
  })
})

describe('cellNumber', () => {
  it.each([
    ['15', '15'],
    ['15.', '15'],
    ['1 5、', '15'],
    ['（三）', '（三）'],
    [' ', null],
  ])('%j is %s', (text, number) => {
    expect(cellNumber(text)).toBe(number)
  })
})

describe('numberValue', () => {
  it.each([
    ['15', 15],
    ['（三）', 3],
    ['三', 3],
    ['③', 3],
    ['甲', null],
  ])('of %s is %s', (number, value) => {
    expect(numberValue(number)).toBe(value)
  })
})
