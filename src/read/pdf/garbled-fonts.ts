import { type Box, unite } from './box.js'
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

/** Which code of which font a glyph comes from. */
export interface GlyphSource {
  font: FontFacts
  code: number
}

/** What stands for a character that is on the paper but cannot be known. */
const UNKNOWN = '\ufffd'

/**
 * Finds fonts whose text is garbled (see text-quality) and replaces the text of their glyphs by U+FFFD: one such font
 * among good ones must not pass for text.
 * @param sources in step with the glyphs
 */
export function replaceGarbled(glyphs: readonly Glyph[], sources: readonly GlyphSource[]): GarbledText[] {
  return [...byFont(glyphs, sources)].flatMap(([font, set]) => {
    const quote = garbledFontQuote(set.text, font.embedded && set.isBareCodes)
    const box = unite(set.glyphs)
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
  /** Each character is the number that the file writes for it. */
  isBareCodes: boolean
}

function byFont(glyphs: readonly Glyph[], sources: readonly GlyphSource[]): Map<FontFacts, FontText> {
  const fonts = new Map<FontFacts, FontText>()
  glyphs.forEach((glyph, index) => {
    const source = sources[index]
    if (!source) return
    const set = fonts.get(source.font) ?? { glyphs: [], blanks: [], text: '', isBareCodes: true }
    fonts.set(source.font, set)
    if (SPACE.test(glyph.text)) {
      set.blanks.push(glyph)
      return
    }
    set.glyphs.push(glyph)
    set.text += glyph.text
    set.isBareCodes &&= glyph.text.codePointAt(0) === source.code
  })
  return fonts
}
