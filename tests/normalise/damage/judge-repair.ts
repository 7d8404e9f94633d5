import type { Edit } from '../../../src/normalise/text-step.js'
import { fold, type ShiftedText } from './byte-shift.js'

/** How well a repair went: the text is back; something is left open; something is wrong, with what. */
export type Verdict = { kind: 'exact' | 'open' } | { kind: 'wrong'; edit: Edit; meant: string }

const LOST = '?'
/** A "?" may stand for a character and a mark that was swallowed with it, or for two characters. */
const MOST_BEHIND_LOST = 3

/** Compares the edits of a repair with the text that was damaged; full-width ASCII is folded. */
export function judgeRepair(original: string, damaged: ShiftedText, edits: readonly Edit[]): Verdict {
  for (const edit of edits) {
    const meant = meantBy(original, damaged, edit)
    if (!meant.some((text) => agrees(fold(edit.to), fold(text))))
      return { kind: 'wrong', edit, meant: meant[0] ?? '' }
  }
  const repaired = edits.reduceRight(
    (text, { start, from, to }) => text.slice(0, start) + to + text.slice(start + from.length),
    damaged.text,
  )
  return { kind: fold(repaired) === fold(original) ? 'exact' : 'open' }
}

/** What stood at the place of an edit; two or more texts where it begins or ends amidst a character. */
function meantBy(original: string, { places }: ShiftedText, { start, from }: Edit): string[] {
  const [first, last] = [places[start] ?? 0, places[start + from.length] ?? 0]
  return [Math.floor(first), Math.ceil(first)].flatMap((begin) =>
    [Math.floor(last), Math.ceil(last)].map((end) => original.slice(begin, end)),
  )
}

/** True where a repair says the same, whatever it leaves open. */
function agrees(repaired: string, meant: string): boolean {
  let places = new Set([0])
  for (const character of repaired) {
    const next = new Set<number>()
    for (const place of places) {
      if (meant[place] === character) next.add(place + 1)
      if (character === LOST)
        for (let behind = 0; behind <= MOST_BEHIND_LOST; behind++)
          next.add(Math.min(place + behind, meant.length))
    }
    places = next
  }
  return places.has(meant.length)
}
