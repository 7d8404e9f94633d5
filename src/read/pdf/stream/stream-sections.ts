import { median } from '../geometry/extremes.js'
import type { TextRun } from '../lines/text-lines.js'
import { SECTION } from './stream-markers.js'

/** Share of a heading's height by which the distance around it must be wider than between rows. */
const OWN_HEIGHT = 0.8
/** Extra distance that parts two rows, in font sizes. */
const ROW_GAP = 0.3

/**
 * Headings of sections in a column of merged cells that have a row to themselves: nothing stands beside them, and the
 * text of the other columns leaves as much room as a row takes, and not only the distance of two rows.
 * @param merged text of the columns whose cells may be merged
 * @param others text of the other columns
 * @param gap usual distance between two lines of a cell, in points
 */
export function sectionRows(
  merged: readonly TextRun[],
  others: readonly TextRun[],
  gap: number,
): Set<TextRun> {
  const blocks = filledHeights(others)
  const distances = blocks.slice(1).map(({ top }, index) => top - (blocks[index]?.bottom ?? top))
  const apart = distances.filter((distance, index) => distance > gap + ROW_GAP * (blocks[index]?.size ?? 0))
  const usual = apart.length > 0 ? median(apart) : gap
  return new Set(
    merged.filter((run) => {
      if (!SECTION.test(run.text)) return false
      const at = firstBelow(blocks, (run.top + run.bottom) / 2)
      const [above, below] = [blocks[at - 1], blocks[at]]
      if (below && below.top < run.bottom - ROW_GAP * run.size) return false
      if (!above || !below) return !above || run.top - above.bottom >= 0
      return below.top - above.bottom >= usual + OWN_HEIGHT * (run.bottom - run.top)
    }),
  )
}

/** Place of the first stretch of text that reaches below a height. */
function firstBelow(blocks: readonly Filled[], height: number): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.bottom ?? 0) <= height) low = middle + 1
    else high = middle
  }
  return low
}

interface Filled {
  top: number
  bottom: number
  size: number
}

/** Heights at which there is text, top to bottom, each apart from the next. */
function filledHeights(runs: readonly TextRun[]): Filled[] {
  const filled: Filled[] = []
  for (const { top, bottom, size } of runs.toSorted((one, other) => one.top - other.top)) {
    const last = filled.at(-1)
    if (last && top <= last.bottom) last.bottom = Math.max(last.bottom, bottom)
    else filled.push({ top, bottom, size })
  }
  return filled
}
