import type { Cell } from '../../model/document.js'
import type { ColumnField } from '../words/column-words.js'
import { cellKind } from './cell-kind.js'
import { columnField } from './column-field.js'
import { cellText } from './grid.js'
import { partedRows } from './parted-rows.js'

/**
 * Divides cells of which only the order is known into rows. A header opens the table. Where nothing parts the rows
 * below it, each number (1, 2, 3 …) opens one, which has as many cells as heads follow the task's; headings in front
 * of a number belong to its row, and a sentence left over is a row of its own whose other cells are merged with those
 * above.
 */
export function rowsOfCells(cells: readonly Cell[]): Cell[][] {
  const start = headerStart(cells)
  const header = cells.slice(start, headerEnd(cells, start))
  const body = cells.slice(start + header.length)
  const before = cells.slice(0, start).map((cell) => [cell])
  return [...before, header, ...(partedRows(header, body) ?? bodyRows(header, body))]
}

function bodyRows(header: readonly Cell[], body: readonly Cell[]): Cell[][] {
  if (isHeaded(header[0], 'number')) return rowsFromNumbers(body, header.length)
  const numbered = body.some((cell) => cellKind(cellText(cell)) === 'number')
  return numbered
    ? numberedRows(body, cellsFromNumber(header))
    : unnumberedRows(body, cellsBehindTask(header))
}

/** Cells in front of the first two heads are a title. */
function headerStart(cells: readonly Cell[]): number {
  const start = cells.findIndex((cell, i) => isHead(cell) && [1, 2].some((next) => isHead(cells[i + next])))
  return Math.max(0, start)
}

/** No header has more cells. */
const MOST_HEADS = 15
/** A head is short. */
const LONGEST_HEAD = 16

/**
 * Where the body begins: behind the heads that are known, one that is not among them; and where 序号 comes first, at
 * the first number, if nothing before it is too long for a head.
 */
function headerEnd(cells: readonly Cell[], start: number): number {
  let end = start
  while (end < cells.length && (isHead(cells[end]) || (isShort(cells[end]) && isHead(cells[end + 1])))) end++
  if (!isHeaded(cells[start], 'number')) return end
  const number = cells.findIndex((cell, i) => i >= end && cellKind(cellText(cell)) === 'number')
  const between = cells.slice(end, number)
  const allHeads = number >= 0 && number - start <= MOST_HEADS && between.every(isShort)
  return allHeads ? number : end
}

function isHead(cell: Cell | undefined): boolean {
  return cell !== undefined && columnField(cellText(cell)) !== null
}

function isHeaded(cell: Cell | undefined, field: ColumnField): boolean {
  return cell !== undefined && columnField(cellText(cell)) === field
}

function isShort(cell: Cell | undefined): boolean {
  const text = cell ? cellText(cell) : ''
  return text !== '' && text.length <= LONGEST_HEAD && !/[。；，]|^[一二三四五六七八九十（(\d]/u.test(text)
}

/** Where 序号 is the first head, each number that goes on from the one before opens a row. */
function rowsFromNumbers(body: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = []
  let last: number | null = null
  let row: Cell[] = []
  const close = () => {
    const end = row.findLastIndex((cell) => !isHeading(cell)) + 1
    const own = row.slice(0, Math.max(end, last === null ? 0 : FEWEST_CELLS))
    const further = own.slice(width).filter((cell) => cellText(cell) !== '')
    const areSentences = further.every((cell) => cellKind(cellText(cell)) === 'text')
    if (own.length > 0) rows.push(areSentences ? own.slice(0, width) : own)
    if (areSentences) for (const cell of further) rows.push([cell])
    for (const heading of row.slice(own.length)) rows.push([heading])
  }
  for (const cell of body) {
    const number = cellKind(cellText(cell)) === 'number' ? Number.parseInt(cellText(cell), 10) : null
    if (number !== null && goesOn(number, last, row.length)) {
      close()
      row = [cell]
      last = number
    } else row.push(cell)
  }
  close()
  return rows
}

function isHeading(cell: Cell): boolean {
  return cellKind(cellText(cell)) === 'heading'
}

/** A row has at least so many cells, the second perhaps a heading. */
const FEWEST_CELLS = 2
/** Numbers may be lost or skipped, but not many at once. */
const LARGEST_GAP = 5

function goesOn(number: number, last: number | null, cells: number): boolean {
  if (last === null) return true
  return cells >= FEWEST_CELLS && number > last && number <= last + LARGEST_GAP
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
