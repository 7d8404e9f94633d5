import type { Cell } from '../../model/document.js'
import { cellKind } from './cell-kind.js'
import { columnField } from './column-field.js'
import { cellText } from './grid.js'

/**
 * Divides cells of which only the order is known into rows. A header opens the table; then each number (1, 2, 3 …)
 * opens a row, which has as many cells as heads follow the task's; headings in front of a number belong to its row,
 * and a sentence left over is a row of its own whose other cells are merged with those above.
 */
export function rowsOfCells(cells: readonly Cell[]): Cell[][] {
  const heads = cells.findIndex((cell) => columnField(cellText(cell)) === null)
  const header = cells.slice(0, heads < 0 ? cells.length : heads)
  const body = cells.slice(header.length)
  const numbered = body.some((cell) => cellKind(cellText(cell)) === 'number')
  const rows = numbered
    ? numberedRows(body, cellsFromNumber(header))
    : unnumberedRows(body, cellsBehindTask(header))
  return [header, ...rows]
}

/** Cells of a row from its number on: the heads behind 序号, or behind 工作任务 where numbers have no head. */
function cellsFromNumber(header: readonly Cell[]): number {
  const fields = header.map((cell) => columnField(cellText(cell)))
  const number = fields.indexOf('number')
  return number >= 0 ? header.length - number : header.length
}

/** Cells of a row behind its headings. */
function cellsBehindTask(header: readonly Cell[]): number {
  const task = header.findIndex((cell) => columnField(cellText(cell)) === 'task')
  return Math.max(1, header.length - 1 - task)
}

function numberedRows(body: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = []
  let pending: Cell[] = []
  let open: Cell[] | null = null
  let left = 0
  for (const cell of body) {
    const text = cellText(cell)
    const kind = cellKind(text)
    if (kind === 'number') {
      open = [...pending, cell]
      rows.push(open)
      pending = []
      left = width - 1
    } else if (open && left > 0) {
      open.push(cell)
      left--
    } else if (kind === 'text' && pending.length === 0) rows.push([cell])
    else if (text !== '') pending.push(cell)
  }
  return pending.length > 0 ? [...rows, pending] : rows
}

/** Without numbers: headings or a short task, then as many cells as heads follow the task's. */
function unnumberedRows(body: readonly Cell[], tail: number): Cell[][] {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let left = tail
  for (const cell of body) {
    const kind = cellKind(cellText(cell))
    const leads = left === tail && (kind === 'heading' || kind === 'short')
    row.push(cell)
    if (leads || --left > 0) continue
    rows.push(row)
    row = []
    left = tail
  }
  return row.length > 0 ? [...rows, row] : rows
}
