import { MEASURE_UNITS, type UnitWeight } from '../../language/measure-units.js'
import type { Measure } from '../../model/notice.js'
import { alternatives } from '../words/alternatives.js'
import {
  BETWEEN_COMPARATOR_AND_NUMBER,
  COMPARATORS_ACROSS_VERBS,
  COMPARATORS_AFTER,
  COMPARATORS_BEFORE,
  KINDS_OF_COUNTS,
  NOT_BEFORE_COUNTS,
  NOT_BEHIND_COUNTS,
  UNIT_GOES_ON,
} from '../words/measure-words.js'
import { findPer, type Per, perBehind } from './per.js'
import { quantityOf } from './quantity.js'
import { quotedPlaces } from './quoted-places.js'

/** So much of a sentence is looked at in front of a number and behind it: no more keeps long texts linear. */
const LOOK_BACK = 24
const LOOK_AHEAD = 12
/** A number that stands with its span of time further apart is quoted without it. */
const FARTHEST_PER = 16
/** 2022年内 is no number of years. */
const FIRST_YEAR = 1900

/** 1,200 · 1.2万 · 30余 · 500多万 */
const FIGURES =
  '(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12}(?:\\.\\d{1,4})?)(?:余|多)?(?:[十百千]?[万亿]|[百千])?(?:余|多)?'
/** 两 · 三十 · 两万余 */
const NUMERALS = '[一二两三四五六七八九十百千零]{1,7}[万亿]?(?:余|多)?'
/** 提高3百分点 are three of them */
const NUMBER = `(?:${FIGURES}|${NUMERALS})(?!分点)`
const UNIT_WORDS = Object.values(MEASURE_UNITS).flat()
const UNIT = alternatives(UNIT_WORDS)
const TO = '(?:至|到|-|－|—{1,2}|–|~|～)'
/** 30件 · 2至3次 · 10%—15% */
const COUNTED = new RegExp(
  `(?<![\\dA-Za-z.．第〔\\[一二两三四五六七八九十百千零])(?<low>${NUMBER})(?:(?:${UNIT})?${TO}(?<high>${NUMBER}))?(?<unit>${UNIT})`,
  'gu',
)
/** 百分之九十 · 百分之95 */
const PER_CENT = new RegExp(`百分之(?<low>${NUMBER})`, 'gu')
/** 三分之二 */
const FRACTION = /(?<whole>[二三四五六七八九十]{1,3})分之(?<part>[一二三四五六七八九十]{1,3})/gu
/** 一半以上, 九成以上 */
const SHARE = /(?:(?<half>一半|半数)|(?<tenths>[一二三四五六七八九])成)(?=以上|左右|以内|以下)/gu

const BEFORE = COMPARATORS_BEFORE.map(({ words, comparator }) => ({
  comparator,
  pattern: new RegExp(`(?:${alternatives(words)})(?:${alternatives(BETWEEN_COMPARATOR_AND_NUMBER)})?$`, 'u'),
}))
const AFTER = COMPARATORS_AFTER.map(({ words, comparator }) => ({
  comparator,
  // 30人（含）以下
  pattern: new RegExp(`^(?:[（(]含[^）)]{0,6}[）)])?(?:${alternatives(words)})`, 'u'),
}))
/** 至少参加1次 */
const ACROSS = COMPARATORS_ACROSS_VERBS.map(({ words, comparator }) => ({
  comparator,
  pattern: new RegExp(`(?:${alternatives(words)})\\p{Script=Han}{1,8}$`, 'u'),
}))
/** 3个内设机构 has no 内 */
const INSIDE = /^内(?:部|设|容|涵|外|在|控|地|河|蒙|陆|资|销|需|涝|生|循|科)/u
/** 30人以下的企业: whom it is for, no target; but 90%以上的企业 is one */
const CONDITION = /^(?:[（(]含[^）)]{0,6}[）)])?(?:以上|以下|以内)的/u
/** （不含6亩）: a note on the number before */
const NOTE_BEFORE = /^不?含$/u
const NOT_BEFORE = new RegExp(`(?:${alternatives(NOT_BEFORE_COUNTS)})$`, 'u')
const NOT_BEHIND = new RegExp(
  `^(?:${alternatives(NOT_BEHIND_COUNTS)}|\\p{Script=Han}{1,4}(?:${alternatives(KINDS_OF_COUNTS)}))`,
  'u',
)
/** 已建成20个, 现有3处: what there is already */
const FACT_BEFORE = /(?:已|现有|共有|目前|截至|截止|去年|上年)[^，。；]{0,8}$/u
/** Measures end a clause of a sentence. */
const CLAUSE_START = /[，。；;：:！？!?、（）()\n]/u

/** 镇（街道）, 县（市、区）: part of a word */
const ASIDE = /（[\p{Script=Han}、]{1,4}）$/u

/** A number found in a text, before it is known for a target. */
interface Counted {
  start: number
  end: number
  printed: string
  quantity: number
  upTo: number | null
  unit: string | null
  weight: UnitWeight
}

/**
 * Measurable targets of a text in its order: how much, how many, how often, within how long. Dates, outline and
 * document numbers, names with numbers in them and counts of what there is are none.
 * @example extractMeasures('每季度至少开展培训2次')[0] // { quantity: 2, unit: '次', comparator: 'at-least', per: 'quarter', … }
 */
export function extractMeasures(text: string): Measure[] {
  const quoted = quotedPlaces(text)
  const found = [...countedIn(text), ...sharesIn(text)].sort((a, b) => a.start - b.start)
  return found.flatMap((counted) => {
    const place = quoted[counted.start]
    if (place === 'book' || (place === 'name' && counted.weight !== 'target')) return []
    const measure = measureOf(text, counted)
    return measure ? [measure] : []
  })
}

function* countedIn(text: string): Generator<Counted> {
  for (const match of text.matchAll(COUNTED)) {
    const { low = '', high, unit = '' } = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    const quantity = quantityOf(low)
    const upTo = high === undefined ? null : quantityOf(high)
    if (quantity === null || (high !== undefined && (upTo === null || upTo <= quantity))) continue
    if (UNIT_GOES_ON[unit]?.includes(text.charAt(end) || '\n')) continue
    yield {
      start,
      end,
      printed: low,
      quantity,
      upTo,
      unit: unit === '％' ? '%' : unit,
      weight: weightOf(unit, low),
    }
  }
}

/** Shares in words: a per cent, a fraction, a half. */
function* sharesIn(text: string): Generator<Counted> {
  const share = (match: RegExpExecArray, quantity: number, unit: string | null): Counted => {
    const [start, printed] = [match.index, match[0]]
    return { start, end: start + printed.length, printed, quantity, upTo: null, unit, weight: 'target' }
  }
  for (const match of text.matchAll(PER_CENT)) {
    const quantity = quantityOf(match.groups?.low ?? '')
    if (quantity !== null) yield share(match, quantity, '%')
  }
  for (const match of text.matchAll(FRACTION)) {
    const [whole, part] = [quantityOf(match.groups?.whole ?? ''), quantityOf(match.groups?.part ?? '')]
    if (whole && part && part < whole) yield share(match, round(part / whole), null)
  }
  for (const match of text.matchAll(SHARE)) {
    const tenths = quantityOf(match.groups?.tenths ?? '')
    yield share(match, tenths ? round(tenths / 10) : 0.5, null)
  }
}

function round(value: number): number {
  return Number(value.toFixed(4))
}

/** Numbers in Chinese characters make words (一元化, 二倍体), so they need what counts need. */
function weightOf(unit: string, number: string): UnitWeight {
  const [weight] = (['target', 'count', 'limit'] as const).filter((each) =>
    MEASURE_UNITS[each].includes(unit),
  )
  return weight === 'target' && /^[元倍]$/u.test(unit) && !/\d/u.test(number) ? 'count' : (weight ?? 'count')
}

function measureOf(text: string, counted: Counted): Measure | null {
  const { start, end, quantity, upTo, unit } = counted
  const before = clauseBefore(text, start)
  const behind = text.slice(end, end + LOOK_AHEAD)
  const lead = firstMatch(BEFORE, before) ?? firstMatch(ACROSS, before)
  const tail = counted.weight === 'count' && INSIDE.test(behind) ? null : firstMatch(AFTER, behind)
  const rate = perBehind(behind.slice(tail?.length ?? 0))
  const per = rate ? null : perBefore(before, lead?.length ?? 0, counted)
  const surroundings = { before, behind, isCompared: Boolean(lead ?? tail), isPer: Boolean(rate ?? per) }
  if (!isTarget(counted, surroundings)) return null
  const from = Math.max(lead?.length ?? 0, per && per.back <= FARTHEST_PER ? per.back : 0)
  const to = end + (tail?.length ?? 0) + (rate?.length ?? 0)
  return {
    text: text.slice(start - from, to),
    quantity,
    upTo,
    unit,
    comparator: lead?.comparator ?? tail?.comparator ?? withoutComparator(counted),
    per: rate?.per ?? per?.per ?? null,
  }
}

/** 每年 in front of 100% says when; only what grows or shrinks does so by a per cent a year. */
function perBefore(before: string, leadLength: number, { unit }: Counted): Per | null {
  const ahead = before.slice(0, before.length - leadLength)
  const per = findPer(ahead, before.length) ?? findPer(before, before.length)
  const isShare = unit === null || unit === '%' || unit === '‰'
  return per && isShare && leadLength === 0 ? null : per
}

function withoutComparator({ upTo, printed }: Counted): Measure['comparator'] {
  if (upTo !== null) return 'between'
  return /[余多]/u.test(printed) ? 'more-than' : 'exactly'
}

/** The clause up to a place, as far back as it is looked at. */
function clauseBefore(text: string, start: number): string {
  const back = text.slice(Math.max(0, start - LOOK_BACK), start)
  for (let i = back.length - 1; i >= 0; i--) {
    const aside = ASIDE.exec(back.slice(0, i + 1))
    if (aside) i = aside.index
    else if (CLAUSE_START.test(back.charAt(i))) return back.slice(i + 1)
  }
  return back
}

function firstMatch(
  table: readonly { comparator: Measure['comparator']; pattern: RegExp }[],
  text: string,
): { comparator: Measure['comparator']; length: number } | null {
  for (const { comparator, pattern } of table) {
    const match = pattern.exec(text)
    if (match) return { comparator, length: match[0].length }
  }
  return null
}

interface Surroundings {
  before: string
  behind: string
  isCompared: boolean
  isPer: boolean
}

function isTarget({ printed, quantity, unit, weight }: Counted, around: Surroundings): boolean {
  const { before, behind, isCompared, isPer } = around
  if (FACT_BEFORE.test(before) || NOTE_BEFORE.test(before)) return false
  if (CONDITION.test(behind) && unit !== null && unit !== '%') return false
  if (weight === 'target') return true
  if (unit === '年' && quantity >= FIRST_YEAR) return false
  if (unit === '日' && /月$/u.test(before)) return false
  if (NOT_BEFORE.test(before) || NOT_BEHIND.test(behind)) return false
  if (weight === 'limit') return isCompared
  return isCompared || isPer || isPlainCount(printed, unit)
}

/** Without a comparator an Arabic number counts, and of Chinese ones 两次 and those of two characters or more. */
function isPlainCount(printed: string, unit: string | null): boolean {
  if (/\d/u.test(printed)) return true
  if (printed.length > 1) return unit !== '条' && unit !== '项'
  return printed === '两' && /^[次场期轮篇件]$/u.test(unit ?? '')
}
