import type { TextLine, TextPiece } from '../lines/text-lines.js'

/** A row number that its column was too narrow for: "（十", and below it "五）". */
const HEAD = /^[（(][一二三四五六七八九十\d]{1,3}$/u
const TAIL = /^[一二三四五六七八九十\d]{0,3}[)）]$/u
/** Lines below in which the rest is looked for: the other columns may be set at other heights. */
const LINES_BELOW = 4
/** Widest distance between the two, in font sizes. */
const MAX_DISTANCE = 1.2

/** Puts row numbers together that were wrapped, so that each stands in one piece. */
export function joinWrappedNumbers(lines: readonly TextLine[]): TextLine[] {
  const joined = new Map<TextPiece, TextPiece>()
  const tails = new Set<TextPiece>()
  for (const [index, line] of lines.entries()) {
    for (const run of line.runs) {
      if (!HEAD.test(run.text)) continue
      const below = lines.slice(index + 1, index + 1 + LINES_BELOW).flatMap(({ runs }) => runs)
      const tail = below.find((other) => TAIL.test(other.text) && isBelow(run, other))
      if (!tail || tails.has(tail)) continue
      tails.add(tail)
      joined.set(run, joinPieces(run, tail))
    }
  }
  if (tails.size === 0) return [...lines]
  return lines.map((line) => {
    const runs = line.runs.flatMap((run) => (tails.has(run) ? [] : [joined.get(run) ?? run]))
    const isChanged = runs.length < line.runs.length || runs.some((run, index) => run !== line.runs[index])
    return isChanged ? { ...line, runs } : line
  })
}

function isBelow(upper: TextPiece, lower: TextPiece): boolean {
  const isUnder = Math.min(upper.right, lower.right) > Math.max(upper.left, lower.left)
  return isUnder && lower.top >= upper.top && lower.top - upper.bottom <= MAX_DISTANCE * upper.size
}

function joinPieces(upper: TextPiece, lower: TextPiece): TextPiece {
  return {
    ...upper,
    text: upper.text + lower.text,
    left: Math.min(upper.left, lower.left),
    right: Math.max(upper.right, lower.right),
    bottom: lower.bottom,
    starts: Float32Array.from([...upper.starts, ...lower.starts]),
  }
}
