import type { Grid, GridCell } from './lattice.js'

/** Least height of a row and width of a column, in font sizes: what is less holds no text. */
const MIN_STRIP = 0.8

/**
 * Leaves out rows and columns of a grid that are too thin for text: the space between doubled rules, and what is left
 * where rules meant for one place lie a little apart.
 * @param size common font size of the page in points
 * @param occupied rows and columns in which a glyph stands
 */
export function withoutSlivers(
  grid: Grid,
  size: number,
  occupied: { rows: ReadonlySet<number>; columns: ReadonlySet<number> },
): Grid {
  const least = MIN_STRIP * size
  const rows = keptStrips(grid.ys, least, occupied.rows)
  const columns = keptStrips(grid.xs, least, occupied.columns)
  if (rows.every(Boolean) && columns.every(Boolean)) return grid
  const [rowAt, columnAt] = [countKept(rows), countKept(columns)]
  const cells = grid.cells.flatMap((cell): GridCell[] => {
    const [row, column] = [rowAt[cell.row] ?? 0, columnAt[cell.column] ?? 0]
    const rowSpan = (rowAt[cell.row + cell.rowSpan] ?? 0) - row
    const columnSpan = (columnAt[cell.column + cell.columnSpan] ?? 0) - column
    return rowSpan > 0 && columnSpan > 0 ? [{ ...cell, row, column, rowSpan, columnSpan }] : []
  })
  cells.sort((one, other) => one.row - other.row || one.column - other.column)
  return { xs: keptEdges(grid.xs, columns), ys: keptEdges(grid.ys, rows), cells }
}

function keptStrips(edges: readonly number[], least: number, occupied: ReadonlySet<number>): boolean[] {
  return edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0) >= least || occupied.has(index))
}

/** For each edge how many strips before it are kept. */
function countKept(kept: readonly boolean[]): number[] {
  let count = 0
  return [0, ...kept.map((isKept) => (isKept ? ++count : count))]
}

/** Where the first strip that is kept begins, and where each of them ends. */
function keptEdges(edges: readonly number[], kept: readonly boolean[]): number[] {
  const ends = edges.slice(1).filter((_, index) => kept[index])
  const start = edges[kept.indexOf(true)]
  return start === undefined ? [] : [start, ...ends]
}
