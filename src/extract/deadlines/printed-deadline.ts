import type { Deadline } from '../../model/notice.js'

/** A deadline as printed: its year may be left to the plan's. */
export interface PrintedDeadline {
  text: string
  kind: Deadline['kind']
  /** True for the date of a step on the way (5月底前动工). */
  milestone: boolean
  /** Last day, as far as printed; null where it has none. */
  end: PrintedDay | null
}

/** A day as printed. */
export interface PrintedDay {
  /** null where the plan's year is meant. */
  year: number | null
  /** Years after that one: 1 for 次年. */
  later: number
  month: number
  /** null is the month's last day, 0 the day before it begins. */
  day: number | null
}
