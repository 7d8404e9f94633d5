import { type Box, unite } from '../geometry/box.js'
import type { Glyph } from '../paint/glyph.js'
import { isBlank, lineText, placedText } from './line-text.js'
import { unbreakableWidth } from './wraps.js'

/** Text on one printed line, or a piece of it. */
export interface TextRun extends Box {
  text: string
  /** Font size of most of it in points. */
  size: number
  /** Width of what cannot be broken off its beginning, in points: tells whether it had room a line earlier. */
  headWidth: number
}

/** A piece of a printed line, which can be cut further where columns touch. */
export interface TextPiece extends TextRun {
  /** Where each UTF-16 code unit of the text begins, in points; a space begins where the text before it ends. */
  starts: Float32Array
}

/** One printed line. */
export interface TextLine extends TextRun {
  /** Its pieces: cut wherever two glyphs stand apart, and so between columns. */
  runs: TextPiece[]
}

/** Gap at which a line is cut, in font sizes: more than is put between Han and digits, less than between columns. */
const RUN_GAP = 0.3
/** The same where white space is printed in between: more than one space between words. */
const BLANK_GAP = 0.7
/** Share of the smaller of two glyphs' heights by which they must overlap to stand on one line. */
const MIN_OVERLAP = 0.5

/** Groups glyphs to printed lines, top to bottom; glyphs of a line go left to right. */
export function groupLines(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: { glyphs: Glyph[]; tallest: Glyph }[] = []
  for (const glyph of glyphs.toSorted((one, other) => one.baseline - other.baseline)) {
    const line = lines.at(-1)
    if (line && overlap(line.tallest, glyph) >= MIN_OVERLAP) {
      line.glyphs.push(glyph)
      if (glyph.size > line.tallest.size) line.tallest = glyph
    } else lines.push({ glyphs: [glyph], tallest: glyph })
  }
  return lines.map((line) => line.glyphs.sort((one, other) => one.left - other.left))
}

function overlap(one: Box, other: Box): number {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return shared / Math.min(one.bottom - one.top, other.bottom - other.top)
}

/** Makes printed lines of glyphs, top to bottom; lines without ink are left out. */
export function toTextLines(glyphs: readonly Glyph[]): TextLine[] {
  return groupLines(glyphs).flatMap((line) => toTextLine(line) ?? [])
}

/** Makes one printed line of glyphs that go left to right; null without ink. */
export function toTextLine(glyphs: readonly Glyph[]): TextLine | null {
  const whole = toTextRun(glyphs)
  return whole && { ...whole, runs: cutAtGaps(glyphs).flatMap((piece) => toPiece(piece) ?? []) }
}

function toPiece(glyphs: readonly Glyph[]): TextPiece | null {
  const { text, starts } = placedText(glyphs)
  const run = runOf(glyphs, text)
  return run && { ...run, starts }
}

/** Makes one piece of glyphs that go left to right; null without ink. */
export function toTextRun(glyphs: readonly Glyph[]): TextRun | null {
  return runOf(glyphs, lineText(glyphs))
}

function runOf(glyphs: readonly Glyph[], text: string): TextRun | null {
  const inked = glyphs.filter((glyph) => !isBlank(glyph))
  const box = unite(inked)
  if (!box) return null
  return { ...box, text, size: commonSize(inked), headWidth: unbreakableWidth(inked) }
}

function cutAtGaps(glyphs: readonly Glyph[]): Glyph[][] {
  const pieces: Glyph[][] = []
  let last: Glyph | null = null
  let blanks: Glyph[] = []
  for (const glyph of glyphs) {
    if (isBlank(glyph)) {
      blanks.push(glyph)
      continue
    }
    const widest = blanks.length > 0 ? BLANK_GAP : RUN_GAP
    const piece = pieces.at(-1)
    if (piece && last && glyph.left - last.right <= widest * glyph.size) piece.push(...blanks, glyph)
    else pieces.push([glyph])
    last = glyph
    blanks = []
  }
  return pieces
}

/** The size of most glyphs, to a tenth of a point. */
function commonSize(glyphs: readonly Glyph[]): number {
  const first = glyphs[0]?.size ?? 0
  if (glyphs.every(({ size }) => size === first)) return Math.round(first * 10) / 10
  const counts = new Map<number, number>()
  for (const { size } of glyphs) {
    const rounded = Math.round(size * 10) / 10
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0]
}
