/** Affine transform as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** What laying out text needs to know of a font. */
export interface FontFacts {
  /** Glyph space to text space: 0.001 for nearly every font. */
  unit: number
  /** Glyphs run downwards (a CMap ending in -V). */
  vertical: boolean
  /** Default vertical metrics in glyph space: advance, x and y of the origin; null for none. */
  verticalMetrics: readonly number[] | null
}

/** One glyph of a show operator, in glyph space. */
export interface ShownGlyph {
  text: string
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
  | { op: 'fill-colour'; white: boolean }
  | { op: 'stroke-colour'; white: boolean }
  | { op: 'clip' }
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
  operators: Iterable<PaintOperator>
}
