import type { Glyph } from '../paint/glyph.js'

/** Gaps that stand for a space that was not written, in font sizes, by what stands beside it. */
const SPACE_GAPS = { latin: 0.18, mixed: 0.6, wide: 1 } as const

/** "a", "7", "é", "α": scripts written with spaces between words. */
const LATIN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u
/** Behind a word: "one." "two," and "(three)" */
const LATIN_STOP = /[.,;:!?)%]/
/** What a word begins with, or a bracket in front of one; after "3." a figure may be what follows the point. */
const LATIN_OPENING = /[\p{Script=Latin}(]/u
/** " ", U+3000, U+00A0, and the control characters that some producers put in their place. */
const BLANK = /^[\s\p{Cc}\u200b\ufeff]*$/u

/** Text with its extent on the line and its font size, in points. */
type Spaced = Pick<Glyph, 'text' | 'left' | 'right' | 'size'>

/** Whether a glyph leaves no ink. */
export function isBlank({ text }: Pick<Glyph, 'text'>): boolean {
  // Asked many times of each glyph, and nearly all are Han or ASCII.
  const code = text.charCodeAt(0)
  if ((code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xa000)) return false
  return BLANK.test(text)
}

/** Text of a line and where on it each UTF-16 code unit begins, in points; a space begins where the text before ends. */
export interface PlacedText {
  text: string
  starts: Float32Array
}

/**
 * Text of glyphs on one line, left to right: with a space where one is written or where a gap between Latin
 * words stands for one, and without one between Chinese characters that are only set apart.
 */
export function lineText(glyphs: readonly Glyph[]): string {
  return placedText(glyphs).text
}

/** The same with the place of each character, so that the line can be cut where columns touch. */
export function placedText(glyphs: readonly Glyph[]): PlacedText {
  let text = ''
  const starts: number[] = []
  let last: Glyph | null = null
  let blankSeen = false
  for (const glyph of glyphs) {
    if (isBlank(glyph)) {
      blankSeen = true
      continue
    }
    if (last && (blankSeen || isSpaceGap(last, glyph))) {
      text += ' '
      starts.push(last.right)
    }
    const step = (glyph.right - glyph.left) / glyph.text.length
    for (let unit = 0; unit < glyph.text.length; unit++) starts.push(glyph.left + unit * step)
    text += glyph.text
    last = glyph
    blankSeen = false
  }
  return { text, starts: Float32Array.from(starts) }
}

/** Whether the gap between two glyphs, or two pieces of text on a line, stands for a space. */
export function isSpaceGap(last: Spaced, next: Spaced): boolean {
  const gap = (next.left - last.right) / Math.max(last.size, next.size)
  // So near to each other stand nearly all glyphs.
  if (gap <= SPACE_GAPS.latin) return false
  const latin = [last.text.at(-1), next.text.at(0)].filter((text) => LATIN.test(text ?? '')).length
  const [wide, mixed, both] = [SPACE_GAPS.wide, SPACE_GAPS.mixed, SPACE_GAPS.latin]
  return gap > (latin === 2 ? both : latin === 1 ? mixed : wide)
}

/** Joins a line and the line it was wrapped into: with a space between Latin words and sentences only. */
export function joinWrapped(text: string, next: string): string {
  const [last = '', head = ''] = [text.at(-1), next.at(0)]
  const isWord = LATIN.test(last) && LATIN.test(head)
  const isSentence = LATIN_STOP.test(last) && LATIN.test(text.at(-2) ?? '') && LATIN_OPENING.test(head)
  return isWord || isSentence ? `${text} ${next}` : text + next
}
