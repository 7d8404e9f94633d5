import { centre, contains } from '../geometry/box.js'
import type { Grid, GridCell } from '../lattice/lattice.js'
import { gridBox, type PageTable } from '../lattice/page-table.js'
import type { Rulings } from '../lattice/rulings.js'
import { toTextLines } from '../lines/text-lines.js'
import type { Glyph } from '../paint/glyph.js'
import { alignTable } from './aligned-table.js'
import { type BodyLine, bodyRows, figureColumns } from './body-rows.js'
import type { Gutter } from './gutters.js'
import { isTabular } from './line-kinds.js'
import { bodyPieces, type LinePiece } from './line-pieces.js'
import { isFigure, isYear } from './value-words.js'
import { isTable } from './verdict.js'
import { toWordLine, type WordLine } from './words.js'

/** What rules and alignment make together of the grids of a page. */
export interface HybridTables {
  /** Tables whose columns are told by alignment. */
  tables: PageTable[]
  /** Grids that stay as ruled, or have more rows than rules. */
  grids: Grid[]
  /** Glyphs that are in none of the tables. */
  rest: Glyph[]
}

/** Most cells of a grid that may be too coarse: with more its rules are all there. */
const MAX_CELLS = 90
/** Grids looked at on a page. */
const MAX_GRIDS = 20
/** Fewest lines of figures that show rows or columns which no rule parts. */
const MIN_FIGURE_LINES = 3
/** Most ruled rows of a grid that is looked at though it has no figures: its headings, its body and a last row. */
const MAX_BARE_ROWS = 3
/** Share of the lines in a grid that must have text in several places. */
const TABULAR_SHARE = 0.3
/** Share of the glyphs in a grid that must be digits. */
const DIGIT_SHARE = 0.04
const DIGIT = /\d/u
/** Share of Han characters that makes the text in a grid sentences, whatever figures they hold. */
const HAN_SHARE = 0.6
const HAN = /\p{Script=Han}/u

/**
 * Reads grids with too few rules by the alignment of the text in them (hybrid): a frame, perhaps with a rule below the
 * headings; or rules between columns and none between rows. Only figures show that, so running text in the cells of a
 * ruled table stays as ruled.
 */
export function refineGrids(
  found: readonly Grid[],
  glyphs: readonly Glyph[],
  rulings: Rulings,
): HybridTables {
  const result: HybridTables = { tables: [], grids: [], rest: [...glyphs] }
  let looks = 0
  for (const grid of found) {
    if (grid.cells.length > MAX_CELLS || ++looks > MAX_GRIDS) {
      result.grids.push(grid)
      continue
    }
    const lines = figureLines(grid, result.rest)
    const table = lines && byColumns(grid, lines, rulings)
    if (table) {
      result.tables.push(table)
      const box = gridBox(table)
      result.rest = result.rest.filter((glyph) => !contains(box, ...centre(glyph)))
    } else result.grids.push(lines ? withRows(grid, lines) : grid)
  }
  return result
}

/** The lines in a grid; null where they have too few figures. */
function figureLines(grid: Grid, glyphs: readonly Glyph[]): WordLine[] | null {
  const box = gridBox(grid)
  const inside = glyphs.filter((glyph) => glyph.turn === 0 && contains(box, ...centre(glyph)))
  const digits = inside.filter(({ text }) => DIGIT.test(text)).length
  const isBare = grid.xs.length === 2 || grid.ys.length <= MAX_BARE_ROWS + 1
  const han = inside.filter(({ text }) => HAN.test(text)).length
  if (grid.xs.length > 2 && han > HAN_SHARE * inside.length) return null
  if (digits < DIGIT_SHARE * inside.length && !isBare) return null
  const lines = toTextLines(inside).flatMap((line) => toWordLine(line) ?? [])
  return lines.filter(hasFigures).length >= MIN_FIGURE_LINES || isBare ? lines : null
}

function hasFigures({ words }: WordLine): boolean {
  return words.some((word) => isFigure(word) && !isYear(word))
}

/** The grid read anew where text is aligned in more columns than rules part. */
function byColumns(grid: Grid, lines: readonly WordLine[], { horizontal }: Rulings): PageTable | null {
  if (lines.filter(isTabular).length < TABULAR_SHARE * lines.length) return null
  const verticals = grid.xs.slice(1, -1)
  const aligned = alignTable(lines, horizontal, verticals)
  if (!aligned || aligned.columns <= grid.xs.length - 1 || !isTable(aligned)) return null
  if (aligned.figures.size === 0 && grid.xs.length > 2) return null
  const rules = grid.ys.slice(1, -1)
  return rules.every((y) => isBetweenRows(y, aligned.table.ys, lines)) ? aligned.table : null
}

/** Whether a rule lies where two rows meet, give or take the distance of two lines. */
function isBetweenRows(y: number, ys: readonly number[], lines: readonly WordLine[]): boolean {
  const slack = lines[0]?.size ?? 0
  return ys.some((edge) => Math.abs(edge - y) <= slack)
}

/** The grid with rows of figures parted that no rule parts. */
function withRows(grid: Grid, lines: readonly WordLine[]): Grid {
  const gutters = grid.xs.slice(1, -1).map((x): Gutter => ({ left: x, right: x }))
  if (gutters.length === 0) return grid
  const cuts = grid.ys.slice(0, -1).flatMap((top, row) => {
    const bottom = grid.ys[row + 1] ?? top
    const inside = lines.filter(
      (line) => (line.top + line.bottom) / 2 > top && (line.top + line.bottom) / 2 < bottom,
    )
    return rowCuts(inside, gutters)
  })
  return cuts.length === 0 ? grid : cutRows(grid, cuts)
}

/** Heights at which one ruled row falls into several. */
function rowCuts(lines: readonly WordLine[], gutters: readonly Gutter[]): number[] {
  const body = lines.map((line) => ({ line, pieces: bodyPieces(line, gutters) }))
  const columns = gutters.length + 1
  const figures = figureColumns(body, columns)
  const keyed = body.filter(({ pieces }) => pieces.some(({ first }) => figures.has(first)))
  const isKeyed = figures.size > 0 && keyed.length >= MIN_FIGURE_LINES
  if (!isKeyed && !areShortRows(body, columns)) return []
  const rows = bodyRows(body, columns, [])
  return rows.slice(1).map((row, index) => {
    const above = Math.max(...(rows[index] ?? []).map(({ line }) => line.bottom))
    return (above + Math.min(...row.map(({ line }) => line.top))) / 2
  })
}

/** Fewest lines of a ruled row whose short texts show a row each. */
const MIN_SHORT_ROWS = 4
/** Widest text, as share of its column, that is no line of a paragraph. */
const SHORT_SHARE = 0.8

/** Whether every line has a text in every column, hardly any of them as wide as its column: no paragraphs. */
function areShortRows(body: readonly BodyLine[], columns: number): boolean {
  if (columns < 2 || body.length < MIN_SHORT_ROWS) return false
  if (body.some(({ pieces }) => pieces.length < columns)) return false
  const widest = new Map<number, number>()
  for (const { pieces } of body) {
    for (const piece of pieces)
      widest.set(piece.first, Math.max(widest.get(piece.first) ?? 0, widthOf(piece)))
  }
  return body.every(({ pieces }) =>
    pieces.some((piece) => widthOf(piece) < SHORT_SHARE * (widest.get(piece.first) ?? 0)),
  )
}

function widthOf({ words }: LinePiece): number {
  return (words.at(-1)?.right ?? 0) - (words[0]?.left ?? 0)
}

/** Puts more level edges into a grid; cells that they go through fall apart. */
function cutRows(grid: Grid, cuts: readonly number[]): Grid {
  const ys = [...grid.ys, ...cuts].sort((one, other) => one - other)
  const at = new Map(ys.map((y, index) => [y, index]))
  const cells = grid.cells.flatMap((cell) => cutCell(cell, grid.ys, ys, at))
  return {
    xs: grid.xs,
    ys,
    cells: cells.sort((one, other) => one.row - other.row || one.column - other.column),
  }
}

function cutCell(
  cell: GridCell,
  old: readonly number[],
  ys: readonly number[],
  at: ReadonlyMap<number, number>,
): GridCell[] {
  const from = at.get(old[cell.row] ?? 0) ?? 0
  const to = at.get(old[cell.row + cell.rowSpan] ?? 0) ?? from + 1
  // A cell merged by rules over several rows stays one.
  if (cell.rowSpan > 1) return [{ ...cell, row: from, rowSpan: to - from }]
  return Array.from({ length: to - from }, (_, index) => {
    const row = from + index
    return {
      ...cell,
      row,
      box: { ...cell.box, top: ys[row] ?? 0, bottom: ys[row + 1] ?? 0 },
      openTop: cell.openTop && row === from,
      openBottom: cell.openBottom && row === to - 1,
    }
  })
}
