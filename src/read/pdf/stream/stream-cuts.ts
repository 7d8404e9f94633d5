import { simplifyWords } from '../../simplify-words.js'
import { greatest, least } from '../geometry/extremes.js'
import type { TextLine, TextPiece } from '../lines/text-lines.js'
import { unbreakableWidth } from '../lines/wraps.js'
import type { Heading } from './stream-header.js'
import { MARKER, ROW_NUMBER, SECTION } from './stream-markers.js'

/** How near to each other pieces begin that begin at one place, in font sizes. */
const SAME_PLACE = 0.2
/** How near to a column's beginning a character must begin for the line to be cut there, in font sizes. */
const CUT_SLACK = 0.16
/** Share of the lines, and fewest lines, that must begin where a column does. */
const MIN_SHARE = 0.08
const MIN_BEGINNINGS = 2
/** Share of the lines that may go over the beginning of a column without a character that begins there. */
const MAX_UNCUT = 0.05
/** How much more of the lines over a place speak against it than lines that begin there speak for it. */
const UNCUT_WEIGHT = 2
/** Headings of row numbers. */
const NUMBER_HEADINGS: readonly string[] = ['序号', '编号', '序', '号', '项次', '次序']

/** Where a column begins, in points, and whether it has room for row numbers only. */
export interface ColumnStart {
  position: number
  numbers: boolean
}

/**
 * Finds where columns begin whose text may touch that of the column before: between each two headings the place where
 * most pieces of text begin and where a character begins in nearly every line that goes over it.
 */
export function columnStarts(lines: readonly TextLine[], headings: readonly Heading[]): ColumnStart[] {
  const body = headings[0] && isNumberHeading(headings[0]) ? lines.filter((line) => !isSection(line)) : lines
  return headings.slice(1).flatMap((heading, index) => {
    const before = headings[index]
    const position = before ? startBetween(body, before, heading) : null
    return position === null ? [] : [{ position, numbers: isNumberHeading(heading) }]
  })
}

/** Whether a column is headed 序号 or the like. */
export function isNumberHeading({ text }: Heading): boolean {
  return NUMBER_HEADINGS.includes(simplifyWords(text))
}

/** A heading of a section has a line to itself. */
function isSection({ runs, text }: TextLine): boolean {
  return runs.length === 1 && SECTION.test(text)
}

function startBetween(lines: readonly TextLine[], before: Heading, heading: Heading): number | null {
  const slack = SAME_PLACE * heading.size
  const [from, to] = [before.right - slack, heading.left + 2 * slack]
  const lefts = lines
    .flatMap(({ runs }) => runs.map(({ left }) => left))
    .filter((left) => left > from && left < to)
    .sort((one, other) => one - other)
  const most = Math.max(1, MAX_UNCUT * lines.length)
  let best: { position: number; score: number } | null = null
  for (const group of groupNear(lefts, slack)) {
    if (group.length < Math.max(MIN_BEGINNINGS, MIN_SHARE * lines.length)) continue
    const position = group[group.length >> 1] ?? 0
    const uncut = lines.filter(({ runs }) => runs.some((run) => isUncut(run, position))).length
    const score = group.length - UNCUT_WEIGHT * uncut
    if (uncut <= most && score > (best?.score ?? 0)) best = { position, score }
  }
  return best?.position ?? null
}

/** Groups of sorted positions that lie near to each other. */
function groupNear(sorted: readonly number[], slack: number): number[][] {
  const groups: number[][] = []
  for (const position of sorted) {
    const group = groups.at(-1)
    if (group && position - (group[0] ?? 0) <= slack) group.push(position)
    else groups.push([position])
  }
  return groups
}

function isUncut(run: TextPiece, position: number): boolean {
  return isOver(run, position) && cutPlace(run, position) === null
}

function isOver({ left, right, size }: TextPiece, position: number): boolean {
  return left < position - CUT_SLACK * size && right > position + CUT_SLACK * size
}

/** Place in the text of the character that begins at a position; null for none. */
function cutPlace({ starts, text, size }: TextPiece, position: number): number | null {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < position) low = middle + 1
    else high = middle
  }
  for (const at of [low, low - 1]) {
    const isNear = at > 0 && at < starts.length && Math.abs((starts[at] ?? 0) - position) <= CUT_SLACK * size
    if (isNear && text[at] !== ' ') return at
  }
  return null
}

/** How near to the end of its column a full line reaches, in font sizes. */
const FULL_LINE = 1.5

/**
 * Cuts the pieces of a line where columns begin. What looks like a section's heading over several columns is cut only
 * where it is the first line of several cells: text behind the cut has a number of its own or fills its column.
 */
export function cutLine(line: TextLine, starts: readonly ColumnStart[]): TextLine {
  const positions = starts.map(({ position }) => position)
  const runs = line.runs.flatMap((run) => cutRun(run, positions))
  if (runs.length === line.runs.length || hasTextAmongNumbers(runs, starts)) return line
  const isWhole = isSection(line) || isCutAtNumber(line, runs)
  return isWhole && !areCells(runs, positions) ? line : { ...line, runs }
}

/** "10．": a heading's number as wide as the column of row numbers, with its text right behind it. */
const HEADING_NUMBER = /^\d{1,3}[.．、]$/u

function isCutAtNumber({ runs: [whole, ...others] }: TextLine, [first]: readonly TextPiece[]): boolean {
  return whole !== undefined && others.length === 0 && HEADING_NUMBER.test(first?.text ?? '')
}

/** Whether a cut would put text into a column that has only room for numbers. */
function hasTextAmongNumbers(runs: readonly TextPiece[], starts: readonly ColumnStart[]): boolean {
  return starts.some(
    ({ position, numbers }) =>
      numbers &&
      runs.some((run) => Math.abs(position - run.left) <= CUT_SLACK * run.size && !ROW_NUMBER.test(run.text)),
  )
}

function areCells(runs: readonly TextPiece[], positions: readonly number[]): boolean {
  const [second, last] = [runs[1], runs.at(-1)]
  if (!second || !last) return false
  if (MARKER.test(second.text) || runs.length > 2) return true
  const end = positions.find((position) => position > last.left + last.size)
  return end !== undefined && end - last.right <= FULL_LINE * last.size
}

function cutRun(run: TextPiece, positions: readonly number[]): TextPiece[] {
  const places = positions.flatMap((position) => {
    const at = isOver(run, position) ? cutPlace(run, position) : null
    return at === null ? [] : [at]
  })
  if (places.length === 0) return [run]
  const bounds = [0, ...places, run.text.length]
  return bounds.slice(1).flatMap((to, index) => pieceOf(run, bounds[index] ?? 0, to))
}

function pieceOf(run: TextPiece, from: number, to: number): TextPiece[] {
  const text = run.text.slice(from, to).trimEnd()
  if (text === '') return []
  const starts = run.starts.slice(from, from + text.length)
  const end = from + text.length
  const right = end < run.text.length ? (run.starts[end] ?? run.right) : run.right
  const glyphs = [...starts].map((left, index) => ({
    text: text[index] ?? '',
    left,
    right: starts[index + 1] ?? right,
  }))
  const [left, last] = [least(starts), greatest([right, ...starts])]
  return [{ ...run, text, starts, left, right: last, headWidth: unbreakableWidth(glyphs) }]
}
