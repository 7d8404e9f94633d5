import type { FontFacts, ShownGlyph } from '../paint/paint-operator.js'

/** The part of pdf.js's font object that is used here. */
export interface RawFont {
  vertical?: boolean | undefined
  fontMatrix?: ArrayLike<number> | undefined
  defaultVMetrics?: ArrayLike<number> | undefined
  bbox?: ArrayLike<number> | undefined
  isType3Font?: boolean | undefined
  missingFile?: boolean | undefined
}

/** Facts of a font as pdf.js gives it; of one that does not load it gives the reason. */
export function fontFacts(font: RawFont | string | undefined): FontFacts {
  if (typeof font !== 'object')
    return {
      unit: DEFAULT_UNIT,
      height: 1,
      embedded: false,
      failed: true,
      vertical: false,
      verticalMetrics: null,
    }
  const metrics = font.defaultVMetrics
  return {
    unit: Math.abs(font.fontMatrix?.[0] ?? 0) || DEFAULT_UNIT,
    height: font.isType3Font ? type3Height(font) : 1,
    embedded: font.missingFile !== true,
    failed: false,
    vertical: font.vertical === true,
    verticalMetrics: metrics ? Array.from(metrics) : null,
  }
}

const DEFAULT_UNIT = 0.001

/** Heights of a font's box, in font sizes, that are those of a font drawn to the usual measure. */
const USUAL_HEIGHT = { least: 0.5, most: 2 } as const

/** Type 3 fonts may be drawn in any measure, such as dots: then their box tells how high glyphs are. */
function type3Height({ fontMatrix, bbox }: RawFont): number {
  const height = Math.abs(((bbox?.[3] ?? 0) - (bbox?.[1] ?? 0)) * (fontMatrix?.[3] ?? 0))
  const isUsual = height === 0 || (height >= USUAL_HEIGHT.least && height <= USUAL_HEIGHT.most)
  return isUsual ? 1 : height
}

interface RawGlyph {
  unicode: string
  originalCharCode?: number
  width?: number
  isSpace?: boolean
  vmetric?: number[] | null
}

/** "ﬁ" U+FB01: forms of letters that a font joins; the paper has the letters. */
const LIGATURE = /^[\ufb00-\ufb06]$/

/** One entry of a show operator: a glyph, or a number that moves the pen. */
export function shownGlyph(raw: unknown): ShownGlyph | number {
  if (typeof raw === 'number') return raw
  const { unicode, originalCharCode = 0, width = 0, isSpace = false, vmetric = null } = raw as RawGlyph
  return {
    text: LIGATURE.test(unicode) ? unicode.normalize('NFKC') : unicode,
    code: originalCharCode,
    width,
    isSpace,
    verticalMetrics: vmetric,
  }
}
