import type { Box } from '../geometry/box.js'
import { IDENTITY } from '../geometry/matrix.js'
import type { Glyph } from './glyph.js'
import type { Colour, FontFacts, Matrix, PaintedPage } from './paint-operator.js'

/** What `q` saves and `Q` brings back (ISO 32000-1, table 52), as far as it is used. */
export interface GraphicsState {
  /** User space to points from the top left of the page as read. */
  transform: Matrix
  /** Box around what may be painted on. */
  clip: Box
  lineWidth: number
  fillColour: Colour
  strokeColour: Colour
  /** 0 for what cannot be seen, 1 for what covers. */
  fillOpacity: number
  strokeOpacity: number
  /** Opacity of the group that is painted in. */
  groupOpacity: number
  /** What is painted mixes with what is below it. */
  blends: boolean
  font: FontFacts
  fontSize: number
  characterSpacing: number
  wordSpacing: number
  /** 1 for 100 %. */
  horizontalScale: number
  leading: number
  rise: number
  renderMode: number
}

/** A filled area. */
export interface Panel extends Box {
  /** What it looks like on white paper; null for a pattern. */
  colour: number | null
  /** Hides what it covers. */
  opaque: boolean
  /** Glyphs that were on the page before it. */
  glyphsBelow: number
}

/** Glyphs shown by one operator: places in the list of the page's glyphs. */
export interface GlyphRun {
  font: FontFacts
  from: number
  /** The place behind the last. */
  to: number
  /** Each character is the number that the file writes for it. */
  isBareCodes: boolean
}

/** A page being painted. */
export interface Canvas {
  page: Box
  /** User space to points from the top left of the page as read. */
  transform: Matrix
  state: GraphicsState
  saved: GraphicsState[]
  /** Visibility of each layer that painting is in, outermost first. */
  layers: boolean[]
  /** The next path narrows the clip. */
  clipPending: boolean
  textMatrix: Matrix
  lineMatrix: Matrix
  glyphs: Glyph[]
  /** Which of them were shown together. */
  runs: GlyphRun[]
  /** Strings set in fonts that did not load. */
  lostStrings: number
  /** Painted lines and rectangles that can be seen. */
  boxes: Box[]
  /** Filled areas, in the order of painting. */
  panels: Panel[]
}

const NO_FONT: FontFacts = {
  unit: 0.001,
  height: 1,
  embedded: false,
  failed: false,
  vertical: false,
  verticalMetrics: null,
}

/** An empty page. */
export function blankCanvas({ width, height, transform }: PaintedPage): Canvas {
  const page = { left: 0, top: 0, right: width, bottom: height }
  return {
    page,
    transform,
    state: initialState(page, transform),
    saved: [],
    layers: [],
    clipPending: false,
    textMatrix: IDENTITY,
    lineMatrix: IDENTITY,
    glyphs: [],
    runs: [],
    lostStrings: 0,
    boxes: [],
    panels: [],
  }
}

/** What a page begins with (ISO 32000-1, tables 52 and 53). */
export function initialState(page: Box, transform: Matrix): GraphicsState {
  return {
    transform,
    clip: page,
    lineWidth: 1,
    fillColour: 0,
    strokeColour: 0,
    fillOpacity: 1,
    strokeOpacity: 1,
    groupOpacity: 1,
    blends: false,
    font: NO_FONT,
    fontSize: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderMode: 0,
  }
}

/** Whether a layer that painting is in is switched off. */
export function isSwitchedOff({ layers }: Canvas): boolean {
  return layers.includes(false)
}
