import type { Box } from './box.js'
import type { CellText } from './cell-text.js'
import { joinWrapped } from './line-text.js'
import type { PageTable } from './page-table.js'
import { endsOnPurpose } from './wraps.js'

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
  pieces: Piece[]
}

/** A table that may run over pages. */
export interface JoinedTable {
  rows: number
  columns: number
  cells: JoinedCell[]
  pieces: Piece[]
}

/** The part of a table that is on one page. */
export interface TablePart {
  page: number
  table: PageTable
}

/** Makes a cell go on with its part on the next page. */
export function continueCell(cell: JoinedCell, next: JoinedCell): void {
  cell.lines = joinParagraphs(cell, next)
  cell.openBottom = next.openBottom
  cell.pieces.push(...next.pieces)
  if (next.lines.length === 0) return
  if (cell.first === null) {
    cell.first = next.first
    cell.startsIndented = next.startsIndented
  }
  cell.last = next.last
  cell.lastRoom = next.lastRoom
}

/** Paragraphs of a cell over a page break: the last and the first are one where the line was only wrapped. */
function joinParagraphs(cell: CellText, next: CellText): string[] {
  const [head, ...tail] = next.lines
  const before = cell.lines.slice(0, -1)
  const end = cell.lines.at(-1)
  if (head === undefined || end === undefined) return [...cell.lines, ...next.lines]
  // A cell that runs over the break may be printed again in full on each page.
  if (cell.lines.join('') === next.lines.join('')) return cell.lines
  return begins(cell, next) ? [...cell.lines, ...next.lines] : [...before, joinWrapped(end, head), ...tail]
}

/** Whether the text on the next page begins a paragraph of its own. */
export function begins(cell: CellText, next: CellText): boolean {
  if (!cell.last || !next.first) return false
  return next.startsIndented || endsOnPurpose(cell.last, next.first, cell.lastRoom)
}
