import { describe, expect, it } from 'vitest'
import { foldText, withoutYears, yearsIn } from '../../../src/diff/text/fold-text.js'

describe('folding a text', () => {
  it.each([
    ['widths of letters and digits', 'ＡＢＣ１２３', 'abc123'],
    ['spaces of every kind', '公开 目录　清单\t和\n指南\u00a0一\u200b份', '公开目录清单和指南一份'],
    ['Chinese and Western punctuation', '（一）目录，清单；指南。', '(一)目录,清单;指南.'],
    ['quotes', '“办事指南”', '「办事指南」'],
    ['a bracket of years', '云政办〔2031〕7号', '云政办[2031]7号'],
    ['case', 'APP和Api', 'app和API'],
    ['a span with dashes of any length', '2—3次', '2-3次'],
    ['a span in words', '2至3次', '2～3次'],
    ['spaces around a span', '2 — 3次', '2-3次'],
    ['spaces around a decimal point', '3 . 5%', '3.5%'],
    ['a wide decimal point', '3．5％', '3.5%'],
    ['circled and squared signs', '①②', '12'],
  ])('leaves out %s', (_what, one, other) => {
    expect(foldText(one)).toBe(foldText(other))
    expect(foldText(one)).not.toBe('')
  })

  it.each([
    ['a decimal point', '3.5%', '35%'],
    ['a span', '2-3次', '23次'],
    ['a point and a span', '2.3次', '2-3次'],
    ['a sign of per cent', '20%', '20'],
    ['per mille and per cent', '20‰', '20%'],
    ['a letter', '公开目录', '公布目录'],
    ['an order', '目录清单', '清单目录'],
  ])('keeps %s', (_what, one, other) => {
    expect(foldText(one)).not.toBe(foldText(other))
  })

  it.each(['', ' \n', '。，；', '——（）'])('leaves nothing of %j', (text) => {
    expect(foldText(text)).toBe('')
  })

  it('is the same when it is done twice', () => {
    const texts = ['全年 2—3 次，占 3.5％。', '（一）ＡＰＰ上线', '到2025年底', '①“一网通办”']
    for (const text of texts) expect(foldText(foldText(text))).toBe(foldText(text))
  })
})

describe('years in a text', () => {
  it.each([
    ['2023年底前办完', [2023]],
    ['2023—2025年', [2023, 2025]],
    ['2023至2025年', [2023, 2025]],
    ['2023-25年', [2023]],
    ['1998年以来的文件', [1998]],
    ['云政办〔2023〕12号', [2023]],
    ['云政办[2023]12号', [2023]],
    ['2023 年 6 月', [2023]],
    ['先看2022年，再看2024年', [2022, 2024]],
    ['公开2000件', []],
    ['电话2024号窗口', []],
    ['编号12023年', []],
    ['3.2023年', []],
    ['3020年', []],
    ['', []],
  ])('of %s are %j', (text, years) => {
    expect(yearsIn(text)).toEqual(years)
  })

  it.each([
    ['2023年底前', '2024年底前'],
    ['2023—2025年规划', '2024—2026年规划'],
    ['云政办〔2023〕12号', '云政办〔2024〕12号'],
  ])('do not tell %s from %s once they are left out', (one, other) => {
    expect(withoutYears(one)).toBe(withoutYears(other))
  })

  it.each([
    ['公开2000件', '公开2010件'],
    ['2023年底前', '2024年6月底前'],
    ['云政办〔2023〕12号', '云政办〔2023〕13号'],
  ])('still tell %s from %s', (one, other) => {
    expect(withoutYears(one)).not.toBe(withoutYears(other))
  })

  it('are left out of a folded span as well', () => {
    expect(withoutYears(foldText('2023—2025年'))).toBe(withoutYears(foldText('2024—2026年')))
  })
})
