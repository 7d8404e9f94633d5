import { chineseDigits, chineseNumber } from '../../language/chinese-numerals.js'
import {
  type DeadlineForm,
  FESTIVALS,
  MONTH_PART_ENDS,
  PERIOD_ENDS,
  PLAN_PERIODS,
  RELATIVE_YEARS,
} from '../words/deadline-words.js'
import type { PrintedDay } from './printed-deadline.js'

type Groups = Readonly<Record<string, string | undefined>>

/** The last day that a form's groups tell; null where it has none or its year is hidden (20XX年). */
export function printedDay(groups: Groups, { kind, eve = false }: DeadlineForm): PrintedDay | null {
  if (kind === 'recurring' || groups.undated || groups.hidden) return null
  // 持续推进 has no end, but 年内持续推进 names one
  if (kind === 'ongoing' && !groups.whole) return null
  const year = yearOf(groups)
  const later = RELATIVE_YEARS[groups.relative ?? ''] ?? 0
  if (eve) return { year, later, month: monthNamed(groups), day: 0 }
  const end = monthAndDay(groups)
  // 10月至3月 ends in the year after, unless that is printed
  const from = number(groups.fromMonth)
  const overNewYear = from !== null && from > end.month && !groups.year && later === 0
  return { year, later: overNewYear ? 1 : later, ...end }
}

function yearOf({ year, year1, plan, fromYear }: Groups): number | null {
  if (plan) return PLAN_PERIODS[plan] ?? null
  const printed = year ?? year1 ?? fromYear
  if (printed === undefined) return null
  return /^\d/u.test(printed) ? Number(printed) : chineseDigits(printed.replaceAll('○', '〇'))
}

/** The month that begins what is named; a year begins with its first. */
function monthNamed({ month, festival }: Groups): number {
  return FESTIVALS[festival ?? '']?.month ?? number(month) ?? 1
}

/** The day printed, or the end of the part of the month, or the month's; without a month the year's. */
function monthAndDay(groups: Groups): { month: number; day: number | null } {
  const period = PERIOD_ENDS[groups.period ?? '']
  if (period) return period
  const month = number(groups.month)
  if (month === null) return { month: 12, day: null }
  const day = number(groups.day ?? groups.dayOnly) ?? MONTH_PART_ENDS[groups.part ?? ''] ?? null
  return { month, day }
}

function number(text: string | undefined): number | null {
  if (text === undefined) return null
  return /^\d/u.test(text) ? Number(text) : chineseNumber(text)
}
