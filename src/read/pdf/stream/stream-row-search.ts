import type { TextRun } from '../lines/text-lines.js'
import { endsOnPurpose } from '../lines/wraps.js'
import type { StreamColumn } from './stream-columns.js'
import { MARKER } from './stream-markers.js'

/** A line of text of one column. */
export interface ColumnLine extends TextRun {
  column: number
}

/** How the cells of a row stand to each other. */
export type RowAlign = 'top' | 'middle'

/** What the lines of a table are read by. */
export interface RowContext {
  columns: readonly StreamColumn[]
  /** Column of the row numbers; null for none. */
  numbers: number | null
  /** The widest of the columns that have a cell a row. */
  widest: number
  /** Columns whose cells mostly begin with a marker: "1.", "（二）". */
  marked: ReadonlySet<number>
  /** Usual distance between two lines of a cell, in points. */
  gap: number
}

/** Rows as lines, and how ill they fit. */
export interface FoundRows {
  rows: ColumnLine[][]
  cost: number
}

/** Extra distance that parts two cells, in font sizes. */
const CELL_GAP = 0.3
/** Most lines of a row; higher ones fall apart. */
const MAX_ROW_LINES = 100
/** What may speak against one row at most: a higher one that holds it has more against it. */
const MAX_ROW_COST = 40
/** Lines whose tops lie this near to each other begin a row together, in font sizes. */
const SAME_TOP = 0.25
/** How far a line may stick out over the edge of its row, in font sizes. */
const OVERLAP = 0.3
/** How far a cell may lie from where its row's alignment puts it, in font sizes. */
const ALIGN_SLACK = 0.25

/** What speaks against rows; the sum over a page is to be least. */
const COST = {
  /** Any row. */
  row: 0.5,
  /** A row without a number, and a second number in one. */
  noNumber: 2,
  secondNumber: 4,
  /** An empty cell, one in the widest column. */
  empty: 0.5,
  emptyWidest: 1.5,
  /** A wide distance, a marker, an ended paragraph inside a cell. */
  gapInside: 3,
  markerInside: 2.5,
  endInside: 1.4,
  endInsideNarrow: 0.25,
  /** A row that ends in mid-sentence, in the widest column and in others. */
  cutSentence: 3,
  cutName: 0.7,
  /** A row's edge through a line. */
  cutLine: 3,
  /** Each font size that a cell is off its alignment, and the most for one cell. */
  misaligned: 0.8,
  mostMisaligned: 2.5,
} as const

/** How a sentence ends: "。", "；". */
const SENTENCE_END = /[。；;！？][”’」』）)]?$/u
/** What a list goes on behind: "、", "，". */
const GOES_ON = /[、，,]$/u

/**
 * Finds the rows of which the lines of a stretch of a page are made up, as a whole: where cells end, which numbers
 * there are and how cells are aligned in their rows are weighed against each other (least sum of costs by dynamic
 * programming, as in Knuth and Plass 1981 for lines of a paragraph).
 */
export function searchRows(lines: readonly ColumnLine[], context: RowContext, align: RowAlign): FoundRows {
  const sorted = lines.toSorted((one, other) => middleOf(one) - middleOf(other))
  const edges = possibleEdges(sorted)
  const places = edges.map((edge) => firstFrom(sorted, edge))
  const below = nextByColumn(sorted)
  const edgeCosts = costsOfEdges(sorted, places, edges, below, context)
  const last = edges.length - 1
  const best = new Array<number>(edges.length).fill(Number.POSITIVE_INFINITY)
  const from = new Array<number>(edges.length).fill(0)
  best[0] = 0
  for (let end = 1; end <= last; end++) {
    const row = openRow()
    for (let start = end - 1; start >= 0; start--) {
      for (let at = (places[start + 1] ?? 0) - 1; at >= (places[start] ?? 0); at--) {
        const line = sorted[at]
        if (line) prepend(row, line, below.get(line), context)
      }
      if (row.lines === 0) continue
      const place = start === 0 ? 'first' : end === last ? 'last' : 'inside'
      const cost = rowCost(row, context, align, place)
      if (start < end - 1 && (row.lines > MAX_ROW_LINES || cost > MAX_ROW_COST)) break
      const total = (best[start] ?? 0) + cost + (end === last ? 0 : (edgeCosts[end] ?? 0))
      if (total >= (best[end] ?? 0)) continue
      best[end] = total
      from[end] = start
    }
  }
  const rows: ColumnLine[][] = []
  for (let end = last; end > 0; end = from[end] ?? 0) {
    rows.push(sorted.slice(places[from[end] ?? 0], places[end]))
  }
  return { rows: rows.reverse().filter((row) => row.length > 0), cost: best[last] ?? 0 }
}

/** A row that grows upwards line by line: what speaks against its cells so far, and their extents. */
interface OpenRow {
  lines: number
  inside: number
  top: number
  bottom: number
  cells: Map<number, { first: ColumnLine; last: ColumnLine; lines: number }>
}

function openRow(): OpenRow {
  const [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  return { lines: 0, inside: 0, top, bottom, cells: new Map() }
}

function prepend(row: OpenRow, line: ColumnLine, next: ColumnLine | undefined, context: RowContext): void {
  row.lines++
  row.top = Math.min(row.top, line.top)
  row.bottom = Math.max(row.bottom, line.bottom)
  const cell = row.cells.get(line.column)
  if (!cell) {
    row.cells.set(line.column, { first: line, last: line, lines: 1 })
    return
  }
  if (next) row.inside += insideCost(line, next, context)
  cell.first = line
  cell.lines++
}

function middleOf({ top, bottom }: TextRun): number {
  return (top + bottom) / 2
}

/** Tops of lines, and the end. */
function possibleEdges(lines: readonly ColumnLine[]): number[] {
  const edges: number[] = []
  for (const { top, size } of lines.toSorted((one, other) => one.top - other.top)) {
    if (edges.length === 0 || top - (edges.at(-1) ?? 0) > SAME_TOP * size) edges.push(top)
  }
  return [...edges, Number.POSITIVE_INFINITY]
}

function firstFrom(sorted: readonly ColumnLine[], edge: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const line = sorted[middle]
    if (line && middleOf(line) < edge) low = middle + 1
    else high = middle
  }
  return low
}

/** What speaks against a row's ending at each edge. */
function costsOfEdges(
  sorted: readonly ColumnLine[],
  places: readonly number[],
  edges: readonly number[],
  below: ReadonlyMap<ColumnLine, ColumnLine>,
  context: RowContext,
): number[] {
  const above = new Map<number, ColumnLine>()
  let at = 0
  return edges.map((edge, index) => {
    for (; at < (places[index] ?? 0); at++) {
      const line = sorted[at]
      if (line) above.set(line.column, line)
    }
    let cost = 0
    for (const [column, line] of above) {
      const next = below.get(line)
      if (next && column !== context.numbers) cost += sentenceCost(line, next, context)
      if (line.bottom > edge + OVERLAP * line.size) cost += COST.cutLine
      if (next && next.top < edge - OVERLAP * next.size) cost += COST.cutLine
    }
    return cost
  })
}

/** The line below each in its column. */
function nextByColumn(sorted: readonly ColumnLine[]): Map<ColumnLine, ColumnLine> {
  const next = new Map<ColumnLine, ColumnLine>()
  const last = new Map<number, ColumnLine>()
  for (const line of sorted) {
    const above = last.get(line.column)
    if (above) next.set(above, line)
    last.set(line.column, line)
  }
  return next
}

function sentenceCost(line: ColumnLine, next: ColumnLine, context: RowContext): number {
  if (isFarBelow(line, next, context) || startsMarked(next, context)) return 0
  if (GOES_ON.test(line.text)) return COST.cutSentence
  if (ends(line, next, context)) return 0
  if (SENTENCE_END.test(line.text)) return COST.row
  return line.column === context.widest ? COST.cutSentence : COST.cutName
}

function isFarBelow(line: ColumnLine, next: ColumnLine, { gap }: RowContext): boolean {
  return next.top - line.bottom > gap + CELL_GAP * next.size
}

function startsMarked({ text, column }: ColumnLine, { marked }: RowContext): boolean {
  return marked.has(column) && MARKER.test(text)
}

function ends(line: ColumnLine, next: ColumnLine, { columns }: RowContext): boolean {
  return endsOnPurpose(line, next, (columns[line.column]?.right ?? 0) - line.right)
}

function rowCost(
  { cells, inside, top, bottom }: OpenRow,
  context: RowContext,
  align: RowAlign,
  place: 'first' | 'inside' | 'last',
): number {
  // The first row may have begun on the page before; one that a page break cuts is not aligned as a whole.
  let cost = COST.row + inside + (place === 'first' ? 0 : emptyCost(cells, context))
  const numbers = context.numbers === null ? undefined : cells.get(context.numbers)
  if (numbers) cost += (numbers.lines - 1) * COST.secondNumber
  if (place === 'inside') for (const cell of cells.values()) cost += alignmentCost(cell, top, bottom, align)
  return cost
}

function emptyCost(cells: ReadonlyMap<number, unknown>, { columns, numbers, widest }: RowContext): number {
  const noText = cells.has(widest) ? 0 : COST.emptyWidest
  const noNumber = numbers === null || cells.has(numbers) ? 0 : COST.noNumber
  return noText + noNumber + (columns.length - cells.size) * COST.empty
}

/** What speaks against two lines' standing in one cell. */
function insideCost(line: ColumnLine, next: ColumnLine, context: RowContext): number {
  if (line.column === context.numbers) return 0
  const gap = isFarBelow(line, next, context) ? COST.gapInside : 0
  if (startsMarked(next, context)) return gap + COST.markerInside
  if (!ends(line, next, context)) return gap
  return gap + (line.column === context.widest ? COST.endInside : COST.endInsideNarrow)
}

function alignmentCost(
  { first, last }: { first: ColumnLine; last: ColumnLine },
  top: number,
  bottom: number,
  align: RowAlign,
): number {
  const middle = (first.top + last.bottom) / 2
  const off = align === 'top' ? first.top - top : Math.abs(middle - (top + bottom) / 2)
  return Math.min(COST.mostMisaligned, COST.misaligned * Math.max(0, off / first.size - ALIGN_SLACK))
}
