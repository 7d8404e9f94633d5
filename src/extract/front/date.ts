import { chineseDigits, chineseNumber } from '../../language/chinese-numerals.js'

/** 2022年6月10日, also with spaces; 曰 is how OCR reads 日 */
const ARABIC_DATE = /(?<!\d)((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日曰]/u
/** 二〇二二年六月十日; 〇 may be printed ○, ◯, O or 0 */
const CHINESE_DATE =
  /([一二三四五六七八九〇○◯Oo0Ｏｏ０零]{4})\s*年\s*([一二三四五六七八九十]{1,2})\s*月\s*([一二三四五六七八九十]{1,3})\s*[日曰]/u
const ZEROS = /[○◯Oo0Ｏｏ０零]/g
/** 2022-06-10, 2022/6/10, 2022.6.10, 2022年6月10: how fields of a page give a date */
const FIELD_DATE = /^((?:19|20)\d{2})(?:[-/.－]|年)(\d{1,2})(?:[-/.－]|月)(\d{1,2})(?!\d)/u

/**
 * The first date in a text, ISO 8601; null where there is none.
 * @example findDate('二〇二二年六月十日') // '2022-06-10'
 */
export function findDate(text: string): string | null {
  const arabic = ARABIC_DATE.exec(text)
  if (arabic) return isoDate(Number(arabic[1]), Number(arabic[2]), Number(arabic[3]))
  const [, years = '', months = '', days = ''] = CHINESE_DATE.exec(text) ?? []
  const year = chineseDigits(years.replace(ZEROS, '〇'))
  return isoDate(year ?? Number.NaN, chineseNumber(months) ?? Number.NaN, chineseNumber(days) ?? Number.NaN)
}

/** The date that a page's field holds, in figures or in words; null where it holds none. */
export function fieldDate(value: string): string | null {
  const match = FIELD_DATE.exec(value)
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : findDate(value)
}

/** The first date in a text as printed; null where there is none. */
export function printedDate(text: string): string | null {
  return (ARABIC_DATE.exec(text) ?? CHINESE_DATE.exec(text))?.[0] ?? null
}

/** What stands before and behind the first date of a text; null where it has none. */
export function aroundDate(text: string): { before: string; after: string } | null {
  const match = ARABIC_DATE.exec(text) ?? CHINESE_DATE.exec(text)
  if (!match) return null
  return {
    before: text.slice(0, match.index).trim(),
    after: text.slice(match.index + match[0].length).trim(),
  }
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : null
}
