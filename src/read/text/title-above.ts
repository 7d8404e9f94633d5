import { LONE_PIPE } from './cell-lines.js'
import { isBlank, type Line } from './line.js'

/** No longer than this, a line may be a column's head. */
const LONGEST_HEAD = 10
/** A line of pipes alone. */
const PIPES = /^\s*[|｜](?:\s*[|｜])*\s*$/u

/**
 * True where the first of these lines is a title right above a table that has one cell a line and a pipe in front of
 * each row: counted as a cell, it would make the first row one cell longer than any other.
 */
export function isTitleAbove(lines: readonly Line[]): boolean {
  const [first] = lines
  if (!first || first.text.trim().length <= LONGEST_HEAD) return false
  const [title = 0, ...rows] = cellsByRow(lines.filter((line) => !isBlank(line)))
  const longest = rows.reduce((most, cells) => Math.max(most, cells), 0)
  return longest > 0 && longest === title - 1
}

/** Cells of each row, where two pipes one behind the other part rows. */
function cellsByRow(lines: readonly Line[]): number[] {
  const rows: number[] = []
  let cells = 0
  let wasPipe = true
  for (const { text } of lines) {
    const isPipe = PIPES.test(text)
    if (isPipe && (wasPipe || !LONE_PIPE.test(text))) {
      rows.push(cells)
      cells = 0
    }
    if (!isPipe && wasPipe) cells++
    wasPipe = isPipe
  }
  return [...rows, cells]
}
