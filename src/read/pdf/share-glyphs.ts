import { centre } from './box.js'
import type { Glyph } from './glyph.js'
import type { Grid } from './lattice.js'
import { isBlank } from './line-text.js'
import { verticalRuns } from './vertical-runs.js'
import { isHanging } from './wraps.js'

/** Glyphs by cell of a grid, in the order of drawing, and those outside of it. */
export interface SharedGlyphs {
  texts: Glyph[][]
  outside: Glyph[]
}

/**
 * Shares out glyphs among the cells of a grid by the middle of each glyph, so a run of text over two cells is split.
 * Vertical writing stays together: where a cell is too low for it, it is printed on over the cell above or below. So
 * does punctuation that hangs over the end of its line.
 * @param glyphs in the order of drawing
 */
export function shareGlyphs(grid: Grid, glyphs: readonly Glyph[]): SharedGlyphs {
  const cells = keepRunsTogether(cellsOf(grid, glyphs), verticalRuns(glyphs))
  keepHanging(cells, glyphs)
  const texts: Glyph[][] = grid.cells.map(() => [])
  const outside: Glyph[] = []
  for (const [index, glyph] of glyphs.entries()) {
    const text = texts[cells[index] ?? -1]
    if (!text) outside.push(glyph)
    else if (text.length > 0 || !isBlank(glyph)) text.push(glyph)
  }
  return { texts, outside }
}

/** Rows and columns of a grid in which the middle of a glyph lies. */
export function occupiedStrips(
  { xs, ys }: Pick<Grid, 'xs' | 'ys'>,
  glyphs: readonly Glyph[],
): { rows: Set<number>; columns: Set<number> } {
  const [rows, columns] = [new Set<number>(), new Set<number>()]
  for (const glyph of glyphs) {
    const [column, row] = isBlank(glyph) ? [null, null] : placeIn({ xs, ys }, glyph)
    if (column === null || row === null) continue
    rows.add(row)
    columns.add(column)
  }
  return { rows, columns }
}

/** For each glyph the number of the cell that its middle lies in; null outside the grid. */
function cellsOf(grid: Grid, glyphs: readonly Glyph[]): (number | null)[] {
  const columns = grid.xs.length - 1
  const cellAt = new Map<number, number>()
  for (const [index, { row, column, rowSpan, columnSpan }] of grid.cells.entries()) {
    for (let y = row; y < row + rowSpan; y++) {
      for (let x = column; x < column + columnSpan; x++) cellAt.set(y * columns + x, index)
    }
  }
  return glyphs.map((glyph) => {
    const [column, row] = placeIn(grid, glyph)
    return column === null || row === null ? null : (cellAt.get(row * columns + column) ?? null)
  })
}

/** Gives each run to the cell that holds more than half of it. */
function keepRunsTogether(
  cells: readonly (number | null)[],
  runs: readonly (readonly number[])[],
): (number | null)[] {
  const kept = [...cells]
  for (const run of runs) {
    const counts = new Map<number | null, number>()
    for (const index of run) {
      const cell = cells[index] ?? null
      counts.set(cell, (counts.get(cell) ?? 0) + 1)
    }
    if (counts.size < 2) continue
    for (const [cell, count] of counts) {
      if (count * 2 > run.length) for (const index of run) kept[index] = cell
    }
  }
  return kept
}

/** How near a hanging mark is to the glyph before it, and how level with it, in font sizes. */
const NEXT_TO = 0.5
const SAME_LINE = 0.1

/** Gives punctuation that no line begins with to the cell of the glyph before it. */
function keepHanging(cells: (number | null)[], glyphs: readonly Glyph[]): void {
  let last = -1
  for (const [index, glyph] of glyphs.entries()) {
    if (isBlank(glyph)) continue
    const before = glyphs[last]
    if (before && isHanging(glyph.text) && isRightBehind(before, glyph)) cells[index] = cells[last] ?? null
    last = index
  }
}

function isRightBehind(before: Glyph, { left, baseline, size, turn }: Glyph): boolean {
  return (
    turn === before.turn &&
    Math.abs(left - before.right) <= NEXT_TO * size &&
    Math.abs(baseline - before.baseline) <= SAME_LINE * size
  )
}

function placeIn(
  { xs, ys }: Pick<Grid, 'xs' | 'ys'>,
  glyph: Glyph,
): [column: number | null, row: number | null] {
  const [x, y] = centre(glyph)
  return [placeOf(xs, x), placeOf(ys, y)]
}

/** Between which two neighbouring positions a value lies, from 0; null outside. */
function placeOf(positions: readonly number[], value: number): number | null {
  let [low, high] = [0, positions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((positions[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low === 0 || low === positions.length ? null : low - 1
}
