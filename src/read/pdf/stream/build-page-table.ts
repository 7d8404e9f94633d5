import { least } from '../geometry/extremes.js'
import type { PageCell, PageTable } from '../lattice/page-table.js'
import { joinWrapped } from '../lines/line-text.js'
import type { BodyLine } from './body-rows.js'
import type { HeadCell } from './boxhead.js'
import type { LinePiece } from './line-pieces.js'
import { wordsText } from './words.js'

/** A cell before its box is known. */
type Draft = { row: number; rowSpan: number; column: number; columnSpan: number; pieces: LinePiece[] }

/**
 * Puts headings and rows together as the table of a page: a cell for each piece of text, and empty ones between.
 * @param xs where columns begin and end, in points
 * @param box what the table's text takes up
 */
export function buildPageTable(
  boxhead: { rows: number; cells: readonly HeadCell[] },
  rows: readonly BodyLine[][],
  xs: readonly number[],
  box: { top: number; bottom: number },
): PageTable {
  const heads = boxhead.cells.map(
    ({ row, rowSpan, first, last, pieces }): Draft => ({
      row,
      rowSpan,
      column: first,
      columnSpan: last - first + 1,
      pieces,
    }),
  )
  const drafts = rows.flatMap((row, index) => rowCells(row, index + boxhead.rows, xs.length - 1))
  const count = boxhead.rows + rows.length
  const ys = rowEdges(heads, rows, boxhead.rows, box)
  const cells = [...heads, ...drafts].map((draft) => toCell(draft, xs, ys))
  return { xs: [...xs], ys: ys.slice(0, count + 1), cells }
}

function rowCells(row: readonly BodyLine[], index: number, columns: number): Draft[] {
  const cells: Draft[] = []
  for (const piece of row.flatMap(({ pieces }) => pieces)) {
    const cell = cells.find(
      ({ column, columnSpan }) => piece.first < column + columnSpan && piece.last >= column,
    )
    if (cell) {
      const last = Math.max(cell.column + cell.columnSpan - 1, piece.last)
      cell.column = Math.min(cell.column, piece.first)
      cell.columnSpan = last - cell.column + 1
      cell.pieces.push(piece)
    } else
      cells.push({
        row: index,
        rowSpan: 1,
        column: piece.first,
        columnSpan: piece.last - piece.first + 1,
        pieces: [piece],
      })
  }
  const taken = new Set(
    cells.flatMap(({ column, columnSpan }) => Array.from({ length: columnSpan }, (_, at) => column + at)),
  )
  for (let column = 0; column < columns; column++) {
    if (!taken.has(column)) cells.push({ row: index, rowSpan: 1, column, columnSpan: 1, pieces: [] })
  }
  return cells.sort((one, other) => one.column - other.column)
}

/** Heights at which rows meet: each begins where its text does, and none above the one before. */
function rowEdges(
  heads: readonly Draft[],
  rows: readonly BodyLine[][],
  headRows: number,
  box: { top: number; bottom: number },
): number[] {
  const tops: number[] = []
  for (let row = 0; row < headRows; row++) {
    const words = heads
      .filter((cell) => cell.row === row)
      .flatMap(({ pieces }) => pieces.flatMap((piece) => piece.words))
    tops.push(least(words.map(({ top }) => top)))
  }
  tops.push(...rows.map((row) => least(row.map(({ line }) => line.top))))
  const edges: number[] = []
  for (const top of tops) {
    const last = edges.at(-1) ?? box.top
    edges.push(edges.length === 0 || !Number.isFinite(top) ? last : Math.min(box.bottom, Math.max(last, top)))
  }
  return [...edges, box.bottom]
}

function toCell(
  { row, rowSpan, column, columnSpan, pieces }: Draft,
  xs: readonly number[],
  ys: readonly number[],
): PageCell {
  const text = pieces
    .map(({ words }) => wordsText(words))
    .reduce((all, line) => (all === '' ? line : joinWrapped(all, line)), '')
  const box = {
    left: xs[column] ?? 0,
    top: ys[row] ?? 0,
    right: xs[column + columnSpan] ?? 0,
    bottom: ys[row + rowSpan] ?? 0,
  }
  return {
    row,
    column,
    rowSpan,
    columnSpan,
    box,
    openTop: false,
    openBottom: false,
    lines: text === '' ? [] : [text],
    first: null,
    last: null,
    lastRoom: 0,
    startsIndented: false,
  }
}
