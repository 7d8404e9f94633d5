import { describe, expect, it } from 'vitest'
import type { Task } from '../../../src/index.js'
import { type CellText, type ExpectedTask, gridTable, noticeOf, partsOf } from '../../support/extract.js'

const HEAD = ['序号', '工作任务', '工作要求', '责任单位']
const down = (text: string, rowSpan: number): CellText => ({ text, rowSpan })
const over = (text: string, columnSpan: number): CellText => ({ text, columnSpan })

const tasksOf = (...rows: CellText[][]): Task[] =>
  noticeOf('云岚市2031年任务分工表', gridTable(...rows)).tasks

/** [form, rows, tasks] */
const TABLES: readonly [string, CellText[][], ExpectedTask[]][] = [
  [
    'one task a row',
    [HEAD, ['1', '预算公开', '按时公开预算。', '市财政局'], ['2', '决算公开', '按时公开决算。', '市审计局']],
    [
      { number: '1', task: '预算公开', requirements: ['按时公开预算。'], responsibleUnits: ['市财政局'] },
      { number: '2', task: '决算公开', requirements: ['按时公开决算。'], responsibleUnits: ['市审计局'] },
    ],
  ],
  [
    'rows across the table that name sections',
    [
      HEAD,
      [over('一、公开', 4)],
      [over('（一）财政', 4)],
      ['1', '预算公开', '按时公开预算。', '市财政局'],
      [over('二、服务', 4)],
      ['2', '办事指南', '编好办事指南。', '市政务局'],
    ],
    [
      { section: ['一、公开', '（一）财政', '预算公开'], task: '预算公开' },
      { section: ['二、服务', '办事指南'], task: '办事指南' },
    ],
  ],
  [
    'rows that name sections beside a heading cell merged down over them',
    [
      ['类别', '序号', '工作要求', '责任单位'],
      [down('一、公开', 4), over('（一）财政', 3)],
      ['1', '按时公开预算。', '市财政局'],
      [over('（二）审批', 3)],
      ['2', '公开审批结果。', '市审批局'],
      ['二、服务', '3', '编好办事指南。', '市政务局'],
    ],
    [
      { section: ['一、公开', '（一）财政'], number: '1' },
      { section: ['一、公开', '（二）审批'], number: '2' },
      { section: ['二、服务'], number: '3' },
    ],
  ],
  [
    'a section row with its number in a cell of its own',
    [
      ['序号', '工作任务', '责任单位', '完成时限'],
      ['（一）', over('优化环境', 3)],
      ['1', '按时公开预算。', '市财政局', '6月底前'],
      ['二', over('改进服务', 3)],
      ['2', '编好办事指南。', '市政务局', '9月底前'],
    ],
    [
      { section: ['（一）优化环境'], number: '1', responsibleUnits: ['市财政局'] },
      { section: ['二、改进服务'], number: '2', responsibleUnits: ['市政务局'] },
    ],
  ],
  [
    'text that lies over the unit column too',
    [
      ['序号', '工作要求', '责任单位'],
      ['1', over('按时公开预算，各部门自行安排。', 2)],
      ['2', '编好办事指南。', '市政务局'],
    ],
    [
      { number: '1', requirements: ['按时公开预算，各部门自行安排。'], responsibleUnits: [] },
      { number: '2', responsibleUnits: ['市政务局'] },
    ],
  ],
  [
    'a section row that is not merged',
    [HEAD, ['一、公开', '', '', ''], ['1', '预算公开', '按时公开预算。', '市财政局']],
    [{ section: ['一、公开', '预算公开'], number: '1' }],
  ],
  [
    'a heading merged down',
    [
      ['工作任务', '工作要求', '责任单位'],
      [down('一、公开', 2), '1.按时公开预算。', '市财政局'],
      ['2.按时公开决算。', '市审计局'],
      ['二、服务', '3.编好办事指南。', '市政务局'],
    ],
    [
      { section: ['一、公开'], number: '1', task: '公开', requirements: ['按时公开预算。'] },
      { section: ['一、公开'], number: '2', task: '公开', requirements: ['按时公开决算。'] },
      { section: ['二、服务'], number: '3', task: '服务', requirements: ['编好办事指南。'] },
    ],
  ],
  [
    'headings merged down, one inside the other',
    [
      [over('工作任务', 2), '工作要求', '责任单位'],
      [down('一、公开', 3), down('（一）财政', 2), '按时公开预算。', '市财政局'],
      ['按时公开决算。', '市审计局'],
      ['（二）采购', '按时公开采购意向。', '市财政局'],
    ],
    [
      { section: ['一、公开', '（一）财政'], task: '财政', responsibleUnits: ['市财政局'] },
      { section: ['一、公开', '（一）财政'], task: '财政', responsibleUnits: ['市审计局'] },
      { section: ['一、公开', '（二）采购'], task: '采购', responsibleUnits: ['市财政局'] },
    ],
  ],
  [
    'a row without a number whose units are merged continues the task above',
    [
      ['序号', '工作要求', '责任单位', '完成时限'],
      ['1', '按时公开预算。', down('市财政局', 2), '6月底前'],
      ['', '同时公开说明。', '7月底前'],
      ['2', '按时公开决算。', '市审计局', '年底前'],
    ],
    [
      {
        number: '1',
        requirements: ['按时公开预算。', '同时公开说明。'],
        responsibleUnits: ['市财政局'],
        deadlines: ['6月底前', '7月底前'],
      },
      {
        number: '2',
        requirements: ['按时公开决算。'],
        responsibleUnits: ['市审计局'],
        deadlines: ['年底前'],
      },
    ],
  ],
  [
    'the same where the number is merged too',
    [
      ['序号', '工作要求', '责任单位'],
      [down('1', 2), '按时公开预算。', down('市财政局', 2)],
      ['同时公开说明。'],
    ],
    [{ number: '1', requirements: ['按时公开预算。', '同时公开说明。'], responsibleUnits: ['市财政局'] }],
  ],
  [
    'a row with its own number under merged units is a task',
    [
      ['序号', '工作要求', '责任单位'],
      ['1', '按时公开预算。', down('市财政局', 2)],
      ['2', '按时公开决算。'],
    ],
    [
      { number: '1', responsibleUnits: ['市财政局'] },
      { number: '2', responsibleUnits: ['市财政局'] },
    ],
  ],
  [
    'a number in the requirement is one of its own too',
    [
      ['工作任务', '工作要求', '责任单位'],
      [down('公开', 2), '1.按时公开预算。', down('市财政局', 2)],
      ['2.按时公开决算。'],
    ],
    [
      { number: '1', requirements: ['按时公开预算。'], responsibleUnits: ['市财政局'] },
      { number: '2', requirements: ['按时公开决算。'], responsibleUnits: ['市财政局'] },
    ],
  ],
  [
    'a second text row with its own units is a task under the same heading and number',
    [HEAD, [down('1', 2), down('预算公开', 2), '按时公开预算。', '市财政局'], ['按时公开说明。', '市审计局']],
    [
      { number: '1', task: '预算公开', requirements: ['按时公开预算。'], responsibleUnits: ['市财政局'] },
      { number: '1', task: '预算公开', requirements: ['按时公开说明。'], responsibleUnits: ['市审计局'] },
    ],
  ],
  [
    'several steps in one cell are one requirement',
    [HEAD, ['1', '预算公开', '1.按时公开预算。2.说明增减变化。3.接受群众监督。', '市财政局']],
    [{ number: '1', requirements: ['1.按时公开预算。2.说明增减变化。3.接受群众监督。'] }],
  ],
  [
    'several paragraphs of a cell are several requirements',
    [HEAD, ['1', '预算公开', '按时公开预算。\n说明增减变化。', '市财政局\n市审计局']],
    [
      {
        requirements: ['按时公开预算。', '说明增减变化。'],
        responsibleUnits: ['市财政局', '市审计局'],
      },
    ],
  ],
  [
    '配合/责任单位 supports a lead, and is responsible without one',
    [
      ['工作任务', '牵头单位', '配合/责任单位'],
      ['按时公开预算。', '市财政局', '市审计局'],
      ['按时公开决算。', '', '市审计局'],
    ],
    [
      { leadUnits: ['市财政局'], supportingUnits: ['市审计局'], responsibleUnits: [] },
      { leadUnits: [], supportingUnits: [], responsibleUnits: ['市审计局'] },
    ],
  ],
  [
    'three columns of units',
    [
      ['工作任务', '牵头单位', '责任单位', '配合单位'],
      ['按时公开预算。', '市财政局', '市审计局', '各乡镇、街道'],
    ],
    [{ leadUnits: ['市财政局'], responsibleUnits: ['市审计局'], supportingUnits: ['各乡镇、街道'] }],
  ],
  [
    'verbs inside a cell of units',
    [
      ['工作任务', '责任科室'],
      ['按时公开预算。', '办公室牵头，各科室配合'],
    ],
    [{ leadUnits: ['办公室'], supportingUnits: ['各科室'], responsibleUnits: [] }],
  ],
  [
    'labels inside a cell of units',
    [
      ['工作任务', '责任单位'],
      ['按时公开预算。', '牵头单位：市财政局\n配合单位：市审计局'],
    ],
    [{ leadUnits: ['市财政局'], supportingUnits: ['市审计局'], responsibleUnits: [] }],
  ],
  [
    'a deadline in 备注, beside a column that is not read',
    [
      ['序号', '工作任务', '责任单位', '完成情况', '备注'],
      ['1', '按时公开预算。', '市财政局', '推进中', '11月底前完成'],
      ['2', '按时公开决算。', '市财政局', '已完成', '另行通知'],
    ],
    [{ deadlines: ['11月底前完成'] }, { deadlines: [] }],
  ],
  [
    'a deadline column that is not understood is kept as printed',
    [
      ['工作任务', '责任单位', '完成时限'],
      ['按时公开预算。', '市财政局', '视上级安排'],
    ],
    [{ deadlines: ['视上级安排'] }],
  ],
  [
    'the requirement in the last column',
    [
      ['工作任务', '牵头单位', '责任单位', '工作要求'],
      ['一、公开', '市财政局', '市审计局', '按时公开预算。'],
    ],
    [
      {
        section: ['一、公开'],
        task: '公开',
        requirements: ['按时公开预算。'],
        leadUnits: ['市财政局'],
        responsibleUnits: ['市审计局'],
      },
    ],
  ],
  [
    'an empty requirement is the task',
    [HEAD, ['1', '按时公开预算', '', '市财政局']],
    [{ number: '1', task: '按时公开预算', requirements: ['按时公开预算'], responsibleUnits: ['市财政局'] }],
  ],
  [
    'a row without units under a heading',
    [HEAD, ['1', '预算公开', '按时公开预算。', '']],
    [{ number: '1', requirements: ['按时公开预算。'], responsibleUnits: [] }],
  ],
  [
    'an empty row is no task',
    [HEAD, ['1', '预算公开', '按时公开预算。', '市财政局'], ['', '', '', '']],
    [{ number: '1' }],
  ],
  [
    'a header that the next page repeats',
    [
      HEAD,
      ['1', '预算公开', '按时公开预算。', '市财政局'],
      HEAD,
      ['2', '决算公开', '按时公开决算。', '市审计局'],
    ],
    [{ number: '1' }, { number: '2' }],
  ],
  [
    'a section that the next page repeats',
    [
      HEAD,
      [over('一、公开', 4)],
      ['1', '预算公开', '按时公开预算。', '市财政局'],
      [over('一、公开', 4)],
      ['2', '决算公开', '按时公开决算。', '市审计局'],
    ],
    [{ section: ['一、公开', '预算公开'] }, { section: ['一、公开', '决算公开'] }],
  ],
  [
    'people are not units',
    [
      ['序号', '工作任务', '责任领导', '责任单位', '责任人'],
      ['1', '按时公开预算。', '刘某', '市财政局', '陈某'],
    ],
    [{ leadUnits: [], responsibleUnits: ['市财政局'], supportingUnits: [] }],
  ],
  [
    'units merged over several tasks belong to each',
    [
      ['序号', '工作任务', '牵头单位', '责任单位'],
      ['1', '按时公开预算。', down('市财政局', 2), '市审计局'],
      ['2', '按时公开决算。', '各乡镇、街道'],
    ],
    [
      { leadUnits: ['市财政局'], responsibleUnits: ['市审计局'] },
      { leadUnits: ['市财政局'], responsibleUnits: ['各乡镇、街道'] },
    ],
  ],
  [
    'bracketed numbers in their own column',
    [
      ['序号', '工作任务', '责任单位'],
      ['（一）', '按时公开预算。', '市财政局'],
      ['（二）', '按时公开决算。', '市审计局'],
    ],
    [{ number: '（一）' }, { number: '（二）' }],
  ],
]

describe('tasks of a table', () => {
  it.each(TABLES)('%s', (_form, rows, expected) => {
    expect(partsOf(tasksOf(...rows), expected)).toEqual(expected)
  })

  it('names a row without heading or number by its place', () => {
    const tasks = tasksOf(['工作任务', '责任单位'], ['公开预算。', '市财政局'], ['公开决算。', '市审计局'])
    expect(tasks.map(({ id, number, task }) => ({ id, number, task }))).toEqual([
      { id: '1', number: null, task: null },
      { id: '2', number: null, task: null },
    ])
  })

  it('builds ids from headings and numbers', () => {
    const tasks = tasksOf(
      ['序号', '工作任务', '责任单位'],
      [over('二、公开', 3)],
      [over('（三）财政', 3)],
      ['14', '公开预算。', '市财政局'],
      ['15', '公开决算。', '市财政局'],
    )
    expect(tasks.map((task) => task.id)).toEqual(['2.3.14', '2.3.15'])
  })

  it('says where a row was found, also one over two pages', () => {
    const table = gridTable(['工作任务', '责任单位'], ['公开预算。', '市财政局'])
    for (const cell of table.cells.slice(2))
      cell.provenance = [
        {
          page: 1,
          line: null,
          table: 1,
          row: 2,
          bbox: [10 + cell.column * 50, 90, 50 + cell.column * 50, 99],
        },
        {
          page: 2,
          line: null,
          table: 1,
          row: 3,
          bbox: [10 + cell.column * 50, 10, 50 + cell.column * 50, 20],
        },
      ]
    expect(noticeOf(table).tasks[0]?.provenance).toEqual([
      { page: 1, line: null, table: 1, row: 2, bbox: [10, 90, 100, 99] },
      { page: 2, line: null, table: 1, row: 3, bbox: [10, 10, 100, 20] },
    ])
  })

  it('goes on in a second table without a header, with the columns of the first', () => {
    const first = gridTable(HEAD, ['1', '预算公开', '按时公开预算。', '市财政局'])
    const second = gridTable(['2', '决算公开', '按时公开决算。', '市审计局'])
    expect(noticeOf(first, second).tasks.map((task) => task.number)).toEqual(['1', '2'])
  })

  it('leaves a table of another shape out', () => {
    const first = gridTable(HEAD, ['1', '预算公开', '按时公开预算。', '市财政局'])
    const contacts = gridTable(['王某', '000-1234'], ['李某', '000-5678'])
    expect(noticeOf(first, contacts).tasks).toHaveLength(1)
  })

  it('leaves units that are glyph soup out, and quotes them', () => {
    const { tasks, diagnostics } = noticeOf(
      gridTable(['序号', '工作任务', '责任单位'], ['1', '公开预算。', '市村市村市村局局']),
    )
    expect(tasks[0]?.responsibleUnits).toEqual([])
    expect(diagnostics).toMatchObject([
      { code: 'unreadable-units', task: '1', values: { quote: '市村市村市村局局' } },
    ])
  })

  it('ends a section across the table where a heading cell of the same depth begins', () => {
    const { tasks } = noticeOf(
      gridTable(
        ['工作任务', '工作要求', '责任单位'],
        [over('一、公开', 3)],
        ['（一）财政', '1.公开预算。', '市财政局'],
        ['二、服务', '2.编好指南。', '市政务局'],
      ),
    )
    expect(tasks.map((task) => task.section)).toEqual([['一、公开', '（一）财政'], ['二、服务']])
  })

  it('adds the units of a further row to the task whose requirement is merged down over it', () => {
    const { tasks } = noticeOf(
      gridTable(
        ['序号', '工作要求', '责任单位', '完成时限'],
        [down('1', 2), down('按时公开预算。', 2), '市财政局', '6月底前'],
        ['市审计局', '年底前'],
      ),
    )
    expect(tasks).toHaveLength(1)
    expect(tasks[0]?.responsibleUnits).toEqual(['市财政局', '市审计局'])
    expect(tasks[0]?.deadlines.map((deadline) => deadline.text)).toEqual(['6月底前', '年底前'])
  })

  it('gives a requirement merged over numbered rows to each of them', () => {
    const { tasks } = noticeOf(
      gridTable(
        ['序号', '工作要求', '责任单位'],
        ['1', down('按时公开预算。', 2), '市财政局'],
        ['2', '市审计局'],
      ),
    )
    expect(tasks.map((task) => [task.number, task.requirements, task.responsibleUnits])).toEqual([
      ['1', ['按时公开预算。'], ['市财政局']],
      ['2', ['按时公开预算。'], ['市审计局']],
    ])
  })

  it('takes a rule from a note below the rows, and the note for no heading', () => {
    const { tasks } = noticeOf(
      gridTable(
        ['序号', '工作要求', '责任单位'],
        ['1', '按时公开预算。', '市财政局、市审计局'],
        [over('注：列首位的为牵头单位。', 3)],
      ),
    )
    expect(tasks).toHaveLength(1)
    expect(tasks[0]).toMatchObject({ leadUnits: ['市财政局'], responsibleUnits: ['市审计局'] })
  })

  it('says which row is neither task nor heading', () => {
    const { tasks, diagnostics } = noticeOf(
      gridTable(['序号', '工作要求', '责任单位'], ['1', '按时公开预算。', '市财政局'], ['合计', '', '5家']),
    )
    expect(tasks).toHaveLength(1)
    expect(diagnostics).toMatchObject([{ code: 'row-skipped', values: { quote: '合计 5家' } }])
  })

  it('says which table has no task', () => {
    const tasks = gridTable(['序号', '工作要求', '责任单位'], ['1', '按时公开预算。', '市财政局'])
    const contacts = gridTable(['王某', '000-1234'], ['李某', '000-5678'])
    expect(noticeOf(tasks, contacts).diagnostics).toMatchObject([
      { code: 'table-skipped', values: { quote: '王某 000-1234' } },
    ])
  })
})
