import type { LevelRule } from './level-rules.js'
import type { Extent, LinePiece } from './line-pieces.js'
import type { WordLine } from './words.js'

/** A cell of the headings before its text is put together. */
export interface HeadCell {
  row: number
  rowSpan: number
  first: number
  last: number
  pieces: LinePiece[]
}

/** A line of headings in its pieces. */
export interface HeadLine {
  line: WordLine
  pieces: LinePiece[]
}

/** How far the middle of a heading may lie from that of the columns it is over, in font sizes. */
const CENTRE_SLACK = 1.2

/**
 * Puts the headings of a table together (its boxhead): lines of one heading to a cell, and headings over several
 * columns as wide as the rule below them, or as what they are in the middle of.
 * @param columns left and right side of the text of each column, in points
 * @param rules level lines among the headings that go over part of the table
 * @param full heights of those that go over all of it
 */
export function buildBoxhead(
  lines: readonly HeadLine[],
  columns: readonly Extent[],
  rules: readonly LevelRule[],
  full: readonly number[],
): { rows: number; cells: HeadCell[] } {
  const spread = lines.map((head, index) => {
    const [next] = lines.slice(index + 1)
    const isParted =
      next !== undefined && full.some((y) => y > middleOf(head.line) && y < middleOf(next.line))
    return spreadPieces(head, lines.slice(index + 1), columns, rules, isParted)
  })
  const cells = stackPieces(spread)
  const depths = placeCells(cells, columns.length)
  return { rows: depths, cells }
}

/** Widens headings over several columns to all that they are over. */
function spreadPieces(
  { line, pieces }: HeadLine,
  below: readonly HeadLine[],
  columns: readonly Extent[],
  rules: readonly LevelRule[],
  isParted: boolean,
): LinePiece[] {
  const filled = (column: number) =>
    below.some((head) => head.pieces.some((piece) => piece.first <= column && piece.last >= column))
  const wide = pieces.map((piece, index) => {
    const ruled = columnsOverRule(piece, pieces, line, columns, rules)
    if (ruled) return { ...piece, ...ruled }
    if (below.length === 0) return piece
    let [from, to] = [piece.first, piece.last]
    const lowest = (pieces[index - 1]?.last ?? -1) + 1
    const highest = (pieces[index + 1]?.first ?? columns.length) - 1
    while (from > lowest && from > 1 && filled(from - 1)) from--
    while (to < highest && filled(to + 1)) to++
    return { ...piece, ...bestCentred(piece, from, to, columns, line.size) }
  })
  const tiles = areCentred(wide, columns, line.size) ? wide : tileColumns(pieces, columns, filled, isParted)
  // Over one column only, and not a row of headings that shares out all columns: the first line of a heading.
  return wide.map((piece, index) => {
    const own = pieces[index]
    const isRuled = own && columnsOverRule(own, pieces, line, columns, rules) !== null
    if (isRuled) return piece
    const tile = tiles?.[index]
    if (own && tile && tile.last > tile.first) return { ...own, first: tile.first, last: tile.last }
    return own && own.first === own.last && !isBetweenColumns(own, piece, columns, line.size) ? own : piece
  })
}

/** Whether headings stand right in the middle of two columns or more each, none of them twice. */
function areCentred(pieces: readonly LinePiece[], columns: readonly Extent[], size: number): boolean {
  const spread = pieces.filter(({ first, last }) => last > first)
  return (
    spread.length > 1 &&
    spread.every((piece, index) => {
      const off = Math.abs(centreOf(piece.first, piece.last, columns) - (leftOf(piece) + rightOf(piece)) / 2)
      return off <= RIGHT_CENTRE * size && piece.first > (spread[index - 1]?.last ?? -1)
    })
  )
}

/** How far from the middle counts as right in it, in font sizes. */
const RIGHT_CENTRE = 0.4
/** How far the ends of a heading and its column may lie apart where they are flush, in font sizes. */
const FLUSH = 0.12

/** Whether a piece that touches one column stands in the middle of several, and not of that one. */
function isBetweenColumns(
  own: LinePiece,
  wide: LinePiece,
  columns: readonly Extent[],
  size: number,
): boolean {
  const middle = (leftOf(own) + rightOf(own)) / 2
  const off = Math.abs(centreOf(own.first, own.last, columns) - middle)
  return off > OFF_CENTRE * size && Math.abs(centreOf(wide.first, wide.last, columns) - middle) * 2 < off
}

/** How far from its column's middle a heading lies that belongs to several, in font sizes. */
const OFF_CENTRE = 0.8

/**
 * Shares out all columns beyond the stub among headings, two or more to each, so that they stand in the middle of
 * them as nearly as may be; null where they do not.
 */
function tileColumns(
  pieces: readonly LinePiece[],
  columns: readonly Extent[],
  filled: (column: number) => boolean,
  isParted: boolean,
): ({ first: number; last: number } | null)[] | null {
  const spread = pieces.filter(({ last }) => last > 0)
  const count = columns.length - 1
  if (spread.length < 2 || spread.length * 2 > count) return null
  if (!isParted && spread.every((piece) => standsOver(piece, columns))) return null
  for (let column = 1; column <= count; column++) if (!filled(column)) return null
  const ends = bestTiling(spread, columns)
  if (!ends) return null
  const stubs = pieces.length - spread.length
  return pieces.map((_, index) => {
    const at = index - stubs
    return at < 0 ? null : { first: (ends[at - 1] ?? 0) + 1, last: ends[at] ?? count }
  })
}

/** Whether a heading over one column is aligned with it: on the left, on the right or in the middle. */
function standsOver(piece: LinePiece, columns: readonly Extent[]): boolean {
  const column = columns[piece.first]
  if (!column || piece.first !== piece.last) return false
  const [left, right] = [leftOf(piece) - column.left, rightOf(piece) - column.right]
  const size = piece.words[0]?.size ?? 0
  return (
    Math.min(Math.abs(left), Math.abs(right)) <= FLUSH * size || Math.abs(left + right) <= FLUSH * 4 * size
  )
}

/** Last column of each heading's share, by least distance of middles; null where one lies outside its share. */
function bestTiling(pieces: readonly LinePiece[], columns: readonly Extent[]): number[] | null {
  const count = columns.length - 1
  // cost[end]: least sum with the columns up to `end` shared out; from[piece][end]: where the piece's share begins.
  let cost = new Map<number, number>([[0, 0]])
  const from: Map<number, number>[] = []
  for (const piece of pieces) {
    const middle = (leftOf(piece) + rightOf(piece)) / 2
    const next = new Map<number, number>()
    const starts = new Map<number, number>()
    for (const [before, sum] of cost) {
      for (let end = before + 2; end <= count; end++) {
        const total = sum + Math.abs(centreOf(before + 1, end, columns) - middle)
        if (total >= (next.get(end) ?? Number.POSITIVE_INFINITY)) continue
        next.set(end, total)
        starts.set(end, before)
      }
    }
    cost = next
    from.push(starts)
  }
  if (!cost.has(count)) return null
  const ends: number[] = []
  let end = count
  for (const starts of from.toReversed()) {
    ends.unshift(end)
    end = starts.get(end) ?? 0
  }
  const fits = pieces.every(
    (piece, index) => piece.first > (ends[index - 1] ?? 0) && piece.last <= (ends[index] ?? count),
  )
  return fits ? ends : null
}

function columnsOverRule(
  piece: LinePiece,
  all: readonly LinePiece[],
  { bottom, size }: WordLine,
  columns: readonly Extent[],
  rules: readonly LevelRule[],
): { first: number; last: number } | null {
  const [left, right] = [leftOf(piece), rightOf(piece)]
  const rule = rules.find(
    ({ position, from, to }) =>
      position >= bottom - RULE_SLACK * size &&
      position <= bottom + size &&
      from <= left + size &&
      to >= right - size,
  )
  // A rule under several headings parts two rows of them.
  if (!rule || all.some((other) => other !== piece && leftOf(other) < rule.to && rightOf(other) > rule.from))
    return null
  const under = columns.flatMap((column, index) =>
    Math.min(column.right, rule.to) - Math.max(column.left, rule.from) > (column.right - column.left) / 2
      ? [index]
      : [],
  )
  const [first, last] = [under[0], under.at(-1)]
  return first === undefined || last === undefined ? null : { first, last }
}

function middleOf({ top, bottom }: WordLine): number {
  return (top + bottom) / 2
}

function leftOf({ words }: LinePiece): number {
  return words[0]?.left ?? 0
}

function rightOf({ words }: LinePiece): number {
  return words.at(-1)?.right ?? 0
}

/** How far above a line's lower side a rule below it may lie, in font sizes. */
const RULE_SLACK = 0.35

/** The widest span within bounds in whose middle a piece stands; its own columns for none. */
function bestCentred(
  { words, first, last }: LinePiece,
  from: number,
  to: number,
  columns: readonly Extent[],
  size: number,
): { first: number; last: number } {
  const middle = ((words[0]?.left ?? 0) + (words.at(-1)?.right ?? 0)) / 2
  let best = { first, last }
  const own = Math.abs(centreOf(first, last, columns) - middle)
  let least = first === last ? Math.min(own, CENTRE_SLACK * size) : own
  for (let start = from; start <= first; start++) {
    for (let end = to; end >= last; end--) {
      const off = Math.abs(centreOf(start, end, columns) - middle)
      if (off < least - SAME || (off <= least + SAME && end - start > best.last - best.first)) {
        least = Math.min(off, least)
        best = { first: start, last: end }
      }
    }
  }
  return best
}

/** Distances this near to each other are alike, in points. */
const SAME = 1.5

function centreOf(first: number, last: number, columns: readonly Extent[]): number {
  return ((columns[first]?.left ?? 0) + (columns[last]?.right ?? 0)) / 2
}

/** Pieces one below the other over the same columns are lines of one heading. */
function stackPieces(lines: readonly (readonly LinePiece[])[]): HeadCell[] {
  const cells: HeadCell[] = []
  const lowest = new Map<number, HeadCell>()
  for (const pieces of lines) {
    for (const piece of pieces) {
      const above = lowest.get(piece.first)
      const isSame = above && above.first === piece.first && above.last === piece.last
      const cell = isSame ? above : { row: 0, rowSpan: 1, first: piece.first, last: piece.last, pieces: [] }
      cell.pieces.push(piece)
      if (isSame) continue
      cells.push(cell)
      for (let column = piece.first; column <= piece.last; column++) lowest.set(column, cell)
    }
  }
  return cells
}

/** Gives each cell its row: below all that it stands under; the lowest of each column reach down to the body. */
function placeCells(cells: readonly HeadCell[], columns: number): number {
  const depth = new Array<number>(columns).fill(0)
  const bottom = new Array<HeadCell | undefined>(columns).fill(undefined)
  for (const cell of cells) {
    const over = depth.slice(cell.first, cell.last + 1)
    cell.row = Math.max(0, ...over)
    for (let column = cell.first; column <= cell.last; column++) {
      depth[column] = cell.row + 1
      bottom[column] = cell
    }
  }
  const rows = Math.max(1, ...depth)
  for (const cell of new Set(bottom)) {
    if (!cell) continue
    const isLowest = bottom.slice(cell.first, cell.last + 1).every((other) => other === cell)
    if (isLowest) cell.rowSpan = rows - cell.row
  }
  return rows
}
