import type { Cell, Table } from '../../model/document.js'
import { type ColumnField, UNIT_FIELDS } from '../words/column-words.js'
import { bestColumns } from './best-columns.js'
import { cellFit, cellKind } from './cell-kind.js'
import { rowsOfCells } from './cell-stream.js'
import { cellText } from './grid.js'
import { areHeads } from './heads.js'
import { fieldsUnder, type PlacedCell, placeHeads } from './spread-heads.js'

/** Headings without a head of their own; a row with more cells than these and the heads is several rows. */
const MOST_EXTRA_CELLS = 8

/** Fields whose cells are never left empty, but merged. */
const SAYS_WHAT: ReadonlySet<ColumnField | null> = new Set<ColumnField>(['number', 'task', 'requirement'])

/**
 * Rebuilds the grid of a table whose source tells only its rows, or only the order of its cells: merged cells are
 * missing there, so each row's cells are put where they suit the columns' heads best, and what is missing is
 * covered by the cell above. Where no row lacks a cell, an empty one is vacant. A table that is a grid already comes back as it is; null where no header is found.
 */
export function completeGrid(table: Table): Table | null {
  if (table.structure === 'grid') return table
  const printed = table.structure === 'cells' ? rowsOfCells(table.cells) : cellsByRow(table)
  const headerRow = lastHeaderRow(printed.map(withoutPadding))
  const header = withoutPadding(printed[headerRow] ?? [])
  if (header.length === 0) return null
  const body = printed
    .slice(headerRow + 1)
    .filter((row) => withoutPadding(row).length > 0 && !isHeader(row))
    .flatMap((row) => piecesOf(row, header.length + MOST_EXTRA_CELLS))
  const columns = body.reduce((most, row) => Math.max(most, withoutPadding(row).length), header.length)
  const fields = fieldsUnder(header, columns)
  const several = body.filter((row) => withoutPadding(row).length > 1)
  const isEven = several.every((row) => isFullRow(row, fields))
  const isPadded = several.every((row) => row.length >= columns)
  const rowsPlaced = body.map((row) =>
    isEven && isVacant(row, fields)
      ? placeInOrder(row.slice(0, columns))
      : withoutEmptyUnits(placeRow(isPadded ? withoutPadding(row) : row.slice(0, columns), fields), fields),
  )
  const placed = [placeHeads(header, columns), ...rowsPlaced]
  return { ...table, structure: 'grid', rows: placed.length, columns, cells: coverGaps(placed, fields) }
}

function cellsByRow(table: Table): Cell[][] {
  const rows: Cell[][] = Array.from({ length: table.rows }, () => [])
  for (const cell of table.cells) rows[cell.row]?.push(cell)
  return rows
}

/** Empty cells at a row's end may only pad it. */
function withoutPadding(row: readonly Cell[]): Cell[] {
  return row.slice(0, row.findLastIndex((cell) => cellText(cell) !== '') + 1)
}

/** A row of damaged text may run on without end; in pieces it loses nothing, and the grid stays narrow. */
function piecesOf(row: readonly Cell[], width: number): Cell[][] {
  const filled = withoutPadding(row).length
  if (filled <= width) return [row.slice(0, width)]
  const pieces: Cell[][] = []
  for (let start = 0; start < filled; start += width) pieces.push(row.slice(start, start + width))
  return pieces
}

/** True where no merged cell is missing: there is a cell for each column, and none would suit another one better. */
function isFullRow(row: readonly Cell[], fields: readonly (ColumnField | null)[]): boolean {
  if (row.length < fields.length) return false
  const filled = withoutPadding(row)
  if (filled.length === fields.length) return true
  const kinds = filled.map((cell) => cellKind(cellText(cell)))
  const fitAt = (columns: readonly number[]) =>
    kinds.reduce((sum, kind, i) => sum + cellFit(kind, fields[columns[i] ?? i] ?? null), 0)
  return fitAt([]) >= fitAt(bestColumns(kinds, fields))
}

/**
 * True for a row whose number, headings and requirement are printed: what is empty in it is vacant. Where one of those
 * is empty, merged cells are printed as empty ones, and its units may be merged with those above.
 */
function isVacant(row: readonly Cell[], fields: readonly (ColumnField | null)[]): boolean {
  return (
    row.length >= fields.length &&
    fields.every((field, i) => !SAYS_WHAT.has(field) || cellText(row[i]) !== '')
  )
}

function placeInOrder(row: readonly Cell[]): PlacedCell[] {
  return row.map((cell, column) => ({ cell, column, columnSpan: 1 }))
}

function isHeader(row: readonly Cell[]): boolean {
  return areHeads(row.map(cellText).filter(Boolean))
}

/** Of a header in two rows the second names the columns. */
function lastHeaderRow(rows: readonly Cell[][]): number {
  const first = rows.findIndex(isHeader)
  const second = rows[first + 1]
  return first >= 0 && second && isHeader(second) && second.length >= (rows[first]?.length ?? 0)
    ? first + 1
    : first
}

function isUnitColumn(field: ColumnField | null | undefined): boolean {
  return field != null && UNIT_FIELDS.has(field)
}

/** Where a row names nobody at all, its empty unit cells are merged with those above. */
function withoutEmptyUnits(row: PlacedCell[], fields: readonly (ColumnField | null)[]): PlacedCell[] {
  if (row.length < 2 || namesUnits(row, fields)) return row
  return row.filter(({ cell, column }) => !isUnitColumn(fields[column]) || cellText(cell) !== '')
}

function namesUnits(row: readonly PlacedCell[], fields: readonly (ColumnField | null)[]): boolean {
  return row.some(({ cell, column }) => isUnitColumn(fields[column]) && cellText(cell) !== '')
}

/** Puts a row's cells where they suit the columns best. */
function placeRow(row: readonly Cell[], fields: readonly (ColumnField | null)[]): PlacedCell[] {
  const kinds = row.map((cell) => cellKind(cellText(cell)))
  const [only] = row
  if (only && withoutPadding(row).length === 1 && kinds[0] === 'heading')
    return [{ cell: only, column: 0, columnSpan: fields.length }]
  const columns = bestColumns(kinds, fields)
  return row.map((cell, i) => ({ cell, column: columns[i] ?? i, columnSpan: 1 }))
}

/**
 * A place without a cell belongs to the merged cell above it; a heading across the table ends those. Where a row names
 * units in one column, its other unit columns are empty and not merged.
 */
function coverGaps(rows: readonly PlacedCell[][], fields: readonly (ColumnField | null)[]): Cell[] {
  const columns = fields.length
  const cells: Cell[] = []
  let above: (Cell | undefined)[] = new Array(columns).fill(undefined)
  rows.forEach((row, r) => {
    const current: (Cell | undefined)[] = new Array(columns).fill(undefined)
    for (const { cell, column, columnSpan } of row) {
      const placed = { ...cell, row: r, column, columnSpan, rowSpan: 1 }
      cells.push(placed)
      current.fill(placed, column, column + columnSpan)
    }
    for (let column = 0; column < columns; column++) {
      const covering = above[column]
      if (current[column] || !covering || r <= 1) continue
      if (isUnitColumn(fields[column]) && namesUnits(row, fields)) continue
      if (column < covering.column + covering.columnSpan) covering.rowSpan = r - covering.row + 1
      current[column] = covering
    }
    const acrossTable = row.length === 1 && row[0]?.columnSpan === columns
    above = acrossTable ? new Array(columns).fill(undefined) : current
  })
  return cells
}
