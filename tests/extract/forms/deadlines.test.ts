import { describe, expect, it } from 'vitest'
import { noticeOf } from '../../support/extract.js'

/** The deadlines of one item of a plan for 2031. */
function deadlinesOf(text: string) {
  const { tasks } = noticeOf('云岚市2031年工作要点', '一、公开', `1.${text}`, '2.编好指南。')
  return tasks[0]?.deadlines.map((deadline) => [deadline.text, deadline.kind, deadline.by])
}

describe('a deadline in the text', () => {
  it.each([
    ['2031年底前公开预算。', [['2031年底前', 'by', '2031-12-31']]],
    ['2032年6月底前公开预算。', [['2032年6月底前', 'by', '2032-06-30']]],
    ['11月30日前公开预算。', [['11月30日前', 'by', '2031-11-30']]],
    ['年底前公开预算。', [['年底前', 'by', '2031-12-31']]],
    ['2032年年底前公开预算。', [['2032年年底前', 'by', '2032-12-31']]],
    ['公开预算，力争在2032年底前覆盖村级。', [['2032年底前', 'by', '2032-12-31']]],
    [
      '7月底前公开预算，10月底前公开执行情况。',
      [
        ['7月底前', 'by', '2031-07-31'],
        ['10月底前', 'by', '2031-10-31'],
      ],
    ],
    ['公开预算（市财政局负责，6月底完成）。', [['6月底完成', 'by', '2031-06-30']]],
    ['公开预算。（市财政局负责，9月底前）', [['9月底前', 'by', '2031-09-30']]],
  ])('%s', (text, deadlines) => {
    expect(deadlinesOf(text)).toEqual(deadlines)
  })

  it.each([
    '收到申请后20个工作日内答复。',
    '发生事故5小时内、24小时内分别通报。',
    '到2035年覆盖所有村级。',
    '执行情况有效期至2031年底前的除外。',
    '覆盖12个县（市、区），共有3处。',
  ])('is none in: %s', (text) => {
    expect(deadlinesOf(text)).toEqual([])
  })

  it('stands in a heading for the items below', () => {
    const { tasks } = noticeOf(
      '云岚市2031年工作方案',
      '一、步骤',
      '（一）摸底排查（2031年5月底前）。',
      '各县对老旧线路逐条登记。',
      '（二）集中整治（2031年9月底前）。',
      '各县对登记线路逐条改造。',
    )
    expect(tasks.map((task) => task.requirements)).toEqual([
      ['各县对老旧线路逐条登记。'],
      ['各县对登记线路逐条改造。'],
    ])
  })
})
