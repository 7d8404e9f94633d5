import type { TextBlock } from './stream-blocks.js'
import type { StreamRow } from './stream-rows.js'

/** What leaving out rows at the beginning of a page costs, in points: they belong to a cell of the page before. */
const LEFT_OUT = 12

/**
 * Shares out rows among cells that stand in the middle of theirs, so that all middles together are nearest.
 * @returns for each block the place of its first row, the rows that are left out before the first, and how far the
 * middles are off in points
 */
export function shareByMiddle(
  blocks: readonly TextBlock[],
  rows: readonly StreamRow[],
): { starts: number[]; off: number } {
  const count = rows.length
  // best[k][end]: least sum with the first k cells in the rows before `end`.
  let best = Array.from({ length: count + 1 }, (_, end): number => (end === 0 ? 0 : LEFT_OUT))
  const from: number[][] = []
  for (const [k, block] of blocks.entries()) {
    const next = new Array<number>(count + 1).fill(Number.POSITIVE_INFINITY)
    const starts = new Array<number>(count + 1).fill(0)
    const room = blocks.length - k - 1
    for (let start = k; start < count - room; start++) {
      const before = best[start] ?? Number.POSITIVE_INFINITY
      if (!Number.isFinite(before)) continue
      for (let end = start + 1; end <= count - room; end++) {
        const total = before + offMiddle(block, rows, start, end)
        if (total >= (next[end] ?? 0)) continue
        next[end] = total
        starts[end] = start
      }
    }
    best = next
    from.push(starts)
  }
  const starts: number[] = []
  let end = count
  for (const row of from.toReversed()) {
    end = row[end] ?? 0
    starts.unshift(end)
  }
  return { starts, off: best[count] ?? Number.POSITIVE_INFINITY }
}

function offMiddle({ top, bottom }: TextBlock, rows: readonly StreamRow[], from: number, to: number): number {
  const middle = ((rows[from]?.top ?? 0) + (rows[to - 1]?.bottom ?? 0)) / 2
  return Math.abs(middle - (top + bottom) / 2)
}
