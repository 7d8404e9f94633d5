import { least, median } from '../geometry/extremes.js'
import type { TextRun } from './text-lines.js'

/** Widest distance between two lines that may still be of one paragraph, in font sizes. */
const MAX_GAP = 3
/** Share of all gaps, to the point, that makes one frequent. */
const FREQUENT = 0.1

/**
 * Usual distance in points between the boxes of two lines of one paragraph: the least of the frequent ones, as gaps
 * between paragraphs may be more frequent than those inside.
 * @param runs lines that follow one another
 */
export function usualGap(runs: readonly (readonly TextRun[])[]): number {
  const gaps = runs.flatMap((lines) =>
    lines.slice(1).flatMap((line, index) => {
      const last = lines[index]
      // One character below the other is a narrow column, whose lines may be set closer.
      if (!last || last.text.length < 2 || line.text.length < 2) return []
      const gap = line.top - last.bottom
      return gap < MAX_GAP * line.size ? [gap] : []
    }),
  )
  const counts = new Map<number, number>()
  for (const gap of gaps) counts.set(Math.round(gap), (counts.get(Math.round(gap)) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= Math.max(2, FREQUENT * gaps.length))
  return frequent.length > 0 ? least(frequent.map(([gap]) => gap)) : median(gaps)
}
