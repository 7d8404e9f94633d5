import { bracketPartners } from '../brackets.js'
import { DUTY_FORM_WORDS, LABEL_FORM_WORDS } from '../words/ledger-words.js'
import type { BodyText } from './body-texts.js'
import type { Claims } from './claims.js'
import { type Covering, coverWithWords, type Range } from './cover-with-words.js'
import { NAME, OPEN, openStretches } from './ledger-entry.js'
import { isEdge } from './letters.js'
import { type Words, wordsOf } from './words.js'

const LABELS = wordsOf(LABEL_FORM_WORDS)
const FORMS = wordsOf(DUTY_FORM_WORDS)
/** A bracket with no more letters holds an outline number: （十三） */
const LONGEST_NUMBER = 4
/** Between two letters: the end of a line or sentence. */
const SENTENCE_END = /[\n。！？!?]/u

/**
 * Crosses out, in a text that tasks come from, what they say comes from there besides requirements: numbers, titles,
 * units, deadlines, headings, and words of form around them. What stands between two marks counts as a whole, and a
 * sentence of which less than half was read is left as it is.
 */
export function crossOutDuties(text: BodyText, marks: Uint8Array, claims: Claims, headings: Words): void {
  const isClaimed = ([start, end]: Range) => {
    const word = text.letters.slice(start, end)
    return claims.has(text, word) || headings.has(word)
  }
  let partner: number[] | null = null
  for (const stretch of openStretches(marks)) {
    // a heading may run over the lines of its cell
    const whole = isClaimed(stretch) || cover(text, stretch, claims, headings).left.length === 0
    if (!whole) partner ??= bracketPartners(text.text)
    for (const piece of partner && !whole ? sentencesOf(text, partner, stretch) : [stretch]) {
      const { words, left } = isClaimed(piece)
        ? { words: [piece], left: [] }
        : cover(text, piece, claims, headings)
      const isLabel = left.length === 0 && words.every((word) => LABELS.has(text.letters.slice(...word)))
      const isRead = words.some(isClaimed) && 2 * lengthOf(left) <= lengthOf([piece])
      if (!isLabel && !isRead) continue
      marks.fill(NAME, ...piece)
      for (const range of left) marks.fill(OPEN, ...range)
    }
  }
}

function cover(text: BodyText, [start, end]: Range, claims: Claims, headings: Words): Covering {
  const { letters, at } = text
  return coverWithWords({
    start,
    end,
    isEdge: (letter) => isEdge(at, letter),
    endsAt: (letter) => [
      claims.endsAt(text, letter),
      headings.endsAt(letters, letter),
      LABELS.endsAt(letters, letter),
      FORMS.endsAt(letters, letter),
    ],
  })
}

/** A stretch divided where lines or sentences end, and behind a bracket in which a clause of its own stands. */
function sentencesOf({ text, at }: BodyText, partner: readonly number[], [start, end]: Range): Range[] {
  const sentences: Range[] = []
  let from = start
  // the marks in front of the letter with which the sentence begins
  let opening = (at[start - 1] ?? -1) + 1
  for (let letter = start + 1; letter <= end; letter++) {
    if (letter < end && !isEdge(at, letter)) continue
    const before = (at[letter - 1] ?? 0) + 1
    const marks = text.slice(before, at[letter])
    const isClause = letter - from > LONGEST_NUMBER
    const isClosed =
      isClause && [...marks].some((_, i) => isWithin(partner[before + i], opening, at[from] ?? 0))
    if (letter < end && !isClosed && !SENTENCE_END.test(marks)) continue
    sentences.push([from, letter])
    from = letter
    opening = before
  }
  return sentences
}

function isWithin(place: number | undefined, from: number, to: number): boolean {
  return place !== undefined && place >= from && place < to
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0)
}
