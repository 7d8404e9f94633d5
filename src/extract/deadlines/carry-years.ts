import { RELATIVE_YEARS } from '../words/deadline-words.js'
import type { PrintedDeadline } from './printed-deadline.js'

const RELATIVE = new RegExp(Object.keys(RELATIVE_YEARS).join('|'), 'u')

/** In one paragraph or cell a date without a year is of the year printed before it: 2021年6月底前……，12月底前……. */
export function carryYears(deadlines: readonly PrintedDeadline[]): PrintedDeadline[] {
  let year: number | null = null
  return deadlines.map((deadline) => {
    const { end, text } = deadline
    if (!end || (end.year === null && RELATIVE.test(text))) return deadline
    if (end.year === null) return { ...deadline, end: { ...end, year } }
    year = end.year
    return deadline
  })
}
