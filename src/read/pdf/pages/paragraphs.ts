import { type Box, unite } from '../geometry/box.js'
import { joinWrapped } from '../lines/line-text.js'
import { endsOnPurpose } from '../lines/wraps.js'
import type { Piece } from './joined-table.js'
import { measureColumn, type PlacedLine, type Sides, type TextColumn } from './text-column.js'

/** A paragraph of running text, with its places: two where a page break cuts it. */
export interface TextParagraph {
  text: string
  align: 'left' | 'center' | 'right'
  size: number
  pieces: Piece[]
}

/** Indent of a first line, in font sizes: two by GB/T 9704-2012 7.3.3, one and a half is enough. */
const MIN_INDENT = 1.5
/** Extra distance between two lines that shows a new paragraph, in font sizes. */
const PARAGRAPH_GAP = 0.4
/** Widest distance between the lines of one centred title, in font sizes. */
const MAX_TITLE_GAP = 1.2
/** How far from the middle a centred line may lie, in font sizes. */
const CENTRE_SLACK = 0.8
/** Share of two sizes that still is one size. */
const SIZE_SLACK = 0.1

/**
 * Joins printed lines to paragraphs by how they are set: indents, short last lines, gaps, centred titles.
 * @param runs lines in reading order; nothing is joined from one run to the next (a table stands between them)
 * @param frames what else shows where the sides of a page's text are
 */
export function toParagraphs(
  runs: readonly (readonly PlacedLine[])[],
  frames: ReadonlyMap<number, Sides> = new Map(),
): TextParagraph[][] {
  const column = measureColumn(runs.flat(), frames)
  const indents = firstLineIndents(runs.flat(), column)
  return runs.map((run) => joinRun(run, column, indents))
}

function joinRun(
  lines: readonly PlacedLine[],
  column: TextColumn,
  indents: ReadonlySet<number>,
): TextParagraph[] {
  const paragraphs: PlacedLine[][] = []
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1]
    const paragraph = paragraphs.at(-1)
    if (last && paragraph && goesOn(last, line, column, indents)) paragraph.push(line)
    else paragraphs.push([line])
  }
  return paragraphs.map((paragraph) => toParagraph(paragraph, column))
}

function goesOn(
  last: PlacedLine,
  line: PlacedLine,
  column: TextColumn,
  indents: ReadonlySet<number>,
): boolean {
  if (Math.abs(last.size - line.size) > SIZE_SLACK * line.size) return false
  const align = alignOf(line, column)
  const gap = last.page === line.page ? line.top - last.bottom : null
  if (align === 'center')
    return gap !== null && gap <= MAX_TITLE_GAP * line.size && isOneTitle(last, line, column)
  if (align !== 'left' || alignOf(last, column) !== 'left') return false
  if (gap !== null && gap > column.gap + PARAGRAPH_GAP * line.size) return false
  if (endsOnPurpose(last, line, sidesOf(last, column).right - last.right)) return false
  const indent = indentOf(line, column)
  if (indent < MIN_INDENT) return true
  // A block set in as a whole: its lines begin where the one before began, and not where paragraphs begin.
  return Math.abs(indentOf(last, column) - indent) < 0.5 && !indents.has(Math.round(indent))
}

/**
 * Whether a centred line belongs to the title above it. Lines of a large title are broken by sense, so short ones go
 * together too, and the longest may fill the page; at the size of the text only a full line goes on.
 */
function isOneTitle(last: PlacedLine, line: PlacedLine, column: TextColumn): boolean {
  if (alignOf(last, column) !== 'center' && !isBalanced(last, column)) return false
  if (line.size > column.size * (1 + SIZE_SLACK)) return true
  const { left, right } = sidesOf(last, column)
  return !endsOnPurpose(last, line, right - left - (last.right - last.left))
}

/** Most by which the margins beside a full line of a title may differ, in font sizes. */
const MAX_IMBALANCE = 2

function isBalanced(line: PlacedLine, column: TextColumn): boolean {
  const { left, right } = sidesOf(line, column)
  return Math.abs(line.left - left - (right - line.right)) <= MAX_IMBALANCE * line.size
}

/** Indents, in font sizes, of lines after which the text goes back to the left side: those of first lines. */
function firstLineIndents(lines: readonly PlacedLine[], column: TextColumn): Set<number> {
  const indents = new Set<number>()
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || indentOf(line, column) < MIN_INDENT || indentOf(next, column) >= MIN_INDENT) continue
    if (!endsOnPurpose(line, next, sidesOf(line, column).right - line.right))
      indents.add(Math.round(indentOf(line, column)))
  }
  return indents
}

function indentOf(line: PlacedLine, column: TextColumn): number {
  return (line.left - sidesOf(line, column).left) / line.size
}

function sidesOf(line: PlacedLine, { sides }: TextColumn): Sides {
  return sides.get(line.page) ?? { left: line.left, right: line.right }
}

function alignOf(line: PlacedLine, column: TextColumn): 'left' | 'center' | 'right' {
  const { left, right } = sidesOf(line, column)
  const [before, after] = [(line.left - left) / line.size, (right - line.right) / line.size]
  const isCentred = Math.abs(before - after) / 2 <= CENTRE_SLACK
  // A short paragraph may end up in the middle by chance: its first line begins two characters in.
  if (isCentred && before > 0.5 && (Math.abs(before - 2) > 0.3 || line.size > column.size * (1 + SIZE_SLACK)))
    return 'center'
  return line.left > (left + right) / 2 ? 'right' : 'left'
}

function toParagraph(lines: readonly PlacedLine[], column: TextColumn): TextParagraph {
  const text = lines.reduce((joined, line) => joinWrapped(joined, line.text), '')
  const pages = [...new Set(lines.map(({ page }) => page))]
  const pieces = pages.flatMap((page) => {
    const box: Box | null = unite(lines.filter((line) => line.page === page))
    return box ? [{ page, box }] : []
  })
  const aligns = lines.map((line) => alignOf(line, column))
  // The first line of a title may be full, the last line of a paragraph may lie in the middle by chance.
  const align = lines.length > 1 && aligns.at(-1) === 'center' ? 'center' : (aligns[0] ?? 'left')
  return { text, align, size: lines[0]?.size ?? 0, pieces }
}
