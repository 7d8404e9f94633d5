import { describe, expect, it } from 'vitest'
import { readFieldLines } from '../../../src/extract/front/fields.js'
import { findTitle } from '../../../src/extract/front/title.js'
import { FIELD_LABELS, LABELS_WITH_COLON, PAGE_LINE_STARTS } from '../../../src/extract/words/field-words.js'
import { linesOf } from '../../support/extract.js'
import { EACH_WORD_ONCE, rowsFor } from '../../support/word-rows.js'

/** [label, line, which field it gives; 'other' where the line is taken and gives none] */
// biome-ignore format: several rows a line; one a line would fill screens
const LABELS: readonly [word: string, line: string, field: string][] = [
  ['标题', '标题：云岚市2031年工作要点', 'title'], ['名称', '名称：云岚市2031年工作要点', 'title'],
  ['信息名称', '信息名称：云岚市2031年工作要点', 'title'], ['文件名称', '文件名称：云岚市2031年工作要点', 'title'],
  ['文件标题', '文件标题：云岚市2031年工作要点', 'title'], ['公文名称', '公文名称：云岚市2031年工作要点', 'title'],
  ['公文标题', '公文标题：云岚市2031年工作要点', 'title'], ['文号', '文号：云政办发〔2031〕3号', 'documentNumber'],
  ['发文字号', '发文字号：云政办发〔2031〕3号', 'documentNumber'], ['发布文号', '发布文号：云政办发〔2031〕3号', 'documentNumber'],
  ['文件编号', '文件编号：云政办发〔2031〕3号', 'documentNumber'], ['文件字号', '文件字号：云政办发〔2031〕3号', 'documentNumber'],
  ['公文文号', '公文文号：云政办发〔2031〕3号', 'documentNumber'], ['文件号', '文件号：云政办发〔2031〕3号', 'documentNumber'],
  ['发文号', '发文号：云政办发〔2031〕3号', 'documentNumber'], ['发文机关', '发文机关：云岚市财政局', 'issuer'],
  ['发文机构', '发文机构：云岚市财政局', 'issuer'], ['发文单位', '发文单位：云岚市财政局', 'issuer'], ['发文部门', '发文部门：云岚市财政局', 'issuer'],
  ['发布机构', '发布机构：云岚市财政局', 'issuer'], ['发布机关', '发布机关：云岚市财政局', 'issuer'], ['发布单位', '发布单位：云岚市财政局', 'issuer'],
  ['发布部门', '发布部门：云岚市财政局', 'issuer'], ['制发机关', '制发机关：云岚市财政局', 'issuer'], ['制定机关', '制定机关：云岚市财政局', 'issuer'],
  ['颁布单位', '颁布单位：云岚市财政局', 'issuer'], ['公开责任部门', '公开责任部门：云岚市财政局', 'issuer'],
  ['成文日期', '成文日期：2031年3月1日', 'issuedOn'], ['成文时间', '成文时间：2031年3月1日', 'issuedOn'],
  ['制发日期', '制发日期：2031年3月1日', 'issuedOn'], ['签发日期', '签发日期：2031年3月1日', 'issuedOn'],
  ['索引号', '索引号：某某', 'other'], ['索引ID', '索引ID：某某', 'other'], ['信息索引', '信息索引：某某', 'other'],
  ['组配分类', '组配分类：某某', 'other'], ['主题分类', '主题分类：某某', 'other'], ['体裁分类', '体裁分类：某某', 'other'],
  ['信息分类', '信息分类：某某', 'other'], ['服务对象分类', '服务对象分类：某某', 'other'], ['公文种类', '公文种类：某某', 'other'],
  ['公文目录', '公文目录：某某', 'other'], ['公开目录', '公开目录：某某', 'other'], ['公开形式', '公开形式：某某', 'other'],
  ['公开方式', '公开方式：某某', 'other'], ['公开类型', '公开类型：某某', 'other'], ['公开属性', '公开属性：某某', 'other'],
  ['公开期限', '公开期限：某某', 'other'], ['公开范围', '公开范围：某某', 'other'], ['公开日期', '公开日期：某某', 'other'],
  ['公开时间', '公开时间：某某', 'other'], ['发文日期', '发文日期：某某', 'other'], ['发文时间', '发文时间：某某', 'other'],
  ['发布日期', '发布日期：某某', 'other'], ['发布时间', '发布时间：某某', 'other'], ['生成日期', '生成日期：某某', 'other'],
  ['更新日期', '更新日期：某某', 'other'], ['更新时间', '更新时间：某某', 'other'], ['生效日期', '生效日期：某某', 'other'],
  ['生效时间', '生效时间：某某', 'other'], ['施行日期', '施行日期：某某', 'other'], ['失效日期', '失效日期：某某', 'other'],
  ['失效时间', '失效时间：某某', 'other'], ['废止日期', '废止日期：某某', 'other'], ['废止时间', '废止时间：某某', 'other'],
  ['归档时间', '归档时间：某某', 'other'], ['有效性', '有效性：某某', 'other'], ['有效性状态', '有效性状态：有效。', 'other'],
  ['效力状态', '效力状态：某某', 'other'], ['时效性', '时效性：某某', 'other'], ['时效状态', '时效状态：某某', 'other'],
  ['统一编号', '统一编号：某某', 'other'], ['规范性文件编号', '规范性文件编号：某某', 'other'], ['主题词', '主题词：某某', 'other'],
  ['关键词', '关键词：某某', 'other'], ['关键字', '关键字：某某', 'other'], ['内容概述', '内容概述：某某', 'other'],
  ['信息来源', '信息来源：某某', 'other'], ['文章来源', '文章来源：某某', 'other'], ['来源', '来源：某某', 'other'],
  ['栏目', '栏目：某某', 'other'], ['原文链接', '原文链接：某某', 'other'], ['责任编辑', '责任编辑：某某', 'other'],
  ['浏览次数', '浏览次数：某某', 'other'], ['浏览量', '浏览量：某某', 'other'], ['阅读次数', '阅读次数：某某', 'other'],
  ['访问次数', '访问次数：某某', 'other'], ['点击次数', '点击次数：某某', 'other'], ['点击数', '点击数：某某', 'other'],
  ['下载地址', '下载地址：某某', 'other'], ['作者', '作者：某某', 'other'], ['编辑', '编辑：某某', 'other'],
  ['时间', '时间：某某', 'other'], ['日期', '日期：某某', 'other'], ['字号', '字号：某某', 'other'], ['字体', '字体：某某', 'other'],
  ['字体大小', '字体大小：某某', 'other'], ['视力保护色', '视力保护色：某某', 'other'], ['浏览', '浏览：某某', 'other'],
  ['阅读', '阅读：某某', 'other'], ['点击', '点击：某某', 'other'],
]

describe('labels of fields', () => {
  it.each(LABELS)('%s in %s: %s', (_, line, field) => {
    const { fields, lines } = readFieldLines(linesOf(line))
    const given = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [name]))
    expect(lines.size).toBe(1)
    expect(given).toEqual(field === 'other' ? [] : [field])
  })

  it('have a row each', () => {
    expect(rowsFor(FIELD_LABELS, LABELS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [label, line of text that begins with it] */
// biome-ignore format: several rows a line; one a line would fill screens
const WITH_COLON: readonly [word: string, line: string][] = [
  ['标题', '标题公开某某'], ['名称', '名称公开某某'], ['来源', '来源公开某某'], ['栏目', '栏目公开某某'], ['关键词', '关键词公开某某'],
  ['关键字', '关键字公开某某'], ['作者', '作者公开某某'], ['编辑', '编辑公开某某'], ['时间', '时间公开某某'], ['日期', '日期公开某某'],
  ['字号', '字号公开某某'], ['字体', '字体公开某某'], ['浏览', '浏览公开某某'], ['阅读', '阅读公开某某'], ['点击', '点击公开某某'],
]

describe('labels that need their colon', () => {
  it.each(WITH_COLON)('%s is none in %s', (_, line) => {
    expect(readFieldLines(linesOf(line)).lines.size).toBe(0)
  })

  it('have a row each', () => {
    expect(rowsFor(LABELS_WITH_COLON, WITH_COLON)).toEqual(EACH_WORD_ONCE)
  })
})

/** [start, line that would be a title without it] */
// biome-ignore format: several rows a line; one a line would fill screens
const PAGE_LINES: readonly [word: string, line: string][] = [
  ['当前位置', '当前位置云岚市2031年工作要点'], ['当前的位置', '当前的位置云岚市2031年工作要点'], ['当前所在位置', '当前所在位置云岚市2031年工作要点'],
  ['您当前的位置', '您当前的位置云岚市2031年工作要点'], ['您当前所在位置', '您当前所在位置云岚市2031年工作要点'], ['您当前位置', '您当前位置云岚市2031年工作要点'],
  ['您现在的位置', '您现在的位置云岚市2031年工作要点'], ['您所在的位置', '您所在的位置云岚市2031年工作要点'], ['您的位置', '您的位置云岚市2031年工作要点'],
  ['你的位置', '你的位置云岚市2031年工作要点'], ['所在位置', '所在位置云岚市2031年工作要点'], ['现在位置', '现在位置云岚市2031年工作要点'],
  ['首页', '首页云岚市2031年工作要点'], ['返回', '返回云岚市2031年工作要点'], ['打印', '打印云岚市2031年工作要点'], ['分享', '分享云岚市2031年工作要点'],
  ['收藏', '收藏云岚市2031年工作要点'], ['扫一扫', '扫一扫云岚市2031年工作要点'], ['无障碍', '无障碍云岚市2031年工作要点'],
  ['繁体', '繁体云岚市2031年工作要点'], ['核心提示', '核心提示云岚市2031年工作要点'], ['政策解读', '政策解读云岚市2031年工作要点'],
  ['相关解读', '相关解读云岚市2031年工作要点'], ['相关链接', '相关链接云岚市2031年工作要点'], ['下载', '附件下载云岚市2031年工作要点'],
  ['文件下载', '文件下载云岚市2031年工作要点'], ['推荐阅读', '推荐阅读云岚市2031年工作要点'], ['上一篇', '上一篇云岚市2031年工作要点'],
  ['下一篇', '下一篇云岚市2031年工作要点'],
]

describe('starts of lines that belong to the page', () => {
  it.each(PAGE_LINES)('%s in %s, which is no title', (_, line) => {
    expect(findTitle(linesOf(line))).toBeNull()
  })

  it('leave a title alone', () => {
    expect(findTitle(linesOf('云岚市2031年工作要点'))).toBe('云岚市2031年工作要点')
  })

  it('have a row each', () => {
    expect(rowsFor(PAGE_LINE_STARTS, PAGE_LINES)).toEqual(EACH_WORD_ONCE)
  })
})
