import { describe, expect, it } from 'vitest'
import { parseNotice } from '../../../src/index.js'
import { type ExpectedTask, partsOf } from '../../support/extract.js'

/** A row's cells; those that merged cells cover are missing. */
type Row = readonly string[]

const framed = (row: Row) => `|\n${row.join('\n|\n')}\n|`
const lines = (row: Row) => row.join('\n|\n')

/** [form, text of the rows]: what stands between the cells, and between the rows */
const FORMS: readonly [string, (rows: readonly Row[]) => string][] = [
  ['bars on lines of their own, two between rows', (rows) => rows.map(framed).join('\n')],
  ['a blank line between two bars that part rows', (rows) => rows.map(framed).join('\n\n')],
  ['blank lines everywhere', (rows) => rows.map((row) => framed(row).replaceAll('\n', '\n\n')).join('\n\n')],
  ['space around the bars', (rows) => rows.map((row) => framed(row).replaceAll('|', '  | ')).join('\n')],
  ['full-width bars', (rows) => rows.map((row) => framed(row).replaceAll('|', '｜')).join('\n')],
  ['|| between rows', (rows) => rows.map(lines).join('\n||\n')],
  ['|| behind each row', (rows) => rows.map((row) => `${lines(row)}\n||`).join('\n')],
  ['three bars between rows', (rows) => rows.map((row) => `||\n${lines(row)}\n|`).join('\n')],
  [
    'a bar behind each cell, two behind the last',
    (rows) => rows.map((row) => `${row.join(' |\n')} ||`).join('\n'),
  ],
  ['a bar behind each cell, || below', (rows) => rows.map((row) => `${row.join(' |\n')} |\n||`).join('\n')],
  ['a bar behind each cell, | below', (rows) => rows.map((row) => `${row.join(' |\n')} |\n|`).join('\n')],
  [
    'a bar behind each cell, a blank line below',
    (rows) => rows.map((row) => `${row.join(' |\n')} |`).join('\n\n'),
  ],
  ['a bar before each cell, | below', (rows) => rows.map((row) => `| ${row.join('\n| ')}\n|`).join('\n')],
  [
    'a bar before each cell, a blank line below',
    (rows) => rows.map((row) => `| ${row.join('\n| ')}`).join('\n\n'),
  ],
  [
    'bars around each cell, a blank line below',
    (rows) => rows.map((row) => `| ${row.join(' |\n| ')} |`).join('\n\n'),
  ],
]

/** [what is missing, rows, tasks] */
const TABLES: readonly [string, readonly Row[], ExpectedTask[]][] = [
  [
    'nothing',
    [
      ['序号', '工作任务', '具体要求', '责任单位'],
      ['1', '预算公开', '按时公开部门预算，说明增减变化。', '市财政局'],
      ['2', '决算公开', '按时公开部门决算，说明增减变化。', '市审计局、市财政局'],
      ['3', '办事指南', '更新窗口办事指南，做到一次说清。', '各县（市、区）政府'],
    ],
    [
      { number: '1', task: '预算公开', responsibleUnits: ['市财政局'] },
      { number: '2', task: '决算公开', responsibleUnits: ['市审计局', '市财政局'] },
      { number: '3', task: '办事指南', responsibleUnits: ['各县（市、区）政府'] },
    ],
  ],
  [
    'the merged cells of a first column without numbers',
    [
      ['工作任务', '具体内容', '责任部门'],
      ['扩大政策公开', '持续公开惠农补贴信息，方便群众查阅。', '农业股、财政所等'],
      ['在集市设置咨询台，当面答复群众。', '便民服务站'],
      ['围绕就业开展宣讲活动，扩大知晓面。', '社会事务办公室'],
      ['规范权力运行', '更新权责事项清单，动态调整。', '党政办公室'],
      ['公示执法结果，接受群众监督。', '执法中队'],
    ],
    [
      { section: ['扩大政策公开'], responsibleUnits: ['农业股', '财政所'] },
      { section: ['扩大政策公开'], responsibleUnits: ['便民服务站'] },
      { section: ['扩大政策公开'], responsibleUnits: ['社会事务办公室'] },
      { section: ['规范权力运行'], responsibleUnits: ['党政办公室'] },
      { section: ['规范权力运行'], responsibleUnits: ['执法中队'] },
    ],
  ],
  [
    'all cells but one of the rows that name a section',
    [
      ['序号', '具体要求', '责任单位'],
      ['一、财政公开'],
      ['1', '按时公开部门预算，说明增减变化。', '市财政局'],
      ['2', '按时公开部门决算，说明增减变化。', '市审计局'],
      ['二、办事公开'],
      ['（一）办事指南'],
      ['3', '更新窗口办事指南，做到一次说清。', '市政务服务中心'],
    ],
    [
      { section: ['一、财政公开'], responsibleUnits: ['市财政局'] },
      { section: ['一、财政公开'], responsibleUnits: ['市审计局'] },
      { section: ['二、办事公开', '（一）办事指南'], responsibleUnits: ['市政务服务中心'] },
    ],
  ],
  [
    'nothing, with vacant cells inside a row and at its end',
    [
      ['序号', '具体要求', '牵头单位', '配合单位', '完成时限'],
      ['1', '按时公开部门预算，说明增减变化。', '市财政局', '市审计局', '6月底前'],
      ['2', '按时公开部门决算，说明增减变化。', '', '市审计局', '年底前'],
      ['3', '更新窗口办事指南，做到一次说清。', '市政务服务中心', '', ''],
      ['4', '公开招标信息，注明预算金额。', '市住建局', '市财政局', '持续推进'],
    ],
    [
      { leadUnits: ['市财政局'], supportingUnits: ['市审计局'], deadlines: ['6月底前'] },
      { leadUnits: [], supportingUnits: ['市审计局'], deadlines: ['年底前'] },
      { leadUnits: ['市政务服务中心'], supportingUnits: [], deadlines: [] },
      { leadUnits: ['市住建局'], supportingUnits: ['市财政局'], deadlines: ['持续推进'] },
    ],
  ],
  [
    'nothing, with a vacant unit cell and no numbers',
    [
      ['工作任务', '具体要求', '责任单位'],
      ['预算公开', '按时公开部门预算，说明增减变化。', '市财政局'],
      ['决算公开', '按时公开部门决算，说明增减变化。', ''],
      ['办事指南', '更新窗口办事指南，做到一次说清。', '市政务服务中心'],
    ],
    [
      { task: '预算公开', responsibleUnits: ['市财政局'] },
      { task: '决算公开', responsibleUnits: [] },
      { task: '办事指南', responsibleUnits: ['市政务服务中心'] },
    ],
  ],
  [
    'merged units and a merged heading',
    [
      ['工作任务', '序号', '具体要求', '责任单位'],
      ['一、财政公开', '1', '按时公开部门预算，说明增减变化。', '市财政局'],
      ['2', '按时公开部门决算，说明增减变化。'],
      ['二、办事公开', '3', '更新窗口办事指南，做到一次说清。', '市政务服务中心'],
      ['4', '公开招标信息，注明预算金额。', '市住建局'],
    ],
    [
      { number: '1', section: ['一、财政公开'], responsibleUnits: ['市财政局'] },
      { number: '2', section: ['一、财政公开'], responsibleUnits: ['市财政局'] },
      { number: '3', section: ['二、办事公开'], responsibleUnits: ['市政务服务中心'] },
      { number: '4', section: ['二、办事公开'], responsibleUnits: ['市住建局'] },
    ],
  ],
]

describe.each(FORMS)('one cell a line, %s', (_form, print) => {
  it.each(TABLES)('keeps rows apart where a copy lacks %s', async (_missing, rows, expected) => {
    const bytes = new TextEncoder().encode(`云溪市2031年政务公开工作要点\n\n${print(rows)}\n`)
    const { tasks } = await parseNotice({ bytes, name: 'notice.txt' })
    expect(partsOf(tasks, expected)).toEqual(expected)
  })
})
