import type { Measure } from '../../model/notice.js'

/** Words of a table row, a blank between them: long lists would fill the screen one word a line. */
const words = (list: string): readonly string[] => list.split(' ')

/** Characters that make another word of a unit: 2处置, 5年级. */
export const UNIT_GOES_ON: Readonly<Record<string, string>> = {
  次: '全代数元生序日月年供污创产分',
  场: '所景地馆合',
  期: '间限末货',
  轮: '换值训岗',
  批: '准复评发示办',
  条: '例件款',
  家: '庭长电政居园',
  户: '外籍口均型',
  门: '户槛诊店类牌前',
  台: '账阶',
  处: '置理罚室长分于在级',
  部: '门分委署长级',
  所: '有需在得属',
  间: '隔接',
  支: '持付部撑行出队',
  类: '型别',
  种: '植子类业',
  根: '据本',
  例: '如行会外',
  份: '额',
  座: '谈',
  元: '旦素化',
  倍: '增',
  个: '性体别税',
  人: '民大员才工社力口事行均防',
  名: '录单称义优',
  年: '度级代底初末前来期龄报轻检',
  日: '前常均报',
  天: '然气',
  周: '边期年岁',
  分: '之别类级工公局行支店中析布散解期钟',
  米: '面',
}

/** Words that compare a number, and what they say. */
export interface ComparatorRow {
  comparator: Measure['comparator']
  words: readonly string[]
}

/** Right in front of a number; the first row that fits counts. */
export const COMPARATORS_BEFORE: readonly ComparatorRow[] = [
  {
    comparator: 'at-least',
    words: [
      ...words(
        '不少于 不低于 不小于 不得少于 不得低于 不能少于 不能低于 至少 最少 最低 起码 达到 达 保持在 稳定在 维持在',
      ),
      ...words(
        '提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 增至 升至 提至 扩大到 扩大至 上升到 上升至 上调到 上调至 延长到 延长至',
      ),
    ],
  },
  {
    comparator: 'at-most',
    words: [
      ...words(
        '不超过 不得超过 不能超过 不超出 不高于 不得高于 不多于 不得多于 不大于 不长于 至多 最多 最长 最高 最迟',
      ),
      ...words(
        '控制在 压缩到 压缩至 压减到 压减至 缩短到 缩短至 缩减到 缩减至 降低到 降低至 下降到 下降至 下调到 下调至 降到 降至',
      ),
      ...words('减少到 减少至 减到 减至 调减到 调减至 精简到 精简至 缩到 缩至 压到 压至 限于'),
    ],
  },
  { comparator: 'more-than', words: words('超过 超 高于 大于 多于 突破 逾') },
  { comparator: 'less-than', words: words('低于 少于 小于 不足 不到 不满 短于') },
  {
    comparator: 'increase-by',
    words: words('上浮 上调 提高 提升 增长 增加 新增 净增 上升 上涨 增幅 增速 增设 增配 扩大 延长'),
  },
  {
    comparator: 'decrease-by',
    words: words('下浮 下调 下降 降低 减少 压减 压缩 缩短 缩减 削减 精简 降幅 核减 调减 降 减'),
  },
  { comparator: 'about', words: words('大约 约 近 将近 接近') },
]

/** These compare across a verb too: 至少参加1次, 最多跑一次. */
export const COMPARATORS_ACROSS_VERBS: readonly ComparatorRow[] = [
  { comparator: 'at-least', words: words('至少 最少 不少于') },
  { comparator: 'at-most', words: words('至多 最多 不超过') },
]

/** Behind a unit: 以上 and 以内 include the number itself (Civil Code, article 1259). */
export const COMPARATORS_AFTER: readonly ComparatorRow[] = [
  { comparator: 'at-least', words: words('及以上 或以上 以上') },
  { comparator: 'at-most', words: words('及以内 及以下 以内 之内 以下 内') },
  { comparator: 'about', words: words('左右 上下') },
]

/** May stand between a comparator and its number: 提高约5个百分点, 下降了20%. Behind 到 stands what is reached, not by how much. */
export const BETWEEN_COMPARATOR_AND_NUMBER = words('了 为 约 近 在 全年 年均 平均 累计 共')

/** A span of time that something happens in once or more; `beside` are words that count only next to the number. */
export interface PerTime {
  per: string
  words: readonly string[]
  beside: readonly string[]
}

/** Spans of time by their name in the output: 每月1次, 一季度一次, 年均增长5%. */
export const PER_TIMES: readonly PerTime[] = [
  { per: 'day', words: words('每日 每天 每个工作日 每工作日 日均'), beside: words('一天 一日') },
  { per: 'week', words: words('每周 每星期 每个星期 周均'), beside: words('一周 一星期') },
  { per: 'ten-days', words: ['每旬'], beside: [] },
  { per: 'half-month', words: words('每两周 每半月 每半个月'), beside: ['两周'] },
  { per: 'month', words: words('每月 每个月 月均 按月 逐月'), beside: words('一月 一个月') },
  { per: 'two-months', words: words('每两月 每两个月 每双月'), beside: words('两月 两个月') },
  {
    per: 'quarter',
    words: words('每季 每个季度 季均 按季 逐季'),
    beside: words('一季度 一季'),
  },
  { per: 'half-year', words: ['每半年'], beside: ['半年'] },
  { per: 'term', words: ['每学期'], beside: ['一学期'] },
  {
    per: 'year',
    words: words('每年 每一年 每学年 全年 年均 按年 年度内'),
    beside: ['一年'],
  },
  { per: 'two-years', words: ['每两年'], beside: ['两年'] },
]

/** The same behind the number: 2次/年. */
export const PER_BEHIND: Readonly<Record<string, string>> = {
  日: 'day',
  天: 'day',
  周: 'week',
  月: 'month',
  季: 'quarter',
  季度: 'quarter',
  半年: 'half-year',
  学期: 'term',
  年: 'year',
}

/** What else a number may be counted for: 每个乡镇, 每村, 每家企业, 人均. */
export const PER_NOUNS: readonly string[] = [
  ...words(
    '乡镇（街道） 镇（街道） 镇街 乡镇 街道 镇 乡 行政村 自然村 村（社区） 村 社区 小区 县（市、区） 县市区',
  ),
  ...words(
    '区县 县 区 市 片区 网格 部门 单位 企业 机构 科室 学校 学生 教师 医院 窗口 家庭 项目 事项 岗位 园区',
  ),
  ...words('人 户 亩 件 次 篇 期 场 家 个 名 所 万人 千人 百户 吨 平方米'),
]

/** May stand between 每 and the noun. */
export const PER_CLASSIFIERS = words('一个 个 家 所 名 户 座 位')

/** In front of a number of things these tell of what there is or of an order, not of a target. */
export const NOT_BEFORE_COUNTS: readonly string[] = [
  ...words(
    '前 等 这 上述 以上 以下 下列 下述 其中 其他 其余 各 某 同 本 该 连续 一式 保留的 (?<![将接])近 过去 往年',
  ),
  ...words('原有 涉及 包括 分为 分成 由 全国 全省 全市 全县 全区 全州 全镇 全域 辖区'),
]

/** Right behind a number and its unit these make a name or a plain fact of it: 3个方面, 5个县. */
export const NOT_BEHIND_COUNTS = words(
  '方面 环节 部门 层面 维度 阶段 领域 要素 原则 县 设区 区县 地市 重点 专项 统一 一批 全体 产业 分配 性 人民 目 分之',
)

/** The same a word further behind: 26个试点领域. */
export const KINDS_OF_COUNTS = words('领域 方面 环节 部门 层面 维度 要素')
