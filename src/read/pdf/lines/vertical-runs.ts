import type { Glyph } from '../paint/glyph.js'
import { isBlank } from './line-text.js'

/** Fewest glyphs one below the other that make a run of vertical writing. */
const MIN_RUN = 2
/** How far a glyph may stand beside the one before it, in font sizes. */
const SIDE_SLACK = 0.25
/** Least and widest step from a glyph to the next one down the run, in font sizes: digits lie on their side. */
const MIN_STEP = 0.4
const MAX_STEP = 1.6

/**
 * Runs of glyphs that were drawn one right below the other, or above where they lie on their left side.
 * @param glyphs in the order of drawing
 * @returns the places of each run's glyphs in that list
 */
export function verticalRuns(glyphs: readonly Glyph[]): number[][] {
  const runs: number[][] = []
  let run: number[] = []
  let last: Glyph | undefined
  for (const [index, glyph] of glyphs.entries()) {
    if (isBlank(glyph)) continue
    if (last && isNextDown(last, glyph)) run.push(index)
    else {
      run = [index]
      runs.push(run)
    }
    last = glyph
  }
  return runs.filter(({ length }) => length >= MIN_RUN)
}

function isNextDown(last: Glyph, next: Glyph): boolean {
  if (last.turn !== next.turn && (last.turn === 270 || next.turn === 270)) return false
  const size = Math.max(last.size, next.size)
  const aside = Math.abs(last.left + last.right - next.left - next.right) / 2
  const step = (next.turn === 270 ? last.bottom - next.bottom : next.top - last.top) / size
  return aside <= SIDE_SLACK * size && step >= MIN_STEP && step <= MAX_STEP
}
