import { greatest, least } from '../geometry/extremes.js'
import type { TextRun } from '../lines/text-lines.js'
import type { StreamRow } from './stream-rows.js'

/** How far from the middle of its rows a cell may lie, in font sizes. */
const ON_MIDDLE = 0.35
/** How far from the middle of one row its text must lie not to be of that row alone, in font sizes. */
const OFF_MIDDLE = 0.5
/** Extra distance between two lines of one cell, in font sizes. */
const SAME_CELL = 0.3

/**
 * Joins cells of two rows where their text stands in the middle of both together and of neither alone: a cell that is
 * merged over two rows. Changes the rows.
 * @param columns columns in which cells may be merged
 * @param gap usual distance between two lines of a cell, in points
 */
export function joinPairs(rows: readonly StreamRow[], columns: readonly number[], gap: number): void {
  for (const column of columns) {
    for (let index = 1; index < rows.length; index++) {
      const [upper, lower] = [rows[index - 1], rows[index]]
      if (!upper || !lower || upper.spanning || lower.spanning || upper.spans.has(column)) continue
      if (!isPair(upper, lower, column, gap)) continue
      upper.spans.set(column, 2)
      lower.spans.set(column, 0)
      upper.runs.set(column, [...(upper.runs.get(column) ?? []), ...(lower.runs.get(column) ?? [])])
      lower.runs.delete(column)
    }
  }
}

function isPair(upper: StreamRow, lower: StreamRow, column: number, gap: number): boolean {
  const [above, below] = [upper.runs.get(column) ?? [], lower.runs.get(column) ?? []]
  const runs = [...above, ...below]
  const size = greatest(runs.map((run) => run.size))
  const [over, under] = [extentOf(upper, column), extentOf(lower, column)]
  if (runs.length === 0 || !over || !under) return false
  const tops = runs.map(({ top }) => top).sort((one, other) => one - other)
  const bottoms = runs.map(({ bottom }) => bottom).sort((one, other) => one - other)
  if (tops.slice(1).some((top, index) => top - (bottoms[index] ?? 0) > gap + SAME_CELL * size)) return false
  const off = (text: readonly TextRun[], [top, bottom]: readonly [number, number]) =>
    Math.abs(middleOf(text) - (top + bottom) / 2) / size
  const isOff = (text: readonly TextRun[], row: readonly [number, number]) =>
    text.length === 0 || off(text, row) > OFF_MIDDLE
  return off(runs, [over[0], under[1]]) <= ON_MIDDLE && isOff(above, over) && isOff(below, under)
}

/** Height of a row without the text of one column; null where there is no other. */
function extentOf({ runs }: StreamRow, column: number): [top: number, bottom: number] | null {
  const others = [...runs].flatMap(([at, texts]) => (at === column ? [] : texts))
  if (others.length === 0) return null
  return [least(others.map(({ top }) => top)), greatest(others.map(({ bottom }) => bottom))]
}

function middleOf(runs: readonly TextRun[]): number {
  return (least(runs.map(({ top }) => top)) + greatest(runs.map(({ bottom }) => bottom))) / 2
}
