import { deadlineAlone } from '../deadlines/deadline-alone.js'
import { deadlinesOfCell } from '../deadlines/deadlines-of-cell.js'
import type { PrintedDeadline } from '../deadlines/printed-deadline.js'
import { CLAUSE_DATES, CLAUSE_DEADLINE_LABELS, CLAUSE_TIMES, DATE_LEAD_INS } from '../words/clause-dates.js'
import { takeVerb } from './duty-verb.js'
import { stretchesOf } from './stretches.js'
import { looksLikeUnit } from './unit-endings.js'

const SEPARATORS = new Set([...'，,；;。\n'])
/** 完成时限：6月底前 */
const LABELLED_DEADLINE = new RegExp(`^\\s*(?:${CLAUSE_DEADLINE_LABELS})[：:]\\s*(?=.)`, 'u')
/** 市审计局完成时限：6月底前: nothing stands in front of the label. */
const GLUED_LABEL = /(?<=[^，,；;。\n\s])\s{0,4}(?:完成|办结)(?:时限|时间|期限)[：:]/gu
/** 市审计局2031年6月底前完成: a deadline right behind the last name */
const DEADLINE_BEHIND_NAME =
  /(?<=[局委厅办部室会院府门位区县市镇道处司])(?=(?:于|在|力争|确保)?(?:20\d{2}年|(?:1[0-2]|[1-9])月|年底|上半年|下半年|每年|每季|每月)[^、，,；;。]{0,16}$)/u
/** 年内, 2031年6月底前, 下半年起: no unit's name begins so. */
const DATED_HEAD = new RegExp(`^\\s*(?:${DATE_LEAD_INS}){0,2}(?:${CLAUSE_DATES})`, 'u')
/** 立即实施, 适时推进: a name may begin so, but then it ends as units do. */
const TIMED_HEAD = new RegExp(`^\\s*(?:${CLAUSE_TIMES})`, 'u')

/** A deadline in the clause (…，6月底完成) stands between separators, or right behind the last name. */
export function takeDeadlines(text: string): { rest: string; deadlines: PrintedDeadline[] } {
  const deadlines: PrintedDeadline[] = []
  const kept: string[] = []
  for (const [i, stretch] of stretchesOf(text.replace(GLUED_LABEL, '；$&'), SEPARATORS).entries()) {
    const { name, found } = deadlineOf(stretch.text, i > 0)
    deadlines.push(...found)
    if (found.length === 0 || name !== '') kept.push(name + stretch.separator)
  }
  return { rest: kept.join(''), deadlines }
}

function deadlineOf(stretch: string, isBehindUnits: boolean): { name: string; found: PrintedDeadline[] } {
  const label = LABELLED_DEADLINE.exec(stretch)
  if (label) return { name: '', found: deadlinesOfCell(stretch.slice(label[0].length)) }
  const whole = deadlineAlone(stretch)
  if (whole) return { name: '', found: [whole] }
  const timed = isBehindUnits ? timedStretch(stretch) : null
  if (timed) return timed
  const at = stretch.search(DEADLINE_BEHIND_NAME)
  const behind = at < 0 ? null : deadlineAlone(stretch.slice(at))
  return behind ? { name: stretch.slice(0, at), found: [behind] } : { name: stretch, found: [] }
}

/** Behind the units 年底前组织实施 is all deadline; of 年底前由市财政局牵头 the date is. */
function timedStretch(stretch: string): { name: string; found: PrintedDeadline[] } | null {
  const date = DATED_HEAD.exec(stretch)?.[0]
  if (date === undefined)
    return TIMED_HEAD.test(stretch) && !looksLikeUnit(stretch.trim())
      ? { name: '', found: deadlinesOfCell(stretch) }
      : null
  const rest = stretch.slice(date.length)
  const closed = takeVerb(rest.trim())
  const namesUnit = closed !== null && closed.list !== '' && looksLikeUnit(closed.list)
  return namesUnit
    ? { name: rest, found: deadlinesOfCell(date) }
    : { name: '', found: deadlinesOfCell(stretch) }
}
