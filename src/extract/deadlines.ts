import type { Deadline } from '../model/notice.js'
import {
  DEADLINE_FORMS,
  DEADLINE_TAILS,
  type DeadlineForm,
  MONTH_PART_ENDS,
  PERIOD_ENDS,
  type PeriodEnd,
} from './words/deadline-words.js'

/** A deadline as printed: its year may be left to the plan's. */
export interface PrintedDeadline {
  text: string
  kind: Deadline['kind']
  /** Last day, as far as printed; null where it has none. A year of null is the plan's. */
  end: { year: number | null; month: number; day: number | null } | null
}

/** A longer text in a deadline column is not a deadline alone. */
const LONGEST_ALONE = 30
/** What introduces a deadline in a cell or clause: 完成时限：, 于. */
const LEAD_IN = /^(?:完成时限|完成时间|时限要求|时限|时间|于|在|力争|争取|确保|截至|截止)[：:]?/u

const ALONE = DEADLINE_FORMS.map((form) => ({
  form,
  pattern: new RegExp(`^(?:${form.pattern})${DEADLINE_TAILS}$`, 'u'),
}))
const IN_TEXT = DEADLINE_FORMS.filter((form) => form.inText).map((form) => ({
  form,
  // 有效期至2020年6月底前 is no deadline of a task, nor is its end, and a longer number is no month
  pattern: new RegExp(`(?<![\\d至到]|20\\d\\d年)(?:${form.pattern})`, 'gu'),
}))

/**
 * Deadlines in a text.
 * @param mode whole: the text must be a deadline and nothing else; within: wherever a date with 前 stands in it
 * @example extractDeadlines('2022年9月底前完成', 'whole')[0]?.end // { year: 2022, month: 9, day: null }
 */
export function extractDeadlines(text: string, mode: 'whole' | 'within'): PrintedDeadline[] {
  return mode === 'whole' ? wholeDeadline(text) : deadlinesWithin(text)
}

/** The deadlines of a cell in a deadline column: what is not understood is kept as printed. */
export function deadlinesOfCell(text: string): PrintedDeadline[] {
  const pieces = text.split(/[；;\n]/).map((piece) => piece.trim().replace(/。$/, ''))
  return pieces.filter(Boolean).flatMap((piece) => {
    const found = wholeDeadline(piece)
    return found.length > 0 ? found : [{ text: piece, kind: 'unparsed' as const, end: null }]
  })
}

/** A deadline with its end, the year taken from the plan where none is printed. */
export function resolveDeadline(deadline: PrintedDeadline, planYear: number | null): Deadline {
  const { text, kind, end } = deadline
  const year = end?.year ?? planYear
  if (!end || year === null) return { text, kind, by: null }
  const day = end.day ?? daysInMonth(year, end.month)
  return { text, kind, by: `${year}-${twoDigits(end.month)}-${twoDigits(day)}` }
}

function wholeDeadline(text: string): PrintedDeadline[] {
  const trimmed = text.trim().replace(/[。；;]$/, '')
  const body = trimmed.replace(LEAD_IN, '')
  if (body === '' || body.length > LONGEST_ALONE) return []
  for (const { form, pattern } of ALONE) {
    const match = pattern.exec(body)
    if (match) return [{ text: trimmed, kind: form.kind, end: endOf(match, form.kind) }]
  }
  return []
}

function deadlinesWithin(text: string): PrintedDeadline[] {
  const found: { at: number; deadline: PrintedDeadline }[] = []
  const taken: [number, number][] = []
  for (const { form, pattern } of IN_TEXT)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (taken.some(([from, to]) => start < to && end > from)) continue
      taken.push([start, end])
      found.push({ at: start, deadline: { text: match[0], kind: form.kind, end: endOf(match, form.kind) } })
    }
  return found.sort((a, b) => a.at - b.at).map(({ deadline }) => deadline)
}

function endOf(match: RegExpExecArray, kind: DeadlineForm['kind']): PrintedDeadline['end'] {
  if (kind === 'recurring' || kind === 'ongoing') return null
  const { year, yearOnly, month, day, part, period } = match.groups ?? {}
  const printed = year ?? yearOnly
  const end = PERIOD_ENDS[period?.replace('第', '') ?? ''] ?? monthEnd(month, day, part)
  return { year: printed ? Number(printed) : null, ...end }
}

/** The day printed, or the end of the part of the month, or the month's; without a month the year's. */
function monthEnd(month: string | undefined, day: string | undefined, part: string | undefined): PeriodEnd {
  if (!month) return { month: 12, day: null }
  return { month: Number(month), day: day ? Number(day) : (MONTH_PART_ENDS[part ?? ''] ?? null) }
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
