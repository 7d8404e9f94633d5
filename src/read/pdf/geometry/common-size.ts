import { isBlank } from '../lines/line-text.js'
import type { Glyph } from '../paint/glyph.js'

/** Sizes this near to each other are one, as share of the size: printers round. */
const STEP = 0.02

/**
 * Font size of most glyphs in points: what distances on a page are measured by, as a page can be printed at any scale.
 * @returns 0 for a page without text
 */
export function commonSize(glyphs: readonly Pick<Glyph, 'text' | 'size'>[]): number {
  const groups = new Map<number, { count: number; size: number }>()
  for (const glyph of glyphs) {
    if (glyph.size <= 0 || isBlank(glyph)) continue
    const step = Math.round(Math.log(glyph.size) / STEP)
    const group = groups.get(step)
    if (group) group.count++
    else groups.set(step, { count: 1, size: glyph.size })
  }
  let best = { count: 0, size: 0 }
  for (const group of groups.values()) if (group.count > best.count) best = group
  return best.size
}
