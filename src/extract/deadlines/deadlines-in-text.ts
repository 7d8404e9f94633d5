import { bracketPartners } from '../brackets.js'
import {
  DEADLINE_FORMS,
  type DeadlineForm,
  NOT_BEFORE_DEADLINES,
  NOT_BEHIND_DEADLINES,
} from '../words/deadline-words.js'
import { carryYears } from './carry-years.js'
import { deadlineAlone, isMilestone } from './deadline-alone.js'
import { printedDay } from './printed-day.js'
import type { PrintedDeadline } from './printed-deadline.js'

/** So much is looked at around a date: no more keeps long texts linear. */
const LOOK_AROUND = 16
/** A bracket that holds a deadline alone is short. */
const LONGEST_BRACKET = 24
const IN_TEXT = DEADLINE_FORMS.filter(({ place }) => place === 'text').map((form) => ({
  form,
  // the end of a longer number is no month
  pattern: new RegExp(`(?<![\\d十])(?:${form.pattern})`, 'gu'),
}))
const NOT_BEFORE = new RegExp(`${NOT_BEFORE_DEADLINES}$`, 'u')
const NOT_BEHIND = new RegExp(`^${NOT_BEHIND_DEADLINES}`, 'u')
/** 《…》 */
const BOOK = /《[^《》]{1,200}》/gu
/** Behind a bracket that closes a sentence */
const SENTENCE_GOES_ON = /^[^。；;，,、\n]/u
/** （2022年） names a version more often than a deadline */
const YEAR_ONLY = /^20\d{2}年?度?$/u

interface Found {
  start: number
  end: number
  deadline: PrintedDeadline
}

/**
 * Deadlines that a sentence sets, in their order. A cautious list: dates with 前, ends of periods with a verb, and
 * brackets that hold nothing else; never dates of what was, of validity or inside the titles of documents.
 */
export function deadlinesInText(text: string): PrintedDeadline[] {
  const dates = datesIn(text)
  const brackets = bracketsIn(text).filter(
    ({ start, end }) => !dates.some((date) => date.start >= start && date.end <= end),
  )
  const found = [...dates, ...brackets].sort((a, b) => a.start - b.start)
  return carryYears(found.map(({ deadline }) => deadline))
}

/** Dates by the forms that may stand in a sentence; of two that overlap the more particular. */
function datesIn(text: string): Found[] {
  const found: Found[] = []
  const covered = new Uint8Array(text.length)
  for (const { 0: book, index } of text.matchAll(BOOK)) covered.fill(1, index, index + book.length)
  for (const { form, pattern } of IN_TEXT)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (covered.subarray(start, end).includes(1)) continue
      covered.fill(1, start, end)
      const deadline = deadlineOf(text, match, form)
      if (deadline) found.push({ start, end, deadline })
    }
  return found
}

function deadlineOf(text: string, match: RegExpExecArray, form: DeadlineForm): PrintedDeadline | null {
  const [printed] = match
  const end = match.index + printed.length
  const before = text.slice(Math.max(0, match.index - LOOK_AROUND), match.index)
  const behind = text.slice(end, end + LOOK_AROUND)
  if (NOT_BEFORE.test(before) || NOT_BEHIND.test(behind)) return null
  return {
    text: printed,
    kind: form.kind,
    milestone: isMilestone(behind),
    end: printedDay(match.groups ?? {}, form),
  }
}

/** （3月至10月） or （长期坚持） at the end of a sentence */
function bracketsIn(text: string): Found[] {
  const partner = bracketPartners(text)
  return partner.flatMap((close, open) => {
    if (close <= open || close - open > LONGEST_BRACKET) return []
    const content = text.slice(open + 1, close)
    const isTitle = /[》”"]$/u.test(text.slice(0, open).slice(-1))
    if (isTitle || SENTENCE_GOES_ON.test(text.slice(close + 1, close + 2)) || YEAR_ONLY.test(content))
      return []
    const deadline = deadlineAlone(content)
    return deadline ? [{ start: open, end: close + 1, deadline }] : []
  })
}
