import type { Deadline } from '../../model/notice.js'
import type { PrintedDeadline } from './printed-deadline.js'

/** A deadline with its last day, the year taken from the plan where none is printed. */
export function resolveDeadline(deadline: PrintedDeadline, planYear: number | null): Deadline {
  const { text, kind, milestone, end } = deadline
  const printed = end?.year ?? planYear
  if (!end || printed === null) return { text, kind, by: null, milestone }
  const year = printed + end.later
  const day = Math.min(end.day ?? 31, daysInMonth(year, end.month))
  const by = new Date(Date.UTC(year, end.month - 1, day)).toISOString().slice(0, 10)
  return { text, kind, by, milestone }
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
