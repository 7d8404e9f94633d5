import type { Box } from '../geometry/box.js'
import { greatest, least } from '../geometry/extremes.js'
import type { PageTable } from '../lattice/page-table.js'
import { type BodyLine, bodyRows, figureColumns } from './body-rows.js'
import { buildBoxhead, type HeadCell } from './boxhead.js'
import { buildPageTable } from './build-page-table.js'
import { columnEdges, findGutters, type Gutter, narrowGutters, withVerticals } from './gutters.js'
import { fullRules, type LevelRule, rulesAcross } from './level-rules.js'
import { isProse, isTabular } from './line-kinds.js'
import { bodyPieces, headPieces } from './line-pieces.js'
import { isFigure, isYear } from './value-words.js'
import { type WordLine, wordLine } from './words.js'

/** A table found by alignment, the lines it is made of, and what it is judged by. */
export interface AlignedTable {
  table: PageTable
  lines: WordLine[]
  head: HeadCell[]
  rows: BodyLine[][]
  columns: number
  figures: ReadonlySet<number>
  /** Level rules over its whole width. */
  rules: number
}

/**
 * Reads lines as a table whose columns are aligned; null where there is one column only.
 * @param verticals where upright rules part columns, in points
 */
export function alignTable(
  region: readonly WordLine[],
  pageRules: readonly LevelRule[],
  verticals: readonly number[] = [],
): AlignedTable | null {
  const gutters = withVerticals(narrowGutters(findGutters(bodyLike(region)), region), verticals)
  const lines = trim(region, gutters, pageRules)
  if (gutters.length === 0 || lines.length < 2) return null
  const columns = gutters.length + 1
  const edges = columnEdges(gutters, lines)
  const box = boxOf(lines)
  const margin = RULE_MARGIN * greatest(lines.map(({ size }) => size))
  const rules = rulesAcross(pageRules, { ...box, top: box.top - margin, bottom: box.bottom + margin })
  const full = fullRules(rules, box.left, box.right)
  const start = bodyStart(lines, gutters, full)
  const body = lines.slice(start).map((line) => ({ line, pieces: bodyPieces(line, gutters) }))
  const bodyExtents = columnExtents(body, columns)
  const head = lines.slice(0, start).map((line) => ({ line, pieces: headPieces(line, bodyExtents) }))
  // Higher headings go over several columns.
  const extents = columnExtents([...head.slice(-1), ...body], columns)
  const partial = rules.filter(({ position }) => !full.includes(position))
  const boxhead = head.length > 0 ? buildBoxhead(head, extents, partial, full) : { rows: 0, cells: [] }
  const bands = full.filter(
    (position) => position > (body[0]?.line.top ?? 0) && position < (body.at(-1)?.line.top ?? 0),
  )
  const rows = bodyRows(body, columns, bands)
  const table = buildPageTable(boxhead, rows, edges, box)
  return {
    table,
    lines,
    head: boxhead.cells,
    rows,
    columns,
    figures: figureColumns(body, columns),
    rules: full.length,
  }
}

/** How far above and below its text a table's rules may lie, in font sizes. */
const RULE_MARGIN = 1.5

/** Lines that show the columns best: those with figures where there are enough, as headings may go over several. */
function bodyLike(lines: readonly WordLine[]): WordLine[] {
  const tabular = joinBeside(lines).filter(isTabular)
  const figured = tabular.filter(hasFigures)
  return figured.length >= 2 && figured.length * 2 >= tabular.length ? figured : tabular
}

/** A figure that is not a year behind the first word. */
function hasFigures({ words }: WordLine): boolean {
  return words.slice(1).some((word) => isFigure(word) && !isYear(word))
}

/** Lines that overlap in height as one: figures set in the middle of a row beside its label. */
function joinBeside(lines: readonly WordLine[]): WordLine[] {
  const groups: WordLine[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && last.bottom - line.top > BESIDE * line.size) group.push(line)
    else groups.push([line])
  }
  return groups.flatMap((group) => {
    const [first] = group
    if (!first || group.length === 1) return group
    const words = group.flatMap((line) => line.words).sort((one, other) => one.left - other.left)
    return wordLine(words, first.line) ?? []
  })
}

/** Share of a line's size by which two lines overlap that are beside each other. */
const BESIDE = 0.25

function boxOf(lines: readonly WordLine[]): Box {
  return {
    left: least(lines.map(({ left }) => left)),
    top: least(lines.map(({ top }) => top)),
    right: greatest(lines.map(({ right }) => right)),
    bottom: greatest(lines.map(({ bottom }) => bottom)),
  }
}

/** Leaves out lines above and below that are no part of the columns. */
function trim(
  region: readonly WordLine[],
  gutters: readonly Gutter[],
  rules: readonly LevelRule[],
): WordLine[] {
  const firstColumn = gutters[0]?.left ?? Number.POSITIVE_INFINITY
  const first = region.findIndex(isTabular)
  let start = first
  for (let index = first - 1; index >= 0; index--) {
    const [line, below] = [region[index], region[index + 1]]
    if (!line || !below) break
    const isRuled = rules.some(
      ({ position, to }) =>
        position < line.top + line.size / 2 &&
        position > line.top - 2 * line.size &&
        to > line.right - line.size,
    )
    if (below.top - line.bottom > line.size || (line.left < firstColumn && !isRuled)) break
    if (isProse(line, line.right - line.left)) break
    start = index
  }
  return region.slice(start, tailEnd(region, gutters))
}

/** How text begins that goes on from the line above. */
const LOWER_CASE = /^[\p{Ll}(]/u

/** Place behind the last line: below the last with text in several columns what goes on from one of its cells. */
function tailEnd(region: readonly WordLine[], gutters: readonly Gutter[]): number {
  let end = region.findLastIndex(isTabular) + 1
  for (; end < region.length; end++) {
    const [above, line] = [region[end - 1], region[end]]
    if (!above || !line || line.top - above.bottom > MAX_WRAP_GAP * line.size) break
    const [piece, ...others] = bodyPieces(line, gutters)
    const starts = piece && (piece.first > 0 || LOWER_CASE.test(piece.words[0]?.text ?? ''))
    if (others.length > 0 || !starts || piece.last > piece.first) break
  }
  return end
}

/** Widest distance between two lines of a cell, in font sizes. */
const MAX_WRAP_GAP = 0.7

/** Place of the first line below the headings. */
function bodyStart(lines: readonly WordLine[], gutters: readonly Gutter[], full: readonly number[]): number {
  const ruled = full.map(
    (position) => lines.filter(({ top, bottom }) => (top + bottom) / 2 < position).length,
  )
  const figured = lines.findIndex((line) => {
    const pieces = bodyPieces(line, gutters)
    return pieces.some(
      ({ first, words }) => first > 0 && words.some((word) => isFigure(word) && !isYear(word)),
    )
  })
  const inside = ruled.filter(
    (count) => count > 0 && count <= Math.min(MAX_HEAD_LINES, figured < 0 ? 1 : figured),
  )
  if (inside.length > 0) return inside.at(-1) ?? 1
  if (figured < 0) return 1
  let start = figured
  while (start > 1 && isStubOnly(lines[start - 1], gutters)) start--
  return start
}

/** Most lines of headings. */
const MAX_HEAD_LINES = 12

function isStubOnly(line: WordLine | undefined, gutters: readonly Gutter[]): boolean {
  return line !== undefined && bodyPieces(line, gutters).every(({ first }) => first === 0)
}

function columnExtents(lines: readonly BodyLine[], columns: number): { left: number; right: number }[] {
  const extents = Array.from({ length: columns }, () => ({
    left: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
  }))
  for (const { pieces } of lines) {
    for (const { words, first, last } of pieces) {
      const extent = extents[first]
      if (!extent || first !== last) continue
      extent.left = Math.min(extent.left, words[0]?.left ?? extent.left)
      extent.right = Math.max(extent.right, words.at(-1)?.right ?? extent.right)
    }
  }
  return extents
}
