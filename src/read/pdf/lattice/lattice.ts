import type { Box } from '../geometry/box.js'
import { greatest, least } from '../geometry/extremes.js'
import { join, rootOf, separate } from '../geometry/union.js'
import { PDF_LIMITS } from '../limits.js'
import { connectedRulings, MIN_OUTER_GAP } from './connected-rulings.js'
import type { Ruling, Rulings } from './rulings.js'

/** A cell of a ruled table on one page. Rows and columns are counted from 0. */
export interface GridCell {
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  box: Box
  /** No rule above, at the table's upper end: the cell may have begun on the page before. */
  openTop: boolean
  /** No rule below, at the table's lower end: the cell may go on on the next page. */
  openBottom: boolean
}

/** A ruled table on one page: where its columns and rows begin and end, and its cells, row by row. */
export interface Grid {
  xs: number[]
  ys: number[]
  cells: GridCell[]
}

/** Share of a side that must be drawn for it to part two cells. */
const MIN_COVER = 0.6

/**
 * Finds ruled tables (lattice): lines that hang together, the places between them, and places not parted by a
 * line joined to one cell. An outer side that is not drawn stands where the lines across it end.
 * @param size common font size of the page in points
 */
export function findGrids(rulings: Rulings, size: number): Grid[] {
  return connectedRulings(rulings, size)
    .map((connected) => toGrid(connected, MIN_OUTER_GAP * size))
    .filter((grid) => grid.cells.length > 1)
}

/** Makes the grid of lines that hang together. */
function toGrid({ horizontal, vertical }: Rulings, outerGap: number): Grid {
  const xs = withOuterSides(vertical, horizontal, outerGap)
  const ys = withOuterSides(horizontal, vertical, outerGap)
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > PDF_LIMITS.gridPlaces)
    return { xs, ys, cells: [] }
  const upright = coverTest(vertical)
  const level = coverTest(horizontal)
  const cells = mergePlaces(xs, ys, upright, level).map((cell) => {
    const box = {
      left: xs[cell.column] ?? 0,
      top: ys[cell.row] ?? 0,
      right: xs[cell.column + cell.columnSpan] ?? 0,
      bottom: ys[cell.row + cell.rowSpan] ?? 0,
    }
    return {
      ...cell,
      box,
      openTop: cell.row === 0 && !level(box.top, box.left, box.right),
      openBottom: cell.row + cell.rowSpan === ys.length - 1 && !level(box.bottom, box.left, box.right),
    }
  })
  return { xs, ys, cells }
}

/** Positions of lines, with those of outer sides that are not drawn but to which lines across reach. */
function withOuterSides(lines: readonly Ruling[], across: readonly Ruling[], gap: number): number[] {
  const positions = [...new Set(lines.map(({ position }) => position))].sort((one, other) => one - other)
  const first = least(across.map(({ from }) => from))
  const last = greatest(across.map(({ to }) => to))
  const [lowest = Number.POSITIVE_INFINITY] = positions
  const highest = positions.at(-1) ?? Number.NEGATIVE_INFINITY
  if (first < lowest - gap) positions.unshift(first)
  if (last > highest + gap) positions.push(last)
  return positions
}

type CoverTest = (position: number, from: number, to: number) => boolean

/** Tells whether enough of a side is drawn. */
function coverTest(lines: readonly Ruling[]): CoverTest {
  const byPosition = new Map<number, Ruling[]>()
  for (const line of lines) {
    const onLine = byPosition.get(line.position)
    if (onLine) onLine.push(line)
    else byPosition.set(line.position, [line])
  }
  return (position, from, to) => {
    let covered = 0
    for (const line of byPosition.get(position) ?? []) {
      covered += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from))
    }
    return covered >= MIN_COVER * (to - from)
  }
}

type Span = Pick<GridCell, 'row' | 'column' | 'rowSpan' | 'columnSpan'>

/** Joins places that no line parts to cells, row by row. */
function mergePlaces(
  xs: readonly number[],
  ys: readonly number[],
  upright: CoverTest,
  level: CoverTest,
): Span[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  const parents = separate(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const place = row * columns + column
      const [left = 0, right = 0, top = 0, bottom = 0] = [xs[column], xs[column + 1], ys[row], ys[row + 1]]
      if (column + 1 < columns && !upright(right, top, bottom)) join(parents, place, place + 1)
      if (row + 1 < rows && !level(bottom, left, right)) join(parents, place, place + columns)
    }
  }
  return toSpans(parents, columns, rows)
}

/**
 * Rectangles of joined places. A joined area that is no rectangle (a line is missing, or drawn short) falls into
 * runs of whole rows, which is how people read it.
 */
function toSpans(parents: number[], columns: number, rows: number): Span[] {
  const spans: (Span & { root: number })[] = []
  let above = new Map<number, Span & { root: number }>()
  for (let row = 0; row < rows; row++) {
    const current = new Map<number, Span & { root: number }>()
    for (let column = 0; column < columns; ) {
      const root = rootOf(parents, row * columns + column)
      let end = column + 1
      while (end < columns && rootOf(parents, row * columns + end) === root) end++
      const over = above.get(column)
      if (over && over.root === root && over.columnSpan === end - column) {
        over.rowSpan++
        current.set(column, over)
      } else {
        const span = { row, column, rowSpan: 1, columnSpan: end - column, root }
        spans.push(span)
        current.set(column, span)
      }
      column = end
    }
    above = current
  }
  return spans
}
