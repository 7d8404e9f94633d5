import { isBlank, type Line } from './line.js'
import { splitAtPipes } from './split-at-pipes.js'
import type { TextCell } from './text-table.js'

/** A line that holds one pipe and nothing else. */
export const LONE_PIPE = /^\s*[|｜]\s*$/
/** A sentence, or a number alone: no head of a column */
const OF_A_ROW = /[。；]|^\s*\d{1,4}\s*$/u
/** Longer than this is no head of a column. */
const LONGEST_HEAD = 20
/** Rows have a few cells more than heads at the most. */
const MOST_EXTRA_CELLS = 2

/**
 * The cells of lines that hold one cell, or a part of one, each: in their order, for nothing tells their columns. Where
 * pipes are doubled between rows, or only blank lines part rows, an empty cell stands between the rows.
 */
export function readCellLines(lines: readonly Line[]): TextCell[] {
  const rows = rowsByBlankLines(lines)
  const cells = rows
    ? rows.flatMap((row, i) => (i === 0 ? row : [[], ...row]))
    : cellsOf(lines.filter((line) => !isBlank(line)))
  return withoutDoubledPipes(cells)
}

/** Text between two pipes is a cell. */
function cellsOf(lines: readonly Line[]): TextCell[] {
  const cells: TextCell[] = [[]]
  for (const line of lines)
    splitAtPipes(line).forEach((part, i) => {
      if (i > 0) cells.push([])
      cells.at(-1)?.push(part)
    })
  if (cells.at(-1)?.every(isBlank)) cells.pop()
  return cells
}

/** Where each cell has a pipe of its own on both sides, every second cell is only the place between two. */
function withoutDoubledPipes(cells: TextCell[]): TextCell[] {
  const isDoubled = cells.length > 2 && cells.every((cell, i) => i % 2 === 1 || cell.every(isBlank))
  return isDoubled ? cells.filter((_, i) => i % 2 === 1) : cells
}

/**
 * Rows that blank lines part: none stands beside a pipe on a line of its own, and the first row is one of heads. Null
 * where blank lines mean nothing.
 */
function rowsByBlankLines(lines: readonly Line[]): TextCell[][] | null {
  const groups = groupsBetweenBlanks(lines)
  const [first] = groups
  if (!first || groups.length < 2 || groups.some(hasLonePipeAtAnEnd) || !first.every(isShort)) return null
  const rows = groups.map((group) => withoutLeadingPipe(withoutDoubledPipes(cellsOf(group))))
  const width = rows[0]?.length ?? 0
  const isRow = (row: TextCell[]) => row.length <= width + MOST_EXTRA_CELLS
  return width > 1 && rows.every(isRow) ? rows : null
}

function groupsBetweenBlanks(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  let wasBlank = true
  for (const line of lines) {
    if (!isBlank(line)) {
      if (wasBlank) groups.push([])
      groups.at(-1)?.push(line)
    }
    wasBlank = isBlank(line)
  }
  return groups
}

function hasLonePipeAtAnEnd(group: readonly Line[]): boolean {
  return [group[0], group.at(-1)].some((line) => line !== undefined && LONE_PIPE.test(line.text))
}

function isShort({ text }: Line): boolean {
  return text.trim().length <= LONGEST_HEAD && !OF_A_ROW.test(text)
}

function withoutLeadingPipe(row: TextCell[]): TextCell[] {
  return row[0]?.every(isBlank) ? row.slice(1) : row
}
