/** What a unit does in a task. */
export type Role = 'lead' | 'responsible' | 'supporting'

/** Words of a label (牵头单位：…) by role; a word for what the unit is follows. Doubtful ones are pointed out. */
export const ROLE_LABELS: readonly { role: Role; words: readonly string[]; doubtful?: true }[] = [
  { role: 'responsible', words: ['主责'] },
  {
    role: 'lead',
    words: [
      '牵头',
      '主要牵头',
      '共同牵头',
      '具体牵头',
      '主办',
      '总牵头',
      '第一责任',
      '第一牵头',
      '首要责任',
      '牵头责任',
      '牵头负责',
      '牵头主办',
      '主办(?:[（(]牵头[）)])',
      '牵头(?:[（(]责任[）)])',
      '牵头(?:[（(]主办[）)])',
    ],
  },
  {
    role: 'supporting',
    words: [
      '配合',
      '主要配合',
      '协办',
      '协助',
      '协同',
      '协同责任',
      '协同配合',
      '参与',
      '参加',
      '参与配合',
      '配合参与',
      '会办',
      '协作',
      '支持',
      '技术支持',
      '联动',
      '辅助',
      '配合责任',
      '责任(?:[（(]配合[）)])',
      '数据提供',
    ],
  },
  {
    role: 'supporting',
    doubtful: true,
    words: ['指导', '督办', '督导', '督促', '督查', '监督', '监管', '保障', '支撑', '服务', '验收', '考核'],
  },
  {
    role: 'responsible',
    words: [
      '责任',
      '主要责任',
      '主体责任',
      '直接责任',
      '其他责任',
      '承办',
      '负责',
      '具体负责',
      '实施',
      '具体实施',
      '落实',
      '具体落实',
      '执行',
      '汇总',
      '完成',
      '主管',
      '组织',
      '具体责任',
      '责任落实',
      '承担',
      '建设',
      '分工负责',
    ],
  },
]

/** What two roles in one label say of the units behind it (牵头（责任）单位, 配合/责任单位) is what the first says. */
export const LABEL_JOINERS = ['/', '／', '、', '及', '和', '与', '或', '兼'] as const

/** Words of labels and verbs whose units lead where others are named beside them, and are responsible alone. */
export const LEADS_OTHERS: readonly string[] = ['主责']

/** Levels in front of a role, which belong to the label: 市级责任单位：, 县区牵头部门： */
export const LABEL_LEVELS = '(?:国家|中央|省|市|县|区|州|镇|乡|县区|县市区|区县|镇街)(?:级|直|政府)?'

/** Labels behind which people stand, who are no units: 责任领导：, 牵头县领导：, 联系人： */
export const PERSON_LABELS =
  '(?:牵头|责任|分管|挂钩|包联|包保|挂包|联系|主管|主要|具体|市政府|县政府|区政府)?(?:责任)?(?:省|市|区|县|镇|乡|局|级){0,2}(?:领导|负责人|责任人|联系人|联络员|负责同志)|责任人|负责人|联系人|联络员|联系电话|联系方式|电话'

/** Labels that introduce the division of work and say no role: 任务分工：A牵头，B配合 */
export const ROLELESS_LABELS = [
  '责任分工',
  '任务分工',
  '部门分工',
  '单位分工',
  '职责分工',
  '工作分工',
  '分工',
  '分工安排',
  '责任分解',
  '任务分解',
  '单位',
  '部门',
] as const

/** What follows a role's word in a label. */
export const LABEL_NOUNS = [
  '单位',
  '部门',
  '科室',
  '处室',
  '股室',
  '室',
  '科',
  '股',
  '处',
  '处（科）室',
  '处(科)室',
  '机构',
  '机关',
  '主体',
  '科股室',
  '站所',
  '方',
  '县区',
  '县市区',
  '乡镇',
  '单位名称',
  '单位及部门',
  '部门单位',
  '部门和单位',
  '部门及单位',
  '单位和部门',
  '部门、单位',
  '单位、部门',
  '部门/单位',
  '单位/部门',
  '部门（单位）',
  '单位（部门）',
  '部门(单位)',
  '单位(部门)',
  '处室（单位）',
  '科室（单位）',
  '单位（科室）',
] as const

/** The same behind a role in a label that goes without a colon: 责任单位市财政局 */
export const PLAIN_LABEL_NOUNS = ['单位', '部门', '科室', '处室', '股室'] as const
