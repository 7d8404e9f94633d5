import { describe, expect, it } from 'vitest'
import { numberKey } from '../../../src/diff/compare/printed-number.js'

describe('a printed number', () => {
  it.each([
    ['（三）', '3.'],
    ['三、', '③'],
    ['3', '３．'],
    ['第三条', '第三条'],
    ['（十二）', '12'],
    ['二十一、', '21'],
    ['1.2', '1．2'],
    ['Ⅳ', 'IV'],
    [null, null],
  ])('%s is %s, however it is written', (one, other) => {
    expect(numberKey(one)).toBe(numberKey(other))
  })

  it.each([
    ['3', '4'],
    ['（三）', '（十三）'],
    ['1.2', '12'],
    ['1.2', '1.3'],
    ['3', null],
    ['A1', 'A2'],
  ])('%s is not %s', (one, other) => {
    expect(numberKey(one)).not.toBe(numberKey(other))
  })
})
