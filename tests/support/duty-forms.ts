import type { UnitsByRole } from '../../src/extract/units/duty.js'

/** Numbers from 0 up to 1 that a seed decides: a failing run can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Names of single units in every form that notices use; all places are made up. */
export const NAMES = [
  '市财政局',
  '市发展改革委',
  '省岚江厅',
  '区住建局',
  '人社局',
  '市文化和旅游局',
  '市教育和体育局',
  '市住房和城乡建设局',
  '市自然资源和规划局',
  '市工业和信息化局',
  '市农业农村和水务局',
  '市市场监管局',
  '市民政局',
  '园区和示范区管委会',
  '新岚新区管委会',
  '云岚海关',
  '人行云岚中支',
  '国网云岚供电公司',
  '清泉自来水公司',
  '进出口银行岚江分行云岚办公室',
  '国家税务总局云岚市税务局',
  '岚江河务局',
  '云岚银保监分局',
  '市政府办公室',
  '市委组织部',
  '市委编办',
  '团市委',
  '市法院',
  '市消防救援支队',
  '区经济发展局农业处',
  '计划财务股',
  '省“互联网+服务”联席办',
  '“放管服”协调小组办公室',
  '市“双查、一公开”联席会议办公室',
  '省编办（省审改办）',
  '发改局（科技局）',
  '服务股（审批股）',
  '市12345热线',
  '云岚学院',
] as const

/** Names that stand for several units, some with separators inside. */
export const GROUPS = [
  '各县（市、区）政府',
  '各县（市、区）人民政府',
  '各县（市）区政府',
  '各市、县〔区〕人民政府',
  '各县（市）、区人民政府',
  '各区〔市、县〕政府',
  '各市党委、政府',
  '各乡镇、街道',
  '各区、县级市',
  '各县、特区、区人民政府',
  '各县（市、区）党委和人民政府',
  '各区人民政府',
  '各区人民政府〈含开发区、度假区〉',
  '各镇（街道、开发区）',
  '各乡镇人民政府（街道办事处）',
  '相关市、县政府',
  '有关县（市、区）人民政府',
  '省政府各部门',
  '各直属机构',
  '市直各有关部门',
  '全市各级各部门',
  '各级人民政府',
  '各相关部门和单位',
  '其他相关单位',
  '有关县区',
  '属地政府',
  '有关部门',
  '各行业主管部门',
  '各银行机构',
  '各科室',
] as const

/** What leaves a list open. */
export const OPEN_ENDS = [
  '等',
  '等部门',
  '等有关部门',
  '等相关部门',
  '等单位',
  '等省直相关部门',
  '等有关部门和单位',
  '等部门、单位',
  '等12个部门',
  '等成员单位',
] as const

type Role = keyof UnitsByRole
type Lists = readonly [string, string, string]

/** A way to say who does what: the clause around up to three lists, and the role of each. */
export interface DutyForm {
  name: string
  write: (lists: Lists) => string
  roles: readonly Role[]
  /** True where a tail such as 等部门 may close a list. */
  opens: boolean
}

const LEADS = ['牵头单位', '牵头部门', '主办单位', '牵头科室', '牵头责任单位', '第一责任单位', '总牵头单位']
const RESPONSIBLE = [
  '责任单位',
  '责任部门',
  '责任科室',
  '承办单位',
  '实施单位',
  '落实单位',
  '主管部门',
  '其他责任单位',
]
const SUPPORTERS = [
  '配合单位',
  '协办单位',
  '协同单位',
  '参与单位',
  '参加单位',
  '会办处室',
  '协同责任单位',
  '数据提供单位',
]
const LEAD_VERBS = [
  '牵头',
  '牵头负责',
  '负责牵头',
  '共同牵头',
  '总牵头',
  '分别牵头落实',
  '牵头组织',
  '主办',
  '牵头抓总',
]
const DUTY_VERBS = [
  '负责',
  '具体负责',
  '分别负责',
  '按职责分工负责',
  '按照职责分工负责',
  '按各自职责分工负责',
  '根据职能分工负责',
  '依职责负责',
  '在各自职责范围内负责',
  '按职责分工分别负责落实',
  '负责落实',
  '组织实施',
  '结合实际落实',
  '分工负责',
  '各负其责',
  '按职责抓好落实',
]
const HELP_VERBS = [
  '配合',
  '配合落实',
  '参与',
  '参加',
  '协办',
  '协助',
  '积极配合',
  '做好配合',
  '负责配合',
  '予以支持',
]

function formsOf(
  name: string,
  words: readonly string[],
  roles: readonly Role[],
  write: (word: string, lists: Lists) => string,
  opens = true,
): DutyForm[] {
  return words.map((word) => ({ name, roles, opens, write: (lists) => write(word, lists) }))
}

const VERB_PAIRS = LEAD_VERBS.flatMap((lead) => HELP_VERBS.map((help) => `${lead} ${help}`))
const [RESPONSIBLE_ALONE, ROLES_OF_THREE]: [Role[], Role[]] = [
  ['responsible'],
  ['lead', 'responsible', 'supporting'],
]

/** Every form of clause; the lists come in the order of their roles. */
export const DUTY_FORMS: readonly DutyForm[] = [
  ...formsOf('a label', RESPONSIBLE, RESPONSIBLE_ALONE, (label, [a]) => `${label}：${a}`),
  ...formsOf('a label for leaders', LEADS, ['lead'], (label, [a]) => `${label}：${a}`),
  ...formsOf('a label for supporters', SUPPORTERS, ['supporting'], (label, [a]) => `${label}：${a}`),
  ...formsOf(
    'two labels',
    LEADS,
    ['lead', 'responsible'],
    (label, [a, b]) => `${label}：${a}；责任单位：${b}`,
  ),
  ...formsOf(
    'two labels divided by a comma',
    SUPPORTERS,
    ['lead', 'supporting'],
    (label, [a, b]) => `牵头单位：${a}，${label}：${b}`,
  ),
  ...formsOf(
    'three labels',
    SUPPORTERS,
    ROLES_OF_THREE,
    (label, [a, b, c]) => `牵头单位：${a}；责任单位：${b}；${label}：${c}`,
  ),
  ...formsOf(
    'labels without colons',
    ['为', '是', ''],
    ['lead', 'responsible'],
    (verb, [a, b]) => `牵头单位${verb}${a}，责任单位${verb}${b}`,
  ),
  ...formsOf(
    'a label with verbs behind it',
    DUTY_VERBS,
    ['lead', 'responsible'],
    (verb, [a, b]) => `责任单位：${a}牵头，${b}${verb}`,
  ),
  ...formsOf('a verb', DUTY_VERBS, RESPONSIBLE_ALONE, (verb, [a]) => `${a}${verb}`),
  ...formsOf('a verb of leading', LEAD_VERBS, ['lead'], (verb, [a]) => `${a}${verb}`),
  ...formsOf('leading and helping', VERB_PAIRS, ['lead', 'supporting'], (pair, [a, b]) => {
    const [lead = '', help = ''] = pair.split(' ')
    return `${a}${lead}，${b}${help}`
  }),
  ...formsOf(
    'leading and duty',
    DUTY_VERBS,
    ['lead', 'responsible'],
    (verb, [a, b]) => `${a}牵头，${b}${verb}`,
  ),
  ...formsOf(
    'three verbs',
    DUTY_VERBS,
    ROLES_OF_THREE,
    (verb, [a, b, c]) => `${a}牵头，${b}${verb}，${c}配合`,
  ),
  ...formsOf(
    'two duties',
    DUTY_VERBS,
    ['responsible', 'responsible'],
    (verb, [a, b]) => `${a}按职责分工负责，${b}${verb}`,
  ),
  ...formsOf(
    'a deadline behind a verb',
    ['年内持续推进', '6月底前取得阶段性成果', '年底前研究提出方案', '立即实施', '长期坚持'],
    ['lead', 'responsible'],
    (text, [a, b]) => `${a}牵头，${b}分别负责，${text}`,
  ),
  ...formsOf(
    'the main duty',
    ['协同', '配合', '参与'],
    ['lead', 'supporting'],
    (verb, [a, b]) => `${a}主责，${b}${verb}`,
  ),
  ...formsOf(
    'the main duty in a label',
    ['主责单位', '主责部门'],
    ['lead', 'responsible'],
    (label, [a, b]) => `${label}：${a}；责任单位：${b}`,
  ),
  ...formsOf('会同', ['会同', '商'], ['lead', 'supporting'], (verb, [a, b]) => `${a}${verb}${b}负责`, false),
  ...formsOf(
    'roles as nouns',
    ['为', '是'],
    ['lead', 'supporting'],
    (verb, [a, b]) => `${a}${verb}牵头单位，${b}${verb}配合单位`,
    false,
  ),
  ...formsOf(
    'a deadline behind',
    [
      '6月底完成',
      '2031年9月底前完成',
      '持续推进',
      '年内持续推进',
      '6月底前取得阶段性成果',
      '2031年底前完成并持续推进',
      '年底前组织实施',
      '长期坚持',
      '适时推进',
      '有序推进',
    ],
    ['lead', 'responsible'],
    (text, [a, b]) => `牵头单位：${a}；责任单位：${b}，${text}`,
  ),
  ...formsOf(
    'a deadline with a label',
    ['完成时限：6月底前', '完成时间：2031年9月底前'],
    ['lead', 'supporting'],
    (text, [a, b]) => `${a}牵头，${b}配合；${text}`,
  ),
  ...formsOf(
    'people',
    ['责任人：张某', '责任领导：李某某'],
    ['responsible'],
    (text, [a]) => `责任单位：${a}；${text}`,
  ),
  ...formsOf(
    'a rule behind',
    [
      '，列首位的为牵头单位，下同',
      '；第一个单位为牵头单位，下同',
      '。排在第一位的为牵头单位',
      '（列第一位的为牵头单位，下同）',
      '。以下各项均涉及各县区，不再列出',
    ],
    ['responsible'],
    (rule, [a]) => `责任单位：${a}${rule}`,
  ),
]

/** Brackets of every shape and width. */
export const BRACKETS = [
  '（）',
  '()',
  '〔〕',
  '[]',
  '［］',
  '【】',
  '〈〉',
  '<>',
  '{}',
  '（)',
  '(）',
  '（〕',
  '〖〗',
] as const
