import { describe, expect, it } from 'vitest'
import { parseNotice } from '../../../src/index.js'
import { type ExpectedTask, partsOf } from '../../support/extract.js'

const tasksOf = async (text: string) =>
  (await parseNotice({ bytes: new TextEncoder().encode(text), name: 'notice.txt' })).tasks

const PLAIN: ExpectedTask[] = [
  {
    number: '1',
    section: ['一、财政公开'],
    requirements: ['按时公开部门预算，说明增减变化。'],
    responsibleUnits: ['市财政局'],
    deadlines: ['6月底前'],
  },
  {
    number: '2',
    section: ['一、财政公开'],
    requirements: ['按时公开部门决算，说明增减变化。'],
    responsibleUnits: ['市财政局', '市审计局'],
    deadlines: ['持续推进'],
  },
  {
    number: '3',
    section: ['二、办事公开'],
    requirements: ['更新窗口办事指南，做到一次说清。'],
    responsibleUnits: ['各县（市、区）政府，'.slice(0, -1)],
    deadlines: ['年底前'],
  },
]

/** [layout, text] of the same three tasks */
const LAYOUTS: readonly [string, string][] = [
  [
    'one cell a line, each pipe on its own line',
    [
      ...['工作任务', '|', '序号', '|', '具体要求', '|', '责任单位', '|', '时限要求', '|'],
      ...[
        '一、财政公开',
        '|',
        '1',
        '|',
        '按时公开部门预算，说明增减变化。',
        '|',
        '市财政局',
        '|',
        '6月底前',
        '|',
      ],
      ...['2', '|', '按时公开部门决算，说明增减变化。', '|', '市财政局、市审计局', '|', '持续推进', '|'],
      ...[
        '二、办事公开',
        '|',
        '3',
        '|',
        '更新窗口办事指南，做到一次说清。',
        '|',
        '各县（市、区）政府',
        '|',
        '年底前',
        '|',
      ],
    ].join('\n'),
  ],
  [
    'one row a line, padded at the end where a merged cell is missing',
    [
      '工作任务|责任单位|时限要求',
      '一、财政公开|1|按时公开部门预算，说明增减变化。|市财政局|6月底前',
      '2|按时公开部门决算，说明增减变化。|市财政局、市审计局|持续推进|',
      '二、办事公开|3|更新窗口办事指南，做到一次说清。|各县（市、区）政府|年底前',
    ].join('\n'),
  ],
  [
    'one row a line without padding, numbers inside the requirement',
    [
      '工作任务|具体要求|责任单位|时限要求',
      '一、财政公开|1.按时公开部门预算，说明增减变化。|市财政局|6月底前',
      '2.按时公开部门决算，说明增减变化。|市财政局、市审计局|持续推进',
      '二、办事公开|3.更新窗口办事指南，做到一次说清。|各县（市、区）政府|年底前',
    ].join('\n'),
  ],
  [
    'a pipe at the end of each cell, two at the end of each row',
    [
      ...['工作任务|', '序号|', '具体要求|', '责任单位|', '时限要求', '||'],
      ...['一、财政公开|', '1|', '按时公开部门预算，说明增减变化。|', '市财政局|', '6月底前', '||'],
      ...['|', '2|', '按时公开部门决算，说明增减变化。|', '市财政局、市审计局|', '持续推进', '||'],
      ...['二、办事公开|', '3|', '更新窗口办事指南，做到一次说清。|', '各县（市、区）政府|', '年底前', '||'],
    ].join('\n'),
  ],
  [
    'tabs, with empty cells where one is merged',
    [
      '工作任务\t序号\t具体要求\t责任单位\t时限要求',
      '一、财政公开\t1\t按时公开部门预算，说明增减变化。\t市财政局\t6月底前',
      '\t2\t按时公开部门决算，说明增减变化。\t市财政局、市审计局\t持续推进',
      '二、办事公开\t3\t更新窗口办事指南，做到一次说清。\t各县（市、区）政府\t年底前',
    ].join('\n'),
  ],
  [
    'Markdown',
    [
      '| 工作任务 | 序号 | 具体要求 | 责任单位 | 时限要求 |',
      '|---|---|---|---|---|',
      '| 一、财政公开 | 1 | 按时公开部门预算，说明增减变化。 | 市财政局 | 6月底前 |',
      '| | 2 | 按时公开部门决算，说明增减变化。 | 市财政局、市审计局 | 持续推进 |',
      '| 二、办事公开 | 3 | 更新窗口办事指南，做到一次说清。 | 各县（市、区）政府 | 年底前 |',
    ].join('\n'),
  ],
  [
    'letter-spaced heads and a header that is repeated',
    [
      '工　作　任　务|序　号|具 体 要 求|责　任　单　位|时 限 要 求',
      '一、财政公开|1|按时公开部门预算，说明增减变化。|市财政局|6月底前',
      '|2|按时公开部门决算，说明增减变化。|市财政局、市审计局|持续推进',
      '工　作　任　务|序　号|具 体 要 求|责　任　单　位|时 限 要 求',
      '二、办事公开|3|更新窗口办事指南，做到一次说清。|各县（市、区）政府|年底前',
    ].join('\n'),
  ],
]

describe('a table in text', () => {
  it.each(LAYOUTS)('with %s', async (_layout, table) => {
    const tasks = await tasksOf(`云岚市2031年政务公开任务分解表\n\n${table}\n`)
    expect(partsOf(tasks, PLAIN)).toEqual(PLAIN)
  })

  it('with a requirement in the last column and an empty cell for the lead', async () => {
    const tasks = await tasksOf(
      [
        '云岚市2031年任务分工表',
        '工作任务|牵头单位|责任单位|工作要求|',
        '一、财政公开|市财政局|各部门|1.按时公开部门预算，说明增减变化。|',
        '二、办事公开||各县（市、区）政府|2.更新窗口办事指南，做到一次说清。|',
      ].join('\n'),
    )
    const expected: ExpectedTask[] = [
      { number: '1', section: ['一、财政公开'], leadUnits: ['市财政局'], responsibleUnits: ['各部门'] },
      { number: '2', section: ['二、办事公开'], leadUnits: [], responsibleUnits: ['各县（市、区）政府'] },
    ]
    expect(partsOf(tasks, expected)).toEqual(expected)
  })

  it('with every task cell empty', async () => {
    const tasks = await tasksOf(
      [
        '云岚市2031年任务分工表',
        '工作任务|具体要求|责任单位|',
        '|1.按时公开部门预算，说明增减变化。|市财政局|',
        '|2.更新窗口办事指南，做到一次说清。|市政务局|',
      ].join('\n'),
    )
    expect(
      tasks.map(({ number, task, section, responsibleUnits }) => [number, task, section, responsibleUnits]),
    ).toEqual([
      ['1', null, [], ['市财政局']],
      ['2', null, [], ['市政务局']],
    ])
  })

  it('with numbers of milestones and of money beside what is read', async () => {
    const tasks = await tasksOf(
      [
        '云岚市2031年民生实事任务表',
        '序号|民生实事|主要内容|分管领导|牵头单位|配合单位|完成时限',
        '1|社区食堂|新建社区食堂20个，投资1.5亿元。|刘某|市民政局|各县（市、区）政府|9月投入使用',
        '2|口袋公园|改造口袋公园5处，5月底前动工。|陈某|市住建局||12月底前',
      ].join('\n'),
    )
    const expected: ExpectedTask[] = [
      {
        number: '1',
        task: '社区食堂',
        requirements: ['新建社区食堂20个，投资1.5亿元。'],
        leadUnits: ['市民政局'],
        supportingUnits: ['各县（市、区）政府'],
        deadlines: ['9月投入使用'],
      },
      {
        number: '2',
        task: '口袋公园',
        leadUnits: ['市住建局'],
        supportingUnits: [],
        deadlines: ['12月底前', '5月底前'],
      },
    ]
    expect(partsOf(tasks, expected)).toEqual(expected)
  })

  it('with roles inside the cell of the responsible unit', async () => {
    const tasks = await tasksOf(
      [
        '序号|工作任务|责任科室|完成时限',
        '1|按时公开部门预算，说明增减变化。|办公室牵头，各科室配合|年底前',
        '2|更新窗口办事指南，做到一次说清。|服务股牵头，其他股室及属下单位配合|持续推进',
      ].join('\n'),
    )
    const expected: ExpectedTask[] = [
      { leadUnits: ['办公室'], responsibleUnits: [], supportingUnits: ['各科室'] },
      { leadUnits: ['服务股'], responsibleUnits: [], supportingUnits: ['其他股室', '属下单位'] },
    ]
    expect(partsOf(tasks, expected)).toEqual(expected)
  })

  it('which is a catalogue of what is public is no table of tasks', async () => {
    const text = [
      '云岚市政务公开目录',
      '序号|公开事项|公开内容|公开依据|公开时限|公开主体|公开渠道',
      '1|预算|部门预算|预算法|20日内|市财政局|网站',
      '2|决算|部门决算|预算法|20日内|市财政局|网站',
    ].join('\n')
    await expect(tasksOf(text)).rejects.toMatchObject({ code: 'no-tasks' })
  })
})

describe('a table in a web page', () => {
  const page = (rows: string) =>
    parseNotice({
      bytes: new TextEncoder().encode(
        `<html><body><h1>云岚市2031年任务分工表</h1><table>${rows}</table></body></html>`,
      ),
      name: 'notice.html',
    })

  it('with sections across, units over three rows and several paragraphs a cell', async () => {
    const { tasks } = await page(`
      <tr><td>工作任务</td><td>工作要求</td><td>牵头单位</td><td>配合/责任单位</td></tr>
      <tr><td colspan="4">一、财政公开</td></tr>
      <tr><td rowspan="3">（一）预算</td><td rowspan="2">1.按时公开部门预算。</td><td rowspan="3"><p>市财政局</p><p>（国资办）</p></td><td rowspan="3"><p>省直各部门，</p><p>各设区市人民政府</p></td></tr>
      <tr></tr>
      <tr><td>2.说明增减变化。</td></tr>
      <tr><td>（二）决算</td><td>3.按时公开部门决算。</td><td>&nbsp;</td><td>市审计局</td></tr>`)
    const shared = {
      section: ['一、财政公开', '（一）预算'],
      leadUnits: ['市财政局（国资办）'],
      supportingUnits: ['省直各部门', '各设区市人民政府'],
    }
    const expected: ExpectedTask[] = [
      { number: '1', ...shared },
      { number: '2', ...shared },
      { number: '3', section: ['一、财政公开', '（二）决算'], leadUnits: [], responsibleUnits: ['市审计局'] },
    ]
    expect(partsOf(tasks, expected)).toEqual(expected)
  })

  it('in front of which a table of metadata stands', async () => {
    const { tasks } = await parseNotice({
      bytes: new TextEncoder().encode(
        '<table><tr><td>索引号</td><td>000-1</td><td>发布机构</td><td>市政府</td></tr></table><p>云岚市2031年任务分工表</p><table><tr><td>工作任务</td><td>责任单位</td></tr><tr><td>公开预算。</td><td>市财政局</td></tr></table>',
      ),
      name: 'notice.html',
    })
    expect(tasks.map((task) => task.requirements)).toEqual([['公开预算。']])
  })
})
