import type { Cell } from '../../model/document.js'
import type { ColumnField } from '../words/column-words.js'
import { bestColumns } from './best-columns.js'
import { type CellKind, cellFit, cellKind } from './cell-kind.js'
import { cellText } from './grid.js'
import { fieldsUnder } from './spread-heads.js'

/** Rows have a few cells more than heads at the most, where 工作任务 covers several columns. */
const MOST_EXTRA_CELLS = 2
/** A merged cell is missing in a row: rarer than an empty one. */
const COST_OF_A_MISSING_CELL = 0.5

/** Filled cells that nothing parts, and how many empty ones stand behind them. */
interface Group {
  cells: Cell[]
  gap: Cell[]
}

/** The last row of the best division of the first groups of a body. */
interface LastRow {
  cells: Cell[]
  /** Index of its first group. */
  first: number
  /** How well all rows so far suit the heads. */
  fit: number
}

/**
 * The rows of cells of which only the order is known, where an empty cell parts them, as it does the header and the
 * body: the copy doubled the bar between rows. An empty cell inside a row looks the same, so groups of filled cells are
 * put together again where they suit the heads as one row better than as several. Null where nothing parts the rows.
 */
export function partedRows(header: readonly Cell[], body: readonly Cell[]): Cell[][] | null {
  const lead = body.findIndex(isFilled)
  if (header.length < 2 || lead < 1) return null
  const groups = groupsOf(body.slice(lead))
  const longest = groups.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  if (longest > header.length + MOST_EXTRA_CELLS) return null
  const fields = fieldsUnder(header, Math.max(longest, header.length))
  return divide(groups, fields).map(({ cells, gap }) => {
    const empty = gap.slice(lead)
    return cells.length + empty.length <= fields.length ? [...cells, ...empty] : cells
  })
}

function isFilled(cell: Cell): boolean {
  return cellText(cell) !== ''
}

function groupsOf(cells: readonly Cell[]): Group[] {
  const groups: Group[] = []
  for (const cell of cells) {
    const last = groups.at(-1)
    if (!isFilled(cell)) last?.gap.push(cell)
    else if (last && last.gap.length === 0) last.cells.push(cell)
    else groups.push({ cells: [cell], gap: [] })
  }
  return groups
}

/** The rows that suit the heads best, each of one group or several. */
function divide(groups: readonly Group[], fields: readonly (ColumnField | null)[]): Group[] {
  const best: LastRow[] = []
  groups.forEach((_, last) => {
    let chosen: LastRow | null = null
    for (let first = last; first >= 0; first--) {
      const cells = joined(groups.slice(first, last + 1))
      if (cells.length > fields.length) break
      const own = fitOf(cells, fields, first < last)
      const fit = own === null ? Number.NEGATIVE_INFINITY : own + (best[first - 1]?.fit ?? 0)
      if (!chosen || fit > chosen.fit) chosen = { cells, first, fit }
    }
    if (chosen) best.push(chosen)
  })
  const rows: Group[] = []
  for (let last = best.length - 1; last >= 0; ) {
    const row = best[last]
    rows.push({ cells: row?.cells ?? [], gap: groups[last]?.gap ?? [] })
    last = (row?.first ?? 0) - 1
  }
  return rows.reverse()
}

function joined(groups: readonly Group[]): Cell[] {
  return groups.flatMap(({ cells, gap }, i) => (i < groups.length - 1 ? [...cells, ...gap] : cells))
}

/**
 * How well cells suit the heads as one row; null where it is put together of several groups and one of its cells
 * cannot stand where it would.
 */
function fitOf(
  cells: readonly Cell[],
  fields: readonly (ColumnField | null)[],
  isJoined: boolean,
): number | null {
  const kinds = cells.map((cell): CellKind => cellKind(cellText(cell)))
  const columns = bestColumns(kinds, fields)
  const fits = kinds.map((kind, i) => cellFit(kind, fields[columns[i] ?? 0] ?? null))
  if (isJoined && fits.some((fit) => fit === 0)) return null
  const isHeading = cells.length === 1 && kinds[0] === 'heading'
  const missing = isHeading ? 0 : fields.length - cells.length
  return fits.reduce((sum, fit) => sum + fit, -missing * COST_OF_A_MISSING_CELL)
}
