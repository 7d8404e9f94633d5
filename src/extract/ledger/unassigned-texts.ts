import type { UnassignedText } from '../../model/notice.js'
import { bracketPartners } from '../brackets.js'
import type { Ledger } from './ledger.js'
import { type LedgerEntry, openStretches } from './ledger-entry.js'

/** Marks behind a stretch that belong to it. */
const CLOSING = /^[%％‰℃°”’》）〕】\])。！？；…]+/u

/**
 * The text that ended in no task, heading or field of the notice, in reading order.
 * @example unassignedTexts(ledgerOf(document, notice))[0]?.text // '现印发给你们，请认真贯彻执行。'
 */
export function unassignedTexts({ entries }: Ledger): UnassignedText[] {
  return entries.flatMap(unassignedIn)
}

/** The stretches of a text that nothing has crossed out, as printed. */
function unassignedIn({ text: { text, at, provenance }, marks }: LedgerEntry): UnassignedText[] {
  const open = openStretches(marks)
  if (open.length === 0) return []
  const partner = bracketPartners(text)
  return open.map(([start, end]) => {
    if (end - start === marks.length) return { text: text.trim(), provenance }
    const first = at[start] ?? 0
    const last = at[end - 1] ?? 0
    const closing = CLOSING.exec(text.slice(last + 1, at[end]))?.[0].length ?? 0
    return { text: withBrackets(text, first, last + 1 + closing, partner), provenance }
  })
}

/** A stretch with the marks that open it; without one that closes what stands in front of it. */
function withBrackets(text: string, first: number, end: number, partner: readonly number[]): string {
  let [start, stop] = [first, end]
  while (start > 0 && (text.charAt(start - 1) === '“' || isWithin(partner[start - 1], start, stop))) start--
  while (stop > start && isWithin(partner[stop - 1], 0, start)) stop--
  return text.slice(start, stop)
}

function isWithin(place: number | undefined, from: number, to: number): boolean {
  return place !== undefined && place >= from && place < to
}
