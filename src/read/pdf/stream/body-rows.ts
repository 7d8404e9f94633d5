import { greatest, least, median } from '../geometry/extremes.js'
import type { LinePiece } from './line-pieces.js'
import { isValue } from './value-words.js'
import type { WordLine } from './words.js'

/** A line of a table's body in its pieces. */
export interface BodyLine {
  line: WordLine
  pieces: LinePiece[]
}

/** How text begins that goes on from the line above. */
const LOWER_CASE = /^[\p{Ll}(]/u
/** Difference between two distances that counts, in font sizes. */
const CLOSER = 0.15
/** Share of a column's cells that must be figures. */
const FIGURE_SHARE = 0.6
/** Share of their height by which lines overlap that are set beside each other. */
const OVERLAP = 0.25
/** Indent of a line that goes on, in font sizes. */
const HANGING = 0.3
/** Extra distance that parts two rows of text, in font sizes. */
const ROW_GAP = 0.22

/**
 * Puts the lines of a body together to rows: between rules where there is one below each row; else by the figures,
 * of which a row has one line; else by the distances, or by where the first column begins anew.
 * @param bands heights of rules across the body, top to bottom
 */
export function bodyRows(
  lines: readonly BodyLine[],
  columns: number,
  bands: readonly number[],
): BodyLine[][] {
  const keyed = figureColumns(lines, columns)
  const atoms = joinBeside(lines)
  const ruled = byRules(atoms, bands, keyed)
  if (ruled) return ruled
  return keyed.size > 0
    ? byFigures(atoms, keyed, stubLimits(lines, columns))
    : byDistance(atoms, stubLimits(lines, columns))
}

/** Columns whose cells are mostly figures, the first one left out. */
export function figureColumns(lines: readonly BodyLine[], columns: number): Set<number> {
  const all = new Array<number>(columns).fill(0)
  const figures = new Array<number>(columns).fill(0)
  for (const { pieces } of lines) {
    for (const { words, first, last } of pieces) {
      if (first !== last) continue
      all[first] = (all[first] ?? 0) + 1
      if (isFigureText(words)) figures[first] = (figures[first] ?? 0) + 1
    }
  }
  return new Set(
    all.flatMap((count, column) =>
      column > 0 && count > 0 && (figures[column] ?? 0) >= FIGURE_SHARE * count ? [column] : [],
    ),
  )
}

export function isFigureText(words: LinePiece['words']): boolean {
  return words.filter(isValue).length * 2 > words.filter(({ leads }) => !leads).length
}

/** Lines that overlap in height and have their text in other columns: set in the middle of a row, or raised. */
function joinBeside(lines: readonly BodyLine[]): BodyLine[][] {
  const atoms: BodyLine[][] = []
  for (const line of lines) {
    const atom = atoms.at(-1)
    const last = atom?.at(-1)
    const shared = last ? last.line.bottom - line.line.top : 0
    if (atom && last && shared > OVERLAP * line.line.size) atom.push(line)
    else atoms.push([line])
  }
  return atoms
}

function byRules(
  atoms: readonly BodyLine[][],
  bands: readonly number[],
  keyed: ReadonlySet<number>,
): BodyLine[][] | null {
  if (bands.length < MIN_BANDS) return null
  const rows: BodyLine[][] = []
  let band = -1
  for (const atom of atoms) {
    const middle = median(atom.map(({ line }) => (line.top + line.bottom) / 2))
    const at = bands.filter((position) => position < middle).length
    if (at === band) rows.at(-1)?.push(...atom)
    else rows.push([...atom])
    band = at
  }
  const single = rows.filter((row) => mostFigures(row, keyed) <= 1).length
  return rows.length >= MIN_BANDS && single >= MOST * rows.length ? rows : null
}

/** Fewest rules, and rows between them, that show that each row has one. */
const MIN_BANDS = 2
const MOST = 0.8

function mostFigures(row: readonly BodyLine[], keyed: ReadonlySet<number>): number {
  const counts = new Map<number, number>()
  for (const { pieces } of row) {
    for (const { first, words } of pieces) {
      if (keyed.has(first) && isFigureText(words)) counts.set(first, (counts.get(first) ?? 0) + 1)
    }
  }
  return Math.max(0, ...counts.values())
}

/** How far right the text of each column reaches, in points. */
function stubLimits(lines: readonly BodyLine[], columns: number): number[] {
  const limits = new Array<number>(columns).fill(Number.NEGATIVE_INFINITY)
  for (const { pieces } of lines) {
    for (const piece of pieces) {
      if (piece.first === piece.last) limits[piece.first] = Math.max(limits[piece.first] ?? 0, rightOf(piece))
    }
  }
  return limits
}

function rightOf({ words }: LinePiece): number {
  return words.findLast(({ leads }) => !leads)?.right ?? 0
}

function byFigures(
  atoms: readonly BodyLine[][],
  keyed: ReadonlySet<number>,
  limits: readonly number[],
): BodyLine[][] {
  const rows: { lines: BodyLine[]; hasFigures: boolean }[] = []
  for (const [index, atom] of atoms.entries()) {
    const row = rows.at(-1)
    const hasFigures = mostFigures(atom, keyed) > 0
    const distances = [distance(atoms[index - 1], atom), distance(atom, atoms[index + 1])] as const
    if (row && !(row.hasFigures && hasFigures) && goesOn(row, atom, hasFigures, distances, limits)) {
      row.lines.push(...atom)
      row.hasFigures ||= hasFigures
    } else rows.push({ lines: [...atom], hasFigures })
  }
  return rows.map(({ lines }) => lines)
}

/** Points between two lines; Infinity where there is only one. */
function distance(above: readonly BodyLine[] | undefined, below: readonly BodyLine[] | undefined): number {
  if (!above || !below) return Number.POSITIVE_INFINITY
  return least(below.map(({ line }) => line.top)) - greatest(above.map(({ line }) => line.bottom))
}

/** Whether a line goes on from the row above: in mid-sentence, or where the line above had no room for its first word. */
function goesOn(
  row: { lines: readonly BodyLine[]; hasFigures: boolean },
  atom: readonly BodyLine[],
  hasFigures: boolean,
  [up, down]: readonly [number, number],
  limits: readonly number[],
): boolean {
  const texts = atom.flatMap(({ pieces }) => pieces).filter(({ words }) => !isFigureText(words))
  const size = atom[0]?.line.size ?? 0
  if (row.hasFigures && down < up - CLOSER * size) return false
  if (texts.length === 0) return !row.hasFigures && hasFigures && up <= 0
  return texts.every((piece) => {
    const above = row.lines.flatMap(({ pieces }) => pieces).findLast(({ first }) => first === piece.first)
    if (!above || above.last !== piece.last) return false
    if (LOWER_CASE.test(piece.words[0]?.text ?? '')) return true
    const isHanging = (piece.words[0]?.left ?? 0) - (above.words[0]?.left ?? 0) > HANGING * size
    const isNear = up < down - CLOSER * size
    return isFull(above, piece, limits) && (isHanging || isNear)
  })
}

function isFull(above: LinePiece, piece: LinePiece, limits: readonly number[]): boolean {
  const [word] = piece.words
  if (!word) return false
  const room = (limits[above.first] ?? 0) - rightOf(above)
  return room < word.right - word.left + SPACE * word.size
}

/** Width of a space, in font sizes. */
const SPACE = 0.25

/** Rows of text: a new one after a distance, or else where the first column begins and another one with it. */
function byDistance(atoms: readonly BodyLine[][], limits: readonly number[]): BodyLine[][] {
  const size = median(atoms.map(([first]) => first?.line.size ?? 0))
  const gaps = atoms.slice(1).map((atom, index) => distance(atoms[index], atom))
  const inner = least(gaps)
  const apart = gaps.map((gap) => gap > inner + ROW_GAP * size)
  const starts = rowStarts(atoms, limits)
  const byGap = apart.filter(Boolean).length
  // Distances tell where most of them part two rows in which the first column begins anew.
  const told =
    byGap > 0 &&
    apart.filter((isApart, index) => isApart && isFirstFilled(atoms[index + 1] ?? [])).length >= MOST * byGap
  const missed = apart.filter((isApart, index) => !isApart && starts[index + 1]).length
  const rows: BodyLine[][] = []
  for (const [index, atom] of atoms.entries()) {
    const begins = index === 0 || (told && missed <= byGap ? apart[index - 1] : starts[index])
    if (begins) rows.push([...atom])
    else rows.at(-1)?.push(...atom)
  }
  return rows
}

/** Share of the lines that have text in nearly all columns where each line is a row. */
const FILLED_SHARE = 0.7

/** Which lines begin a row, as far as text tells. */
function rowStarts(atoms: readonly BodyLine[][], limits: readonly number[]): boolean[] {
  const counts = atoms.map((atom) => atom.flatMap(({ pieces }) => pieces).length)
  const nearlyAll = Math.max(2, greatest(counts) - 1)
  const filled = counts.map((count) => count >= nearlyAll)
  if (filled.filter(Boolean).length >= FILLED_SHARE * atoms.length)
    return atoms.map((atom, index) => index === 0 || (filled[index] === true && !goesOnInStub(atom)))
  return atoms.map((atom, index) => index === 0 || startsRow(atom, atoms[index - 1] ?? [], limits))
}

function goesOnInStub(atom: readonly BodyLine[]): boolean {
  const stub = atom.flatMap(({ pieces }) => pieces).find(({ first }) => first === 0)
  return stub === undefined || LOWER_CASE.test(stub.words[0]?.text ?? '')
}

function isFirstFilled(atom: readonly BodyLine[]): boolean {
  return atom.some(({ pieces }) => pieces.some(({ first }) => first === 0))
}

function startsRow(
  atom: readonly BodyLine[],
  above: readonly BodyLine[],
  limits: readonly number[],
): boolean {
  const pieces = atom.flatMap((line) => line.pieces)
  const stub = pieces.find(({ first }) => first === 0)
  if (!stub || LOWER_CASE.test(stub.words[0]?.text ?? '')) return false
  const last = above.flatMap((line) => line.pieces).findLast(({ first }) => first === 0)
  if (pieces.length < 2) return !last || !isFull(last, stub, limits)
  return !last || !isFull(last, stub, limits) || pieces.length > above.flatMap((line) => line.pieces).length
}
