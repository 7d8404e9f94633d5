import { diffArrays, diffChars } from 'diff'
import type { Mark } from '../../model/plan-diff.js'

/** Longer texts are compared by their sentences only: looking for words would take too long. */
const LONGEST = 20_000
/** So different that word by word tells nothing: the search is given up there. */
const MOST_EDITS = 1_000
/** Longer stretches are no words that were changed in part. */
const LONGEST_WORDS = 80
/** Words of Chinese text; a Node without its data has none, and characters must do. */
const WORDS = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null
/** A sentence with what ends it. */
const SENTENCE = /[^。！？；!?;\n]+[。！？；!?;\n]*|[。！？；!?;\n]+/gu

/**
 * Marks what two texts do not share, word by word, and character by character where a word was changed but in part.
 * @returns same and removed together are `base`, same and added `revision`
 * @example marksOf('听取意见', '公开听取意见') // [{ type: 'added', text: '公开' }, { type: 'same', text: '听取意见' }]
 */
export function marksOf(base: string, revision: string): Mark[] {
  const long = base.length + revision.length > LONGEST
  const partsOf = long ? sentencesIn : wordsIn
  return joined(refined(joined(compared(partsOf(base), partsOf(revision)) ?? replaced(base, revision))))
}

function wordsIn(text: string): string[] {
  return WORDS ? Array.from(WORDS.segment(text), ({ segment }) => segment) : Array.from(text)
}

function sentencesIn(text: string): string[] {
  return text.match(SENTENCE) ?? []
}

/** Looks into each stretch that was replaced by another: in 门户网站 for 网站 only 门户 is new. */
function refined(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark, index) => {
    const [before, next] = [marks[index - 1], marks[index + 1]]
    if (mark.type === 'added' && before?.type === 'removed')
      return charactersOf(before.text, mark.text) ? [] : [mark]
    if (mark.type !== 'removed' || next?.type !== 'added') return [mark]
    return charactersOf(mark.text, next.text) ?? [mark]
  })
}

/** Null where one is not the other with characters put in: 加强 and 强化 are two words, 20 and 30 two numbers. */
function charactersOf(base: string, revision: string): Mark[] | null {
  if (base.length + revision.length > LONGEST_WORDS) return null
  const marks = marksFrom(diffChars(base, revision))
  const types = new Set(marks.map(({ type }) => type))
  return types.has('same') && types.size === 2 ? marks : null
}

/** Null where there are too many edits to look for. */
function compared(base: string[], revision: string[]): Mark[] | null {
  const parts = diffArrays(base, revision, { maxEditLength: MOST_EDITS })
  return parts ? marksFrom(parts.map((part) => ({ ...part, value: part.value.join('') }))) : null
}

function marksFrom(parts: readonly { value: string; added: boolean; removed: boolean }[]): Mark[] {
  return parts.map(({ value, added, removed }) => ({
    type: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
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
