import { expect, test } from 'vitest'
import { simplifyWords } from '../../src/read/simplify-words.js'

test.each([
  ['序號', '序号'],
  ['責(zé)任單位', '责任单位'],
  ['完成時（shí）限', '完成时限'],
  ['備註', '备注'],
  ['發佈時間', '发布时间'],
  ['主要指標（GDP）', '主要指标（GDP）'],
  ['责任单位', '责任单位'],
])('simplifyWords reads %s as %s', (printed, simplified) => {
  expect(simplifyWords(printed)).toBe(simplified)
})
