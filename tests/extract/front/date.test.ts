import { describe, expect, it } from 'vitest'
import { aroundDate, findDate } from '../../../src/extract/front/date.js'

describe('findDate', () => {
  it.each([
    ['2031年6月10日', '2031-06-10'],
    ['2031 年 6 月 10 日', '2031-06-10'],
    ['2031年06月01日', '2031-06-01'],
    ['云岚市人民政府办公室2031年12月31日', '2031-12-31'],
    ['二〇三一年六月十日', '2031-06-10'],
    ['二○三一年十二月三十一日', '2031-12-31'],
    ['二O三一年一月二日', '2031-01-02'],
    ['二0三一年二月二十九日', null],
    ['二0三二年二月二十九日', '2032-02-29'],
    ['二零三一年十月二十日', '2031-10-20'],
    ['二〇三〇年十一月十一日', '2030-11-11'],
    ['一九九八年三月五日', '1998-03-05'],
    ['2031年2月30日', null],
    ['2031年13月1日', null],
    ['12031年6月10日', null],
    ['2031年6月', null],
    ['6月10日', null],
    ['', null],
  ])('%s is %s', (text, date) => {
    expect(findDate(text)).toBe(date)
  })
})

describe('aroundDate', () => {
  it.each([
    ['市政府办公室 2031年6月10日印发', { before: '市政府办公室', after: '印发' }],
    ['二〇三一年六月十日', { before: '', after: '' }],
    ['没有日期', null],
  ])('%s', (text, around) => {
    expect(aroundDate(text)).toEqual(around)
  })
})
