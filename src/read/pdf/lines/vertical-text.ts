import { greatest, median } from '../geometry/extremes.js'
import type { Glyph } from '../paint/glyph.js'
import { isBlank, joinWrapped, lineText } from './line-text.js'
import { groupLines } from './text-lines.js'

/** Fewest rows of glyphs that show vertical writing; fewer are wrapped words. */
const MIN_ROWS = 4
/** Widest step from glyph to glyph down a column, in font sizes. */
const MAX_STEP = 1.3
/** How much wider apart than the glyphs of a column the columns must be. */
const MIN_COLUMN_RATIO = 1.05

/**
 * Whether glyphs are written top to bottom: set by a vertical font, lying on their side, or closer to the one below
 * than to the one beside.
 * @param rows glyphs by printed line, left to right
 */
export function isVerticalText(rows: readonly (readonly Glyph[])[]): boolean {
  const glyphs = rows.flat().filter((glyph) => !isBlank(glyph))
  const marked = glyphs.filter((glyph) => glyph.vertical || glyph.turn === 90 || glyph.turn === 270).length
  if (marked > 0 && marked * 2 >= glyphs.length) return true
  const inked = rows.map((row) => row.filter((glyph) => !isBlank(glyph))).filter((row) => row.length > 0)
  if (inked.length < MIN_ROWS || !inked.some((row) => row.length > 1))
    return marked > 0 && inked.length >= MIN_ROWS
  const widest = greatest(inked.map((row) => row.length))
  if (widest >= inked.length) return false
  const down = median(inked.slice(1).map((row, index) => (row[0]?.top ?? 0) - (inked[index]?.[0]?.top ?? 0)))
  const beside = median(
    inked.flatMap((row) => row.slice(1).map((glyph, index) => glyph.left - (row[index]?.left ?? 0))),
  )
  const size = median(glyphs.map((glyph) => glyph.size))
  return down <= MAX_STEP * size && beside > MIN_COLUMN_RATIO * down
}

/**
 * Text of glyphs written top to bottom in columns from right to left, or in lines that lie on their side as a whole.
 */
export function verticalText(glyphs: readonly Glyph[]): string {
  const inked = glyphs.filter((glyph) => !isBlank(glyph))
  for (const turn of [90, 270] as const) {
    const turned = inked.filter((glyph) => glyph.turn === turn)
    if (turned.length * 2 > inked.length) return turnedText(glyphs, turn)
  }
  return columnText(inked)
}

/** Text of lines that lie on their right side (90) or on their left one (270). */
function turnedText(glyphs: readonly Glyph[], turn: 90 | 270): string {
  return groupLines(glyphs.map((glyph) => turnBack(glyph, turn)))
    .map(lineText)
    .filter((line) => line !== '')
    .reduce((text, line) => joinWrapped(text, line), '')
}

function turnBack(glyph: Glyph, turn: 90 | 270): Glyph {
  const { left, top, right, bottom } = glyph
  const box =
    turn === 90
      ? { left: top, right: bottom, top: -right, bottom: -left }
      : { left: -bottom, right: -top, top: left, bottom: right }
  return { ...glyph, ...box, baseline: box.bottom }
}

function columnText(inked: readonly Glyph[]): string {
  const columns: { middle: number; glyphs: Glyph[] }[] = []
  for (const glyph of inked.toSorted((one, other) => middleOf(other) - middleOf(one))) {
    const column = columns.at(-1)
    if (column && column.middle - middleOf(glyph) <= glyph.size / 2) column.glyphs.push(glyph)
    else columns.push({ middle: middleOf(glyph), glyphs: [glyph] })
  }
  return columns
    .flatMap((column) => column.glyphs.sort((one, other) => one.top - other.top))
    .map((glyph) => glyph.text)
    .join('')
}

function middleOf({ left, right }: Glyph): number {
  return (left + right) / 2
}
