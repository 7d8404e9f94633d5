import { expect, it } from 'vitest'
import { punctuation } from '../../src/normalise/punctuation.js'
import { rewrite } from './run-step.js'

it.each([
  ['marks between Chinese characters', '公开,解读;回应:是否?好!', '公开，解读；回应：是否？好！'],
  ['a mark beside Chinese on one side', '2022年,GDP增长', '2022年，GDP增长'],
  ['marks that blanks part from Chinese', '领域 , 加大 ( 一 )', '领域 ， 加大 （ 一 ）'],
  ['both brackets of a pair', '增长(GDP)', '增长（GDP）'],
  ['a bracket whose partner is full-width', '(一）加强', '（一）加强'],
  ['marks that touch a widened one', '是否合理?!(A)', '是否合理？！（A）'],
  ['brackets around a year in a number', '府办(2022)3号', '府办（2022）3号'],
  ['small and half-width forms', '﹝2022﹞甲﹑乙｡', '〔2022〕甲、乙。'],
  ['bars for dashes', '热线0799―1234，统筹――兼顾', '热线0799—1234，统筹——兼顾'],
])('makes full-width: %s', (_name, text, expected) => {
  expect(rewrite(punctuation, text).text).toBe(expected)
})

it.each([
  '1,000户',
  '8:30前',
  '比例1:3',
  'https://a.example/b?c=1',
  'a@b.example',
  'f(x), g(y); z',
  '1.支持',
  '3．2020年',
  '"数字"城市',
  '甲·乙',
  '3~5名',
  '2021–2025年',
  '2021—2025年',
  '互联网＋政务',
  '• 甲',
  '①㈠⑴',
  '5℃、3‰、10m²',
  '8：30前',
])('keeps %s', (text) => {
  expect(rewrite(punctuation, text).text).toBe(text)
})

it.each([
  ['digits and letters', '２０２２年ＡＢｃ', '2022年ABc'],
  ['the per cent sign', '９０％', '90%'],
  ['signs inside numbers and Latin', '0799－1234567、Ａ＋Ｂ、3／5', '0799-1234567、A+B、3/5'],
  ['odd hyphens', 'A‐1、A‑2', 'A-1、A-2'],
])('makes half-width: %s', (_name, text, expected) => {
  expect(rewrite(punctuation, text).text).toBe(expected)
})

it.each(['阿力木•买买提', '阿力木・买买提', '阿力木･买买提', '阿力木‧买买提', '阿力木⋅买买提'])(
  'has one dot inside names: %s',
  (text) => {
    expect(rewrite(punctuation, text).text).toBe('阿力木·买买提')
  },
)

it('has one wave dash', () => {
  expect(rewrite(punctuation, '3〜5月').text).toBe('3～5月')
})
