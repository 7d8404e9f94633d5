import { describe, expect, it } from 'vitest'
import { type ExpectedTask, noticeOf, partsOf } from '../../support/extract.js'

const PLAN: ExpectedTask[] = [
  {
    number: '1',
    section: ['一、深化政策公开', '（一）推进决策公开'],
    task: '推进决策公开',
    requirements: ['编制决策事项目录，向社会公布。'],
    leadUnits: [],
    responsibleUnits: ['各街道办事处'],
    deadlines: ['6月底前'],
  },
  {
    number: '2',
    section: ['一、深化政策公开', '（一）推进决策公开'],
    requirements: ['重要政策先听取意见。'],
    leadUnits: ['区司法局'],
    responsibleUnits: ['区直各部门', '各街道办事处'],
    deadlines: ['持续推进'],
  },
  {
    number: '3',
    section: ['二、优化服务', '（一）窗口服务'],
    requirements: ['统一服务指南内容，公布办事时限。'],
    leadUnits: ['区行政审批局', '区数据局'],
    responsibleUnits: ['各街道办事处', '区属国有企业'],
    deadlines: ['2029年9月底前'],
  },
]

/** [what is special, text] of the same three tasks */
const FORMS: readonly [string, string][] = [
  [
    'nothing between its cells',
    '工作任务工作要求牵头单位责任单位完成时限一、深化政策公开（一）推进决策公开1.编制决策事项目录，向社会公布。各街道办事处6月底前2.重要政策先听取意见。区司法局区直各部门、各街道办事处持续推进二、优化服务（一）窗口服务3.统一服务指南内容，公布办事时限。区行政审批局区数据局各街道办事处、区属国有企业2029年9月底前',
  ],
  [
    'a line a row',
    `工作任务工作要求牵头单位责任单位完成时限
一、深化政策公开（一）推进决策公开1.编制决策事项目录，向社会公布。各街道办事处6月底前
2.重要政策先听取意见。区司法局区直各部门、各街道办事处持续推进
二、优化服务（一）窗口服务3.统一服务指南内容，公布办事时限。区行政审批局区数据局各街道办事处、区属国有企业2029年9月底前`,
  ],
  [
    'the header again behind a page break, and a section title with it',
    `工作任务工作要求牵头单位责任单位完成时限
一、深化政策公开（一）推进决策公开1.编制决策事项目录，向社会公布。各街道办事处6月底前
工作任务工作要求牵头单位责任单位完成时限
2.重要政策先听取意见。区司法局区直各部门、各街道办事处持续推进
二、优化服务（一）窗口服务
工作任务工作要求牵头单位责任单位完成时限
二、优化服务（一）窗口服务3.统一服务指南内容，公布办事时限。区行政审批局区数据局各街道办事处、区属国有企业2029年9月底前`,
  ],
  [
    'the requirement in its last column but one',
    '工作任务牵头单位责任单位工作要求完成时限一、深化政策公开（一）推进决策公开各街道办事处1.编制决策事项目录，向社会公布。6月底前区司法局区直各部门、各街道办事处2.重要政策先听取意见。持续推进二、优化服务（一）窗口服务区行政审批局区数据局各街道办事处、区属国有企业3.统一服务指南内容，公布办事时限。2029年9月底前',
  ],
]

describe('a flattened table', () => {
  it.each(FORMS)('with %s', (_, text) => {
    const { tasks, diagnostics } = noticeOf('云岚区2029年政务公开任务分解表', ...text.split('\n'))
    expect(partsOf(tasks, PLAN)).toEqual(PLAN)
    expect(diagnostics.map(({ code }) => code)).toContain('table-rebuilt')
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('in which a gap marks the empty cell of the lead', () => {
    const { tasks } = noticeOf(
      '云岚区2029年政务公开任务分解表工作任务工作要求牵头单位配合/责任单位一、深化政策公开1.编制决策事项目录。\n区司法局2.重要政策先听取意见。区司法局3.公布意见采纳情况。区司法局各街道4.按时公开预算。\n区财政局',
    )
    expect(
      tasks.map(({ leadUnits, responsibleUnits, supportingUnits }) => [
        leadUnits,
        responsibleUnits,
        supportingUnits,
      ]),
    ).toEqual([
      [[], ['区司法局'], []],
      [['区司法局'], [], []],
      [['区司法局'], [], ['各街道']],
      [[], ['区财政局'], []],
    ])
  })

  it('whose unit cell is merged over several rows', () => {
    const { tasks } = noticeOf(
      '云岚区2029年任务分解表工作任务工作要求责任单位一、深化政策公开1.编制决策事项目录。区司法局、区政府办公室2.重要政策先听取意见。3.公布意见采纳情况。二、财政公开4.按时公开预算。区财政局',
    )
    expect(tasks.map(({ number, responsibleUnits }) => [number, responsibleUnits])).toEqual([
      ['1', ['区司法局', '区政府办公室']],
      ['2', ['区司法局', '区政府办公室']],
      ['3', ['区司法局', '区政府办公室']],
      ['4', ['区财政局']],
    ])
  })

  it('in which one cell holds several steps', () => {
    const { tasks } = noticeOf(
      '云岚区2029年任务分解表工作任务工作要求责任单位（一）决策公开1.编制目录。2.听取意见。区司法局（二）财政公开1.公开预算。2.公开决算。区财政局',
    )
    const expected: ExpectedTask[] = [
      {
        number: '（一）',
        section: ['（一）决策公开'],
        requirements: ['1.编制目录。', '2.听取意见。'],
        responsibleUnits: ['区司法局'],
      },
      {
        number: '（二）',
        section: ['（二）财政公开'],
        requirements: ['1.公开预算。', '2.公开决算。'],
        responsibleUnits: ['区财政局'],
      },
    ]
    expect(partsOf(tasks, expected)).toEqual(expected)
  })

  it('with a line a cell, several lines of units and people who are none', () => {
    const { tasks } = noticeOf(
      '云岚县2029年民生实事任务分工表',
      ...['序号', '项目名称', '主要内容', '责任领导', '牵头单位', '配合单位', '完成时限'],
      ...['1', '社区食堂', '新建社区食堂8个。', '何某海', '县民政局', '各街道', '县财政局', '12月底前'],
      ...['2', '口袋公园', '改造口袋公园5处。', '李向南', '县住建局', '年底前'],
    )
    const expected: ExpectedTask[] = [
      {
        number: '1',
        task: '社区食堂',
        requirements: ['新建社区食堂8个。'],
        leadUnits: ['县民政局'],
        supportingUnits: ['各街道', '县财政局'],
        deadlines: ['12月底前'],
      },
      {
        number: '2',
        task: '口袋公园',
        requirements: ['改造口袋公园5处。'],
        leadUnits: ['县住建局'],
        supportingUnits: [],
        deadlines: ['年底前'],
      },
    ]
    expect(partsOf(tasks, expected)).toEqual(expected)
  })

  it('with a line a cell, a head that no list has and as many lines a row as heads', () => {
    const { tasks } = noticeOf(
      '云岚县2029年目标任务分解表',
      ...['序号', '任务名称', '指标要求', '牵头部门', '配合部门', '目标档次'],
      ...['1', '城区绿化', '新增绿地8公顷', '县住建局', '县财政局、县林业局', '甲类'],
      ...['2', '农村供水', '改造水厂2座', '县水利局', '县发改局', '乙类'],
    )
    expect(
      tasks.map(({ number, task, leadUnits, supportingUnits }) => [number, task, leadUnits, supportingUnits]),
    ).toEqual([
      ['1', '城区绿化', ['县住建局'], ['县财政局', '县林业局']],
      ['2', '农村供水', ['县水利局'], ['县发改局']],
    ])
  })

  it('with nothing between its cells and people in front of the units', () => {
    const { tasks } = noticeOf(
      '云岚区2029年民生实事任务分工序号项目名称主要内容区政府分管领导牵头单位配合单位1社区食堂新建社区食堂8个。何某海民政局各街道2口袋公园改造公园5处。陈平住建局城管局园林公司',
    )
    expect(tasks.map(({ leadUnits, supportingUnits }) => [leadUnits, supportingUnits])).toEqual([
      [['民政局'], ['各街道']],
      [['住建局'], ['城管局', '园林公司']],
    ])
  })

  it('followed by what closes the notice', () => {
    const { tasks, diagnostics } = noticeOf(
      '云岚区2029年任务分解表工作任务工作要求责任单位一、财政公开1.公开预算。区财政局2.公开决算。区财政局',
      '抄送：区委办公室。',
      '云岚区人民政府办公室',
      '2029年3月4日',
    )
    expect(tasks.map(({ responsibleUnits }) => responsibleUnits)).toEqual([['区财政局'], ['区财政局']])
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
