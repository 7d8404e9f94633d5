import { expect, it } from 'vitest'
import { quantityOf } from '../../../src/extract/measures/quantity.js'

it.each([
  ['30', 30],
  ['1.2万', 12_000],
  ['0.7亿', 70_000_000],
  ['2.43亿', 243_000_000],
  ['1,200', 1200],
  ['3千万', 30_000_000],
  ['5百', 500],
  ['80余', 80],
  ['十', 10],
  ['两', 2],
  ['二十五', 25],
  ['一百零五', 105],
  ['两千三百', 2300],
  ['十二万', 120_000],
  ['三十多', 30],
  ['一二', null],
  ['件', null],
  ['', null],
])('%s is %s', (printed, value) => {
  expect(quantityOf(printed)).toBe(value)
})
