import { centre, intersect } from '../geometry/box.js'
import { isBlank } from '../lines/line-text.js'
import { verticalRuns } from '../lines/vertical-runs.js'
import { isHanging } from '../lines/wraps.js'
import type { Glyph } from '../paint/glyph.js'
import type { Grid } from './lattice.js'

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
  const cells = keepRunsTogether(grid, glyphs, cellsOf(grid, glyphs))
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

/** The cell with more than half of some glyphs, and whether it has all of them; undefined for none. */
function homeOf(
  run: readonly number[],
  cells: readonly (number | null)[],
): { cell: number | null; whole: boolean } | undefined {
  const counts = new Map<number | null, number>()
  for (const index of run) {
    const cell = cells[index] ?? null
    counts.set(cell, (counts.get(cell) ?? 0) + 1)
  }
  const [cell, count] = [...counts].find(([, times]) => times * 2 > run.length) ?? [null, 0]
  return count > 0 ? { cell, whole: counts.size === 1 } : undefined
}

/**
 * Gives each vertical run to the cell that holds more than half of it. Where it is printed over other text there, it
 * ran out of its own cell, which is the next one below without such text: so Chromium prints what is left of a cell
 * over the header of the next page.
 */
function keepRunsTogether(
  grid: Grid,
  glyphs: readonly Glyph[],
  cells: readonly (number | null)[],
): (number | null)[] {
  const runs = verticalRuns(glyphs)
  const kept = [...cells]
  const level = levelGlyphs(glyphs, cells, runs)
  for (const [order, run] of runs.entries()) {
    const home = homeOf(run, cells)
    if (!home) continue
    const [first] = run.flatMap((index) => glyphs[index] ?? [])
    const beside = level.get(home.cell) ?? []
    const strays =
      order < MAX_CHECKED &&
      home.cell !== null &&
      beside.length > 0 &&
      (!home.whole || isOverprinted(run, glyphs, beside))
    const cell = strays && first ? cellBelow(grid, home.cell, first, level) : home.cell
    for (const index of run) kept[index] = cell
  }
  return kept
}

/** Runs looked at more closely: a page has few. */
const MAX_CHECKED = 200

/** Inked glyphs of each cell that are in no vertical run. */
function levelGlyphs(
  glyphs: readonly Glyph[],
  cells: readonly (number | null)[],
  runs: readonly (readonly number[])[],
): Map<number | null, Glyph[]> {
  const upright = new Set(runs.flat())
  const level = new Map<number | null, Glyph[]>()
  for (const [index, glyph] of glyphs.entries()) {
    if (upright.has(index) || isBlank(glyph)) continue
    const cell = cells[index] ?? null
    const inCell = level.get(cell)
    if (inCell) inCell.push(glyph)
    else level.set(cell, [glyph])
  }
  return level
}

/** How much of each other two glyphs cover that are printed over each other, in font sizes. */
const OVERPRINT = 0.2

function isOverprinted(run: readonly number[], glyphs: readonly Glyph[], others: readonly Glyph[]): boolean {
  return run.some((index) => {
    const glyph = glyphs[index]
    return glyph !== undefined && others.some((other) => isOver(glyph, other))
  })
}

function isOver(one: Glyph, other: Glyph): boolean {
  const shared = intersect(one, other)
  const least = OVERPRINT * Math.min(one.size, other.size)
  return shared !== null && shared.right - shared.left >= least && shared.bottom - shared.top >= least
}

/** The next cell below in the column of a glyph that holds no text of its own lines; the cell itself for none. */
function cellBelow(
  grid: Grid,
  from: number | null,
  glyph: Glyph,
  level: ReadonlyMap<number | null, readonly Glyph[]>,
): number | null {
  const start = from === null ? undefined : grid.cells[from]
  if (!start) return from
  const [x] = centre(glyph)
  const below = grid.cells
    .map(({ box }, index) => ({ box, index }))
    .filter(({ box }) => box.left <= x && x <= box.right && box.top >= start.box.bottom)
    .sort((one, other) => one.box.top - other.box.top)
  return below.find(({ index }) => !level.has(index))?.index ?? from
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
