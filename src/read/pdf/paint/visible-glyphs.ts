import { isBlank } from '../lines/line-text.js'
import type { Glyph } from './glyph.js'

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
  /** Glyphs by their text, and then by the square of a grid that they stand in. */
  readonly #taken = new Map<string, Map<number, Glyph[]>>()

  /** Takes a glyph's place; false where the same text has it. */
  take(glyph: Glyph): boolean {
    const taken = this.#taken.get(glyph.text)
    if (!taken) {
      this.#taken.set(glyph.text, new Map([[squareOf(glyph, 0, 0), [glyph]]]))
      return true
    }
    for (const x of NEIGHBOURS)
      for (const y of NEIGHBOURS)
        for (const other of taken.get(squareOf(glyph, x, y)) ?? [])
          if (isSamePlace(glyph, other)) return false
    const square = squareOf(glyph, 0, 0)
    const here = taken.get(square)
    if (here) here.push(glyph)
    else taken.set(square, [glyph])
    return true
  }
}

const NEIGHBOURS = [-1, 0, 1] as const
/** More squares than lie beside each other on a page. */
const SQUARES = 2 ** 20

/** The number of the square beside the one that a glyph stands in; squares are as wide as equal glyphs may lie apart. */
function squareOf({ left, baseline, size }: Glyph, x: number, y: number): number {
  const width = SAME_PLACE * Math.max(size, 1)
  return (Math.round(baseline / width) + y) * SQUARES + Math.round(left / width) + x
}

function isSamePlace(one: Glyph, other: Glyph): boolean {
  const slack = SAME_PLACE * one.size
  return Math.abs(one.left - other.left) <= slack && Math.abs(one.baseline - other.baseline) <= slack
}
