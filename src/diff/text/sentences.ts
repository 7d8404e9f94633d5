import { parseMarker } from '../../language/outline-number.js'
import { substanceOf } from '../plan-view.js'
import { foldText } from './fold-text.js'

/** A sentence of a task, as it is printed and as it is compared. */
export interface Sentence {
  /** As printed, without the number of a step at its head. */
  readonly text: string
  /** Folded: what typesetting changes left out. */
  readonly folded: string
  /** Folded and without years. */
  readonly substance: string
}

/** A sentence with what ends it: "……。" */
const SENTENCE = /[^。！？!?\n]+[。！？!?\n]*/gu
/** Parts of a sentence that may be steps of their own: "……；" */
const PART = /[^；;]+[；;]*/gu
/** 一是, 二是 */
const STEP_WORD = /^[一二三四五六七八九十]{1,2}是/u

/** The sentences of a task's paragraphs; paragraphs and numbers of steps are typesetting. */
export function sentencesOf(requirements: readonly string[]): Sentence[] {
  return requirements.flatMap(partsOf).flatMap((printed) => sentenceOf(printed.trim()))
}

/** The sentence that a text is, without the number at its head; none where nothing of it is left. */
export function sentenceOf(printed: string): Sentence[] {
  const text = printed.slice(parseMarker(printed)?.length ?? 0)
  const folded = foldText(text)
  return folded === '' ? [] : [{ text, folded, substance: substanceOf(text) }]
}

/** A semicolon ends a sentence only where the next step of a list follows (…；2.…；二是…). */
function partsOf(paragraph: string): string[] {
  const parts: string[] = []
  for (const [sentence] of paragraph.matchAll(SENTENCE)) {
    let isFirst = true
    for (const [part] of sentence.matchAll(PART)) {
      const begins = isFirst || isStep(part.trim())
      if (begins) parts.push(part)
      else parts.push(`${parts.pop() ?? ''}${part}`)
      isFirst = false
    }
  }
  return parts
}

function isStep(text: string): boolean {
  return parseMarker(text) !== null || STEP_WORD.test(text)
}
