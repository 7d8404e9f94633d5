import { headingTitle } from '../../language/outline-number.js'
import { deadlinesInText } from './deadlines-in-text.js'
import type { PrintedDeadline } from './printed-deadline.js'

/** （一）摸底排查（5月底前） */
const CLOSING_BRACKET = /[（(][^（()）]{1,40}[）)]$/u

/** The deadlines that a heading sets for what stands below it: in the bracket at its end, or with a date at its head. */
export function deadlinesOfHeading(heading: string): PrintedDeadline[] {
  const title = headingTitle(heading)
  const bracket = CLOSING_BRACKET.exec(title)?.[0]
  const inBracket = bracket ? deadlinesInText(bracket) : []
  const [first] = deadlinesInText(title)
  return inBracket.length === 0 && first && title.startsWith(first.text) ? [first] : inBracket
}
