import { describe, expect, it } from 'vitest'
import { textLines } from '../../../src/extract/prose/lines.js'
import { gridTable, linesOf, paragraph } from '../../support/extract.js'

const textsOf = (text: string) => linesOf(text).map((line) => line.text)

describe('textLines', () => {
  it.each([
    ['a line', '市财政局公开预算。', ['市财政局公开预算。']],
    ['a line break inside a paragraph', '一、公开\n二、服务', ['一、公开', '二、服务']],
    ['white space around it', '　　市财政局公开预算。 ', ['市财政局公开预算。']],
    [
      'a publication note glued to a title',
      '（此件公开发布）云岚市2031年工作要点',
      ['（此件公开发布）', '云岚市2031年工作要点'],
    ],
    [
      'a number glued to a title',
      '云政办发〔2031〕9号云岚市人民政府办公室关于印发工作要点的通知',
      ['云政办发〔2031〕9号', '云岚市人民政府办公室关于印发工作要点的通知'],
    ],
    [
      'a title glued to the addressees',
      '云岚市政府办公室关于印发工作要点的通知各县（市、区）人民政府：',
      ['云岚市政府办公室关于印发工作要点的通知', '各县（市、区）人民政府：'],
    ],
    [
      'a title glued to the first item',
      '云岚市2031年政务公开工作要点一、办事公开（一）编好指南。',
      ['云岚市2031年政务公开工作要点', '一、办事公开（一）编好指南。'],
    ],
    [
      'a reference behind the name of a plan',
      '各部门要对照工作方案（一）的要求落实。',
      ['各部门要对照工作方案（一）的要求落实。'],
    ],
    [
      'a signature glued to the last sentence',
      '请认真落实。云岚市人民政府办公室2031年3月5日',
      ['请认真落实。', '云岚市人民政府办公室2031年3月5日'],
    ],
    ['nothing', ' ', []],
  ])('of %s', (_form, text, lines) => {
    expect(textsOf(text)).toEqual(lines)
  })

  it('leaves tables and page furniture out, and counts blocks as the document does', () => {
    const menu = { ...paragraph('首页'), layer: 'furniture' as const }
    const lines = textLines([menu, gridTable(['甲', '乙']), paragraph('市财政局公开预算。')])
    expect(lines.map(({ text, block }) => ({ text, block }))).toEqual([
      { text: '市财政局公开预算。', block: 2 },
    ])
  })
})
