import { describe, expect, it } from 'vitest'
import { parseNotice } from '../../../src/index.js'
import { type ExpectedTask, partsOf } from '../../support/extract.js'

const tasksOf = async (...lines: string[]) => {
  const text = `云岚县2031年重点任务分解表\n${lines.join('\n')}\n`
  return (await parseNotice({ bytes: new TextEncoder().encode(text), name: 'notice.txt' })).tasks
}

/** [what is special, lines, tasks] */
const FORMS: readonly [string, string[], ExpectedTask[]][] = [
  [
    'heads that no list has, and a title in its first row',
    [
      '附件1 |',
      '序号 | 任 务 名 称 | 指 标 要 求 | 牵 头 部 门 | 配 合 部 门 | 目 标 档 次 |',
      '1 | 城区绿化 | 新增绿地8公顷 | 县住建局 | 县财政局、县林业局 | 甲类 |',
      '2 | 农村供水 | 改造水厂2座 | 县水利局 | 县发改局 | 乙类 |',
    ],
    [
      {
        number: '1',
        task: '城区绿化',
        requirements: ['新增绿地8公顷'],
        leadUnits: ['县住建局'],
        supportingUnits: ['县财政局', '县林业局'],
      },
      { number: '2', leadUnits: ['县水利局'], supportingUnits: ['县发改局'] },
    ],
  ],
  [
    'a pipe at the end of each cell and no mark at the end of a row',
    [
      ...['序号 |', '目标与任务 |', '分 管 县领导 |', '牵头责任单位 |', '责任单位 |'],
      ...['40 |', '扩建幼儿园3所，新增学位900个。 |', '方 明 |', '县教育局 |', '县各有关单位 |'],
      ...['41 |', '修缮文化馆，年内重新开放。 |', '林 远 |', '县文旅局 |', '各乡镇 |'],
    ],
    [
      {
        number: '40',
        requirements: ['扩建幼儿园3所，新增学位900个。'],
        leadUnits: ['县教育局'],
        responsibleUnits: ['县各有关单位'],
      },
      { number: '41', leadUnits: ['县文旅局'], responsibleUnits: ['各乡镇'] },
    ],
  ],
  [
    'the same with merged cells missing behind the number and a line of pipes for empty cells',
    [
      ...['序号 |', '主要任务 |', '全年目标任务 |', '分管 领导 |', '牵头 单位 |', '责任主体与协同单位 |'],
      ...['1-10月推进情况 |', '是否达序 |', '说明 |'],
      ...[
        '7 |',
        '优化背街小巷20条。 |',
        '方明 |',
        '城管局 |',
        '市政局、相关街道 |',
        '已完工30%。 |',
        '是 |',
        '||',
      ],
      ...['8 |', '新增小区分类亭40个。 |', '方明 |', '城管局 |', '环卫处、各街道 |', '已建成9个。 |', '否 |'],
      ...['选址有变动，下月起加快。 |', '|'],
    ],
    [
      {
        number: '7',
        requirements: ['优化背街小巷20条。'],
        leadUnits: ['城管局'],
        responsibleUnits: ['市政局', '相关街道'],
      },
      { number: '8', leadUnits: ['城管局'], responsibleUnits: ['环卫处', '各街道'] },
    ],
  ],
  [
    'a number first, the merged cells missing behind it and padding at the end',
    [
      '序号 | 类别 | 主要举措 | 具体任务 | 牵头单位 | 配合单位 | 完成时间 |',
      '1 | 做强产业 | 扶持龙头 | 培育龙头企业5家。 | 县工信局 | 县财政局 | 12月底前 |',
      '2 | 建设孵化园一处。 | 县科技局 | 县财政局、县自然资源局 | 12月底前 | | |',
      '3 | 扩大开放 | 举办展会 | 举办茶叶展会一次。 | 县商务局 | 各乡镇 | 持续推进 |',
    ],
    [
      { number: '1', section: ['做强产业', '扶持龙头'], leadUnits: ['县工信局'] },
      {
        number: '2',
        section: ['做强产业', '扶持龙头'],
        requirements: ['建设孵化园一处。'],
        leadUnits: ['县科技局'],
        supportingUnits: ['县财政局', '县自然资源局'],
        deadlines: ['12月底前'],
      },
      { number: '3', section: ['扩大开放', '举办展会'] },
    ],
  ],
  [
    'tabs, and section titles without any between its rows',
    [
      '序号\t工作任务\t工作内容\t牵头单位\t责任单位',
      '一、聚焦重点领域',
      '1\t规划公开\t公开各类规划。\t县发改局\t各乡镇',
      '序号\t工作任务\t工作内容\t牵头单位\t责任单位',
      '二、夯实工作基础',
      '2\t平台建设\t更新县政府网站。\t县政府办\t',
    ],
    [
      { number: '1', section: ['一、聚焦重点领域', '规划公开'], leadUnits: ['县发改局'] },
      {
        number: '2',
        section: ['二、夯实工作基础', '平台建设'],
        leadUnits: ['县政府办'],
        responsibleUnits: [],
      },
    ],
  ],
  [
    'an empty cell under a full one in a row that names somebody',
    [
      '序号 | 民生实事 | 主要内容 | 分管领导 | 牵头单位 | 配合单位 |',
      '1 | 口袋公园 | 新建公园4处。 | 方明 | 县住建局 | 各街道 |',
      '2 | 文化惠民 | 送戏下乡60场。 | 林远 | 县文旅局 | |',
    ],
    [
      { number: '1', leadUnits: ['县住建局'], supportingUnits: ['各街道'] },
      { number: '2', leadUnits: ['县文旅局'], supportingUnits: [] },
    ],
  ],
  [
    'tabs, and unit cells left empty because they are merged with the row above',
    [
      '序号\t工作任务\t工作内容\t牵头单位\t责任单位\t完成时限',
      '1\t规划公开\t公开各类规划。\t县发改局\t各乡镇\t6月底前',
      '2\t\t说明规划变更。\t\t\t年底前',
    ],
    [
      { number: '1', leadUnits: ['县发改局'], responsibleUnits: ['各乡镇'] },
      {
        number: '2',
        section: ['规划公开'],
        leadUnits: ['县发改局'],
        responsibleUnits: ['各乡镇'],
        deadlines: ['年底前'],
      },
    ],
  ],
]

describe('a table in text', () => {
  it.each(FORMS)('with %s', async (_, lines, expected) => {
    const tasks = await tasksOf(...lines)
    expect(partsOf(tasks, expected)).toEqual(expected)
  })

  it.each([
    [
      'a score sheet',
      [
        '序号|考核内容|分值|评分标准|责任单位',
        '1|公开预算|5|缺一项扣1分。|县财政局',
        '2|公开决算|5|缺一项扣1分。|县财政局',
      ],
    ],
    [
      'a catalogue that names who is responsible',
      [
        '序号|公开事项|公开内容|公开时限|责任单位|公开渠道',
        '1|预算|部门预算|20日内|县财政局|网站',
        '2|决算|部门决算|20日内|县财政局|网站',
      ],
    ],
    [
      'a list of people',
      ['序号|单位|姓名|职务|联系电话', '1|县财政局|方明|主任|123', '2|县教育局|林远|科长|456'],
    ],
    ['prizes', ['序号|项目名称|单位|获奖等次', '1|智慧窗口|县政务局|一等奖', '2|掌上办|县大数据局|二等奖']],
    ['statistics', ['指标|单位|数量|同比', '生产总值|亿元|120|5.5%', '粮食|万吨|30|1%']],
    [
      'meetings',
      ['时间|会议内容|地点|参加单位', '5月6日|调度会|二楼会议室|县财政局', '5月9日|现场会|城东|各乡镇'],
    ],
  ])('which is %s holds no tasks', async (_, lines) => {
    await expect(tasksOf(...lines)).rejects.toMatchObject({ code: 'no-tasks' })
  })
})
