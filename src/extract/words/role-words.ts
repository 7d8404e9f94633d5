/** What a unit does in a task. */
export type Role = 'lead' | 'responsible' | 'supporting'

/** Words of a label (牵头单位：…) by role; a word for what the unit is follows. */
export const ROLE_LABELS: readonly { role: Role; words: readonly string[] }[] = [
  { role: 'lead', words: ['牵头', '主要牵头', '主办', '总牵头', '第一责任', '首要责任'] },
  {
    role: 'supporting',
    words: [
      '配合',
      '协办',
      '协助',
      '协同',
      '协同责任',
      '参与',
      '参加',
      '会办',
      '协作',
      '支持',
      '联动',
      '责任(?:[（(]配合[）)])',
      '数据提供',
    ],
  },
  {
    role: 'responsible',
    words: [
      '责任',
      '主要责任',
      '其他责任',
      '承办',
      '负责',
      '实施',
      '落实',
      '执行',
      '汇总',
      '完成',
      '主管',
      '具体责任',
      '责任落实',
      '牵头责任',
    ],
  },
]

/** Labels behind which people stand, who are no units: 责任领导：, 牵头县领导：, 联系人： */
export const PERSON_LABELS =
  '(?:牵头|责任|分管|挂钩|包联|包保|主管|主要|具体|市政府|县政府|区政府)?(?:省|市|县|区|镇|局)?(?:领导|负责人|责任人|联系人|联络员)|责任人|负责人|联系人|联络员|联系电话|电话'

/** What follows a role's word in a label. */
export const LABEL_NOUNS = [
  '单位',
  '部门',
  '科室',
  '处室',
  '股室',
  '机构',
  '机关',
  '主体',
  '科股室',
  '站所',
  '单位及部门',
  '部门单位',
  '部门和单位',
  '部门（单位）',
  '单位（部门）',
] as const

/** Verbs that close a list (A牵头，B配合), by role. The first that is met in a verb phrase decides. */
export const ROLE_VERBS: readonly { role: Role; words: readonly string[] }[] = [
  { role: 'supporting', words: ['负责配合', '配合', '协助', '协同', '参与', '协办', '协作', '支持'] },
  { role: 'lead', words: ['牵头', '主办', '总牵头'] },
  {
    role: 'responsible',
    words: ['负责', '承办', '落实', '实施', '推进', '组织', '办理', '执行', '抓好', '完成', '督办'],
  },
]

/** What may stand before the verb: how the duty is shared. */
export const VERB_QUALIFIERS = [
  '按照',
  '按',
  '根据',
  '依据',
  '依',
  '结合',
  '各自',
  '职责',
  '职能',
  '责任',
  '分工',
  '实际',
  '情况',
  '分别',
  '共同',
  '具体',
  '统筹',
  '联合',
  '全面',
  '各负其责',
  '认真',
  '组织',
  '抓好',
  '做好',
] as const
/** What may stand behind it. */
export const VERB_TAILS = [
  '负责',
  '配合',
  '落实',
  '实施',
  '推进',
  '组织',
  '办理',
  '执行',
  '完成',
  '工作',
  '到位',
  '抓好',
  '做好',
  '督办',
  '开展',
] as const

/** A joins B: A会同B负责 → A leads, B supports. */
export const JOINING_VERBS = ['会同', '会商'] as const

/** Rules that a notice states once for all of its tasks. */
export const STATED_RULES: readonly {
  rule: 'first-leads' | 'no-lead-responsible-leads' | 'blanket'
  pattern: RegExp
}[] = [
  // 列首位的为牵头单位，下同 · 列第一位者为牵头单位 · 排在第一位的部门为牵头部门，下同 · (除标注“分别牵头”外,列第一位为牵头或汇总单位,下同)
  {
    rule: 'first-leads',
    pattern:
      /[（(]?(?:除[^，,。；;]{1,20}外[，,])?(?:责任分解中[，,])?(?:列|排|排列|位列|列在|排在|排名)(?:在)?(?:首位|第一位|第一|首|最前)[^，,。；;（）()]{0,12}(?:为|是)[^，,。；;（）()]{0,3}(?:牵头|汇总)[^，,。；;（）()]{0,10}(?:[，,、]\s*(?:以)?下同)?[）)]?[。]?/u,
  },
  // 无牵头单位的，责任单位即为牵头单位，下同
  {
    rule: 'no-lead-responsible-leads',
    pattern:
      /[（(]?(?:无|没有|未明确|未列)[^，,。；;]{0,4}牵头[^，,。；;]{0,6}[，,][^，,。；;]{0,12}(?:即|则)?为牵头[^，,。；;（）()]{0,6}(?:[，,、]\s*(?:以)?下同)?[）)]?[。]?/u,
  },
  // 以下各项工作均涉及各县（市、区），不再逐一标注 · 各片区负责配合落实，以下均需各片区配合落实，不再列出
  {
    rule: 'blanket',
    pattern:
      /(?:以下|以上|上述)[^。；;]{0,60}(?:均|都)[^。；;]{1,60}?(?:不再|不)[^，,。；;]{0,4}(?:列出|列明|列举|重复|标注)[。]?/u,
  },
]
