import type { AlignedTable } from './aligned-table.js'
import { isFigureText } from './body-rows.js'
import { startsWithMarker } from './line-kinds.js'

/** Fewest rows, headings and body together. */
const MIN_ROWS = 3
/** Share of the rows that must have text in two columns. */
const FILLED_SHARE = 0.5
/** Share of the body's cells beyond the first column that must be figures where nothing else shows a table. */
const FIGURE_SHARE = 0.5
/** Share of rows that make a list or contents. */
const MOST = 0.7
/** Words of a cell from which on it is running text. */
const LONG_CELL = 12

/** Whether aligned text is a table, and not a list, contents, a chart's axes, a letterhead or columns of prose. */
export function isTable(found: AlignedTable): boolean {
  const rows = found.rows.map((row) => row.flatMap(({ pieces }) => pieces))
  const headRows = found.head.length > 0 ? 1 : 0
  if (rows.length + headRows < MIN_ROWS || found.columns < 2) return false
  const filled = rows.filter((pieces) => new Set(pieces.map(({ first }) => first)).size > 1)
  if (filled.length < 2 || filled.length < FILLED_SHARE * rows.length) return false
  if (isList(found) || isContents(found) || isAxes(found)) return false
  const cells = filled.flat().filter(({ first }) => first > 0)
  const figures = cells.filter(({ words }) => isFigureText(words)).length / cells.length
  if (figures >= FIGURE_SHARE) return found.columns > 2 || filled.length >= MIN_ROWS
  return isTextTable(found, filled.length)
}

/** Without figures only a table with rules, or with three columns and short texts, is taken for one. */
function isTextTable({ rules, columns, rows }: AlignedTable, filled: number): boolean {
  const lengths = rows.flatMap((row) => row.flatMap(({ pieces }) => pieces.map(({ words }) => words.length)))
  const short = lengths.filter((length) => length < LONG_CELL).length
  if (rules >= 2) return filled >= 2
  return columns >= 3 && filled >= MIN_ROWS && short >= MOST * lengths.length
}

function isList({ rows, columns }: AlignedTable): boolean {
  const marked = rows.filter(([first]) => first && startsWithMarker(first.line)).length
  return columns === 2 && marked >= MOST * rows.length
}

/** Titles and the pages they are on: numbers that do not fall. */
function isContents({ rows, columns, lines }: AlignedTable): boolean {
  const pages = rows.flatMap((row) => {
    const last = row.flatMap(({ pieces }) => pieces).findLast(({ last }) => last === columns - 1)
    const text =
      last?.words
        .filter(({ leads }) => !leads)
        .map(({ text }) => text)
        .join('') ?? ''
    return PAGE.test(text) ? [Number(text)] : []
  })
  if (pages.length < MOST * rows.length || pages.length < 3) return false
  const leaders = lines.some(({ words }) => words.some(({ leads }) => leads))
  const rising = pages.every((page, index) => index === 0 || page >= (pages[index - 1] ?? 0))
  return rising && (leaders || columns <= 3) && columns <= 3 && new Set(pages).size > 1
}

/** A page's number: "7", "112". */
const PAGE = /^\d{1,4}$/u

/** Figures in equal steps at either side of a picture: the scales of a chart. */
function isAxes({ rows, columns }: AlignedTable): boolean {
  if (columns !== 2) return false
  return [0, 1].every((column) => {
    const texts = rows.flatMap((row) =>
      row.flatMap(({ pieces }) => pieces.filter(({ first }) => first === column)),
    )
    const values = texts.map(({ words }) =>
      Number.parseFloat(
        words
          .map(({ text }) => text)
          .join('')
          .replaceAll(/[,%$]/gu, ''),
      ),
    )
    const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0))
    return values.length > 2 && steps.every((step) => Math.abs(step - (steps[0] ?? 0)) < 1e-6)
  })
}
