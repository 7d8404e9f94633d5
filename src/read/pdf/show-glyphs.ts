import { type Box, centre, contains } from './box.js'
import { type Canvas, type GraphicsState, isSwitchedOff, type Panel } from './canvas.js'
import { looksLike, WHITE } from './colours.js'
import type { Glyph, Turn } from './glyph.js'
import { PDF_LIMITS } from './limits.js'
import { applyTo, applyToBox, compose } from './matrix.js'
import type { Colour, FontFacts, Matrix, ShownGlyph } from './paint-operator.js'

/** Ascent and descent of the em box: those of nearly every Chinese font. */
const ASCENT = 0.88
const DESCENT = 0.12

/**
 * Puts the glyphs of one show operator on the page and moves the text matrix on (ISO 32000-1, 9.4.4).
 * @throws Error where the page holds more glyphs than are read
 */
export function showGlyphs(canvas: Canvas, shown: readonly (ShownGlyph | number)[]): void {
  const { state } = canvas
  if (state.font.failed) canvas.lostStrings += 1
  const scaled = compose(canvas.textMatrix, [state.horizontalScale, 0, 0, 1, 0, 0])
  const pen: Pen = { matrix: compose(state.transform, scaled), unpainted: isUnpainted(canvas), along: 0 }
  for (const item of shown) {
    if (typeof item === 'number') {
      pen.along -= (item / 1000) * state.fontSize
      continue
    }
    if (canvas.glyphs.length >= PDF_LIMITS.glyphs) throw new Error('too many characters')
    canvas.glyphs.push(placeGlyph(canvas, pen, item))
    canvas.sources.push({ font: state.font, code: item.code })
    pen.along += glyphAdvance(state, item)
  }
  const { font, horizontalScale } = state
  const shift: Matrix = font.vertical
    ? [1, 0, 0, 1, 0, pen.along]
    : [1, 0, 0, 1, pen.along * horizontalScale, 0]
  canvas.textMatrix = compose(canvas.textMatrix, shift)
}

/** Where a show operator has come to. */
interface Pen {
  /** Text space, scaled horizontally, to points from the top left of the page. */
  matrix: Matrix
  unpainted: boolean
  /** How far it has moved in that space: rightwards, or upwards in a vertical font. */
  along: number
}

function glyphAdvance(state: GraphicsState, glyph: ShownGlyph): number {
  const scale = state.fontSize * state.font.unit
  const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0)
  const width = state.font.vertical ? verticalMetrics(state.font, glyph).advance : glyph.width
  return width * scale + spacing
}

interface VerticalMetrics {
  /** Negative: downwards. */
  advance: number
  originX: number
  originY: number
}

function verticalMetrics(font: FontFacts, glyph: ShownGlyph): VerticalMetrics {
  const [advanceY = -1 / font.unit, , defaultY = ASCENT / font.unit] = font.verticalMetrics ?? []
  const [own, originX, originY] = glyph.verticalMetrics ?? []
  return { advance: own ?? advanceY, originX: originX ?? glyph.width / 2, originY: originY ?? defaultY }
}

/** A font size in place of 0, so that text without size still forms lines. */
const NEXT_TO_NOTHING = 0.01
const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 }

function placeGlyph(canvas: Canvas, { matrix, unpainted, along }: Pen, glyph: ShownGlyph): Glyph {
  const { font, fontSize, rise } = canvas.state
  const scale = fontSize * font.unit
  const [x, y] = originOf(font, glyph, scale, along)
  const size = (fontSize || NEXT_TO_NOTHING) * font.height
  const box = applyToBox(matrix, {
    left: x,
    right: x + glyph.width * scale,
    top: y + rise - DESCENT * size,
    bottom: y + rise + ASCENT * size,
  })
  const isSomewhere = Number.isFinite(box.right - box.left) && Number.isFinite(box.bottom - box.top)
  const placed: Glyph = {
    ...(isSomewhere ? box : NOWHERE),
    text: glyph.text,
    size: isSomewhere ? Math.hypot(matrix[2], matrix[3]) * Math.abs(size) : 0,
    baseline: isSomewhere ? applyTo(matrix, x, y + rise)[1] : 0,
    turn: turnOf(matrix, fontSize),
    vertical: font.vertical,
    unpainted,
    hidden: unpainted || !isSomewhere,
  }
  placed.hidden ||= isHidden(canvas, placed)
  return placed
}

/** Where a glyph's own coordinates begin; those of a vertical font hang below the middle of their top. */
function originOf(font: FontFacts, glyph: ShownGlyph, scale: number, along: number): [x: number, y: number] {
  if (!font.vertical) return [along, 0]
  const { originX, originY } = verticalMetrics(font, glyph)
  return [-originX * scale, along - originY * scale]
}

/** To which quarter turn the reading direction comes nearest. */
function turnOf([a, b]: Matrix, fontSize: number): Turn {
  // A negative size turns the text about.
  const sign = fontSize < 0 ? -1 : 1
  if (Math.abs(a) >= Math.abs(b)) return a * sign >= 0 ? 0 : 180
  return b * sign >= 0 ? 90 : 270
}

/** Text render modes (ISO 32000-1, table 106): which fill, which stroke; 3 and 7 do neither. */
const FILLING_MODES: readonly number[] = [0, 2, 4, 6]
const STROKING_MODES: readonly number[] = [1, 2, 5, 6]

function isUnpainted(canvas: Canvas): boolean {
  const { renderMode } = canvas.state
  return !FILLING_MODES.includes(renderMode) && !STROKING_MODES.includes(renderMode)
}

/** Size in points below which print cannot be read. */
const SMALLEST_PRINT = 1.5
/** Opacity below which print cannot be seen. */
const FAINTEST_PRINT = 0.05

/** Whether a glyph is off the page, too small, or has the colour of what is below it. */
function isHidden(canvas: Canvas, glyph: Glyph): boolean {
  const { state } = canvas
  const [x, y] = centre(glyph)
  if (glyph.size < SMALLEST_PRINT || !contains(state.clip, x, y) || isSwitchedOff(canvas)) return true
  const isSeen = (modes: readonly number[], colour: Colour, opacity: number) =>
    modes.includes(state.renderMode) &&
    opacity * state.groupOpacity >= FAINTEST_PRINT &&
    standsOut(colour, canvas.panels, x, y)
  return !(
    isSeen(FILLING_MODES, state.fillColour, state.fillOpacity) ||
    isSeen(STROKING_MODES, state.strokeColour, state.strokeOpacity)
  )
}

/** Whether a colour differs from that of the topmost area at a place, or else from the paper. */
function standsOut(colour: Colour, panels: readonly Panel[], x: number, y: number): boolean {
  if (typeof colour !== 'number') return colour === 'pattern'
  const below = panels.findLast((panel) => contains(panel, x, y))
  if (below?.colour === null) return true
  return !looksLike(colour, below?.colour ?? WHITE)
}
