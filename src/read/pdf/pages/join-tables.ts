import { gridBox } from '../lattice/page-table.js'
import { edgeIndex, relative, uniteEdges } from './column-edges.js'
import {
  continueCell,
  type JoinedCell,
  type JoinedTable,
  type TablePart,
  toRepeated,
} from './joined-table.js'
import { readPageBreak } from './page-break.js'

/** Header rows looked at; a task table has one to three. */
const MAX_HEADER_ROWS = 4

/**
 * Joins the parts of a table on consecutive pages: rows that a page break cut, merged cells that run over it; header
 * rows that are printed again on each page are kept apart.
 */
export function joinTables(parts: readonly TablePart[]): JoinedTable {
  const edges = uniteEdges(parts.map(({ table }) => table))
  const joined: JoinedTable = { rows: 0, columns: edges.length - 1, cells: [], pieces: [], repeated: [] }
  let first: JoinedCell[] = []
  let bottom: JoinedCell[] = []
  for (const part of parts) {
    const cells = placeCells(part, edges)
    const repeated = joined.rows === 0 ? 0 : repeatedRows(first, cells)
    if (joined.rows === 0)
      first = cells.filter(({ row }) => row < MAX_HEADER_ROWS).map((cell) => ({ ...cell }))
    for (let row = 0; row < repeated; row++)
      joined.repeated.push(toRepeated(cells.filter((cell) => cell.row === row)))
    bottom = append(joined, bottom, cells, repeated, part.table.ys.length - 1)
    joined.pieces.push({ page: part.page, box: gridBox(part.table) })
  }
  joined.cells.sort((one, other) => one.row - other.row || one.column - other.column)
  return joined
}

/** Cells of one part in the columns of the whole table. */
function placeCells({ page, table }: TablePart, edges: readonly number[]): JoinedCell[] {
  const columns = relative(table.xs).map((edge) => edgeIndex(edges, edge))
  return table.cells.map(({ box, ...cell }) => {
    const column = columns[cell.column] ?? 0
    const end = columns[cell.column + cell.columnSpan] ?? column + 1
    return { ...cell, column, columnSpan: Math.max(1, end - column), ended: false, pieces: [{ page, box }] }
  })
}

/** How many rows at the top say the same as the table's first ones. */
function repeatedRows(first: readonly JoinedCell[], cells: readonly JoinedCell[]): number {
  let row = 0
  while (row < MAX_HEADER_ROWS && isRepeatedRow(rowTexts(first, row), rowTexts(cells, row))) row++
  return row
}

/**
 * Whether a row says the same as another in each of its cells. One of them may say more: a vertical cell's text that
 * the page before had no room for is printed over it.
 */
function isRepeatedRow(first: ReadonlyMap<number, string>, row: ReadonlyMap<number, string>): boolean {
  const same = [...first].filter(([column, text]) => text !== '' && row.get(column) === text)
  const contained = [...first].filter(([column, text]) => {
    const other = row.get(column)
    return other === text || (other?.includes(text) && !NUMBER.test(text))
  })
  return (
    same.length > 0 &&
    first.size === row.size &&
    contained.length === first.size &&
    first.size - same.length < 2
  )
}

/** "12", "三": 1 is in 127, but is not the same number. */
const NUMBER = /^(?:\d+|[一二三四五六七八九十百]+)$/u

/** What a row says by column; cells merged down from a row above count where they begin. */
function rowTexts(cells: readonly JoinedCell[], row: number): Map<number, string> {
  const inRow = cells.filter((cell) => cell.row === row)
  return new Map(inRow.map(({ column, lines }) => [column, lines.join('').replace(/\s/g, '')]))
}

/** Cells looked at to tell what kind of column one is: those of the last few pages. */
const RECENT_CELLS = 500

/**
 * Adds the cells of one part, continuing those that the page break cuts.
 * @param bottom the cells at the lower end so far
 * @returns the cells at the lower end from now on
 */
function append(
  joined: JoinedTable,
  bottom: readonly JoinedCell[],
  cells: readonly JoinedCell[],
  dropped: number,
  rows: number,
): JoinedCell[] {
  if (dropped >= rows) return [...bottom]
  const kept = cells.filter(({ row }) => row >= dropped)
  const below = kept.filter(({ row }) => row === dropped)
  const pageBreak = readPageBreak(bottom, below, bodyColumns(joined.cells.slice(-RECENT_CELLS)))
  const offset = joined.rows - dropped - (pageBreak.kind === 'row' ? 1 : 0)
  const continued = new Map(pageBreak.pairs.map((pair) => [pair.below, pair.above]))
  joined.rows = rows + offset
  const added = kept.map((cell) => {
    const upper = continued.get(cell)
    if (!upper) {
      const fresh = { ...cell, row: cell.row + offset }
      joined.cells.push(fresh)
      return fresh
    }
    upper.rowSpan = cell.row + offset + cell.rowSpan - upper.row
    joined.repeated.push(...continueCell(upper, cell))
    return upper
  })
  return added.filter(({ row, rowSpan }) => row + rowSpan === joined.rows)
}

/** Cells by column, without the first row, which is the header more often than not. */
function bodyColumns(cells: readonly JoinedCell[]): Map<number, JoinedCell[]> {
  const columns = new Map<number, JoinedCell[]>()
  for (const cell of cells) {
    if (cell.row === 0) continue
    const column = columns.get(cell.column)
    if (column) column.push(cell)
    else columns.set(cell.column, [cell])
  }
  return columns
}
