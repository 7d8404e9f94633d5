import { columnWidths } from './columns.js'
import { padTo, wrap } from './wrap.js'

/** Between two columns. */
const GAP = '  '

/** Lays rows out below one another in columns that share a line of `width` columns; cells are wrapped, never cut. */
export interface Layout {
  /** The lines of one row; nothing but text, so that a caller may colour them. */
  row(cells: readonly string[]): string[]
}

/**
 * Measures all rows once and gives a layout for them.
 * @param rows cells of each row, headings included; lines of a cell are separated by "\n"
 * @param width columns of the terminal
 * @param gap what stands between two columns
 */
export function layOut(rows: readonly (readonly string[])[], width: number, gap = GAP): Layout {
  const columns = rows[0]?.length ?? 0
  const widths = columnWidths(rows, width - Math.max(0, columns - 1) * gap.length)
  return { row: (cells) => rowLines(cells, widths, gap) }
}

function rowLines(cells: readonly string[], widths: readonly number[], gap: string): string[] {
  const wrapped = cells.map((cell, index) => wrap(cell, widths[index] ?? 1))
  const height = Math.max(0, ...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, index) => padTo(lines[line] ?? '', widths[index] ?? 1))
      .join(gap)
      .trimEnd(),
  )
}
