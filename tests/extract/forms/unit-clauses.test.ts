import { describe, expect, it } from 'vitest'
import { noticeOf } from '../../support/extract.js'

type Units = { lead?: string[]; responsible?: string[]; supporting?: string[] }

const TEXTS = [
  '逐项核对窗口指南，错漏当月改正。',
  '在办事大厅张贴流程，做到一次说清。',
  '网站留言五日内回复，并公布结果。',
  // so long that the line breaks of a copy on one line must have been lost
  `${'公开专栏要由专人值守，发现错链断链及时更正，整改情况按季度通报。'.repeat(16)}年终一并评议。`,
] as const
const TITLES = ['（一）编好指南。', '（二）公开流程。', '（三）回应关切。', '（四）管好专栏。'] as const

/** A plan of four items, each closed by the clause. */
function planWith(clause: string): string[] {
  const items = TEXTS.map((text, i) => `${TITLES[i]}${text}${clause}`)
  return ['云岚市2031年政务公开工作要点', '一、办事公开', ...items]
}

/** [form, clause, units] */
const CLAUSES: readonly [string, string, Units][] = [
  ['a label', '（责任单位：市财政局、市商务局）', { responsible: ['市财政局', '市商务局'] }],
  [
    'a label in half-width brackets',
    '(责任单位：市财政局、市水务局、各区政府)',
    { responsible: ['市财政局', '市水务局', '各区政府'] },
  ],
  ['a half-width colon', '(责任单位:云岚海关、省交通厅)', { responsible: ['云岚海关', '省交通厅'] }],
  ['a label 责任部门', '（责任部门：云岚海关、市卫生健康委）', { responsible: ['云岚海关', '市卫生健康委'] }],
  [
    'square brackets round round ones',
    '[责任单位：市营商局、市教育局，各县（市）区政府]',
    { responsible: ['市营商局', '市教育局', '各县（市）区政府'] },
  ],
  [
    'tortoise-shell brackets round round ones',
    '〔责任单位：市经信局，各县（市、区）政府，市直园区管委会〕',
    { responsible: ['市经信局', '各县（市、区）政府', '市直园区管委会'] },
  ],
  [
    'two labels',
    '（牵头单位：市财政局；责任单位：市工信局、市科技局）',
    { lead: ['市财政局'], responsible: ['市工信局', '市科技局'] },
  ],
  [
    'two labels divided by a comma',
    '〔牵头单位:区政府办公室,责任单位:区政府有关部门,各街道(功能区)〕',
    { lead: ['区政府办公室'], responsible: ['区政府有关部门', '各街道(功能区)'] },
  ],
  [
    'three labels',
    '(牵头单位:市科技局;责任单位:市经信局、市财政局;数据提供单位:市统计局)',
    { lead: ['市科技局'], responsible: ['市经信局', '市财政局'], supporting: ['市统计局'] },
  ],
  ['only a lead', '(牵头单位:市商务局)', { lead: ['市商务局'] }],
  [
    'a label with verbs behind it',
    '(责任单位:省水利厅牵头，省发改委、岚河河务局等部门分工负责)',
    { lead: ['省水利厅'], responsible: ['省发改委', '岚河河务局'] },
  ],
  [
    '负责',
    '（省人社厅、省发改委、云岚银保监局负责）',
    { responsible: ['省人社厅', '省发改委', '云岚银保监局'] },
  ],
  ['等负责', '（省商务厅、云岚海关等负责）', { responsible: ['省商务厅', '云岚海关'] }],
  ['等有关部门负责', '（省商务厅、云岚海关等有关部门负责）', { responsible: ['省商务厅', '云岚海关'] }],
  ['牵头', '（省政府新闻办牵头）', { lead: ['省政府新闻办'] }],
  ['牵头负责', '（省司法厅牵头负责）', { lead: ['省司法厅'] }],
  ['分别牵头负责', '(省财政厅、省审计厅分别牵头负责)', { lead: ['省财政厅', '省审计厅'] }],
  [
    '牵头 and 等配合',
    '（省金融局、人行云岚中支牵头，云岚银保监局、省工信厅等配合）',
    { lead: ['省金融局', '人行云岚中支'], supporting: ['云岚银保监局', '省工信厅'] },
  ],
  [
    '牵头 and 等部门配合',
    '（省金融局牵头，省财政厅、省工信厅等部门配合）',
    { lead: ['省金融局'], supporting: ['省财政厅', '省工信厅'] },
  ],
  [
    '牵头 and 负责',
    '（省体育局、教育厅牵头，各设区市政府负责）',
    { lead: ['省体育局', '教育厅'], responsible: ['各设区市政府'] },
  ],
  [
    '牵头 and 按职责分工负责',
    '（省政府办公厅牵头，司法厅等省直相关部门按职责分工负责）',
    { lead: ['省政府办公厅'], responsible: ['司法厅'] },
  ],
  [
    '按职责分工负责',
    '(省发改委、省财政厅、省能源局按职责分工负责)',
    { responsible: ['省发改委', '省财政厅', '省能源局'] },
  ],
  [
    '等按照职责分工负责',
    '（省发改委、省财政厅等按照职责分工负责）',
    { responsible: ['省发改委', '省财政厅'] },
  ],
  ['等部门分工负责', '（省发改委、省财政厅等部门分工负责）', { responsible: ['省发改委', '省财政厅'] }],
  [
    '分别负责落实',
    '(区编办牵头,区审批局及各相关部门按职责分工分别负责落实)',
    { lead: ['区编办'], responsible: ['区审批局', '各相关部门'] },
  ],
  [
    '分别牵头落实',
    '(区住建局、发改局、财政局按职责分工分别牵头落实)',
    { lead: ['区住建局', '发改局', '财政局'] },
  ],
  ['牵头落实', '(各相关部门、各街道牵头落实)', { lead: ['各相关部门', '各街道'] }],
  ['分别负责', '（市司法局、市信访局分别负责）', { responsible: ['市司法局', '市信访局'] }],
  [
    '负责落实',
    '（市直各有关部门，各县市区人民政府、新城管委会负责落实）',
    { responsible: ['市直各有关部门', '各县市区人民政府', '新城管委会'] },
  ],
  ['会同', '（省发改委会同有关部门负责）', { lead: ['省发改委'], supporting: ['有关部门'] }],
  [
    'a second clause with its own verb',
    '（省科技厅、工信厅按职责分工负责，各地级以上市人民政府结合实际落实）',
    { responsible: ['省科技厅', '工信厅', '各地级以上市人民政府'] },
  ],
  [
    'governments behind departments',
    '(省发改委、省能源局按职责分工负责，各市党委、政府负责落实)',
    { responsible: ['省发改委', '省能源局', '各市党委、政府'] },
  ],
  [
    'governments in front of departments',
    '(各市党委、政府负责，省发改委、省财政厅等部门按职责分工负责)',
    { responsible: ['各市党委、政府', '省发改委', '省财政厅'] },
  ],
  [
    '等和',
    '（省扶贫办、省总工会等和各市人民政府负责）',
    { responsible: ['省扶贫办', '省总工会', '各市人民政府'] },
  ],
  ['a bare list', '（区社会事业局、区市场监管局）', { responsible: ['区社会事业局', '区市场监管局'] }],
  [
    'a bare list of groups with doubled separators',
    '(市直各有关部门,、各县区人民政府)',
    { responsible: ['市直各有关部门', '各县区人民政府'] },
  ],
  ['one unit alone', '（市政务局）', { responsible: ['市政务局'] }],
  [
    'a closing sentence',
    '由市财政局、农业局，各县(市)、区人民政府负责落实。',
    { responsible: ['市财政局', '农业局', '各县(市)、区人民政府'] },
  ],
  [
    'brackets closed in another width',
    '(区经济局农业处、区水务局）',
    { responsible: ['区经济局农业处', '区水务局'] },
  ],
  ['brackets closed in another shape', '（责任单位：区市场监管局〉', { responsible: ['区市场监管局'] }],
  [
    'nested round brackets',
    '（责任单位：市教育局、各县（市、区）政府）',
    { responsible: ['市教育局', '各县（市、区）政府'] },
  ],
  [
    'tortoise-shell inside round brackets',
    '（市人社局牵头，各县〔市、区〕人民政府配合）',
    { lead: ['市人社局'], supporting: ['各县〔市、区〕人民政府'] },
  ],
  [
    'angle brackets inside round ones',
    '(责任单位:市教育局,各区人民政府〈含开发区、度假区〉)',
    { responsible: ['市教育局', '各区人民政府〈含开发区、度假区〉'] },
  ],
  [
    'a leading separator',
    '（责任单位：、区市场监管局、区商务局）',
    { responsible: ['区市场监管局', '区商务局'] },
  ],
  ['a label for both', '（责任（配合）单位：市档案馆）', { supporting: ['市档案馆'] }],
  [
    'an office and the rest of the house',
    '（法规股牵头，其他股室及所属单位配合）',
    { lead: ['法规股'], supporting: ['其他股室', '所属单位'] },
  ],
]

describe.each([
  ['on lines of their own', (lines: string[]) => lines],
  ['whose line breaks were lost', (lines: string[]) => [lines.join('')]],
])('items %s', (_breaks, print) => {
  it.each(CLAUSES)('close with %s', (_form, clause, { lead = [], responsible = [], supporting = [] }) => {
    const { tasks } = noticeOf(...print(planWith(clause)))
    expect(
      tasks.map(({ number, task, requirements, leadUnits, responsibleUnits, supportingUnits }) => ({
        number,
        task,
        requirements,
        leadUnits,
        responsibleUnits,
        supportingUnits,
      })),
    ).toEqual(
      TEXTS.map((text, i) => ({
        number: TITLES[i]?.slice(0, 3),
        task: TITLES[i]?.slice(3, -1),
        requirements: [text],
        leadUnits: lead,
        responsibleUnits: responsible,
        supportingUnits: supporting,
      })),
    )
  })
})

/** [form, line below each item, units] */
const OWN_LINES: readonly [string, string[], Units][] = [
  [
    'one label',
    ['责任单位：省水利厅，各设区市人民政府、云岚新区管委会。'],
    { responsible: ['省水利厅', '各设区市人民政府', '云岚新区管委会'] },
  ],
  ['a half-width colon', ['责任单位:市发改委'], { responsible: ['市发改委'] }],
  ['a verb behind the label', ['责任单位:市人社局、市农业局分别牵头'], { lead: ['市人社局', '市农业局'] }],
  [
    'two labels',
    ['牵头单位：市财政局', '配合单位：市审计局、各乡镇'],
    { lead: ['市财政局'], supporting: ['市审计局', '各乡镇'] },
  ],
  [
    'two labels on one line',
    ['牵头单位：市财政局；责任单位：市审计局'],
    { lead: ['市财政局'], responsible: ['市审计局'] },
  ],
  ['brackets', ['（责任单位：市财政局、市审计局）'], { responsible: ['市财政局', '市审计局'] }],
  [
    'verbs',
    ['市财政局牵头，市审计局、各乡镇配合'],
    { lead: ['市财政局'], supporting: ['市审计局', '各乡镇'] },
  ],
]

describe('a line of its own below the item', () => {
  it.each(OWN_LINES)('with %s', (_form, below, { lead = [], responsible = [], supporting = [] }) => {
    const items = TEXTS.flatMap((text, i) => [`${TITLES[i]}${text}`, ...below])
    const { tasks } = noticeOf('云岚市2031年政务公开工作要点', '一、办事公开', ...items)
    expect(
      tasks.map((task) => [task.requirements, task.leadUnits, task.responsibleUnits, task.supportingUnits]),
    ).toEqual(TEXTS.map((text) => [[text], lead, responsible, supporting]))
  })

  it('behind a space where the line break was lost', () => {
    const items = TEXTS.map((text, i) => `${i + 1}.${text} 责任单位:市人社局、财政局 `)
    const { tasks } = noticeOf(`云岚市2031年工作要点 一、办事公开 ${items.join('')}`)
    expect(tasks.map((task) => [task.requirements, task.responsibleUnits])).toEqual(
      TEXTS.map((text) => [[text], ['市人社局', '财政局']]),
    )
  })
})
