import { describe, expect, it } from 'vitest'
import { parseDuty } from '../../../src/extract/units/duty.js'

type Expected = { lead?: string[]; responsible?: string[]; supporting?: string[] }

/** [form, clause without its brackets, units] */
const CLAUSES: readonly [string, string, Expected][] = [
  ['a label', '责任单位：市财政局、市商务局', { responsible: ['市财政局', '市商务局'] }],
  ['a half-width label', '责任单位:北岭海关、省交通厅', { responsible: ['北岭海关', '省交通厅'] }],
  ['责任部门', '责任部门：北岭海关', { responsible: ['北岭海关'] }],
  ['责任科室', '责任科室：办公室', { responsible: ['办公室'] }],
  [
    'two labels',
    '牵头单位：市财政局；责任单位：市工信局、市科技局',
    { lead: ['市财政局'], responsible: ['市工信局', '市科技局'] },
  ],
  [
    'two labels divided by a comma',
    '牵头单位:区政府办公室,责任单位:区政府有关部门,各街道(功能区)',
    { lead: ['区政府办公室'], responsible: ['区政府有关部门', '各街道(功能区)'] },
  ],
  [
    'three labels',
    '牵头单位:市科技局;责任单位:市经信局;数据提供单位:市统计局',
    { lead: ['市科技局'], responsible: ['市经信局'], supporting: ['市统计局'] },
  ],
  [
    'a label for supporters',
    '责任单位：市教育局；配合单位：各学校',
    { responsible: ['市教育局'], supporting: ['各学校'] },
  ],
  ['only a leader', '牵头单位:市商务局', { lead: ['市商务局'] }],
  [
    'a verb behind a label',
    '责任单位:省水利厅牵头，省发改委、山东河务局等部门分工负责',
    { lead: ['省水利厅'], responsible: ['省发改委', '山东河务局'] },
  ],
  [
    '分别牵头 behind a label',
    '责任单位:市人力社保局、市农业农村局分别牵头',
    { lead: ['市人力社保局', '市农业农村局'] },
  ],
  ['负责', '省人社厅、省发改委负责', { responsible: ['省人社厅', '省发改委'] }],
  ['等负责', '海关总署、商务部等有关部门负责', { responsible: ['海关总署', '商务部'] }],
  ['牵头', '省政府新闻办牵头', { lead: ['省政府新闻办'] }],
  ['牵头负责', '省司法厅牵头负责', { lead: ['省司法厅'] }],
  ['分别牵头负责', '人民银行、证监会分别牵头负责', { lead: ['人民银行', '证监会'] }],
  [
    '牵头 and 配合',
    '省金融局、人行中心支行牵头，银保监局、省工信厅等配合',
    { lead: ['省金融局', '人行中心支行'], supporting: ['银保监局', '省工信厅'] },
  ],
  [
    '牵头 and 负责',
    '省体育局、教育厅牵头，各设区市政府负责',
    { lead: ['省体育局', '教育厅'], responsible: ['各设区市政府'] },
  ],
  [
    '牵头 and 按职责分工负责',
    '省政府办公厅牵头，省司法厅等省直相关部门按职责分工负责',
    { lead: ['省政府办公厅'], responsible: ['省司法厅'] },
  ],
  ['按职责分工负责', '省发改委、省财政厅按职责分工负责', { responsible: ['省发改委', '省财政厅'] }],
  ['等按照职责分工负责', '省发改委、省财政厅等按照职责分工负责', { responsible: ['省发改委', '省财政厅'] }],
  [
    '分别负责落实',
    '区编办牵头，区审批局及各相关部门按职责分工分别负责落实',
    { lead: ['区编办'], responsible: ['区审批局', '各相关部门'] },
  ],
  ['分别牵头落实', '区住建局、发改局按职责分工分别牵头落实', { lead: ['区住建局', '发改局'] }],
  ['牵头落实', '各相关部门、各街道牵头落实', { lead: ['各相关部门', '各街道'] }],
  [
    '负责落实',
    '市直各有关部门，各县市区人民政府、新城管委会负责落实',
    { responsible: ['市直各有关部门', '各县市区人民政府', '新城管委会'] },
  ],
  [
    '结合实际落实',
    '省科技厅、工信厅按职责分工负责，各地级以上市人民政府结合实际落实',
    { responsible: ['省科技厅', '工信厅', '各地级以上市人民政府'] },
  ],
  ['会同', '省公安厅会同有关部门负责', { lead: ['省公安厅'], supporting: ['有关部门'] }],
  [
    '等和',
    '扶贫办、全国总工会等和各省级人民政府负责',
    { responsible: ['扶贫办', '全国总工会', '各省级人民政府'] },
  ],
  ['由', '由市财政局、农业局负责落实', { responsible: ['市财政局', '农业局'] }],
  ['a bare list', '区社会事业局、区市场监管局', { responsible: ['区社会事业局', '区市场监管局'] }],
  ['负责配合落实', '各片区负责配合落实', { supporting: ['各片区'] }],
  ['leader, then a list without a verb', '办公室牵头，各科室', { lead: ['办公室'], responsible: ['各科室'] }],
  [
    '牵头 and 配合 inside an office',
    '服务股（审批股）牵头，办公室配合',
    { lead: ['服务股（审批股）'], supporting: ['办公室'] },
  ],
  ['a department whose name holds a verb', '市委组织部负责', { responsible: ['市委组织部'] }],
  ['参加', '市教育局牵头，市财政局等部门参加', { lead: ['市教育局'], supporting: ['市财政局'] }],
  ['负责牵头', '市教育局负责牵头，各区配合', { lead: ['市教育局'], supporting: ['各区'] }],
  ['总牵头', '市教育局总牵头，各区分项负责', { lead: ['市教育局'], responsible: ['各区'] }],
  ['会办', '市教育局主办，市财政局会办', { lead: ['市教育局'], supporting: ['市财政局'] }],
  ['牵头并会同', '市教育局牵头并会同各区负责', { lead: ['市教育局'], supporting: ['各区'] }],
  ['，会同', '市教育局牵头，会同各区负责', { lead: ['市教育局'], supporting: ['各区'] }],
  ['商', '市教育局商市商务局负责', { lead: ['市教育局'], supporting: ['市商务局'] }],
  ['依职责', '市教育局、各区依职责负责', { responsible: ['市教育局', '各区'] }],
  ['在职责范围内', '市教育局、各区在各自职责范围内负责', { responsible: ['市教育局', '各区'] }],
  ['各负其责', '市教育局、各区各负其责', { responsible: ['市教育局', '各区'] }],
  ['分工 without a verb', '市教育局、各区按职责分工', { responsible: ['市教育局', '各区'] }],
  ['做好配合工作', '市教育局牵头，各区做好配合工作', { lead: ['市教育局'], supporting: ['各区'] }],
  ['verbs with nothing behind', '市教育局牵头市财政局配合', { lead: ['市教育局'], supporting: ['市财政局'] }],
  [
    'what is to be done behind the verb',
    '市教育局负责学校，市人社局负责技工院校',
    { responsible: ['市教育局', '市人社局'] },
  ],
  ['roles as nouns', '市教育局为牵头单位，各区为配合单位', { lead: ['市教育局'], supporting: ['各区'] }],
  ['为主', '以市教育局为主，各区配合', { lead: ['市教育局'], supporting: ['各区'] }],
  ['a label, then a verb', '牵头部门：市教育局；各区配合', { lead: ['市教育局'], supporting: ['各区'] }],
  [
    'a tier behind a label',
    '牵头单位：市教育局，各区按职责分工负责',
    { lead: ['市教育局'], responsible: ['各区'] },
  ],
  ['牵头责任单位', '牵头责任单位：市教育局；责任单位：各区', { lead: ['市教育局'], responsible: ['各区'] }],
  ['第一牵头单位', '第一牵头单位：市教育局；责任单位：各区', { lead: ['市教育局'], responsible: ['各区'] }],
  [
    'levels in labels',
    '省级牵头单位：省教育厅；市级责任单位：市教育局',
    { lead: ['省教育厅'], responsible: ['市教育局'] },
  ],
  [
    'levels in clauses',
    '市级层面由市教育局牵头，县级层面由各县区负责',
    { lead: ['市教育局'], responsible: ['各县区'] },
  ],
  [
    'labels in brackets',
    '【牵头单位】市教育局【配合单位】各区',
    { lead: ['市教育局'], supporting: ['各区'] },
  ],
  ['labels without colons', '牵头单位市教育局，责任单位各区', { lead: ['市教育局'], responsible: ['各区'] }],
  [
    '配合/责任单位 beside a leader',
    '牵头单位：市教育局；配合/责任单位：各区',
    { lead: ['市教育局'], supporting: ['各区'] },
  ],
  ['配合/责任单位 alone', '配合/责任单位：各区', { responsible: ['各区'] }],
  ['a label of no role', '任务分工：市教育局牵头，各区配合', { lead: ['市教育局'], supporting: ['各区'] }],
  ['another', '部门分工:市教育局牵头,各区配合。', { lead: ['市教育局'], supporting: ['各区'] }],
  ['names that end like verbs', '责任单位：市府办、市政协办', { responsible: ['市府办', '市政协办'] }],
  ['a list of fields', '公安、交通、城管部门牵头', { lead: ['公安', '交通', '城管部门'] }],
  ['units with people', '责任单位及责任人：市教育局李某某', { responsible: ['市教育局'] }],
  [
    'the role in brackets behind a name',
    '市教育局（牵头）、市财政局、各学校（配合单位）',
    { lead: ['市教育局'], responsible: ['市财政局'], supporting: ['各学校'] },
  ],
]

describe('parseDuty', () => {
  it.each(CLAUSES)('%s: %s', (_form, clause, expected) => {
    const { units } = parseDuty(clause)
    expect(units).toEqual({ lead: [], responsible: [], supporting: [], ...expected })
  })

  it('takes a deadline out of the clause', () => {
    const duty = parseDuty('牵头单位：州审批局；责任单位：州司法局、州直相关单位，各县市人民政府，6月底完成')
    expect(duty.units).toEqual({
      lead: ['州审批局'],
      responsible: ['州司法局', '州直相关单位', '各县市人民政府'],
      supporting: [],
    })
    expect(duty.deadlines.map((deadline) => deadline.text)).toEqual(['6月底完成'])
  })

  it.each([
    ['first-leads', '责任单位：市经信局、市财政局；列首位的为牵头单位，下同', ['市经信局', '市财政局']],
    ['first-leads', '工信部、科技部等负责。列第一位的为牵头单位，下同', ['工信部', '科技部']],
    [
      'first-leads',
      '工信部、科技部负责。列第一位者为牵头部门，其他有关部门和单位按职责分工负责，下同',
      ['工信部', '科技部'],
    ],
    ['first-leads', '工信部、科技部负责，排在第一位的部门为牵头部门，下同', ['工信部', '科技部']],
    [
      'first-leads',
      '市发改委、市建委(除标注“分别牵头”外，列第一位为牵头或汇总单位，下同)',
      ['市发改委', '市建委'],
    ],
    [
      'no-lead-responsible-leads',
      '责任单位：市城建局；无牵头单位的，责任单位即为牵头单位，下同',
      ['市城建局'],
    ],
    ['blanket', '责任单位：市经信局。以下各项任务均涉及各县（市、区），不再逐一标注', ['市经信局']],
  ])('takes a stated rule (%s) out of the clause: %s', (rule, clause, responsible) => {
    const duty = parseDuty(clause)
    expect(duty.rules.map((stated) => stated.rule)).toEqual([rule])
    expect(duty.units).toEqual({ lead: [], responsible, supporting: [] })
  })

  it('takes a supporter named before a blanket duty', () => {
    const duty = parseDuty(
      '区生态局牵头，区农业局按职责分工负责，各片区负责配合落实，以下均需各片区配合落实，不再列出',
    )
    expect(duty.units).toEqual({ lead: ['区生态局'], responsible: ['区农业局'], supporting: ['各片区'] })
    expect(duty.rules.map((stated) => stated.rule)).toEqual(['blanket'])
  })

  it.each([
    ['市教育局2031年6月底前完成', '2031年6月底前完成'],
    ['责任单位：市教育局；完成时限：6月底前', '6月底前'],
    ['完成时间：6月底前；责任单位：市教育局', '6月底前'],
    ['责任单位：市教育局；时限：立即', '立即'],
    ['责任单位：市教育局完成时限：持续推进', '持续推进'],
  ])('reads the deadline of %s', (clause, deadline) => {
    const { units, deadlines } = parseDuty(clause)
    expect([units.responsible, deadlines.map(({ text }) => text)]).toEqual([['市教育局'], [deadline]])
  })

  it.each([
    ['市教育局指导，各县区负责', ['指导']],
    ['牵头单位：市教育局；督战单位：市督查室', ['督战单位']],
    ['监督单位：市督查室；责任单位：市教育局', ['监督单位']],
    ['牵头、责任单位：市教育局、市财政局', ['牵头、责任单位']],
    ['市教育局，市财政局配合', ['配合']],
    ['市教育局牵头，市财政局配合', []],
  ])('%s leaves a doubt about the words %j', (clause, doubts) => {
    expect(parseDuty(clause).doubts).toEqual(doubts)
  })

  it.each([
    ['市教育局负责，年内持续推进', ['年内持续推进']],
    ['市教育局分别负责,年内持续推进', ['年内持续推进']],
    ['市教育局负责，6月底前取得阶段性成果', ['6月底前取得阶段性成果']],
    ['市教育局负责，2031年底前完成并持续推进', ['2031年底前完成并持续推进']],
    ['市教育局负责；10月底前研究提出方案，年底前组织实施', ['10月底前研究提出方案', '年底前组织实施']],
    ['市教育局负责，长期坚持', ['长期坚持']],
    ['市教育局负责，立即实施', ['立即实施']],
    ['市教育局负责，适时推进', ['适时推进']],
    ['市教育局负责，有序推进', []],
    ['市教育局负责，分阶段推进', []],
  ])('takes no name from what stands behind the verb in %s', (clause, expected) => {
    const { units, deadlines } = parseDuty(clause)
    expect([units, deadlines.map(({ text }) => text)]).toEqual([
      { lead: [], responsible: ['市教育局'], supporting: [] },
      expected,
    ])
  })

  it('reads the units behind a date', () => {
    const { units, deadlines } = parseDuty('市教育局牵头，6月底前由市财政局负责')
    expect([units.responsible, deadlines.map(({ text }) => text)]).toEqual([['市财政局'], ['6月底前']])
  })

  it.each<[string, Expected]>([
    ['主责单位：市教育局', { responsible: ['市教育局'] }],
    ['市教育局主责', { responsible: ['市教育局'] }],
    ['主责单位：市教育局；责任单位：市财政局', { lead: ['市教育局'], responsible: ['市财政局'] }],
    ['主责单位：市教育局；配合单位：市财政局', { lead: ['市教育局'], supporting: ['市财政局'] }],
    ['市教育局主责，市财政局、市审计局协同', { lead: ['市教育局'], supporting: ['市财政局', '市审计局'] }],
    [
      '牵头单位：市民政局；主责单位：市教育局；配合单位：市财政局',
      { lead: ['市民政局'], responsible: ['市教育局'], supporting: ['市财政局'] },
    ],
  ])('lets the main duty lead where others stand beside it: %s', (clause, expected) => {
    expect(parseDuty(clause).units).toEqual({ lead: [], responsible: [], supporting: [], ...expected })
  })

  it('lets the first of a list that is left open lead those that 会同 joins to it', () => {
    expect(parseDuty('市教育局等会同市财政局、各街道（功能区）等部门负责').units).toEqual({
      lead: ['市教育局'],
      responsible: [],
      supporting: ['市财政局', '各街道（功能区）'],
    })
  })

  it('joins units in front of a semicolon to the peers that the verb names', () => {
    expect(parseDuty('各成员单位；市教育局牵头，市财政局参与').units).toEqual({
      lead: ['各成员单位', '市教育局'],
      responsible: [],
      supporting: ['市财政局'],
    })
  })

  it('keeps the names of people apart', () => {
    const { units, people } = parseDuty('牵头领导：张某；责任单位：市教育局；责任人：李某、王某')
    expect([units.responsible, people]).toEqual([['市教育局'], ['张某', '李某、王某']])
  })

  it('gives a list without label or verb the role of its column', () => {
    expect(parseDuty('市财政局', 'lead').units.lead).toEqual(['市财政局'])
  })
})
