import type { Box } from './box.js'
import type { Glyph } from './glyph.js'
import { IDENTITY } from './matrix.js'
import type { FontFacts, Matrix, PaintedPage } from './paint-operator.js'

/** What `q` saves and `Q` brings back (ISO 32000-1, table 52), as far as it is used. */
export interface GraphicsState {
  /** User space to points from the top left of the page as read. */
  transform: Matrix
  /** Box around what may be painted on. */
  clip: Box
  lineWidth: number
  fillIsWhite: boolean
  strokeIsWhite: boolean
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

/** A page being painted. */
export interface Canvas {
  page: Box
  state: GraphicsState
  saved: GraphicsState[]
  /** The next path narrows the clip. */
  clipPending: boolean
  textMatrix: Matrix
  lineMatrix: Matrix
  glyphs: Glyph[]
  /** Painted lines and rectangles that can be seen. */
  boxes: Box[]
  /** Coloured areas, on which white text can be read. */
  panels: Box[]
}

const NO_FONT: FontFacts = { unit: 0.001, vertical: false, verticalMetrics: null }

/** An empty page. */
export function blankCanvas({ width, height, transform }: PaintedPage): Canvas {
  const page = { left: 0, top: 0, right: width, bottom: height }
  return {
    page,
    state: {
      transform,
      clip: page,
      lineWidth: 1,
      fillIsWhite: false,
      strokeIsWhite: false,
      font: NO_FONT,
      fontSize: 0,
      characterSpacing: 0,
      wordSpacing: 0,
      horizontalScale: 1,
      leading: 0,
      rise: 0,
      renderMode: 0,
    },
    saved: [],
    clipPending: false,
    textMatrix: IDENTITY,
    lineMatrix: IDENTITY,
    glyphs: [],
    boxes: [],
    panels: [],
  }
}
