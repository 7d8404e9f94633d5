import type { Glyph } from './glyph.js'
import { isBlank } from './line-text.js'

/** How near to each other two equal glyphs must lie to be one printed twice, in font sizes. */
const SAME_PLACE = 0.15

/** Glyphs that can be read, and how many were left out because they cannot be seen. */
export interface VisibleGlyphs {
  glyphs: Glyph[]
  hidden: number
}

/**
 * Leaves out what a reader of the paper does not see. A scan with a text layer has nothing but unseen text: there it
 * is the text. Glyphs printed twice to look bold count once.
 */
export function visibleGlyphs(glyphs: readonly Glyph[]): VisibleGlyphs {
  const inked = glyphs.filter((glyph) => !isBlank(glyph))
  const seen = inked.filter((glyph) => !glyph.hidden)
  if (seen.length * 2 < inked.length) return { glyphs: withoutDoubles(glyphs), hidden: 0 }
  return {
    glyphs: withoutDoubles(glyphs.filter((glyph) => !glyph.hidden)),
    hidden: inked.length - seen.length,
  }
}

/** Drops glyphs drawn a second time in the same place, as fake bold and shadows do. */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const places = new Map<string, Glyph[]>()
  return glyphs.filter((glyph) => {
    const slack = SAME_PLACE * glyph.size
    const [x, y] = [Math.round(glyph.left / slack), Math.round(glyph.baseline / slack)]
    for (const column of [x - 1, x, x + 1]) {
      for (const row of [y - 1, y, y + 1]) {
        const near = places.get(`${glyph.text} ${column} ${row}`) ?? []
        if (near.some((other) => isSamePlace(glyph, other, slack))) return false
      }
    }
    const key = `${glyph.text} ${x} ${y}`
    const here = places.get(key)
    if (here) here.push(glyph)
    else places.set(key, [glyph])
    return true
  })
}

function isSamePlace(one: Glyph, other: Glyph, slack: number): boolean {
  return Math.abs(one.left - other.left) <= slack && Math.abs(one.baseline - other.baseline) <= slack
}
