import { describe, expect, it } from 'vitest'
import { readFieldLines, readFieldTable } from '../../../src/extract/front/fields.js'
import { gridTable, linesOf } from '../../support/extract.js'

const fieldsOf = (...texts: string[]) => readFieldLines(linesOf(...texts)).fields
const NONE = { title: null, documentNumber: null, issuer: null, issuedOn: null }

describe('readFieldLines', () => {
  it.each([
    [
      'a field a line',
      ['标题：云岚市工作要点', '文号:云政发〔2031〕3号', '发布机构：云岚市人民政府', '成文日期：2031-03-05'],
    ],
    [
      'all on one line',
      ['标题：云岚市工作要点文号：云政发[2031]3号发布机构：云岚市人民政府成文日期：2031年03月05日'],
    ],
    [
      'names and values on lines of their own',
      [
        '索引号',
        '000/2031-1',
        '标题',
        '云岚市工作要点',
        '发文字号',
        '云政发〔2031〕3号',
        '发文机关',
        '云岚市人民政府',
        '成文日期',
        '2031/3/5',
      ],
    ],
    [
      'names in brackets',
      [
        '[标题]',
        '云岚市工作要点',
        '[发文字号]',
        '云政发〔2031〕3号',
        '【发文机构】云岚市人民政府',
        '【成文日期】二〇三一年三月五日',
      ],
    ],
    [
      'no colons',
      [
        '文件名称云岚市工作要点成文日期：2031.3.5',
        '文号云政发〔2031〕3号有效性有效',
        '发布机构云岚市人民政府公开形式主动公开',
      ],
    ],
  ])('reads %s', (_form, lines) => {
    expect(fieldsOf(...lines)).toEqual({
      title: '云岚市工作要点',
      documentNumber: '云政发〔2031〕3号',
      issuer: '云岚市人民政府',
      issuedOn: '2031-03-05',
    })
  })

  it.each([
    ['empty fields', ['文号：', '成文日期：发布日期：2031-03-05', '名称：无']],
    ['dates of the page', ['发布时间：2031-03-05 09:30来源：云岚市人民政府']],
    ['sentences', ['发布机构要落实责任；成文日期以印发为准。', '标题要简明，内容要真实。']],
  ])('keeps nothing of %s', (_form, lines) => {
    expect(fieldsOf(...lines)).toEqual(NONE)
  })

  it('says which lines are fields', () => {
    const { lines } = readFieldLines(linesOf('索引号：1', '云岚市工作要点', '文号', '云政发〔2031〕3号'))
    expect([...lines]).toEqual([0, 2, 3])
  })
})

describe('readFieldTable', () => {
  it('reads names and values in cells beside each other', () => {
    const table = gridTable(
      ['索引号：', '000-1', '主题分类：', '综合政务'],
      ['发文机构：', '云岚市人民政府', '成文日期：', '2031年3月5日'],
      ['文 号：', '云政发〔2031〕3号', '标 题：', '云岚市工作要点'],
    )
    expect(readFieldTable(table)).toEqual({
      title: '云岚市工作要点',
      documentNumber: '云政发〔2031〕3号',
      issuer: '云岚市人民政府',
      issuedOn: '2031-03-05',
    })
  })

  it('reads nothing in a table of tasks', () => {
    expect(
      readFieldTable(gridTable(['序号', '名称', '责任单位'], ['1', '云岚市工作要点', '市财政局'])),
    ).toEqual(NONE)
  })
})
