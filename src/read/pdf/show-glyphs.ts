import { type Box, centre, contains } from './box.js'
import type { Canvas } from './canvas.js'
import type { Glyph, Turn } from './glyph.js'
import { PDF_LIMITS } from './limits.js'
import { applyTo, applyToBox, compose } from './matrix.js'
import type { Matrix, ShownGlyph } from './paint-operator.js'

/** Ascent and descent of the em box: those of nearly every Chinese font. */
const ASCENT = 0.88
const DESCENT = 0.12

/** Puts the glyphs of one show operator on the page and moves the text matrix on (ISO 32000-1, 9.4.4). */
export function showGlyphs(canvas: Canvas, shown: readonly (ShownGlyph | number)[]): void {
  for (const item of shown) {
    if (typeof item === 'number') {
      advance(canvas, (-item / 1000) * canvas.state.fontSize)
      continue
    }
    if (canvas.glyphs.length >= PDF_LIMITS.glyphs) throw new Error('too many characters')
    canvas.glyphs.push(placeGlyph(canvas, item))
    advance(canvas, glyphAdvance(canvas, item))
  }
}

/** Moves the pen by a length in unscaled text space: rightwards, or upwards in a vertical font. */
function advance(canvas: Canvas, length: number): void {
  const { font, horizontalScale } = canvas.state
  const shift: Matrix = font.vertical ? [1, 0, 0, 1, 0, length] : [1, 0, 0, 1, length * horizontalScale, 0]
  canvas.textMatrix = compose(canvas.textMatrix, shift)
}

function glyphAdvance({ state }: Canvas, glyph: ShownGlyph): number {
  const scale = state.fontSize * state.font.unit
  const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0)
  const metrics = verticalMetrics(state.font, glyph)
  return (metrics ? metrics.advance : glyph.width) * scale + spacing
}

interface VerticalMetrics {
  /** Negative: downwards. */
  advance: number
  originX: number
  originY: number
}

function verticalMetrics(font: Canvas['state']['font'], glyph: ShownGlyph): VerticalMetrics | null {
  if (!font.vertical) return null
  const [advanceY = -1 / font.unit, , defaultY = ASCENT / font.unit] = font.verticalMetrics ?? []
  const [own, originX, originY] = glyph.verticalMetrics ?? []
  return { advance: own ?? advanceY, originX: originX ?? glyph.width / 2, originY: originY ?? defaultY }
}

function placeGlyph(canvas: Canvas, glyph: ShownGlyph): Glyph {
  const { state, textMatrix } = canvas
  const scale = state.fontSize * state.font.unit
  const metrics = verticalMetrics(state.font, glyph)
  const x = metrics ? -metrics.originX * scale : 0
  const y = (metrics ? -metrics.originY * scale : 0) + state.rise
  const place = compose(state.transform, compose(textMatrix, [state.horizontalScale, 0, 0, 1, 0, 0]))
  const emBox = {
    left: x,
    right: x + glyph.width * scale,
    top: y - DESCENT * state.fontSize,
    bottom: y + ASCENT * state.fontSize,
  }
  const box = applyToBox(place, emBox)
  return {
    ...box,
    text: glyph.text,
    size: Math.hypot(place[2], place[3]) * Math.abs(state.fontSize),
    baseline: applyTo(place, x, y)[1],
    turn: turnOf(place, state.fontSize),
    vertical: metrics !== null,
    hidden: isHidden(canvas, box),
  }
}

/** To which quarter turn the reading direction comes nearest. */
function turnOf([a, b]: Matrix, fontSize: number): Turn {
  // A negative size turns the text about.
  const sign = fontSize < 0 ? -1 : 1
  if (Math.abs(a) >= Math.abs(b)) return a * sign >= 0 ? 0 : 180
  return b * sign >= 0 ? 90 : 270
}

/** Text render modes that paint nothing: invisible, and clip only (ISO 32000-1, table 106). */
const UNPAINTED_MODES: readonly number[] = [3, 7]

function isHidden({ state, panels }: Canvas, box: Box): boolean {
  if (UNPAINTED_MODES.includes(state.renderMode)) return true
  const [x, y] = centre(box)
  if (!contains(state.clip, x, y)) return true
  return state.fillIsWhite && !panels.some((panel) => contains(panel, x, y))
}
