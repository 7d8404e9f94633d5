import { type Box, encloses, unite } from '../geometry/box.js'
import { least } from '../geometry/extremes.js'
import { type CellContent, type CellText, cellContent, cellText, type TextRoom } from '../lines/cell-text.js'
import { usualGap } from '../lines/line-gap.js'
import { type TextLine, toTextLines } from '../lines/text-lines.js'
import type { Glyph } from '../paint/glyph.js'
import type { Grid, GridCell } from './lattice.js'
import { occupiedStrips, shareGlyphs } from './share-glyphs.js'
import { withoutSlivers } from './slivers.js'
import { withSpilled } from './spilled-glyphs.js'

/** A cell of a table on one page, with its text. */
export type PageCell = GridCell & CellText

/** A table, or the part of one, on one page. */
export interface PageTable {
  xs: number[]
  ys: number[]
  cells: PageCell[]
  /** Printed lines of the only cell with text, where the others are all empty. */
  frame?: TextLine[]
}

/** The box around a grid. */
export function gridBox({ xs, ys }: Pick<Grid, 'xs' | 'ys'>): Box {
  return { left: xs[0] ?? 0, top: ys[0] ?? 0, right: xs.at(-1) ?? 0, bottom: ys.at(-1) ?? 0 }
}

/** Ruled tables most likely on one page; more is a drawing. */
const MAX_GRIDS = 200
/** How far a table may stick out of the cell that holds it, in font sizes. */
const NESTING_SLACK = 0.1

/**
 * Shares out glyphs among ruled tables. A table inside a cell of another is left to that cell. Grids with text in one
 * cell only come last, so that they take nothing from a table inside them.
 * @param size common font size of the page in points
 * @returns the tables, and the glyphs that are in none
 */
export function fillGrids(
  grids: readonly Grid[],
  glyphs: readonly Glyph[],
  size: number,
): { tables: PageTable[]; rest: Glyph[] } {
  const bySize = grids.toSorted((one, other) => areaOf(other) - areaOf(one)).slice(0, MAX_GRIDS)
  const tables: { grid: Grid; texts: Glyph[][] }[] = []
  let rest = glyphs
  for (const filledCells of [SEVERAL, ONE]) {
    for (const drawn of bySize) {
      if (tables.some(({ grid }) => isNested(drawn, grid, NESTING_SLACK * size))) continue
      const grid = withoutSlivers(drawn, size, occupiedStrips(drawn, rest))
      const { texts, outside } = withSpilled(grid, shareGlyphs(grid, rest))
      if (!filledCells(texts.filter((text) => text.length > 0).length)) continue
      tables.push({ grid, texts })
      rest = outside
    }
  }
  return { tables: tables.map(({ grid, texts }) => toPageTable(grid, texts)), rest: [...rest] }
}

const SEVERAL = (count: number) => count > 1
const ONE = (count: number) => count === 1

function areaOf(grid: Grid): number {
  const { left, top, right, bottom } = gridBox(grid)
  return (right - left) * (bottom - top)
}

function isNested(grid: Grid, outer: Grid, slack: number): boolean {
  const box = gridBox(grid)
  return encloses(gridBox(outer), box, slack) && outer.cells.some((cell) => encloses(cell.box, box, slack))
}

const EMPTY: CellContent = { lines: [], vertical: null }

function toPageTable(grid: Grid, texts: readonly Glyph[][]): PageTable {
  const padding = least(
    grid.cells.flatMap((cell, index) => {
      const ink = unite(texts[index] ?? [])
      return ink ? [Math.max(0, ink.left - cell.box.left)] : []
    }),
  )
  const contents = texts.map(cellContent)
  const gap = usualGap(contents.map(({ lines }) => lines))
  const cells = grid.cells.map((cell, index) => {
    const room: TextRoom = { left: cell.box.left + padding, right: cell.box.right - padding }
    return { ...cell, ...cellText(contents[index] ?? EMPTY, room, gap) }
  })
  const table: PageTable = { xs: grid.xs, ys: grid.ys, cells }
  const [only, ...others] = texts.filter((text) => text.length > 0)
  return only && others.length === 0 ? { ...table, frame: toTextLines(only) } : table
}
