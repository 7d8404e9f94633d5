import type { Deadline } from '../../model/notice.js'

/**
 * Where a form sets a deadline: `text` in the middle of a sentence too, `alone` as the whole of a clause, bracket or cell,
 * `column` only in a column for deadlines.
 */
export type DeadlinePlace = 'text' | 'alone' | 'column'

/**
 * A way to write a deadline. Its groups: year, hidden, relative, month, day, part, period, day of the year; of a span
 * also fromYear, fromMonth and dayOnly. `eve` is true where the last day is the one before what is named (2018年前).
 */
export interface DeadlineForm {
  kind: Exclude<Deadline['kind'], 'unparsed'>
  pattern: string
  place: DeadlinePlace
  eve?: boolean
}

/** Last day of a period within a year: month and day; null is the month's last day. */
export interface PeriodEnd {
  month: number
  day: number | null
}

/** Words of a table row, a blank between them: long lists would fill the screen one word a line. */
const words = (list: string): readonly string[] => list.split(' ')
const any = (list: readonly string[]): string => `(?:${list.join('|')})`

/** Months and days that words for parts of a year end with. */
export const PERIOD_ENDS: Readonly<Record<string, PeriodEnd>> = {
  上半年: { month: 6, day: null },
  下半年: { month: 12, day: null },
  年中: { month: 6, day: null },
  一季度: { month: 3, day: null },
  二季度: { month: 6, day: null },
  三季度: { month: 9, day: null },
  四季度: { month: 12, day: null },
  '1季度': { month: 3, day: null },
  '2季度': { month: 6, day: null },
  '3季度': { month: 9, day: null },
  '4季度': { month: 12, day: null },
}

/** Days that the parts of a month end with; 底, 末 and 下旬 are its last day. */
export const MONTH_PART_ENDS: Readonly<Record<string, number>> = { 初: 10, 上旬: 10, 中: 15, 中旬: 20 }

/** Festivals on the first day of a month; 春节 and the like move and give none. */
export const FESTIVALS: Readonly<Record<string, { month: number }>> = {
  元旦: { month: 1 },
  五一: { month: 5 },
  劳动节: { month: 5 },
  七一: { month: 7 },
  八一: { month: 8 },
  国庆: { month: 10 },
  十一: { month: 10 },
}
/** Feasts and seasons that begin on another day each year. */
export const MOVABLE_TIMES = words(
  '春节 清明 端午 中秋 两节 双节 汛期 主汛期 入汛 入冬 入夏 高考 中考 开学 暑期 暑假 寒假 春运 供暖 供暖期 两会 秋收 春耕',
)
const MOVABLE = any(MOVABLE_TIMES)

/** Last years of five-year plans. */
export const PLAN_PERIODS: Readonly<Record<string, number>> = { 十三五: 2020, 十四五: 2025, 十五五: 2030 }

/** Years counted from the plan's. */
export const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  当年: 0,
  次年: 1,
  翌年: 1,
  明年: 1,
  来年: 1,
  下年: 1,
  下一年: 1,
}

/** 2022年 · 二〇二二年 · 20XX年, 20*年, of which nobody knows the year · 次年 */
const FIGURED_YEAR = '20\\d{2}|二[〇零○][〇零○一二三四五六七八九]{2}'
const SOME_YEAR = `(?:(?<year>${FIGURED_YEAR})年度?|(?<hidden>(?:20\\d?)?[Xx×*＊]{1,4})年|(?<relative>${Object.keys(RELATIVE_YEARS).reverse().join('|')}))的?`
const YEAR = `(?:${SOME_YEAR})?`
const MONTH_NUMBER = '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]'
const MONTH = `(?<month>${MONTH_NUMBER})月份?`
const DAY_NUMBER = '3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]'
/** 30日, 30日24时, 30日（含） */
const DAY = `(?<day>${DAY_NUMBER})[日号](?:\\d{1,2}[时点]|[（(]含[^）)]{0,4}[）)])?`
const PART = '(?<part>底|末|上旬|中旬|下旬|初|中)'
/** 三季度; but 前三季度 are three */
const PERIOD = '(?<!前)第?(?<period>上半年|下半年|年中|[一二三四1-4]季度)'
/** 年底; but 去年底 was */
const YEAR_END = '(?:(?<![去上往历])年[底末终]|岁末|底|末)'
const BEFORE = '(?:之前|以前|前)(?![后沿期夕往])'
const TO = '\\s*(?:至|到|-{1,2}|—{1,2}|－|~|～|–)\\s*'
const EVERY = '(?:每|逐|按|分)'
const SPAN =
  '(?:个?半年|两年|学年|学期|年度|年|个?季度|季|半个?月|双月|两个?月|个?月|两周|周|旬|个?工作日|日|天)'
/** Verbs that make a deadline of the end of a period: 年底实现 */
export const DONE_VERBS = words('完成 建成 实现 出台 印发 上线 启动 投入使用 竣工 开工 动工')
/** 6月底完成: without 前 the verb tells a deadline from a mere date; but 完成情况 is a thing */
const DONE = `(?:前)?(?:要|须|应|力争|争取|确保|全面|基本|全部|正式|集中)?${any(DONE_VERBS)}(?!情况|率|的|进度|质量|数|量|标准)`

/** How what goes on without an end begins. */
export const ONGOING_WORDS = words(
  '持续 长期 常态 常年 日常 经常 不间断 随时 及时 即时 实时 动态 贯穿全年 长效 久久为功 按时序 按序时',
)
/** The same behind a year: 年内持续推进 */
export const ONGOING_IN_A_YEAR = words('持续 长期 常态化 不断')
/** At once, which is no day. */
export const AT_ONCE_WORDS = words('立即 立行立改 立改立行 即行即改 即知即改 马上 尽快 即日起')

/** Forms from the most to the least particular; sample of each in front of it. */
export const DEADLINE_FORMS: readonly DeadlineForm[] = [
  // 每年12月底前 · 每月10日前 · 每季度首月5日前 · 每季度末前
  {
    kind: 'recurring',
    pattern: `每${SPAN}(?:的|首月|第一个月|次月|末月)?(?:(?:${MONTH_NUMBER})月份?(?:底|末|初|[上中下]旬)?|(?:底|末|初))?(?:(?:${DAY_NUMBER})[日号])?${BEFORE}`,
    place: 'text',
  },
  // 年内持续推进 · 全年常态化开展: without end, but the year's is stated
  {
    kind: 'ongoing',
    pattern: `${YEAR}(?<whole>年度?内|内|全年|年)${any(ONGOING_IN_A_YEAR)}[^，,。；;]{0,8}`,
    place: 'alone',
  },
  // 3月至10月 · 3—10月 · 2022年3月—次年2月 · 6月1日至6月30日
  {
    kind: 'within',
    pattern: `(?:自|从)?(?:(?<fromYear>20\\d{2})年|今年)?(?<fromMonth>${MONTH_NUMBER})(?:月份?)?(?:底|初|末|[上中下]旬|\\d{1,2}[日号])?起?${TO}${YEAR}${MONTH}(?:${DAY}|${PART})?[止前]?`,
    place: 'alone',
  },
  // 6月1日至30日 · 6月上旬至中旬
  {
    kind: 'within',
    pattern: `${YEAR}${MONTH}(?:(?:${DAY_NUMBER})[日号]?${TO}(?<dayOnly>${DAY_NUMBER})[日号]|[上中]旬${TO}(?<part>中旬|下旬|底))`,
    place: 'alone',
  },
  // 2022—2024年 · 2022年至2024年底
  { kind: 'within', pattern: `(?:自|从)?20\\d{2}年?${TO}(?<year>20\\d{2})年(?:底|末)?`, place: 'alone' },
  // 一至三季度 · 第二季度至第四季度
  {
    kind: 'within',
    pattern: `${YEAR}第?[一二三1-3](?:季度)?${TO}${PERIOD}`,
    place: 'alone',
  },
  // 即日起至2022年10月底 · 印发之日起至12月31日
  {
    kind: 'within',
    pattern: `自?(?:即日|印发之日|发文之日|现在|年初)起?${TO}${YEAR}(?:${MONTH}(?:${DAY}|${PART})?|${YEAR_END})前?`,
    place: 'alone',
  },
  // 2022年11月30日前 · 11月30日24时之前
  { kind: 'by', pattern: `${YEAR}${MONTH}${DAY}(?:${BEFORE}|止)`, place: 'text' },
  // 2022年9月底前 · 9月中旬前
  { kind: 'by', pattern: `${YEAR}${MONTH}${PART}${BEFORE}`, place: 'text' },
  // 9月前: before it begins
  { kind: 'by', pattern: `${YEAR}${MONTH}${BEFORE}`, place: 'text', eve: true },
  // 2022年底前 · 年底前 · 2020年年底之前; 底前 is only the end of one
  { kind: 'by', pattern: `(?![底末])${YEAR}${YEAR_END}${BEFORE}`, place: 'text' },
  // 三季度末前 · 2023年上半年前 · 上半年内: by its end
  { kind: 'by', pattern: `${YEAR}${PERIOD}(?:底|末)?(?:${BEFORE}|内)`, place: 'text' },
  // 2018年前: before it begins
  { kind: 'by', pattern: `(?<year>${FIGURED_YEAR})年${BEFORE}`, place: 'text', eve: true },
  // 6月底完成 · 年底实现 · 上半年出台
  { kind: 'by', pattern: `${YEAR}${MONTH}(?<part>底|末|上旬|中旬|下旬)${DONE}`, place: 'text' },
  { kind: 'by', pattern: `(?![底末])${YEAR}${YEAR_END}${DONE}`, place: 'text' },
  { kind: 'by', pattern: `${YEAR}${PERIOD}(?:底|末)?${DONE}`, place: 'text' },
  // 到2025年底: a day to reach; 到2025年 is the horizon of a target and no deadline
  { kind: 'by', pattern: `(?:到|(?<=^|[，。；,;])至)${SOME_YEAR}(?:${MONTH}底|${YEAR_END})`, place: 'text' },
  // 2022年内 · 今年内
  { kind: 'by', pattern: `(?:(?<year>${FIGURED_YEAR})|今|本)年度?内(?![部设外容在])`, place: 'text' },
  // 年内; but 三年内 is how long, and 学年内 another year
  {
    kind: 'by',
    pattern: '(?<![\\d一二两三四五六七八九十几多数半每学财周历当往同整届近])年内(?![部设外容在])',
    place: 'text',
  },
  // 国庆节前: before that day
  {
    kind: 'by',
    pattern: `${YEAR}(?<festival>${Object.keys(FESTIVALS).join('|')})节?${BEFORE}`,
    place: 'alone',
    eve: true,
  },
  // 春节前, 汛期前: no day can be computed
  { kind: 'by', pattern: `(?<undated>${MOVABLE})节?(?:到?来)?${BEFORE}`, place: 'alone' },
  // 9月底 · 2022年底 · 12月 · 2022年12月31日
  { kind: 'by', pattern: `${YEAR}${MONTH}${DAY}`, place: 'alone' },
  { kind: 'by', pattern: `${YEAR}${MONTH}${PART}?`, place: 'alone' },
  { kind: 'by', pattern: `${YEAR}${YEAR_END}`, place: 'alone' },
  { kind: 'by', pattern: `${YEAR}${PERIOD}(?:底|末)?`, place: 'alone' },
  // 2022.6.30 · 2022-06-30 · 2022/6
  {
    kind: 'by',
    pattern: `(?<year>20\\d{2})[.．/\\-](?<month>1[0-2]|0?[1-9])(?:[.．/\\-](?<day>3[01]|[12]\\d|0?[1-9]))?(?:日|底)?前?`,
    place: 'alone',
  },
  // 全年 · 2022年 · 2022年度
  { kind: 'within', pattern: `${YEAR}(?<whole>全年度?|本年度|年度)|(?<year1>20\\d{2})年度?`, place: 'alone' },
  // “十四五”末 · 十四五期间
  {
    kind: 'by',
    pattern: `[“"]?(?<plan>${Object.keys(PLAN_PERIODS).join('|')})[”"]?时?期?末(?:前)?`,
    place: 'alone',
  },
  {
    kind: 'within',
    pattern: `[“"]?(?<plan>${Object.keys(PLAN_PERIODS).join('|')})[”"]?(?:期间|时期)`,
    place: 'alone',
  },
  // 2022年起 · 自2022年6月起 · 9月1日起: a beginning without an end
  {
    kind: 'ongoing',
    pattern: `(?:自|从)?(?:20\\d{2}年(?:(?:${MONTH_NUMBER})月)?|(?:${MONTH_NUMBER})月)(?:(?:${DAY_NUMBER})[日号])?(?:起|开始)(?!施行|执行|实施|生效)[^，,。；;]{0,10}`,
    place: 'alone',
  },
  // 每季度 · 每月至少1次 · 按月
  { kind: 'recurring', pattern: `${EVERY}${SPAN}[^，,。；;]{0,12}`, place: 'alone' },
  // 一年一次 · 一季度一报 · 次月10日前
  { kind: 'recurring', pattern: `一${SPAN}[一1两2]?[次报评更]?[次评]?`, place: 'column' },
  { kind: 'recurring', pattern: '(?:次月|下月|季后|月后)[^，,。；;]{0,10}', place: 'column' },
  {
    kind: 'recurring',
    pattern: '(?:月度|季度|季末|月末|月底|周报|月报|季报|年报)[^，,。；;]{0,6}',
    place: 'column',
  },
  { kind: 'recurring', pattern: '(?:定期|每次|每期|不定期|\\d次/?[年月周])[^，,。；;]{0,8}', place: 'alone' },
  // 持续推进 · 长期坚持 · 常态化开展
  {
    kind: 'ongoing',
    pattern: `(?:全年|并|长期)?${any(ONGOING_WORDS)}[^，,。；;]{0,8}`,
    place: 'alone',
  },
  // 立即整改 · 立行立改: at once, which is no day
  {
    kind: 'by',
    pattern: `(?<undated>${any(AT_ONCE_WORDS)})[^，,。；;]{0,8}`,
    place: 'column',
  },
  // 印发后1个月内 · 3个月内 · 20个工作日内: counted from something
  {
    kind: 'within',
    pattern: `(?<undated>[^，,。；;]{0,20}?(?:\\d{1,3}|[一二两三四五六七八九十半]{1,3})(?:个)?(?:工作日|小时|日|天|周|月|年)(?:内|之内|以内))[^，,。；;]{0,8}`,
    place: 'column',
  },
  // 汛期前 · 下一次会议前: what a column says has 前 behind it
  { kind: 'by', pattern: `(?<undated>[^，,。；;\\d]{1,10}?)${BEFORE}`, place: 'column' },
  // 汛期 · 暑假期间
  { kind: 'within', pattern: `(?<undated>${MOVABLE}|[^，,。；;\\d]{1,8}期间)`, place: 'column' },
]

/** Words of labels in front of a deadline. */
export const DEADLINE_LABEL_WORDS = words(
  '计划完成时间 完成时限 完成时间 完成期限 完成日期 办结时限 整改时限 整改期限 时限要求 时间要求 时间节点 工作时限 推进时间 时间安排 进度安排 进度要求 时限',
)
/** 完成时限： */
export const DEADLINE_LABELS = `(?:${DEADLINE_LABEL_WORDS.join('|')})\\s{0,4}[：:]\\s{0,4}`

/** What introduces a deadline without a label: 于, 力争在. */
export const WORDS_BEFORE_DEADLINES = words(
  '完成时限 完成时间 时限 时间 力争于 力争在 力争 争取在 争取 确保在 确保 原则上 计划 预计 拟于 拟 截至 截止 限 须于 应于 要在 于 在 到',
)
export const DEADLINE_LEAD_INS = any(WORDS_BEFORE_DEADLINES)

/** Steps on the way that a date may be given for, not the task's end. */
export const MILESTONE_VERBS = words(
  '启动 开工 动工 开建 奠基 进场 招标 封顶 试运行 试运营 试点 投入使用 投用 投入运行 投入运营 通车 竣工 验收 交付 上线 挂牌 揭牌 开放 开业 开始',
)

/** What else may follow a deadline that stands alone. */
export const DEADLINE_VERBS = words(
  '完成 办结 落实 到位 取得 建成 建立 实现 达到 出台 印发 发布 公布 公开 报送 上报 见效 实施 推进 整改 整治 编制 制定 形成 推出 开展 并 更新 提交 反馈 结束 全覆盖 销号 清零',
)

/** In front of the verb: 全面, 力争. */
export const DEADLINE_ADVERBS = words(
  '要 须 应 需 全面 基本 全部 力争 争取 确保 集中 陆续 正式 逐步 分批 按时 前',
)

/** In front of a date these make it the end of a validity, of a span or of the past, never a deadline. */
export const NOT_BEFORE_DEADLINES = `(?:[\\d年月日底初]\\s*[至到—–~～-]|至|截至|截止|截止到|截至到|自|(?:有效|执行|施行|延长|延续|延期|顺延|暂行|暂缓|保留)[^，。；]{0,6}到|(?:去|上|前|往|历|近)年(?:度)?)`

/** With 的 behind them these say of what is done by a date which things are meant. */
export const VERBS_OF_THINGS = words(
  '建成 形成 出台 印发 制定 发布 颁布 施行 登记 注册 成立 开工 立项 取得 办理 投产 实施 签订 发放 产生 存在',
)

/** Behind a date these make it tell of what was, or of which things are meant: 年底前到期的, 6月底前已. */
export const NOT_BEHIND_DEADLINES = `(?:的|已|曾|到期|累计|尚未|未|参加工作|入职|出生|购买|${any(VERBS_OF_THINGS)}的)`
