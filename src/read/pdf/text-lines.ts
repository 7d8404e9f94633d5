import { type Box, unite } from './box.js'
import type { Glyph } from './glyph.js'
import { isBlank, lineText } from './line-text.js'
import { unbreakableWidth } from './wraps.js'

/** One printed line. */
export interface TextLine extends Box {
  text: string
  /** Font size of most of the line in points. */
  size: number
  /** Width of what cannot be broken off its beginning, in points: tells whether it had room a line earlier. */
  headWidth: number
}

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
  const inked = glyphs.filter((glyph) => !isBlank(glyph))
  const box = unite(inked)
  if (!box) return null
  return { ...box, text: lineText(glyphs), size: commonSize(inked), headWidth: unbreakableWidth(inked) }
}

/** The size of most glyphs, to a tenth of a point. */
function commonSize(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>()
  for (const { size } of glyphs) {
    const rounded = Math.round(size * 10) / 10
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0]
}
