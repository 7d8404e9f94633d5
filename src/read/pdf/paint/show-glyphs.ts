import { contains } from '../geometry/box.js'
import { compose, shift } from '../geometry/matrix.js'
import { PDF_LIMITS } from '../limits.js'
import { type Canvas, type GlyphRun, type GraphicsState, isSwitchedOff } from './canvas.js'
import { looksLike, WHITE } from './colours.js'
import type { Glyph, Turn } from './glyph.js'
import type { Colour, FontFacts, Matrix, ShownGlyph } from './paint-operator.js'

/** Ascent and descent of the em box: those of nearly every Chinese font. */
const ASCENT = 0.88
const DESCENT = 0.12

/**
 * Puts the glyphs of one show operator on the page and moves the text matrix on (ISO 32000-1, 9.4.4). It runs once
 * for each character of a document, so it makes nothing but the glyph.
 * @throws Error where the page holds more glyphs than are read
 */
export function showGlyphs(canvas: Canvas, shown: readonly (ShownGlyph | number)[]): void {
  const { state, glyphs } = canvas
  const { font, fontSize, horizontalScale } = state
  if (font.failed) canvas.lostStrings += 1
  const style = styleOf(canvas)
  const from = glyphs.length
  let isBareCodes = true
  // How far the pen has moved: rightwards, or upwards in a vertical font.
  let along = 0
  for (const item of shown) {
    if (typeof item === 'number') {
      along -= (item / 1000) * fontSize
      continue
    }
    if (glyphs.length >= PDF_LIMITS.glyphs) throw new Error('too many characters')
    glyphs.push(placeGlyph(canvas, style, item, along))
    isBareCodes &&= item.text.codePointAt(0) === item.code
    along += glyphAdvance(state, item)
  }
  if (glyphs.length > from) keepRun(canvas, { font, from, to: glyphs.length, isBareCodes })
  canvas.textMatrix = font.vertical
    ? shift(canvas.textMatrix, 0, along)
    : shift(canvas.textMatrix, along * horizontalScale, 0)
}

/** Many producers show each glyph by itself, so runs of one font become one. */
function keepRun({ runs }: Canvas, run: GlyphRun): void {
  const last = runs.at(-1)
  if (last?.font === run.font && last.isBareCodes === run.isBareCodes) last.to = run.to
  else runs.push(run)
}

/** What all glyphs of a show operator have in common. */
interface Style {
  /** Text space, scaled horizontally, to points from the top left of the page. */
  matrix: Matrix
  /** Glyph space to text space. */
  scale: number
  /** Font size in text space, and on the page in points. */
  em: number
  size: number
  turn: Turn
  /** Colours of their inside and of their outline; `none` where that cannot be seen. */
  fill: Colour
  stroke: Colour
  unpainted: boolean
  /** Hidden wherever they stand. */
  hidden: boolean
}

function styleOf(canvas: Canvas): Style {
  const { state, textMatrix } = canvas
  const { horizontalScale, groupOpacity } = state
  const scaled = horizontalScale === 1 ? textMatrix : compose(textMatrix, [horizontalScale, 0, 0, 1, 0, 0])
  const matrix = compose(state.transform, scaled)
  const em = (state.fontSize || NEXT_TO_NOTHING) * state.font.height
  const size = Math.hypot(matrix[2], matrix[3]) * Math.abs(em)
  const [fills, strokes] = [
    FILLING_MODES.includes(state.renderMode),
    STROKING_MODES.includes(state.renderMode),
  ]
  const fill = fills && state.fillOpacity * groupOpacity >= FAINTEST_PRINT ? state.fillColour : 'none'
  const stroke = strokes && state.strokeOpacity * groupOpacity >= FAINTEST_PRINT ? state.strokeColour : 'none'
  return {
    matrix,
    scale: state.fontSize * state.font.unit,
    em,
    size,
    turn: turnOf(matrix, state.fontSize),
    fill,
    stroke,
    unpainted: !fills && !strokes,
    hidden: (fill === 'none' && stroke === 'none') || !(size >= SMALLEST_PRINT) || isSwitchedOff(canvas),
  }
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

function placeGlyph(canvas: Canvas, style: Style, glyph: ShownGlyph, along: number): Glyph {
  const { font, rise } = canvas.state
  const { matrix, scale, em, size, turn, unpainted } = style
  const [a, b, c, d, e, f] = matrix
  const metrics = font.vertical ? verticalMetrics(font, glyph) : null
  // Glyphs of a vertical font hang below the middle of their top.
  const x = metrics ? -metrics.originX * scale : along
  const y = (metrics ? along - metrics.originY * scale : 0) + rise
  const [right, bottom, top] = [x + glyph.width * scale, y - DESCENT * em, y + ASCENT * em]
  // The corners of the em box, turned about by the matrix: the sums of the lesser and of the greater parts.
  const [ax, ar, bx, br] = [a * x, a * right, b * x, b * right]
  const [cb, ct, db, dt] = [c * bottom, c * top, d * bottom, d * top]
  const placed: Glyph = {
    left: Math.min(ax, ar) + Math.min(cb, ct) + e,
    top: Math.min(bx, br) + Math.min(db, dt) + f,
    right: Math.max(ax, ar) + Math.max(cb, ct) + e,
    bottom: Math.max(bx, br) + Math.max(db, dt) + f,
    text: glyph.text,
    size,
    baseline: bx + d * y + f,
    turn,
    vertical: font.vertical,
    unpainted,
    hidden: style.hidden,
  }
  if (!isFinitePlace(placed)) return Object.assign(placed, NOWHERE)
  const [middle, centre] = [(placed.left + placed.right) / 2, (placed.top + placed.bottom) / 2]
  placed.hidden ||= isHiddenAt(canvas, style, middle, centre)
  return placed
}

const NOWHERE = { left: 0, top: 0, right: 0, bottom: 0, size: 0, baseline: 0, hidden: true } as const

/** False also where a coordinate is no number: one such makes the sums none. */
function isFinitePlace({ left, top, right, bottom, size }: Glyph): boolean {
  return Number.isFinite(right - left) && Number.isFinite(bottom - top) && Number.isFinite(size)
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

/** Size in points below which print cannot be read. */
const SMALLEST_PRINT = 1.5
/** Opacity below which print cannot be seen. */
const FAINTEST_PRINT = 0.05

/** Whether a glyph at a place is clipped off, or has the colour of the topmost area there or else of the paper. */
function isHiddenAt({ state, panels }: Canvas, { fill, stroke }: Style, x: number, y: number): boolean {
  if (!contains(state.clip, x, y)) return true
  const below = panels.length > 0 ? panels.findLast((panel) => contains(panel, x, y)) : undefined
  if (below?.colour === null) return false
  const ground = below?.colour ?? WHITE
  return isLostOn(fill, ground) && isLostOn(stroke, ground)
}

function isLostOn(ink: Colour, ground: number): boolean {
  return ink === 'none' || (ink !== 'pattern' && looksLike(ink, ground))
}
