import { handsOver } from '../front/annex.js'
import { findSignatures } from '../front/signature.js'
import { parseMarker } from '../outline.js'
import { findDutyClauses } from '../units/duty-clause.js'
import type { TextLine } from './lines.js'

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

/** For each line whether a plan of its own stands behind it. */
function plannedFrom(lines: readonly TextLine[]): boolean[] {
  const planned = new Array<boolean>(lines.length + 1).fill(false)
  let length = 0
  for (let i = lines.length - 1; i >= 0; i--) {
    const text = lines[i]?.text ?? ''
    length += text.length
    planned[i] = planned[i + 1] || (length >= SHORTEST_PLAN && parseMarker(text) !== null)
  }
  return planned
}
