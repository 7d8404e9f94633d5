import type { Glyph } from '../paint/glyph.js'

/** Characters that no line ends with: “ （ 《. */
const OPENING = /^[\p{Ps}\p{Pi}“‘]$/u
/** Characters that no line begins with: 。 、 ） ” %. */
const CLOSING = /^[\p{Pe}\p{Pf}”’、，。；：？！…·,.;:?!%％—]$/u
/** Quotes, which many engines do not part from either neighbour. */
const QUOTE = /^["'“”‘’]$/u
/** Characters that make up a word or a number that is not broken: "GB/T", "2024". */
const WORD = /^[\p{Script=Latin}\p{Nd}\-/.@_+]$/u

/** Room beyond the unbreakable head that shows that a line was ended on purpose, in font sizes. */
const CERTAIN_ROOM = 1
/** The same after a full stop, where an end is likely anyway. */
const LIKELY_ROOM = 0.3
/** How a paragraph ends: "。", "；", "：", "！", "？", with a bracket or quote after it. */
const SENTENCE_END = /[。；：！？;:!?][”’」』）)]?$/u

/**
 * Width in points of what cannot be broken off the beginning of a line: opening brackets, one character or one
 * Latin word, and the punctuation behind it. A quote holds on to what stands on either side (UAX #14, LB19).
 */
export function unbreakableWidth(glyphs: readonly Pick<Glyph, 'text' | 'left' | 'right'>[]): number {
  const [first] = glyphs
  if (!first) return 0
  const textAt = (at: number) => glyphs[at]?.text ?? ''
  let at = 0
  while (OPENING.test(textAt(at))) at++
  do {
    const isWord = WORD.test(textAt(at))
    at++
    while (isWord && WORD.test(textAt(at))) at++
    while (CLOSING.test(textAt(at))) at++
  } while (at < glyphs.length && (QUOTE.test(textAt(at)) || QUOTE.test(textAt(at - 1))))
  const last = glyphs[Math.min(at, glyphs.length) - 1] ?? first
  return last.right - first.left
}

/** Whether text cannot begin a line: it is printed beyond the end of the one before where that has no room. */
export function isHanging(text: string): boolean {
  return CLOSING.test(text)
}

/** A line as far as wrapping goes. */
interface WrappedLine {
  text: string
  size: number
  headWidth: number
}

/**
 * Whether a line was ended on purpose: what begins the next line would have had room behind it.
 * @param room points left on the line
 */
export function endsOnPurpose(line: WrappedLine, next: WrappedLine, room: number): boolean {
  const spare = (room - next.headWidth) / line.size
  return spare >= CERTAIN_ROOM || (spare >= LIKELY_ROOM && SENTENCE_END.test(line.text))
}
