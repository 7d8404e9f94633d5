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

/** Labels of a deadline in a clause: 完成时限：, 时间安排： */
export const DEADLINE_LABELS =
  '(?:完成|办结|工作|推进|落实|整改|任务|实施|责任)?(?:时限|时间|期限|时间节点|时间安排|时限要求|时间要求|进度安排|进度要求|完成日期)'

/** What may stand in front of a date in a clause: 力争6月底前 */
export const DATE_LEAD_INS = '并|于|在|到|自|从|力争|争取|确保|原则上|要|须|应'
/** Dates with a word that makes them ends or beginnings; no unit's name begins so: 2031年6月底前, 年内, 下半年起 */
export const CLAUSE_DATES =
  '(?:20\\d{2}年|今年|本年度?|当年|明年|次年)?(?:(?:(?:1[0-2]|0?[1-9])月份?|年|第?[一二三四1-4]季度|上半年|下半年)(?:底|末|初|中|上旬|中旬|下旬|\\d{1,2}[日号])?(?:之前|以前|前|内|起|之内)|(?:(?:1[0-2]|0?[1-9])月|年)(?:底|末))|(?:20\\d{2}年|今年|本年度?|当年|明年|次年)(?:底|末)?(?:之前|以前|前|内|起)'
/** Words that say when or how fast and stand where a unit might: 立即实施, 适时推进 */
export const CLAUSE_TIMES =
  '立即|即刻|即日|马上|尽快|适时|及时|按期|按时|如期|限期|近期|当前|全年|持续|长期|常年|常态|每[年季月周]'

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

/**
 * Verbs that close a list (A牵头，B配合), by role. The first row that is met in a verb phrase decides: 负责配合 supports,
 * 牵头负责 leads. Doubtful ones are pointed out.
 */
export const ROLE_VERBS: readonly { role: Role; words: readonly string[]; doubtful?: true }[] = [
  { role: 'responsible', words: ['主责'] },
  {
    role: 'supporting',
    words: ['配合', '协助', '协同', '参与', '参加', '协办', '协作', '支持', '联动', '会办', '支撑'],
  },
  { role: 'lead', words: ['牵头', '总牵头', '主办', '抓总', '负总责', '为主'] },
  { role: 'lead', doubtful: true, words: ['统筹协调'] },
  { role: 'supporting', doubtful: true, words: ['指导', '督促', '督导', '监督', '监管', '督查', '考核'] },
  {
    role: 'responsible',
    words: [
      '负责',
      '承办',
      '承担',
      '落实',
      '实施',
      '推进',
      '推动',
      '组织',
      '办理',
      '执行',
      '抓好',
      '完成',
      '督办',
      '主管',
      '汇总',
      '负主体责任',
      '各负其责',
      '各司其职',
      '分工协作',
      '统筹',
      '协调',
      '开展',
    ],
  },
]

/** Verbs that names end in too (市政协办, 市政府督查): alone, they close a list only behind the end of a name. */
export const VERBS_LIKE_NAMES = ['协办', '督办', '督查', '会办', '主办', '主管', '监管', '组织'] as const

/** What may stand around the verb: how the duty is shared. */
export const VERB_QUALIFIERS = [
  '按照',
  '按',
  '根据',
  '依据',
  '依照',
  '依',
  '结合',
  '在',
  '各自',
  '职责',
  '职能',
  '职权',
  '责任',
  '分工',
  '范围',
  '范围内',
  '以内',
  '实际',
  '情况',
  '要求',
  '分别',
  '分项',
  '分头',
  '分级',
  '分类',
  '共同',
  '具体',
  '联合',
  '全面',
  '全程',
  '全力',
  '直接',
  '主要',
  '有序',
  '加快',
  '稳步',
  '扎实',
  '深入',
  '大力',
  '持续',
  '分步',
  '分阶段',
  '密切',
  '积极',
  '主动',
  '做好',
  '予以',
  '给予',
  '提供',
  '抓',
  '认真',
  '切实',
  '一并',
  '同步',
  '属地',
  '相应',
  '相关',
  '有关',
  '对口',
  '本地区',
  '本行业',
  '本领域',
  '本部门',
  '本单位',
  '本级',
  '辖区',
  '辖区内',
  '日常',
] as const
/** What may stand behind it and says nothing of who. */
export const VERB_TAILS = ['工作', '到位', '好', '任务', '事宜', '事项'] as const

/** A joins B: A会同B负责 → A leads, B supports. 商 joins only what is no 商务, 商业 … */
export const JOINING_VERBS = [
  '会同',
  '并会同',
  '(?<![委协工商员议])会商',
  '协同',
  '商(?![务业会贸标行])',
] as const

/** Words before the place in a list that a rule is about: 各项工作责任单位中列 | 首位 */
const RULE_HEAD =
  '[（(]?(?:注[：:])?(?:除[^，,。；;]{1,20}外[，,])?(?:责任分解中[，,])?(?:以下|上述|以上|其中|凡|各项|每项|所有|该项|任务|工作|事项|分工|责任|主要|负责|牵头|单位|部门|名单|序列|顺序|排序|中|内|里|的|均|都|由|以|将|按|列|排|位|居|处|置|名|在|于|到|为){0,16}'
/** How a rule ends: …，其他单位按职责分工负责，下同） */
const RULE_TAIL =
  '(?:[，,](?:其他|其它|其余)[^，,。；;）)]{0,12}(?:单位|部门|者|的)[^，,。；;）)]{0,12}(?:负责|配合|参与|协助|落实|责任单位|配合单位))?(?:[，,、；;。]?\\s*(?:以)?下同)?[）)]?[。]?'
/** The first of a list: 首位, 第一个, 最前面 */
const FIRST_PLACE =
  '(?:第一|首|最前)(?:位|个|名|家|序位|顺位)?(?!责任人|责任主体|要务|书记|批|步|时间|季度|阶段|次)'

/** 不再列出, 不再一一标注，下同 */
const NOT_AGAIN =
  '(?:不再|不另|不一一|不逐一|不单独)[^，,。；;）)]{0,6}(?:列出|列明|列举|列示|单列|列|重复|标注|标明|注明|赘述|分工|明确)[^，,。；;）)]{0,12}(?:[，,]\\s*(?:以)?下同)?[。]?'

/** Rules that a notice states once for all of its tasks. */
export const STATED_RULES: readonly {
  rule: 'first-leads' | 'no-lead-responsible-leads' | 'blanket'
  pattern: RegExp
}[] = [
  // 无牵头单位的，责任单位即为牵头单位，下同 · 未明确牵头单位的，由列第一位的责任单位牵头
  {
    rule: 'no-lead-responsible-leads',
    pattern: new RegExp(
      `[（(]?(?:注[：:])?(?:凡|对)?(?:无|没有|未明确|未列|未注明|未标明|未标注|未指定|不设|未设)[^，,。；;]{0,6}牵头[^，,。；;]{0,8}[，,][^，,。；;（）()]{0,24}牵头[^，,。；;（）()]{0,6}${RULE_TAIL}`,
      'u',
    ),
  },
  // 列首位的为牵头单位，下同 · 各项工作第一责任单位为牵头单位 · (除标注“分别牵头”外,列第一位为牵头或汇总单位,下同)
  {
    rule: 'first-leads',
    pattern: new RegExp(
      `${RULE_HEAD}${FIRST_PLACE}[^，,。；;：:（）()]{0,14}(?:为|是|作为|系|即)[^，,。；;：:（）()]{0,5}(?:牵头|汇总)[^，,。；;（）()]{0,12}${RULE_TAIL}`,
      'u',
    ),
  },
  // 排在第一位的牵头，下同 · 由第一个单位牵头负责
  {
    rule: 'first-leads',
    pattern: new RegExp(
      `${RULE_HEAD}${FIRST_PLACE}(?:的)?(?:责任|负责)?(?:单位|部门|科室|处室|者)?(?:负责)?(?:总)?牵头(?!单位|部门)(?:负责|协调|组织|落实){0,3}${RULE_TAIL}`,
      'u',
    ),
  },
  // 牵头单位为列首位的单位 · 牵头单位列第一位，下同
  {
    rule: 'first-leads',
    pattern: new RegExp(
      `[（(]?(?:注[：:])?(?:各项|每项|任务|工作|的){0,6}牵头(?:单位|部门)(?:均|都)?(?:为|是|指|以)?(?:责任|单位|名单|中|列|排|位|居|名|在|于){0,8}${FIRST_PLACE}(?!责任)(?:的)?(?:单位|部门|者)?${RULE_TAIL}`,
      'u',
    ),
  },
  // 以下各项工作均涉及各县（市、区），不再逐一标注 · 各片区负责配合落实，以下均需各片区配合落实，不再列出 ·
  // 具体任务均涉及相关市（州），不再做分工，下同 · 各县（市、区）均为责任单位，不再列出
  {
    rule: 'blanket',
    pattern: new RegExp(
      `(?<=^|[。；;，,、（(：:\\n])(?:(?:以下|以上|上述|下列|各项|所有|全部|本方案|本要点|每项|后续|具体|其他|其余)[^。；;均都]{0,40}|(?:相关|各)[^。；;，,均都]{0,30})(?:均|都)[^。；;]{1,60}?${NOT_AGAIN}`,
      'u',
    ),
  },
  // 上述任务各乡镇均为责任单位，不再逐项列出 in the middle of a sentence
  {
    rule: 'blanket',
    pattern: new RegExp(`(?:以下|以上|上述|下列)[^。；;均都]{0,40}(?:均|都)[^。；;]{1,60}?${NOT_AGAIN}`, 'u'),
  },
  // 以下任务不再列出各县区
  {
    rule: 'blanket',
    pattern: new RegExp(`(?<=^|[。；;，,（(\\n])(?:以下|以上|上述|下列)[^。；;，,]{0,20}${NOT_AGAIN}`, 'u'),
  },
]

/** 下同 by itself, behind the last unit: the duty holds for what follows too. */
export const SAME_BELOW = /^(?:以)?下(?:同|略)$/u
