import type { PageCell, PageTable } from '../lattice/page-table.js'
import type { TablePart } from './joined-table.js'

/** Longest heading of a column, in characters. */
const MAX_HEADING = 12
/** What no heading holds. */
const SENTENCE = /[，。；;！？]/u
/** A number of a row: "1", "12.", "（三）", "四、", "①". */
const NUMBER = /^[（(]?(?:\d{1,4}|[一二三四五六七八九十百]{1,5})(?:[)）.．、]|$)|^[①-⑳]/u
/** Share of a column's cells that must be numbers. */
const NUMBERED_SHARE = 0.7
/** Parts looked at to tell whether a column is numbered: the last one may hold a single row. */
const RECENT_PARTS = 3
/** Rows that a header takes up at most. */
const MAX_HEADER_ROWS = 4

/**
 * Whether a table with the columns of the one on the page before is another one all the same: it begins with a header,
 * and not with that of the other. A header shows by a heading where the column holds numbers.
 */
export function isAnotherTable(parts: readonly TablePart[], next: PageTable): boolean {
  const first = parts[0]?.table
  if (first?.xs.length !== next.xs.length) return false
  const row = next.cells.filter((cell) => cell.row === 0)
  if (row.length < 2 || !row.every(isHeading)) return false
  if (isInHeader(first, row)) return false
  return row.some(
    (cell) =>
      !NUMBER.test(textOf(cell)) &&
      parts.slice(-RECENT_PARTS).some(({ table }) => isNumbered(table, cell.column)),
  )
}

/** Whether two tables begin with the same row of headings. */
export function haveSameHeader(one: PageTable, other: PageTable): boolean {
  const [first, second] = [one, other].map(({ cells }) => cells.filter((cell) => cell.row === 0))
  if (!first || !second || first.length < 2 || first.length !== second.length) return false
  return first.every((cell, index) => {
    const match = second[index]
    return isHeading(cell) && match?.column === cell.column && textOf(match) === textOf(cell)
  })
}

function isHeading(cell: PageCell): boolean {
  const text = textOf(cell)
  return text !== '' && text.length <= MAX_HEADING && !SENTENCE.test(text)
}

/** Whether a row is one of a table's first ones; one heading of it may be set otherwise. */
function isInHeader({ cells }: PageTable, row: readonly PageCell[]): boolean {
  const header = new Set(
    cells.filter((cell) => cell.row < MAX_HEADER_ROWS).map((cell) => `${cell.column} ${textOf(cell)}`),
  )
  const other = row.filter((cell) => !header.has(`${cell.column} ${textOf(cell)}`))
  return other.length * 2 < row.length
}

function isNumbered({ cells }: PageTable, column: number): boolean {
  const texts = cells.flatMap((cell) => (cell.column === column && cell.row > 0 ? [textOf(cell)] : []))
  const filled = texts.filter((text) => text !== '')
  const numbered = filled.filter((text) => NUMBER.test(text))
  return numbered.length > 1 && numbered.length >= NUMBERED_SHARE * filled.length
}

function textOf({ lines }: PageCell): string {
  return lines.join('').replace(/\s/gu, '')
}
