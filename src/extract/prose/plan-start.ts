import { parseMarker } from '../../language/outline-number.js'
import { handsOver } from '../front/annex.js'
import { findSignatures } from '../front/signature.js'
import { findDutyClauses } from '../units/duty-clause.js'
import { TITLE_ENDS } from '../words/front-words.js'
import type { TextLine } from './lines.js'

/** 云岚市2031年工作要点 on a line of its own */
const PLAN_TITLE = new RegExp(`^[^。；：，,]{6,60}(?:${TITLE_ENDS.join('|')})$`, 'u')
/** 为做好工作，制定本要点。一、…: a plan whose line breaks were lost */
const ITEM_INSIDE = /[。：:]\s{0,4}(?:一、|[（(]一[）)])|。\s{0,4}1[.．、]\D/u
/** So much text from an outline number on is a plan of its own. */
const SHORTEST_PLAN = 150

/**
 * The line on which the plan begins: behind the signature of a covering letter, whose own numbered items are
 * not tasks; 0 where there is no covering letter. A letter hands a plan over (现印发给你们) or, where no signature
 * stands behind such words, names nobody's duties before its signature and is followed by a plan.
 */
export function planStart(lines: readonly TextLine[]): number {
  const planned = plannedFrom(lines)
  const ends = findSignatures(lines)
    .map(({ line }) => line)
    .filter((line) => planned[line + 1])
  const letters = ends.filter((end, i) =>
    lines.slice((ends[i - 1] ?? -1) + 1, end).some((line) => handsOver(line.text)),
  )
  if (letters.length > 0) return (letters.at(-1) ?? 0) + 1
  const firstDuty = lines.findIndex((line) => findDutyClauses(line.text).length > 0)
  const end = ends.findLast((line) => firstDuty < 0 || line < firstDuty)
  return end === undefined ? 0 : end + 1
}

/**
 * For each line whether a plan of its own stands behind it: an outline of some length, or a short one that a title
 * opens or that names somebody's duties. A list of annexes is none.
 */
function plannedFrom(lines: readonly TextLine[]): boolean[] {
  const planned = new Array<boolean>(lines.length + 1).fill(false)
  let length = 0
  let named = false
  for (let i = lines.length - 1; i >= 0; i--) {
    const text = lines[i]?.text ?? ''
    length += text.length
    named ||= findDutyClauses(text).length > 0
    const isItem = parseMarker(text) !== null || ITEM_INSIDE.test(text)
    const isTitled = isItem && PLAN_TITLE.test(lines[i - 1]?.text ?? '')
    planned[i] = planned[i + 1] || (isItem && (length >= SHORTEST_PLAN || named || isTitled))
  }
  return planned
}
