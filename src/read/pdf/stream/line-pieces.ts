import type { Box } from '../geometry/box.js'
import { least } from '../geometry/extremes.js'
import { columnAt, type Gutter } from './gutters.js'
import { segments } from './line-kinds.js'
import { isValue } from './value-words.js'
import type { Word, WordLine } from './words.js'

/** Text of one line in one column, or over several. */
export interface LinePiece {
  words: Word[]
  first: number
  last: number
}

/** Narrowest gap at which words over two columns are two headings, in font sizes: more than a space. */
const HEADING_GAP = 0.45

/** Left and right side of the text of each column, in points. */
export type Extent = Pick<Box, 'left' | 'right'>

/** Shares out a line of the body among the columns. */
export function bodyPieces(line: WordLine, gutters: readonly Gutter[]): LinePiece[] {
  const parts = segments(line)
  const isRow = parts.length > 1 || line.words.some(isValue)
  const pieces = parts.flatMap((words) =>
    cutSegment(words, (word) => columnsAcross(word, gutters), isRow ? 0 : Number.POSITIVE_INFINITY),
  )
  return withLeaders(joinSameColumn(pieces), line)
}

/** Shares out a line of headings: they may go over several columns, or be wider than the text below them. */
export function headPieces(line: WordLine, body: readonly Extent[]): LinePiece[] {
  const areValues = line.words.filter(isValue).length * 2 > line.words.length
  const gap = areValues ? 0 : HEADING_GAP * line.size
  const pieces = segments(line).flatMap((words) => {
    const [first, last] = columnsOver({ left: words[0]?.left ?? 0, right: words.at(-1)?.right ?? 0 }, body)
    if (first === last) return [{ words: [...words], first, last }]
    return cutSegment(words, (word) => columnsOver(word, body), gap)
  })
  return withLeaders(joinSameColumn(pieces), line)
}

function cutSegment(words: readonly Word[], columnsOf: (word: Word) => Columns, gap: number): LinePiece[] {
  const pieces: LinePiece[] = []
  for (const word of words) {
    const [first, last] = columnsOf(word)
    const piece = pieces.at(-1)
    const end = piece?.words.at(-1)
    if (!piece || !end || (first > piece.last && word.left - end.right >= gap))
      pieces.push({ words: [word], first, last })
    else {
      piece.words.push(word)
      piece.last = Math.max(piece.last, last)
    }
  }
  return pieces
}

type Columns = readonly [first: number, last: number]

/** Columns that a word is in: several where it lies across the space between them. */
function columnsAcross(word: Word, gutters: readonly Gutter[]): Columns {
  const middle = columnAt(gutters, (word.left + word.right) / 2)
  const inset = Math.min(0.25 * word.size, (word.right - word.left) / 2)
  const [first, last] = [columnAt(gutters, word.left + inset), columnAt(gutters, word.right - inset)]
  return first === last ? [middle, middle] : [first, last]
}

/** Share of a heading or of a column's text that they must have in common for it to be over the column. */
const OVER_SHARE = 0.5

/** Columns that a heading is over: those with whose text it shares most of the width, else the nearest. */
function columnsOver(heading: Extent, body: readonly Extent[]): Columns {
  const over = body.flatMap((extent, column) => {
    const shared = Math.min(heading.right, extent.right) - Math.max(heading.left, extent.left)
    const width = Math.min(heading.right - heading.left, extent.right - extent.left)
    return shared >= OVER_SHARE * width ? [column] : []
  })
  const [first, last] = [over[0], over.at(-1)]
  if (first !== undefined && last !== undefined) return [first, last]
  const middle = (heading.left + heading.right) / 2
  const distances = body.map(({ left, right }) => Math.max(left - middle, middle - right))
  const nearest = Math.max(0, distances.indexOf(least(distances)))
  return [nearest, nearest]
}

/** Pieces of a line in the same column are one cell's. */
function joinSameColumn(pieces: readonly LinePiece[]): LinePiece[] {
  const joined: LinePiece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && piece.first <= last.last) {
      last.words.push(...piece.words)
      last.last = Math.max(last.last, piece.last)
    } else joined.push({ ...piece, words: [...piece.words] })
  }
  return joined
}

/** Leaders belong to the text before them. */
function withLeaders(pieces: readonly LinePiece[], { words }: WordLine): LinePiece[] {
  for (const word of words) {
    if (!word.leads) continue
    const owner = pieces.findLast(({ words: [first] }) => first && first.left < word.left)
    if (!owner) continue
    const at = owner.words.findIndex(({ left }) => left > word.left)
    owner.words.splice(at < 0 ? owner.words.length : at, 0, word)
  }
  return [...pieces]
}
