import type { Cell } from '../../model/document.js'
import { columnField } from '../tables/column-field.js'
import type { Grid } from '../tables/grid.js'
import { isHeaderRow } from '../tables/header.js'
import { type LedgerEntry, NAME } from './ledger-entry.js'

/** Fewer heads one behind the other are no header. */
const HEADS_OF_A_HEADER = 2

/** Crosses out the heads of columns in the tables that tasks come from. */
export function crossOutHeads(entries: readonly LedgerEntry[]): void {
  const tables = new Set(entries.filter(({ touched }) => touched).map(({ text }) => text.block))
  const rows = new Map<number, LedgerEntry[]>()
  for (const entry of entries) {
    const { cell, block, from } = entry.text
    if (!cell || !tables.has(block)) continue
    const row = rows.get(from) ?? []
    rows.set(from, row)
    row.push(entry)
  }
  for (const row of rows.values()) for (const { marks } of headsOf(row)) marks.fill(NAME)
}

/** The heads among the cells that begin in a row: all of a header, else those that a row of cells begins with. */
function headsOf(row: readonly LedgerEntry[]): readonly LedgerEntry[] {
  if (isHeaderRow(gridOfRow(row.flatMap(({ text }) => text.cell ?? [])), 0)) return row
  const body = row.findIndex(({ text }) => columnField(text.text) === null)
  const heads = body < 0 ? row : row.slice(0, body)
  return heads.length >= HEADS_OF_A_HEADER ? heads : []
}

/** The cells that begin in a row as a table of their own. */
function gridOfRow(cells: readonly Cell[]): Grid {
  return { rows: 1, columns: cells.length, at: (_, column) => cells[column] }
}
