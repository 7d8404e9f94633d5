import type { Deadline } from '../../model/notice.js'

/** Last day of a period within a year: month and day; what is left out runs to the period's end. */
export interface PeriodEnd {
  month: number
  day: number | null
}

/** A way to write a deadline. Groups: year, month, day, and `period` for words such as 上半年. */
export interface DeadlineForm {
  kind: Exclude<Deadline['kind'], 'unparsed'>
  pattern: string
  /** True where the form alone, in the middle of a sentence, sets a deadline. */
  inText: boolean
}

const YEAR = '(?:(?<year>20\\d{2})\\s*年|今年|本年|当年|次年)?'
const BEFORE = '(?:之前|以前|前)'

/** Forms from the most to the least particular. Sample of each behind it. */
export const DEADLINE_FORMS: readonly DeadlineForm[] = [
  // 3月至10月 · 2022年3月—2023年2月
  {
    kind: 'within',
    pattern: `(?:20\\d{2}年)?(?:1[0-2]|[1-9])月(?:份|底|初)?\\s*(?:至|到|-|—|－|~|～|–)+\\s*${YEAR}(?<month>1[0-2]|[1-9])月份?(?:底|末)?`,
    inText: false,
  },
  // 2022年11月30日前 · 11月30日之前
  {
    kind: 'by',
    pattern: `${YEAR}(?<month>1[0-2]|0?[1-9])月(?<day>[12]\\d|3[01]|0?[1-9])日(?:${BEFORE}|止)`,
    inText: true,
  },
  // 2022年9月底前 · 9月中旬前 · 9月底 · 9月前
  {
    kind: 'by',
    pattern: `${YEAR}(?<month>1[0-2]|0?[1-9])月份?(?<part>底|末|上旬|中旬|下旬|初)?${BEFORE}`,
    inText: true,
  },
  // 2022年底前 · 年底前 · 2020年年底之前 · 年内; 底前 is only the end of one
  { kind: 'by', pattern: `(?![底末])${YEAR}(?:年底|年末|底|末)${BEFORE}`, inText: true },
  { kind: 'by', pattern: `${YEAR}(?:年内|内)(?![部设外])`, inText: false },
  // 上半年 · 2023年第三季度末前 · 下半年完成
  {
    kind: 'by',
    pattern: `${YEAR}(?<period>上半年|下半年|第?[一二三四1-4]季度)(?:底|末)?(?:${BEFORE})?`,
    inText: false,
  },
  // 9月底 · 2022年底 · 12月 · 2022年12月31日
  { kind: 'by', pattern: `${YEAR}(?<month>1[0-2]|0?[1-9])月(?<day>[12]\\d|3[01]|0?[1-9])日`, inText: false },
  {
    kind: 'by',
    pattern: `${YEAR}(?<month>1[0-2]|0?[1-9])月份?(?<part>底|末|上旬|中旬|下旬|初)?`,
    inText: false,
  },
  { kind: 'by', pattern: `${YEAR}(?:年底|年末|底|末)`, inText: false },
  { kind: 'within', pattern: `${YEAR}全年|(?<yearOnly>20\\d{2})年(?:度)?`, inText: false },
  // 每季度 · 每月至少1次 · 按月
  {
    kind: 'recurring',
    pattern: '(?:每|逐|按)(?:半年|两年|年度|年|季度|季|半月|两周|月|周|旬|日|天)[^，,。；;]{0,12}',
    inText: false,
  },
  { kind: 'recurring', pattern: '(?:定期|每次|每期)[^，,。；;]{0,8}', inText: false },
  // 持续推进 · 长期坚持 · 常态化开展
  {
    kind: 'ongoing',
    pattern:
      '(?:并)?(?:持续|长期|常态化|常年|日常|经常性|不间断|随时|及时|即时|实时|动态|贯穿全年|长效)[^，,。；;]{0,8}',
    inText: false,
  },
]

/** What may follow a deadline that stands alone: …前完成, …投入使用. */
export const DEADLINE_TAILS =
  '(?:全面|基本|全部|力争|争取|确保)?(?:完成|办结|落实|落实到位|到位|取得[^，,。；;]{0,8}|建成|启动|动工|开工|竣工|投入使用|上线|公布|公开|报送|见效|实施|整改到位|并持续推进|并长期坚持|并?持续推进)?[^，,。；;]{0,6}'

/** Months and days that the words for parts of a year end with. */
export const PERIOD_ENDS: Readonly<Record<string, PeriodEnd>> = {
  上半年: { month: 6, day: null },
  下半年: { month: 12, day: null },
  一季度: { month: 3, day: null },
  二季度: { month: 6, day: null },
  三季度: { month: 9, day: null },
  四季度: { month: 12, day: null },
  '1季度': { month: 3, day: null },
  '2季度': { month: 6, day: null },
  '3季度': { month: 9, day: null },
  '4季度': { month: 12, day: null },
}

/** Days that the parts of a month end with; 底 and 末 are its last day. */
export const MONTH_PART_ENDS: Readonly<Record<string, number>> = { 初: 10, 上旬: 10, 中旬: 20 }
