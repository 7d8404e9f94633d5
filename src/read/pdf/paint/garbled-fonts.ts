import { type Box, unite } from '../geometry/box.js'
import type { GlyphRun } from './canvas.js'
import type { Glyph } from './glyph.js'
import type { FontFacts } from './paint-operator.js'
import { garbledFontQuote } from './text-quality.js'

/** Text of one font on one page whose characters are not those on the paper. */
export interface GarbledText {
  count: number
  quote: string
  box: Box
}

/** " ", U+3000; control characters are no blanks here, since numbers that pass for characters may be such. */
const SPACE = /^\s*$/u

/** What stands for a character that is on the paper but cannot be known. */
const UNKNOWN = '\ufffd'

/**
 * Finds fonts whose text is garbled (see text-quality) and replaces the text of their glyphs by U+FFFD: one such font
 * among good ones must not pass for text.
 */
export function replaceGarbled(glyphs: readonly Glyph[], runs: readonly GlyphRun[]): GarbledText[] {
  return [...byFont(glyphs, runs)].flatMap(([font, set]) => {
    const quote = garbledFontQuote(set.text, font.embedded && set.isBareCodes)
    const box = quote === null ? null : unite(set.glyphs)
    if (quote === null || !box) return []
    // Numbers that pass for blanks are no blanks either.
    const lost = set.isBareCodes ? [...set.glyphs, ...set.blanks] : set.glyphs
    for (const glyph of lost) glyph.text = UNKNOWN
    return [{ count: lost.length, quote, box }]
  })
}

/** What is set in one font. */
interface FontText {
  glyphs: Glyph[]
  blanks: Glyph[]
  text: string
  isBareCodes: boolean
}

function byFont(glyphs: readonly Glyph[], runs: readonly GlyphRun[]): Map<FontFacts, FontText> {
  const fonts = new Map<FontFacts, FontText>()
  for (const { font, from, to, isBareCodes } of runs) {
    const set = fonts.get(font) ?? { glyphs: [], blanks: [], text: '', isBareCodes: true }
    fonts.set(font, set)
    set.isBareCodes &&= isBareCodes
    for (const glyph of glyphs.slice(from, to)) {
      const isBlank = SPACE.test(glyph.text)
      const list = isBlank ? set.blanks : set.glyphs
      list.push(glyph)
      if (!isBlank) set.text += glyph.text
    }
  }
  return fonts
}
