import { diffArrays } from 'diff'
import type { Mark } from '../../model/plan-diff.js'

/** Longer texts are compared by their sentences only: looking for words would take too long. */
const LONGEST = 20_000
/** So different that word by word tells nothing: the search is given up there. */
const MOST_EDITS = 4_000
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })
/** A sentence with what ends it. */
const SENTENCE = /[^。！？；!?;\n]+[。！？；!?;\n]*|[。！？；!?;\n]+/gu
const TYPES = { same: 'same', removed: 'removed', added: 'added' } as const

/**
 * Marks what two texts do not share, word by word; inside words that were partly changed, character by character.
 * @returns same and removed together are `base`, same and added `revision`
 * @example marksOf('听取意见', '公开听取意见') // [{ type: 'added', text: '公开' }, { type: 'same', text: '听取意见' }]
 */
export function marksOf(base: string, revision: string): Mark[] {
  const long = base.length + revision.length > LONGEST
  const partsOf = long ? sentencesIn : wordsIn
  return joined(compared(partsOf(base), partsOf(revision)) ?? replaced(base, revision))
}

function wordsIn(text: string): string[] {
  return Array.from(WORDS.segment(text), ({ segment }) => segment)
}

function sentencesIn(text: string): string[] {
  return text.match(SENTENCE) ?? []
}

/** Null where there are too many edits to look for. */
function compared(base: string[], revision: string[]): Mark[] | null {
  const parts = diffArrays(base, revision, { maxEditLength: MOST_EDITS })
  return (
    parts?.map(({ value, added, removed }) => ({
      type: added ? TYPES.added : removed ? TYPES.removed : TYPES.same,
      text: value.join(''),
    })) ?? null
  )
}

function replaced(base: string, revision: string): Mark[] {
  return [
    { type: 'removed', text: base },
    { type: 'added', text: revision },
  ]
}

/** Stretches of one kind in one mark, none empty. */
function joined(marks: readonly Mark[]): Mark[] {
  const out: Mark[] = []
  for (const mark of marks) {
    const last = out.at(-1)
    if (mark.text === '') continue
    if (last?.type === mark.type) last.text += mark.text
    else out.push({ ...mark })
  }
  return out
}
