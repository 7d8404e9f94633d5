/** Affine transform as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** A colour as 0xRRGGBB; `pattern` for one that changes from place to place, `none` for one that paints nothing. */
export type Colour = number | 'pattern' | 'none'

/** What laying out text needs to know of a font. */
export interface FontFacts {
  /** Glyph space to text space: 0.001 for nearly every font. */
  unit: number
  /** Height of its glyphs in font sizes: 1 but for fonts drawn by the file itself (Type 3) in units of their own. */
  height: number
  /** The file holds its glyphs, so they can be seen whatever their codes mean. */
  embedded: boolean
  /** It could not be loaded: of what is set in it nothing is known. */
  failed: boolean
  /** Glyphs run downwards (a CMap ending in -V). */
  vertical: boolean
  /** Default vertical metrics in glyph space: advance, x and y of the origin; null for none. */
  verticalMetrics: readonly number[] | null
}

/** One glyph of a show operator, in glyph space. */
export interface ShownGlyph {
  text: string
  /** The code that the file writes for it. */
  code: number
  width: number
  isSpace: boolean
  /** Own vertical metrics; null for the font's. */
  verticalMetrics: readonly number[] | null
}

/** One straight-sided piece of a path in user space: its corners as x, y, x, y …. */
export interface Subpath {
  points: readonly number[]
  closed: boolean
  /** Holds a curve, so it is no rule. */
  curved: boolean
}

/**
 * What a page paints, one operator at a time: the few that text and rules hang on, with everything that is
 * pdf.js's own already taken off. `shape` says how a path is painted; `none` only clips.
 */
export type PaintOperator =
  | { op: 'save' }
  | { op: 'restore' }
  | { op: 'transform'; matrix: Matrix }
  | { op: 'line-width'; value: number }
  | { op: 'fill-colour'; colour: Colour }
  | { op: 'stroke-colour'; colour: Colour }
  | { op: 'fill-opacity'; value: number }
  | { op: 'stroke-opacity'; value: number }
  | { op: 'blend'; opaque: boolean }
  | { op: 'begin-group' }
  | { op: 'begin-annotation' }
  | { op: 'begin-layer'; visible: boolean }
  | { op: 'end-layer' }
  | { op: 'clip' }
  | { op: 'clip-box'; box: readonly [number, number, number, number] }
  | { op: 'fill-clip' }
  | { op: 'path'; shape: 'stroke' | 'fill' | 'both' | 'none'; subpaths: readonly Subpath[] }
  | { op: 'unit-square' }
  | { op: 'begin-text' }
  | { op: 'font'; font: FontFacts; size: number }
  | { op: 'text-matrix'; matrix: Matrix }
  | { op: 'move-text'; x: number; y: number; setsLeading: boolean }
  | { op: 'next-line' }
  | { op: 'leading'; value: number }
  | { op: 'character-spacing'; value: number }
  | { op: 'word-spacing'; value: number }
  | { op: 'horizontal-scale'; value: number }
  | { op: 'rise'; value: number }
  | { op: 'render-mode'; value: number }
  | { op: 'show'; glyphs: readonly (ShownGlyph | number)[] }

/** One page as painted. `transform` takes user space to points from the top left of the page as read. */
export interface PaintedPage {
  width: number
  height: number
  transform: Matrix
  operators: readonly PaintOperator[]
  /** Path data beyond the limit was left out, and with it rules. */
  rulesLeftOut: boolean
  /** What it paints breaks off at something that cannot be read. */
  brokenOff: boolean
}
