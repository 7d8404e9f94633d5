import { describe, expect, it } from 'vitest'
import { type CellText, gridTable, noticeOf } from '../../support/extract.js'

const plan = (...lines: string[]) => noticeOf('云岚市2031年工作要点', ...lines).tasks
const table = (...rows: CellText[][]) => noticeOf('云岚市2031年任务分工表', gridTable(...rows)).tasks
const HEAD = ['序号', '工作任务', '责任单位']

describe('people, empty cells and groups', () => {
  it('people in a clause are no units (PATTERNS 2: 责任领导, 责任人)', () => {
    const [task] = plan(
      '一、公开',
      '1.公开预算。（牵头领导：刘某；责任单位：市财政局；责任人：陈某）',
      '2.公开决算。（责任单位：市审计局）',
    )
    expect(task).toMatchObject({
      requirements: ['公开预算。'],
      leadUnits: [],
      responsibleUnits: ['市财政局'],
    })
  })

  it.each(['/', '—', '无', '-'])('%s in a unit cell names nobody', (text) => {
    expect(table(HEAD, ['1', '公开预算。', text])[0]?.responsibleUnits).toEqual([])
  })

  it('同上 in a unit cell names those above', () => {
    expect(
      table(HEAD, ['1', '公开预算。', '市财政局'], ['2', '公开决算。', '同上'])[1]?.responsibleUnits,
    ).toEqual(['市财政局'])
  })

  it.each([
    ['（一）公开预算。', '（一）'],
    ['（1）公开预算。', '（1）'],
    ['①公开预算。', '①'],
  ])('the number at the head of a requirement cell: %s', (text, number) => {
    const [task] = table(['工作任务', '工作要求', '责任单位'], ['公开', text, '市财政局'])
    expect(task).toMatchObject({ number, requirements: ['公开预算。'] })
  })

  it('one bracket on a line of its own after （1）（2）（3） is for the whole group (PATTERNS 1d)', () => {
    const tasks = plan(
      '一、公开',
      '1.财政',
      '（1）公开预算。',
      '（2）公开决算。',
      '（3）公开采购。',
      '（责任单位：市财政局）',
      '2.服务',
      '（1）编好指南。',
      '（2）公开流程。',
      '（责任单位：市政务局）',
    )
    expect(tasks.map((task) => task.responsibleUnits)).toEqual([
      ['市财政局'],
      ['市财政局'],
      ['市财政局'],
      ['市政务局'],
      ['市政务局'],
    ])
  })

  it('a section that is left out is reported as a gap', () => {
    const { diagnostics } = noticeOf('一、公开', '1.公开预算。', '三、服务', '1.编好指南。')
    expect(diagnostics.map(({ code }) => code)).toContain('number-gap')
  })

  it('rows without numbers under a merged heading and merged units are tasks of their own', () => {
    const tasks = table(
      ['工作任务', '工作要求', '责任单位'],
      [{ text: '一、公开', rowSpan: 2 }, '公开预算。', { text: '市财政局', rowSpan: 2 }],
      ['公开决算。'],
    )
    expect(tasks).toHaveLength(2)
  })

  it('units with nothing to do before them are no task, and it is said so', () => {
    const { tasks, diagnostics } = noticeOf(
      '一、公开',
      '1.',
      '（责任单位：市审计局）',
      '2.公开预算。（责任单位：市财政局）',
    )
    expect(tasks.map((task) => task.number)).toEqual(['2'])
    expect(diagnostics).toMatchObject([{ code: 'duty-without-task', values: { quote: '市审计局' } }])
  })

  it('a line of targets is no task, and it is said so', () => {
    const { tasks, diagnostics } = noticeOf(
      '一、公开',
      '（一）财政环节',
      '治理目标：公开率达到百分之九十。',
      '1.公开预算。（责任单位：市财政局）',
    )
    expect(tasks.map((task) => task.requirements)).toEqual([['公开预算。']])
    expect(diagnostics).toMatchObject([
      { code: 'targets-skipped', values: { quote: '治理目标：公开率达到百分之九十。' } },
    ])
  })
})
