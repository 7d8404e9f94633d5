import type { StreamColumn } from './stream-columns.js'
import { MARKER } from './stream-markers.js'
import type { TextRun } from './text-lines.js'
import { endsOnPurpose } from './wraps.js'

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
const MAX_ROW_LINES = 150
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
  const edgeCosts = costsOfEdges(sorted, places, edges, context)
  const last = edges.length - 1
  const best = new Array<number>(edges.length).fill(Number.POSITIVE_INFINITY)
  const from = new Array<number>(edges.length).fill(0)
  best[0] = 0
  for (let end = 1; end <= last; end++) {
    for (let start = end - 1; start >= 0; start--) {
      const [first, behind] = [places[start] ?? 0, places[end] ?? 0]
      if (behind - first > MAX_ROW_LINES && start < end - 1) break
      if (behind === first) continue
      const place = start === 0 ? 'first' : end === last ? 'last' : 'inside'
      const row = rowCost(sorted.slice(first, behind), context, align, place)
      const total = (best[start] ?? 0) + row + (end === last ? 0 : (edgeCosts[end] ?? 0))
      if (total < (best[end] ?? 0)) {
        best[end] = total
        from[end] = start
      }
    }
  }
  const rows: ColumnLine[][] = []
  for (let end = last; end > 0; end = from[end] ?? 0)
    rows.unshift(sorted.slice(places[from[end] ?? 0], places[end]))
  return { rows: rows.filter((row) => row.length > 0), cost: best[last] ?? 0 }
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
  context: RowContext,
): number[] {
  const above = new Map<number, ColumnLine>()
  const below = nextByColumn(sorted)
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
  lines: readonly ColumnLine[],
  context: RowContext,
  align: RowAlign,
  place: 'first' | 'inside' | 'last',
): number {
  const byColumn = new Map<number, ColumnLine[]>()
  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const line of lines) {
    const column = byColumn.get(line.column)
    if (column) column.push(line)
    else byColumn.set(line.column, [line])
    top = Math.min(top, line.top)
    bottom = Math.max(bottom, line.bottom)
  }
  // The first row may have begun on the page before; one that a page break cuts is not aligned as a whole.
  let cost: number = COST.row + (place === 'first' ? 0 : emptyCost(byColumn, context))
  for (const [column, cell] of byColumn) {
    cost += cellCost(cell, context)
    if (place === 'inside') cost += alignmentCost(cell, top, bottom, align)
    if (column === context.numbers) cost += (cell.length - 1) * COST.secondNumber
  }
  return cost
}

function emptyCost(cells: ReadonlyMap<number, unknown>, { columns, numbers, widest }: RowContext): number {
  const noText = cells.has(widest) ? 0 : COST.emptyWidest
  const noNumber = numbers === null || cells.has(numbers) ? 0 : COST.noNumber
  return noText + noNumber + (columns.length - cells.size) * COST.empty
}

function cellCost(cell: readonly ColumnLine[], context: RowContext): number {
  let cost = 0
  for (const [index, next] of cell.entries()) {
    const line = cell[index - 1]
    if (!line || line.column === context.numbers) continue
    if (isFarBelow(line, next, context)) cost += COST.gapInside
    if (startsMarked(next, context)) cost += COST.markerInside
    else if (ends(line, next, context))
      cost += line.column === context.widest ? COST.endInside : COST.endInsideNarrow
  }
  return cost
}

function alignmentCost(cell: readonly ColumnLine[], top: number, bottom: number, align: RowAlign): number {
  const [first, last] = [cell[0], cell.at(-1)]
  if (!first || !last) return 0
  const off = align === 'top' ? first.top - top : Math.abs((first.top + last.bottom) / 2 - (top + bottom) / 2)
  return Math.min(COST.mostMisaligned, COST.misaligned * Math.max(0, off / first.size - ALIGN_SLACK))
}
