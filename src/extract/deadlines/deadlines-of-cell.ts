import { bracketDepths } from '../brackets.js'
import { carryYears } from './carry-years.js'
import { deadlineAlone, deadlineInColumn } from './deadline-alone.js'
import { deadlinesInText } from './deadlines-in-text.js'
import type { PrintedDeadline } from './printed-deadline.js'

/** Between what has a deadline of its own. */
const SENTENCE_BREAK = /[；;。\n]/u
/** Between deadlines, or between one and what more is said of it. */
const PAUSE = /[，,]/u
const LISTED = /、/u

/** The deadlines of a cell in a deadline column, in their order: what is not understood is kept as printed. */
export function deadlinesOfCell(text: string): PrintedDeadline[] {
  const found = splitAt(text, SENTENCE_BREAK).flatMap(deadlinesOfSentence)
  return carryYears(found)
}

function deadlinesOfSentence(sentence: string): PrintedDeadline[] {
  const listed = datesListed(sentence)
  if (listed.length > 0) return listed
  const pieces = splitAt(sentence, PAUSE)
  const found = joined(pieces)
  if (found.length > 0) return found
  const [first] = deadlinesInText(sentence)
  if (first) return [{ ...first, text: sentence }]
  return [{ text: sentence, kind: 'unparsed' as const, milestone: false, end: null }]
}

/** The deadlines of a remark, which says other things too. */
export function deadlinesOfRemark(text: string): PrintedDeadline[] {
  return splitAt(text, SENTENCE_BREAK).flatMap((sentence) => {
    const alone = deadlineAlone(sentence)
    return alone ? [alone] : deadlinesInText(sentence)
  })
}

/** 6月底、12月底 */
function datesListed(sentence: string): PrintedDeadline[] {
  const pieces = splitAt(sentence, LISTED)
  const found = pieces.map(deadlineAlone)
  const dated = found.filter((deadline) => deadline !== null && deadline.end !== null)
  return pieces.length > 1 && dated.length === pieces.length ? dated.filter((each) => each !== null) : []
}

/** Each piece that is a deadline, what follows it joined to it; none where the first is none. */
function joined(pieces: readonly string[]): PrintedDeadline[] {
  const found: PrintedDeadline[] = []
  for (const piece of pieces) {
    const deadline = deadlineInColumn(piece)
    const last = found.at(-1)
    if (deadline) found.push(deadline)
    else if (last) last.text += `，${piece}`
    else return []
  }
  return found
}

/** Pieces of a text between separators that stand in no bracket. */
function splitAt(text: string, separator: RegExp): string[] {
  const depths = bracketDepths(text)
  const pieces: string[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !(depths[i] === 0 && separator.test(text.charAt(i)))) continue
    pieces.push(text.slice(start, i).trim())
    start = i + 1
  }
  return pieces.filter(Boolean)
}
