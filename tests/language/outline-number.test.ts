import { describe, expect, it } from 'vitest'
import { MARKER_STYLES } from '../../src/language/marker-forms.js'
import { headingTitle, markerDepth, parseMarker } from '../../src/language/outline-number.js'

/** [text, style, ordinal, number, printed, text behind it] */
const MARKERS: readonly [string, string, number, string, string, string][] = [
  ['第一章 总则', 'chapter', 1, '第一章', '第一章', '总则'],
  ['第二部分：任务', 'part', 2, '第二部分', '第二部分：', '任务'],
  ['第3章 任务', 'chapter', 3, '第3章', '第3章', '任务'],
  ['第十二条 市档案馆开放查询', 'article', 12, '第十二条', '第十二条', '市档案馆开放查询'],
  ['第7条、开放查询', 'article', 7, '第7条', '第7条、', '开放查询'],
  ['一、办事公开', 'chinese', 1, '一', '一、', '办事公开'],
  ['十、办事公开', 'chinese', 10, '十', '十、', '办事公开'],
  ['二十一、办事公开', 'chinese', 21, '二十一', '二十一、', '办事公开'],
  ['三．办事公开', 'chinese', 3, '三', '三．', '办事公开'],
  ['三.办事公开', 'chinese', 3, '三', '三.', '办事公开'],
  ['三 、 办事公开', 'chinese', 3, '三', '三、', '办事公开'],
  ['（一）开放查询', 'chinese-bracketed', 1, '（一）', '（一）', '开放查询'],
  ['(一)开放查询', 'chinese-bracketed', 1, '(一)', '(一)', '开放查询'],
  ['（一)开放查询', 'chinese-bracketed', 1, '（一)', '（一)', '开放查询'],
  ['(十五）开放查询', 'chinese-bracketed', 15, '(十五）', '(十五）', '开放查询'],
  ['〔二〕开放查询', 'chinese-bracketed', 2, '〔二〕', '〔二〕', '开放查询'],
  ['（ 二 ）开放查询', 'chinese-bracketed', 2, '（二）', '（二）', '开放查询'],
  ['（二）、开放查询', 'chinese-bracketed', 2, '（二）', '（二）、', '开放查询'],
  ['1.开放查询', 'arabic', 1, '1', '1.', '开放查询'],
  ['1．开放查询', 'arabic', 1, '1', '1．', '开放查询'],
  ['1、开放查询', 'arabic', 1, '1', '1、', '开放查询'],
  ['22. 开放查询', 'arabic', 22, '22', '22.', '开放查询'],
  ['101.开放查询', 'arabic', 101, '101', '101.', '开放查询'],
  ['3．2030年底前开放查询', 'arabic', 3, '3', '3．', '2030年底前开放查询'],
  ['1.2031年6月底前开放查询', 'arabic', 1, '1', '1.', '2031年6月底前开放查询'],
  ['1. 2031年6月底前开放查询', 'arabic', 1, '1', '1.', '2031年6月底前开放查询'],
  ['（1）开放查询', 'arabic-bracketed', 1, '（1）', '（1）', '开放查询'],
  ['(12)开放查询', 'arabic-bracketed', 12, '(12)', '(12)', '开放查询'],
  ['【1】开放查询', 'arabic-bracketed', 1, '【1】', '【1】', '开放查询'],
  ['⑴开放查询', 'arabic-bracketed', 1, '⑴', '⑴', '开放查询'],
  ['1）开放查询', 'arabic-half-bracketed', 1, '1）', '1）', '开放查询'],
  ['2)、开放查询', 'arabic-half-bracketed', 2, '2)', '2)、', '开放查询'],
  ['第一编 总则', 'part', 1, '第一编', '第一编', '总则'],
  ['第二节 任务', 'chapter-section', 2, '第二节', '第二节', '任务'],
  ['第 三 条 开放查询', 'article', 3, '第三条', '第三条', '开放查询'],
  ['壹、办事公开', 'formal', 1, '壹', '壹、', '办事公开'],
  ['拾贰、办事公开', 'formal', 12, '拾贰', '拾贰、', '办事公开'],
  ['Ⅳ.办事公开', 'roman', 4, 'Ⅳ', 'Ⅳ.', '办事公开'],
  ['IV. 办事公开', 'roman', 4, 'IV', 'IV.', '办事公开'],
  ['（II）办事公开', 'roman', 2, '（II）', '（II）', '办事公开'],
  ['一百二十三、办事公开', 'chinese', 123, '一百二十三', '一百二十三、', '办事公开'],
  ['廿一、办事公开', 'chinese', 21, '廿一', '廿一、', '办事公开'],
  ['—、办事公开', 'chinese', 1, '—', '—、', '办事公开'],
  ['（—）开放查询', 'chinese-bracketed', 1, '（—）', '（—）', '开放查询'],
  ['[一]开放查询', 'chinese-bracketed', 1, '[一]', '[一]', '开放查询'],
  ['【一】开放查询', 'chinese-bracketed', 1, '【一】', '【一】', '开放查询'],
  ['一）开放查询', 'chinese-bracketed', 1, '一）', '一）', '开放查询'],
  ['（一百零五）开放查询', 'chinese-bracketed', 105, '（一百零五）', '（一百零五）', '开放查询'],
  ['㈢开放查询', 'chinese-bracketed', 3, '㈢', '㈢', '开放查询'],
  ['⒈开放查询', 'arabic', 1, '⒈', '⒈', '开放查询'],
  ['⒓.开放查询', 'arabic', 12, '⒓', '⒓.', '开放查询'],
  ['1，开放查询', 'arabic', 1, '1', '1，', '开放查询'],
  ['1.', 'arabic', 1, '1', '1.', ''],
  ['2.12345热线限时办结', 'arabic', 2, '2', '2.', '12345热线限时办结'],
  ['2.5月底前开放查询', 'arabic', 2, '2', '2.', '5月底前开放查询'],
  ['2.5G网络全覆盖', 'arabic', 2, '2', '2.', '5G网络全覆盖'],
  ['1.15个工作日内开放查询', 'arabic', 1, '1', '1.', '15个工作日内开放查询'],
  ['3、2031年底前开放查询', 'arabic', 3, '3', '3、', '2031年底前开放查询'],
  ['4、12月底前开放查询', 'arabic', 4, '4', '4、', '12月底前开放查询'],
  ['11.121人才工程', 'arabic', 11, '11', '11.', '121人才工程'],
  ['1.1 开放查询', 'decimal', 1, '1.1', '1.1', '开放查询'],
  ['2.13开放查询', 'decimal', 13, '2.13', '2.13', '开放查询'],
  ['2-3.开放查询', 'decimal', 3, '2-3', '2-3.', '开放查询'],
  ['1.1.2 开放查询', 'decimal-third', 2, '1.1.2', '1.1.2', '开放查询'],
  ['1.1.2.4开放查询', 'decimal-fourth', 4, '1.1.2.4', '1.1.2.4', '开放查询'],
  ['❷开放查询', 'circled-black', 2, '❷', '❷', '开放查询'],
  ['㉑开放查询', 'circled', 21, '㉑', '㉑', '开放查询'],
  ['A.开放查询', 'letter', 1, 'A', 'A.', '开放查询'],
  ['（B）开放查询', 'letter', 2, '（B）', '（B）', '开放查询'],
  ['c）开放查询', 'letter-small', 3, 'c', 'c）', '开放查询'],
  ['①开放查询', 'circled', 1, '①', '①', '开放查询'],
  ['⑳开放查询', 'circled', 20, '⑳', '⑳', '开放查询'],
  ['③、开放查询', 'circled', 3, '③', '③、', '开放查询'],
]

/** Texts that begin with a figure or numeral and with no outline number. */
const OTHER_TEXTS = [
  '',
  '开放查询',
  '1.15亿元',
  '3.5%以上',
  '1、2号楼',
  '2031年底前开放查询',
  '一体化平台',
  '三级网络、两级平台',
  '统一、规范的目录',
  '（责任单位：市档案馆）',
  '（一站式）服务',
  '第一批清单',
  '第一、第二季度',
  '第一，开放查询',
  '第一条的规定',
  '第三章至第五章',
  '一是开放查询',
  '5G网络',
  '2.5亿元',
  '1.5%以上',
  '3.2万人',
  '1.5个百分点',
  '12345热线',
  '三、四线城市',
  'A、B两类企业',
  'A级景区',
  'I类区域',
  '1、2月份',
  '24小时内',
  '零、概述',
  '1234.开放',
  '〇、概述',
]

describe('parseMarker', () => {
  it.each(MARKERS)('reads %s', (text, style, ordinal, number, printed, rest) => {
    const marker = parseMarker(text)
    expect(marker).toMatchObject({ style, ordinal, number, printed })
    expect(text.slice(marker?.length ?? 0)).toBe(rest)
  })

  it.each(OTHER_TEXTS)('finds no outline number in %j', (text) => {
    expect(parseMarker(text)).toBeNull()
  })

  it('has a sample here of every style', () => {
    expect(new Set(MARKERS.map(([, style]) => style))).toEqual(new Set(MARKER_STYLES))
  })
})

describe('markerDepth', () => {
  it('orders the styles as the standard does, from the outermost in', () => {
    const texts = ['第一章', '第一条', '一、', '（一）', '1.', '（1）', '①']
    const depths = texts.map((text) => markerDepth(parseMarker(text)?.style ?? 'letter'))
    expect(depths).toEqual(depths.toSorted((a, b) => a - b))
    expect(new Set(depths).size).toBe(texts.length)
  })
})

describe('headingTitle', () => {
  it.each([
    ['一、办事公开', '办事公开'],
    ['（二）开放查询。', '开放查询'],
    ['3．档案开放：', '档案开放'],
    ['档案开放', '档案开放'],
    ['四、', ''],
  ])('%s is %j without its number and its stop', (text, title) => {
    expect(headingTitle(text)).toBe(title)
  })
})
