import type { Table } from '../../model/document.js'
import type { Line } from './line.js'
import type { TextCell } from './text-table.js'

/** True where tabs divide a line into cells (a tab that only indents does not). */
export function hasTabs(line: Line): boolean {
  const cells = line.text.split('\t')
  return cells.slice(0, -1).some((cell) => cell.trim() !== '')
}

/** Reads lines whose cells tabs divide: a grid where every line has as many cells and none is empty. */
export function readTabs(lines: readonly Line[]): { structure: Table['structure']; rows: TextCell[][] } {
  const rows = lines.map((line) =>
    line.text.split('\t').map((text): TextCell => [{ text, number: line.number }]),
  )
  const widths = new Set(rows.map((row) => row.length))
  // an empty cell may be merged with the one above: tabs do not tell
  const isFull = rows.every((row) => row.every((cell) => cell.every(({ text }) => text.trim() !== '')))
  return { structure: widths.size === 1 && isFull ? 'grid' : 'rows', rows }
}
