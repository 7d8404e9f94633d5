import { describe, expect, it } from 'vitest'
import { type ExpectedTask, noticeOf, partsOf } from '../../support/extract.js'

const TITLE = '云岚市2031年政务公开工作要点'

/** [form, lines below the title, tasks] */
const PLANS: readonly [string, string[], ExpectedTask[]][] = [
  [
    'a clause before the full stop',
    ['一、公开', '（一）公开预算和决算（市财政局牵头，各县〔市、区〕人民政府配合）。'],
    [
      {
        requirements: ['公开预算和决算。'],
        leadUnits: ['市财政局'],
        supportingUnits: ['各县〔市、区〕人民政府'],
      },
    ],
  ],
  [
    'several clauses in one paragraph, each for the sentences before it',
    [
      '一、公开',
      '（一）公开部门预算。说明增减变化（市财政局牵头）。公开审计结果（市审计局牵头，各部门配合）。公开采购意向（市财政局负责）。',
      '（二）编好窗口指南，错漏当月改正（市政务局负责）。',
    ],
    [
      { number: '（一）', requirements: ['公开部门预算。说明增减变化。'], leadUnits: ['市财政局'] },
      { number: '（一）', requirements: ['公开审计结果。'], leadUnits: ['市审计局'] },
      { number: '（一）', requirements: ['公开采购意向。'], responsibleUnits: ['市财政局'] },
      { number: '（二）', requirements: ['编好窗口指南，错漏当月改正。'], responsibleUnits: ['市政务局'] },
    ],
  ],
  [
    'a clause that text follows without a stop',
    ['一、公开', '（一）公开能耗清单(省能源局牵头)按月更新排放数据(省环境厅牵头)。'],
    [
      { requirements: ['公开能耗清单'], leadUnits: ['省能源局'] },
      { requirements: ['按月更新排放数据。'], leadUnits: ['省环境厅'] },
    ],
  ],
  [
    'units of a task and of each measure below it',
    [
      '（一）优化窗口服务。在各大厅设综合窗口，群众只跑一次。（市政务局牵头，各部门负责）',
      '具体措施：',
      '1．2031年6月底前编好指南。（市政务局负责）',
      '2．2031年底前公布流程。（市信访局负责）',
      '（二）优化网上服务。在网站设统一入口，群众只填一次。（市数据局牵头，各部门负责）',
      '具体措施：',
      '1．2031年9月底前合并入口。（市数据局负责）',
      '（三）优化热线服务。由专人接听并回访，群众只说一次。（市信访局牵头，各部门负责）',
    ],
    [
      { number: '（一）', task: '优化窗口服务', leadUnits: ['市政务局'], responsibleUnits: ['各部门'] },
      { number: '1', requirements: ['2031年6月底前编好指南。'], responsibleUnits: ['市政务局'] },
      { number: '2', requirements: ['2031年底前公布流程。'], responsibleUnits: ['市信访局'] },
      { number: '（二）', task: '优化网上服务', leadUnits: ['市数据局'], responsibleUnits: ['各部门'] },
      { number: '1', requirements: ['2031年9月底前合并入口。'], responsibleUnits: ['市数据局'] },
      { number: '（三）', task: '优化热线服务', leadUnits: ['市信访局'], responsibleUnits: ['各部门'] },
    ],
  ],
  [
    'a leaf that is deeper in one place than in another',
    [
      '一、监管',
      '1.抽检。',
      '（1）每月抽检蔬菜，结果上网。（责任单位：市农业局）',
      '（2）整治突出问题',
      '①查处无证摊点。（责任单位：市城管局）',
      '②查处过期食品。（责任单位：市市场监管局）',
      '2.每季度公布黑名单。（责任单位：市市场监管局）',
    ],
    [
      { number: '（1）', section: ['一、监管', '1.抽检'], requirements: ['每月抽检蔬菜，结果上网。'] },
      { number: '①', section: ['一、监管', '1.抽检', '（2）整治突出问题'], task: '整治突出问题' },
      { number: '②', section: ['一、监管', '1.抽检', '（2）整治突出问题'] },
      { number: '2', section: ['一、监管'], task: '监管' },
    ],
  ],
  [
    'a further paragraph under the same number with its own units',
    [
      '一、监管',
      '1.每月抽检蔬菜，结果上网。（责任单位：市农业局）',
      '对不合格批次当日下架，流向查清。（责任单位：市市场监管局）',
      '2.每季度公布黑名单。（责任单位：市市场监管局）',
    ],
    [
      { number: '1', requirements: ['每月抽检蔬菜，结果上网。'], responsibleUnits: ['市农业局'] },
      { number: '1', requirements: ['对不合格批次当日下架，流向查清。'], responsibleUnits: ['市市场监管局'] },
      { number: '2', responsibleUnits: ['市市场监管局'] },
    ],
  ],
  [
    'a further paragraph without units joins its task',
    [
      '一、监管',
      '1.每月抽检蔬菜，结果上网。',
      '对不合格批次当日下架。（责任单位：市农业局）',
      '2.每季度公布黑名单。（责任单位：市市场监管局）',
    ],
    [
      {
        number: '1',
        requirements: ['每月抽检蔬菜，结果上网。', '对不合格批次当日下架。'],
        responsibleUnits: ['市农业局'],
      },
      { number: '2' },
    ],
  ],
  [
    'chapters of aims are no tasks, those of safeguards are',
    [
      '一、总体要求',
      '（一）指导思想。坚持公开为常态，不公开为例外。',
      '（二）工作目标。年底公开率达到九成，群众满意。',
      '二、重点任务',
      '（一）公开预算。各部门按时公布，写明增减。（市财政局牵头）',
      '（二）公开决算。各部门按时公布，写明增减。（市财政局牵头）',
      '三、保障措施',
      '（一）加强领导。各部门要明确专人，按月会商。',
      '（二）加强培训。每年集中培训两次，覆盖各窗口。（市人社局负责）',
    ],
    [
      { section: ['二、重点任务', '（一）公开预算'], leadUnits: ['市财政局'] },
      { section: ['二、重点任务', '（二）公开决算'] },
      { section: ['三、保障措施', '（一）加强领导'], leadUnits: [], responsibleUnits: [] },
      { section: ['三、保障措施', '（二）加强培训'], responsibleUnits: ['市人社局'] },
    ],
  ],
  [
    'a line of targets between heading and items',
    [
      '一、监管',
      '治理目标：年底合格率达到百分之九十八。',
      '1.每月抽检蔬菜。（市农业局负责）',
      '2.每季度公布黑名单。（市市场监管局负责）',
    ],
    [
      { number: '1', section: ['一、监管'], requirements: ['每月抽检蔬菜。'] },
      { number: '2', section: ['一、监管'] },
    ],
  ],
  [
    'labels between heading and items',
    [
      '一、监管',
      '工作任务：',
      '1.每月抽检蔬菜。（市农业局负责）',
      '2.每季度公布黑名单。（市市场监管局负责）',
    ],
    [{ number: '1', requirements: ['每月抽检蔬菜。'] }, { number: '2' }],
  ],
  [
    'units in a heading hold for the items below that name none',
    [
      '一、监管',
      '（一）抽检（责任单位：市农业局）',
      '1.每月抽检蔬菜，结果上网。',
      '2.每月抽检水产，结果上网。（责任单位：市渔业局）',
    ],
    [
      { number: '1', task: '抽检', section: ['一、监管', '（一）抽检'], responsibleUnits: ['市农业局'] },
      { number: '2', task: '抽检', responsibleUnits: ['市渔业局'] },
    ],
  ],
  [
    'units on a line of their own below a heading hold for the items below it',
    ['一、监管', '责任单位：市农业局、市渔业局', '1.每月抽检蔬菜，结果上网。', '2.每月抽检水产，结果上网。'],
    [
      { number: '1', section: ['一、监管'], responsibleUnits: ['市农业局', '市渔业局'] },
      { number: '2', section: ['一、监管'], responsibleUnits: ['市农业局', '市渔业局'] },
    ],
  ],
  [
    'closing paragraphs belong to no task',
    [
      '一、监管',
      '1.每月抽检蔬菜。（市农业局负责）',
      '2.每季度公布黑名单。（市市场监管局负责）',
      '各地区要结合实际抓好落实。',
      '本方案自印发之日起施行，有效期两年，由市食安办负责解释。',
      '云岚市人民政府办公室',
      '2031年3月5日',
    ],
    [
      { requirements: ['每月抽检蔬菜。'] },
      { requirements: ['每季度公布黑名单。'], responsibleUnits: ['市市场监管局'] },
    ],
  ],
  [
    'units only as the subject of a sentence are no assignment',
    [
      '一、监管',
      '1.由市供电公司牵头，组织各县供电公司对老旧线路开展巡查。',
      '2.由市督查室跟进督办，并通报结果。',
    ],
    [
      {
        requirements: ['由市供电公司牵头，组织各县供电公司对老旧线路开展巡查。'],
        leadUnits: [],
        responsibleUnits: [],
      },
      { requirements: ['由市督查室跟进督办，并通报结果。'], leadUnits: [], responsibleUnits: [] },
    ],
  ],
  [
    'one item with a lead, others with responsible units only',
    [
      '一、监管',
      '1.每月抽检蔬菜。（牵头单位：市农业局；责任单位：市渔业局）',
      '2.每季度公布黑名单。（责任单位：市市场监管局）',
    ],
    [
      { leadUnits: ['市农业局'], responsibleUnits: ['市渔业局'] },
      { leadUnits: [], responsibleUnits: ['市市场监管局'] },
    ],
  ],
  [
    'a deadline in the clause is none of the units',
    [
      '一、监管',
      '1.每月抽检蔬菜。(牵头单位:市农业局;责任单位:市渔业局、各县市人民政府,6月底完成)',
      '2.公布黑名单。（市市场监管局负责）',
    ],
    [
      {
        leadUnits: ['市农业局'],
        responsibleUnits: ['市渔业局', '各县市人民政府'],
        deadlines: ['6月底完成'],
      },
      { deadlines: [] },
    ],
  ],
]

describe('a plan in prose', () => {
  it.each(PLANS)('with %s', (_form, lines, expected) => {
    expect(partsOf(noticeOf(TITLE, ...lines).tasks, expected)).toEqual(expected)
  })

  it('whose bracket never closes ends the units with the line', () => {
    const { tasks } = noticeOf(
      '一、监管',
      '1.每月抽检蔬菜。（责任单位：园区管委会、区市场监管局',
      '2.每季度公布黑名单。（责任单位：区市场监管局）',
    )
    expect(tasks.map((task) => task.responsibleUnits)).toEqual([
      ['园区管委会', '区市场监管局'],
      ['区市场监管局'],
    ])
  })

  it('whose bracket never closes and whose line breaks were lost ends the units at the next number', () => {
    const long = '抽检要覆盖农贸市场、超市和学校食堂，结果在网站公布。'.repeat(20)
    const { tasks } = noticeOf(
      `一、监管1.每月抽检蔬菜。（责任单位：园区管委会、区市场监管局2.每季度公布黑名单。（责任单位：区市场监管局）3.${long}（责任单位：区农业局）`,
    )
    expect(tasks.map(({ number, responsibleUnits }) => [number, ...responsibleUnits])).toEqual([
      ['1', '园区管委会', '区市场监管局'],
      ['2', '区市场监管局'],
      ['3', '区农业局'],
    ])
  })

  it('behind a covering letter leaves the items of the letter out', () => {
    const { tasks, notice } = noticeOf(
      '云岚市人民政府办公室关于印发云岚市2031年工作要点的通知',
      '各县（市、区）人民政府：',
      '现将工作要点印发给你们，并就有关事项通知如下。',
      '一、牵头单位要每月调度，6月30日前书面报市政府办公室。',
      '二、责任单位要明确专人，及时报送进展。',
      '云岚市人民政府办公室',
      '2031年3月5日',
      '云岚市2031年工作要点',
      '一、监管',
      '1.每月抽检蔬菜，覆盖农贸市场、超市和学校食堂，结果在网站公布，不合格批次当日下架，流向逐一查清，整改后复检。（责任单位：市农业局）',
      '2.每季度公布黑名单，写明事由和期限，信用修复后及时移出，接受群众监督举报，查实的给予奖励，并为举报人保密。（责任单位：市市场监管局）',
      '3.清理占道摊点，划定疏导区域并公布开放时段。（责任单位：市城管局）',
    )
    expect(tasks.map(({ id, responsibleUnits }) => [id, ...responsibleUnits])).toEqual([
      ['1.1', '市农业局'],
      ['1.2', '市市场监管局'],
      ['1.3', '市城管局'],
    ])
    expect(tasks.flatMap((task) => task.deadlines)).toEqual([])
    expect(notice).toMatchObject({ title: '云岚市2031年工作要点', issuedOn: '2031-03-05' })
  })
})

describe('rules stated once', () => {
  const ITEMS = ['1.抽检蔬菜。（责任单位：市农业局、市渔业局）', '2.公布黑名单。（责任单位：市市场监管局）']
  const leadsOf = (...lines: string[]) =>
    noticeOf(TITLE, ...lines).tasks.map(({ leadUnits, responsibleUnits }) => ({
      leadUnits,
      responsibleUnits,
    }))
  const FIRST_LEAD = [
    { leadUnits: ['市农业局'], responsibleUnits: ['市渔业局'] },
    { leadUnits: ['市市场监管局'], responsibleUnits: [] },
  ]

  it.each([
    ['，列首位的为牵头单位，下同'],
    ['；列首位的为牵头单位，下同'],
    ['。列第一位的为牵头单位，下同'],
    ['，排在第一位的部门为牵头部门，下同'],
    ['(除标注“分别牵头”外,列第一位为牵头或汇总单位,下同)'],
  ])('in the first clause: %s', (rule) => {
    const first = `1.抽检蔬菜。〔责任单位：市农业局、市渔业局${rule}〕`
    expect(leadsOf('一、监管', first, ITEMS[1] ?? '')).toEqual(FIRST_LEAD)
  })

  it('in the covering letter', () => {
    const letter = '现将工作要点印发给你们。责任分解中，列第一位的责任单位为牵头单位或汇总单位。'
    expect(leadsOf(letter, '一、监管', ...ITEMS)).toEqual(FIRST_LEAD)
  })

  it('in mid-list hold from there on', () => {
    const third = '3.查处摊点。（责任单位：市城管局、市公安局，列首位的为牵头单位，下同）'
    const leads = leadsOf('一、监管', ...ITEMS, third, '4.清运垃圾。（责任单位：市住建局、市城管局）')
    expect(leads.map(({ leadUnits }) => leadUnits)).toEqual([[], [], ['市城管局'], ['市住建局']])
  })

  it('where no lead is named the responsible unit leads', () => {
    const first = '1.抽检蔬菜。（责任单位：市农业局；无牵头单位的，责任单位即为牵头单位，下同）'
    expect(
      leadsOf('一、监管', first, '2.公布黑名单。（牵头单位：市司法局；责任单位：市市场监管局）'),
    ).toEqual([
      { leadUnits: ['市农业局'], responsibleUnits: [] },
      { leadUnits: ['市司法局'], responsibleUnits: ['市市场监管局'] },
    ])
  })

  it.each([
    '。以下各项工作均涉及各县（市、区），不再逐一标注',
    '。以下各项任务均需各市党委、政府落实，不再一一列出',
  ])('for everybody are not copied to each task: %s', (rule) => {
    const { tasks, diagnostics } = noticeOf(
      '一、监管',
      `1.抽检蔬菜。（责任单位：市农业局、市渔业局${rule}）`,
      ITEMS[1] ?? '',
    )
    expect(tasks.map((task) => task.responsibleUnits)).toEqual([['市农业局', '市渔业局'], ['市市场监管局']])
    expect(diagnostics.map(({ code }) => code)).toEqual(['blanket-duty'])
  })

  it('for everybody hold for the task that states them', () => {
    const { tasks } = noticeOf(
      '一、监管',
      '1.抽检蔬菜。（市农业局牵头，市渔业局按职责分工负责，各片区负责配合落实，以下均需各片区配合落实，不再列出）',
      '2.公布黑名单。（市市场监管局负责）',
    )
    expect(tasks.map((task) => task.supportingUnits)).toEqual([['各片区'], []])
  })
})
