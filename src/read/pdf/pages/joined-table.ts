import { type Box, unite } from '../geometry/box.js'
import type { PageTable } from '../lattice/page-table.js'
import type { CellText } from '../lines/cell-text.js'
import { joinWrapped } from '../lines/line-text.js'
import { endsOnPurpose } from '../lines/wraps.js'

/** A place on a page. */
export interface Piece {
  page: number
  box: Box
}

/** A cell of a table that may run over pages. Rows and columns are counted from 0. */
export interface JoinedCell extends CellText {
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  openTop: boolean
  openBottom: boolean
  /** A part without text has followed its text, which is at its end. */
  ended: boolean
  pieces: Piece[]
}

/** A table that may run over pages. */
export interface JoinedTable {
  rows: number
  columns: number
  cells: JoinedCell[]
  pieces: Piece[]
  /** What is printed again on a later page: header rows, and merged cells that run over the break. */
  repeated: Repeated[]
}

/** Text that stands in the table already. */
export interface Repeated {
  text: string
  /** Font size in points; null for vertical writing. */
  size: number | null
  piece: Piece
}

/** The part of a table that is on one page. */
export interface TablePart {
  page: number
  table: PageTable
}

/**
 * Makes a cell go on with its part on the next page.
 * @returns what of the part says the same again
 */
export function continueCell(cell: JoinedCell, next: JoinedCell): Repeated[] {
  const isRepeated = next.lines.length > 0 && cell.lines.join('') === next.lines.join('')
  if (!isRepeated) cell.lines = joinParagraphs(cell, next)
  cell.openBottom = next.openBottom
  cell.pieces.push(...next.pieces)
  cell.ended = next.lines.length === 0 && cell.lines.length > 0
  if (next.lines.length === 0) return []
  if (cell.first === null) {
    cell.first = next.first
    cell.startsIndented = next.startsIndented
  }
  cell.last = next.last
  cell.lastRoom = next.lastRoom
  return isRepeated ? [toRepeated([next])] : []
}

/** Cells beside each other as text that is printed again. */
export function toRepeated(cells: readonly JoinedCell[]): Repeated {
  const pieces = cells.flatMap((cell) => cell.pieces)
  const box = unite(pieces.map((piece) => piece.box)) ?? { left: 0, top: 0, right: 0, bottom: 0 }
  return {
    text: cells.flatMap(({ lines }) => lines).join(' '),
    size: cells.find(({ first }) => first)?.first?.size ?? null,
    piece: { page: pieces[0]?.page ?? 1, box },
  }
}

/** Paragraphs of a cell over a page break: the last and the first are one where the line was only wrapped. */
function joinParagraphs(cell: CellText, next: CellText): string[] {
  const [head, ...tail] = next.lines
  const before = cell.lines.slice(0, -1)
  const end = cell.lines.at(-1)
  if (head === undefined || end === undefined) return [...cell.lines, ...next.lines]
  return begins(cell, next) ? [...cell.lines, ...next.lines] : [...before, joinWrapped(end, head), ...tail]
}

/** Whether the text on the next page begins a paragraph of its own. */
export function begins(cell: CellText, next: CellText): boolean {
  if (!cell.last || !next.first) return false
  return next.startsIndented || endsOnPurpose(cell.last, next.first, cell.lastRoom)
}
