import { describe, expect, it } from 'vitest'
import { noticeOf } from '../../support/extract.js'

const idsOf = (...lines: string[]) => noticeOf('云岚市2031年工作要点', ...lines).tasks.map((task) => task.id)
const numbersOf = (...lines: string[]) =>
  noticeOf('云岚市2031年工作要点', ...lines).tasks.map((task) => task.number)

describe('the outline of a plan in prose', () => {
  it.each([
    [
      'restarts',
      ['一、公开', '1.公开预算。', '2.公开决算。', '二、服务', '1.编好指南。'],
      ['1.1', '1.2', '2.1'],
    ],
    [
      'runs on',
      ['一、公开', '1.公开预算。', '2.公开决算。', '二、服务', '3.编好指南。'],
      ['1.1', '1.2', '2.3'],
    ],
    [
      'goes down five levels',
      ['一、公开', '（二）财政', '1.预算', '（3）部门', '①公开表格。', '②公开说明。'],
      ['1.2.1.3.1', '1.2.1.3.2'],
    ],
    ['uses a place twice', ['一、公开', '1.公开预算。', '1.公开决算。'], ['1.1', '1.1-2']],
    ['has articles', ['第一条 公开预算。', '第二条 公开决算。'], ['1', '2']],
    ['has mixed brackets', ['(一）公开预算。', '（二)公开决算。'], ['1', '2']],
  ])('%s', (_form, lines, ids) => {
    expect(idsOf(...lines)).toEqual(ids)
  })

  it('keeps numbers as printed', () => {
    expect(numbersOf('一、公开', '（一）公开预算。', '（二）公开决算。')).toEqual(['（一）', '（二）'])
    expect(numbersOf('一、公开', '1．公开预算。', '2．公开决算。')).toEqual(['1', '2'])
  })

  it('knows a year behind a number', () => {
    const { tasks } = noticeOf('一、公开', '1．2031年底前公开预算。', '2．2031年6月底前公开决算。')
    expect(tasks.map(({ number, requirements }) => [number, requirements[0]])).toEqual([
      ['1', '2031年底前公开预算。'],
      ['2', '2031年6月底前公开决算。'],
    ])
    expect(tasks.flatMap((task) => task.deadlines.map((deadline) => deadline.by))).toEqual([
      '2031-12-31',
      '2031-06-30',
    ])
  })

  it('leaves 一是 and 二是 to their item', () => {
    const { tasks } = noticeOf(
      '一、公开',
      '（一）做好两件事。一是公开预算。二是公开决算。',
      '（二）编好指南。',
    )
    expect(tasks.map((task) => task.requirements)).toEqual([
      ['做好两件事。一是公开预算。二是公开决算。'],
      ['编好指南。'],
    ])
  })

  it('reports numbers that are left out', () => {
    const { diagnostics } = noticeOf('一、公开', '1.公开预算。', '2.公开决算。', '4.编好指南。')
    expect(diagnostics).toMatchObject([{ code: 'number-gap', task: '1.4', values: { from: 2, to: 4 } }])
  })

  it('keeps years that a copy hid', () => {
    const { tasks } = noticeOf('一、公开', '1.做好20**年预算公开，对照XX年办法。', '2.公开决算。')
    expect(tasks[0]?.requirements).toEqual(['做好20**年预算公开，对照XX年办法。'])
  })
})
