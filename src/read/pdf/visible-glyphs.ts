import type { Glyph } from './glyph.js'
import { isBlank } from './line-text.js'

/** How near to each other two equal glyphs must lie to be one printed twice, in font sizes. */
const SAME_PLACE = 0.15
/** Share of a page's text up to which what can be seen is a stamp or a page number on a scan. */
const SEEN_ON_SCAN = 0.25

/** Glyphs that can be read, and those that cannot be seen. */
export interface VisibleGlyphs {
  glyphs: Glyph[]
  hidden: Glyph[]
}

/**
 * Sets apart what a reader of the paper does not see. A scan with a text layer has hardly anything but unpainted text:
 * there it is the text. Glyphs printed twice to look bold count once.
 */
export function visibleGlyphs(all: readonly Glyph[]): VisibleGlyphs {
  const inked = all.filter((glyph) => !isBlank(glyph))
  const seen = inked.filter((glyph) => !glyph.hidden).length
  const unpainted = inked.filter((glyph) => glyph.unpainted).length
  const isScan = unpainted > 0 && seen <= SEEN_ON_SCAN * (seen + unpainted)
  const isRead = (glyph: Glyph) => seen === 0 || !glyph.hidden || (isScan && glyph.unpainted)
  const places = new Places()
  const glyphs = all.filter((glyph) => isRead(glyph) && places.take(glyph))
  // What is drawn unseen in the place where it is seen, as under a box that it is drawn over again, is not lost.
  const hidden = all.filter((glyph) => !isRead(glyph) && places.take(glyph))
  return { glyphs, hidden: hidden.some((glyph) => !isBlank(glyph)) ? hidden : [] }
}

/** Where which text stands already, so that what is drawn a second time there, as shadows are, can be told. */
class Places {
  readonly #taken = new Map<string, Glyph[]>()

  /** Takes a glyph's place; false where the same text has it. */
  take(glyph: Glyph): boolean {
    const slack = SAME_PLACE * glyph.size
    const [x, y] = [Math.round(glyph.left / slack), Math.round(glyph.baseline / slack)]
    for (const column of [x - 1, x, x + 1]) {
      for (const row of [y - 1, y, y + 1]) {
        const near = this.#taken.get(`${glyph.text} ${column} ${row}`)
        if (near?.some((other) => isSamePlace(glyph, other, slack))) return false
      }
    }
    const key = `${glyph.text} ${x} ${y}`
    const here = this.#taken.get(key)
    if (here) here.push(glyph)
    else this.#taken.set(key, [glyph])
    return true
  }
}

function isSamePlace(one: Glyph, other: Glyph, slack: number): boolean {
  return Math.abs(one.left - other.left) <= slack && Math.abs(one.baseline - other.baseline) <= slack
}
