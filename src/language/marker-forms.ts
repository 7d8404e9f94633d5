import { NUMERAL_CHARACTERS } from './chinese-numerals.js'

/**
 * How an outline number is written, outermost first. GB/T 9704-2012 clause 7.3.3 orders 一、 （一） 1. （1）;
 * ① goes below, 第一章 above, 第一条 stands beside 一、. The others go where most notices have them.
 */
export const MARKER_STYLES = [
  'part',
  'chapter',
  'chapter-section',
  'article',
  'formal',
  'roman',
  'chinese',
  'chinese-bracketed',
  'arabic',
  'decimal',
  'decimal-third',
  'decimal-fourth',
  'arabic-bracketed',
  'arabic-half-bracketed',
  'circled',
  'circled-black',
  'letter',
  'letter-small',
] as const
export type MarkerStyle = (typeof MARKER_STYLES)[number]

/** Styles that number sections in tables; 1. numbers tasks there. */
export const SECTION_STYLES: ReadonlySet<MarkerStyle | undefined> = new Set<MarkerStyle>([
  'part',
  'chapter',
  'chapter-section',
  'formal',
  'chinese',
  'chinese-bracketed',
])

/** How the digits of a form are read. */
export type MarkerDigits = 'chinese' | 'arabic' | 'roman' | 'formal' | 'letter' | 'last-part'

/** A form of outline number: its pattern takes the number as printed, then its digits. */
export interface MarkerForm {
  style: MarkerStyle
  digits: MarkerDigits
  pattern: RegExp
}

/** 一百二十三 and no longer */
const CHINESE = `[${NUMERAL_CHARACTERS}]{1,6}`
/** A scan reads 一 as a dash or a long vowel; only where nothing else can stand. */
const SCANNED_ONE = '[—–－ー-]'
const OPEN = '[（(〔﹙［\\[【〈{｛]'
const CLOSE = '[）)〕﹚］\\]】〉}｝]'
const STOP = '[、．.﹒]'
/** What may not follow 2.5 and 1.1 where they are numbers of an outline: a measure, or a further digit. */
const MEASURE =
  '(?!\\s*(?:[\\d.．%％‰亿万千百元倍吨亩克米度英里级分秒升斤瓦伏安：:，,、；;。）)—~～-]|公[里斤顷吨升分]|平方|立方|小时|以上|以下|以内|左右|版本?|个百分))'
/** What begins with digits of its own behind a number and a full stop: 2031年, 12345热线, 5月底前, 5G网络, 3D地图 */
const OWN_DIGITS =
  '(?=(?:19|20)\\d\\d(?:年|[-—~至到])|\\d{3,5}(?![\\d.．%％‰亿万元])|\\d{1,2}(?:[GDK](?![A-Za-z])|月(?:[底末初中上下前\\d])))'
/** The same where the digits may also count something: 2.15个工作日, 3.3家企业 */
const OWN_COUNT =
  '(?=\\d{1,3}(?:月|日|个(?!百分)|家|项|户|次|年|类|名|部|批|支|座|所|处|场|件|条|种|天|周|季度|区|县|市|镇|街道|大|小时内))'

/** 三、四线城市, 二、三季度 */
const NEIGHBOUR = `[${NUMERAL_CHARACTERS}]{1,2}(?:[线类级、]|季度|月份|者|审)`

const form = (style: MarkerStyle, digits: MarkerDigits, pattern: string): MarkerForm => ({
  style,
  digits,
  pattern: new RegExp(`^${pattern}`, 'u'),
})
const ordinal = (words: string) =>
  `(第\\s*(${CHINESE}|\\d{1,3})\\s*(?:${words}))(?![的至到及和与、，,]第?[${NUMERAL_CHARACTERS}\\d]|第)[、，．.：:\\s]*`

/** Forms of a marker at the head of a text; the first that fits counts. */
export const MARKER_FORMS: readonly MarkerForm[] = [
  // 第一部分
  form('part', 'chinese', ordinal('部分|编|篇')),
  // 第一章
  form('chapter', 'chinese', ordinal('章')),
  // 第一节
  form('chapter-section', 'chinese', ordinal('节(?!课)')),
  // 第一条
  form('article', 'chinese', ordinal('条(?![第款项规例件线的])')),
  // 壹、
  form('formal', 'formal', `(([壹贰叁肆伍陆柒捌玖拾]{1,3}))\\s*${STOP}\\s*`),
  // 一、 一． 一. —、
  form('chinese', 'chinese', `((${CHINESE}|[—–－ー]))\\s*${STOP}(?!${NEIGHBOUR})\\s*`),
  // （一） (一) 〔一〕 [一] 【一】 （一), also with a 、 behind it
  form('chinese-bracketed', 'chinese', `(${OPEN}\\s*(${CHINESE}|${SCANNED_ONE})\\s*${CLOSE})${STOP}?\\s*`),
  // 一） with its bracket lost
  form('chinese-bracketed', 'chinese', `((${CHINESE})\\s*[）)])${STOP}?\\s*`),
  // 1-1. 1—1、
  form('decimal', 'last-part', `(\\d{1,2}[-—–－](\\d{1,2}))\\s*${STOP}(?!\\d)\\s*`),
  // 1. 1． 1、 but neither 1.15 nor 1、2; 3．2031年 is a number and a year
  form('arabic', 'arabic', `((\\d{1,3}))\\s*(?:${STOP}(?!\\d)|[，,](?=[\\u4e00-\\u9fff]))\\s*`),
  form('arabic', 'arabic', `((\\d{1,3}))\\s*${STOP}${OWN_DIGITS}`),
  form('arabic', 'arabic', `((\\d{1,3}))\\s*[.．﹒]${OWN_COUNT}`),
  // 1.1 1.1.2 1.1.1.1
  form('decimal-fourth', 'last-part', `(\\d{1,2}(?:[.．]\\d{1,2}){2}[.．](\\d{1,2}))${STOP}?${MEASURE}\\s*`),
  form('decimal-third', 'last-part', `(\\d{1,2}[.．]\\d{1,2}[.．](\\d{1,2}))${STOP}?${MEASURE}\\s*`),
  form('decimal', 'last-part', `(\\d{1,2}[.．](\\d{1,2}))${STOP}?${MEASURE}\\s*`),
  // （1） (1) 【1】
  form('arabic-bracketed', 'arabic', `(${OPEN}\\s*(\\d{1,3})\\s*${CLOSE})${STOP}?\\s*`),
  // 1） 1)
  form('arabic-half-bracketed', 'arabic', `((\\d{1,3})\\s*[）)])${STOP}?\\s*`),
  // I. IV、 （II）
  form('roman', 'roman', `(([IVX]{1,5}))\\s*${STOP}\\s*(?=[\\u4e00-\\u9fff“《\\d])`),
  form('roman', 'roman', `(${OPEN}\\s*([IVX]{1,5})\\s*${CLOSE})${STOP}?\\s*(?=[\\u4e00-\\u9fff“《\\d])`),
  // A. （A） A)
  form('letter', 'letter', `(([A-Z]))\\s*(?:${STOP}|[）)])\\s*(?=[\\u4e00-\\u9fff“《])`),
  form('letter', 'letter', `(${OPEN}\\s*([A-Z])\\s*${CLOSE})${STOP}?\\s*(?=[\\u4e00-\\u9fff“《])`),
  // a. （a） a)
  form('letter-small', 'letter', `(([a-z]))\\s*(?:${STOP}|[）)])\\s*(?=[\\u4e00-\\u9fff“《])`),
  form('letter-small', 'letter', `(${OPEN}\\s*([a-z])\\s*${CLOSE})${STOP}?\\s*(?=[\\u4e00-\\u9fff“《])`),
]

/** Numbers that are one character each, in Unicode's order: the first, its value, how many follow. */
export const SINGLE_CHARACTERS: readonly {
  style: MarkerStyle
  first: number
  value: number
  count: number
}[] = [
  // ① to ⑳, ㉑ to ㉟, ㊱ to ㊿
  { style: 'circled', first: 0x2460, value: 1, count: 20 },
  { style: 'circled', first: 0x3251, value: 21, count: 15 },
  { style: 'circled', first: 0x32b1, value: 36, count: 15 },
  // ➀ to ➉, ⓵ to ⓾
  { style: 'circled', first: 0x2780, value: 1, count: 10 },
  { style: 'circled', first: 0x24f5, value: 1, count: 10 },
  // ❶ to ❿, ➊ to ➓, ⓫ to ⓴
  { style: 'circled-black', first: 0x2776, value: 1, count: 10 },
  { style: 'circled-black', first: 0x278a, value: 1, count: 10 },
  { style: 'circled-black', first: 0x24eb, value: 11, count: 10 },
  // ㊀ to ㊉
  { style: 'circled', first: 0x3280, value: 1, count: 10 },
  // ⑴ to ⒇
  { style: 'arabic-bracketed', first: 0x2474, value: 1, count: 20 },
  // ⒈ to ⒛
  { style: 'arabic', first: 0x2488, value: 1, count: 20 },
  // ㈠ to ㈩
  { style: 'chinese-bracketed', first: 0x3220, value: 1, count: 10 },
  // Ⅰ to Ⅻ
  { style: 'roman', first: 0x2160, value: 1, count: 12 },
]

/** Every character of these, for use inside a regular expression's brackets. */
export const SINGLE_CHARACTER_RANGES = SINGLE_CHARACTERS.map(
  ({ first, count }) => `${String.fromCharCode(first)}-${String.fromCharCode(first + count - 1)}`,
).join('')
