import { least } from '../geometry/extremes.js'
import type { Glyph } from '../paint/glyph.js'
import { joinWrapped } from './line-text.js'
import { groupLines, type TextRun, toTextRun } from './text-lines.js'
import { isVerticalText, verticalText } from './vertical-text.js'
import { endsOnPurpose } from './wraps.js'

/** Text of a cell on one page, and what tells whether it goes on on the next. */
export interface CellText {
  /** One string a paragraph. */
  lines: string[]
  /** First and last printed line; null for an empty cell and for vertical writing. */
  first: TextRun | null
  last: TextRun | null
  /** Points left on the last printed line. */
  lastRoom: number
  /** The first printed line is indented, so it begins a paragraph. */
  startsIndented: boolean
}

/** Indent of a paragraph's first line, in font sizes: two by GB/T 9704-2012 7.3.3; one and a half is enough. */
const MIN_INDENT = 1.5
/** Extra distance between two lines that shows a new paragraph, in font sizes. */
const PARAGRAPH_GAP = 0.2
/** Most by which a cell's own lines may be further apart than elsewhere in the table, in font sizes. */
const MAX_EXTRA_GAP = 0.35
/** How far from the middle a centred line may lie, in font sizes. */
const CENTRE_SLACK = 0.6
/** How far apart lines may begin that begin at one place, in font sizes. */
const SAME_LEFT = 0.1

/** Room for text in a cell: its inner left and right side in points. */
export interface TextRoom {
  left: number
  right: number
}

/** What a cell holds: printed lines, or text written top to bottom. */
export type CellContent = { lines: TextRun[]; vertical: null } | { lines: []; vertical: string }

/** Reads a cell's glyphs: vertical writing column by column from the right. */
export function cellContent(glyphs: readonly Glyph[]): CellContent {
  const rows = groupLines(glyphs)
  if (isVerticalText(rows)) return { lines: [], vertical: verticalText(glyphs) }
  return { lines: rows.flatMap((row) => toTextRun(row) ?? []), vertical: null }
}

/**
 * Text of a cell: wrapped lines joined, paragraphs apart.
 * @param gap usual distance between two lines of a paragraph in the table, in points
 */
export function cellText(content: CellContent, room: TextRoom, gap: number): CellText {
  if (content.vertical === null) return joinCellLines(content.lines, room, gap)
  const lines = content.vertical === '' ? [] : [content.vertical]
  return { lines, first: null, last: null, lastRoom: 0, startsIndented: false }
}

function joinCellLines(lines: readonly TextRun[], room: TextRoom, gap: number): CellText {
  const left = least(lines.map((line) => line.left))
  const centred = isCentred(lines, room)
  const spareOf = (line: TextRun) =>
    centred ? room.right - room.left - (line.right - line.left) : room.right - line.right
  const ownGap = least(lines.slice(1).map((line, index) => line.top - (lines[index]?.bottom ?? 0)))
  const usual = ownGap - gap <= MAX_EXTRA_GAP * (lines[0]?.size ?? 0) ? Math.min(gap, ownGap) : ownGap
  const isIndented = (line: TextRun) => !centred && line.left - left >= MIN_INDENT * line.size
  const paragraphs: string[] = []
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1]
    const begins =
      !last ||
      isIndented(line) ||
      line.top - last.bottom > usual + PARAGRAPH_GAP * line.size ||
      endsOnPurpose(last, line, spareOf(last))
    if (begins) paragraphs.push(line.text)
    else paragraphs.push(joinWrapped(paragraphs.pop() ?? '', line.text))
  }
  const [first = null, last = null] = [lines[0], lines.at(-1)]
  return {
    lines: paragraphs,
    first,
    last,
    lastRoom: last ? spareOf(last) : 0,
    startsIndented: first !== null && isIndented(first),
  }
}

function isCentred(lines: readonly TextRun[], room: TextRoom): boolean {
  const [first] = lines
  if (!first || lines.every((line) => Math.abs(line.left - first.left) < SAME_LEFT * line.size)) return false
  const middle = (room.left + room.right) / 2
  return lines.every((line) => Math.abs((line.left + line.right) / 2 - middle) <= CENTRE_SLACK * line.size)
}
