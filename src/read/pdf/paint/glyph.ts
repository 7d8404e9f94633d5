import type { Box } from '../geometry/box.js'

/** Quarter turns clockwise of a glyph's reading direction on the page, in degrees. */
export type Turn = 0 | 90 | 180 | 270

/** One glyph on a page: its em box, which is alike for all glyphs of a size, and not its ink. */
export interface Glyph extends Box {
  /** Usually one character; several for a ligature. */
  text: string
  /** Font size on the page in points. */
  size: number
  /** The y where upright glyphs stand. */
  baseline: number
  turn: Turn
  /** Set by a font that runs downwards: upright, but one below the other. */
  vertical: boolean
  /** Not to be seen on paper: unpainted, in the colour of what is below it, covered, clipped, tiny or off the page. */
  hidden: boolean
  /** Hidden by its render mode, as a text layer over a scan is. */
  unpainted: boolean
}
