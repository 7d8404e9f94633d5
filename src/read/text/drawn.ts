import type { Table } from '../../model/document.js'
import { isBlank, type Line } from './line.js'
import type { TextCell } from './text-table.js'

/** The frame's first line: ┌──┬──┐ or +--+--+ */
const TOP = /^\s*[┌┏╔╭+][─━═╌┄\-=┬┳╦╤╥+]{2,}[┐┓╗╮+]\s*$/u
/** A line between rows, whole or beside a cell merged down: ├──┼──┤, +--+--+ or │ ├──┤ */
const RULE = /[─━═╌┄\-=]{2,}/u
/** What stands between the pieces of a rule. */
const UPRIGHT = /[│┃║|｜├┤┼┌┐└┘┬┴┣┫╋┏┓┗┛┳┻╠╣╬╔╗╚╝╦╩╟╢╫╞╡╪╭╮╰╯+]/u
/** What stands between the cells of a row. */
const BAR = /[│┃║|｜]/u
/** A line of the frame begins and ends with one of these. */
const SIDE = /^[│┃║|｜├┤┼└┘┴┣┫╋┗┛┻╠╣╬╚╝╩╟╢╫╞╡╪╰╯+]$/u
/** A piece of a rule: ──── */
const DASHES = /^[─━═╌┄\-=]{2,}$/u
/** A printed character of two columns. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\uffef\u2014\u2018-\u201d\u2026]/u
/** With less room than one full-width character at its end, a line was wrapped. */
const ROOM_TO_GO_ON = 2

/** Where a frame that starts at a line ends, after its last line; the line itself where none starts. */
export function frameEnd(lines: readonly Line[], start: number): number {
  const [first, second] = [lines[start], lines[start + 1]]
  if (!first || !TOP.test(first.text) || !isOfFrame(second) || isRule(second)) return start
  let end = start + 2
  while (isOfFrame(lines[end])) end++
  return end
}

function isOfFrame(line: Line | undefined): line is Line {
  if (!line || isBlank(line)) return false
  const text = line.text.trim()
  return SIDE.test(text.charAt(0)) && SIDE.test(text.charAt(text.length - 1))
}

/** A line of nothing but frame. */
function isRule(line: Line): boolean {
  return RULE.test(line.text) && piecesOf(line).every((piece) => DASHES.test(piece.trim()))
}

/** Text between the uprights; a + divides nothing where the line holds no piece of a rule. */
function piecesOf({ text }: Line): string[] {
  const upright = RULE.test(text) ? UPRIGHT : BAR
  return text.trim().split(upright).slice(1, -1)
}

/**
 * Reads a table drawn with lines. Cells that a rule does not cut go on below it (merged down); their places are left
 * out of the row below, so only the rows are known then.
 */
export function readFrame(lines: readonly Line[]): { structure: Table['structure']; rows: TextCell[][] } {
  const rows: TextCell[][] = []
  let open: Column[] = []
  let isNew = true
  for (const line of lines) {
    const pieces = piecesOf(line)
    const cut = pieces.map((piece) => DASHES.test(piece.trim()))
    if (cut.every(Boolean)) isNew = true
    else if (isNew || pieces.length !== open.length || cut.some(Boolean)) {
      const keeps = !isNew && pieces.length === open.length
      open = pieces.map((_, i) => (keeps && !cut[i] && open[i]) || { cell: [], isFull: false })
      rows.push(open.filter((_, i) => !keeps || cut[i]).map(({ cell }) => cell))
      isNew = false
    }
    if (!cut.every(Boolean))
      pieces.forEach((piece, i) => {
        const column = open[i]
        if (column && !cut[i]) addPiece(column, piece, line.number)
      })
  }
  const widths = new Set(rows.map((row) => row.length))
  return { structure: widths.size === 1 ? 'grid' : 'rows', rows }
}

/** A column's cell in the row being read, and whether its last line had no room left. */
interface Column {
  cell: TextCell
  isFull: boolean
}

/** Adds a printed line to a cell: as the rest of the one above where that one filled the column. */
function addPiece(column: Column, piece: string, number: number): void {
  const text = piece.trim()
  if (text === '') return
  const last = column.cell.at(-1)
  if (last && column.isFull) last.text += text
  else column.cell.push({ text, number })
  column.isFull = widthOf(piece) - widthOf(piece.trimEnd()) < ROOM_TO_GO_ON
}

/** Columns that a text takes where it is printed with one width. */
function widthOf(text: string): number {
  return [...text].reduce((width, char) => width + (WIDE.test(char) ? 2 : 1), 0)
}
