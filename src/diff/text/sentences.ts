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

/** A sentence with what ends it: "……。" "……；" */
const SENTENCE = /[^。！？；!?;\n]+[。！？；!?;\n]*/gu

/** The sentences of a task's paragraphs; paragraphs and numbers of steps are typesetting. */
export function sentencesOf(requirements: readonly string[]): Sentence[] {
  return requirements.flatMap((paragraph) =>
    [...paragraph.matchAll(SENTENCE)].flatMap(([printed]) => {
      const trimmed = printed.trim()
      const text = trimmed.slice(parseMarker(trimmed)?.length ?? 0)
      const folded = foldText(text)
      return folded === '' ? [] : { text, folded, substance: substanceOf(text) }
    }),
  )
}
