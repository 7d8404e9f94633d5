import type { Box } from './box.js'
import { blankCanvas, type Canvas, type GraphicsState } from './canvas.js'
import type { Glyph } from './glyph.js'
import { compose, IDENTITY } from './matrix.js'
import type { PaintedPage, PaintOperator } from './paint-operator.js'
import { paintPath, paintUnitSquare } from './paint-path.js'
import { showGlyphs } from './show-glyphs.js'

/** What a page shows, in points from its top left corner as read. */
export interface PageMarks {
  width: number
  height: number
  glyphs: Glyph[]
  /** Lines and thin rectangles. */
  rules: Box[]
}

/** Runs a page's paint operators and keeps the glyphs and what may be rules. */
export function pageMarks(page: PaintedPage): PageMarks {
  const canvas = blankCanvas(page)
  for (const operator of page.operators) {
    const run = HANDLERS[operator.op] as (canvas: Canvas, operator: PaintOperator) => void
    run(canvas, operator)
  }
  return { width: page.width, height: page.height, glyphs: canvas.glyphs, rules: canvas.boxes }
}

/** Deepest nesting of saved states; real pages stay below 30. */
const MAX_SAVED = 1000

type Handlers = {
  [K in PaintOperator['op']]: (canvas: Canvas, operator: Extract<PaintOperator, { op: K }>) => void
}

const HANDLERS: Handlers = {
  save: (canvas) => {
    if (canvas.saved.length < MAX_SAVED) canvas.saved.push(canvas.state)
  },
  restore: (canvas) => {
    canvas.state = canvas.saved.pop() ?? canvas.state
  },
  transform: (canvas, { matrix }) => set(canvas, { transform: compose(canvas.state.transform, matrix) }),
  'line-width': (canvas, { value }) => set(canvas, { lineWidth: value }),
  'fill-colour': (canvas, { white }) => set(canvas, { fillIsWhite: white }),
  'stroke-colour': (canvas, { white }) => set(canvas, { strokeIsWhite: white }),
  clip: (canvas) => {
    canvas.clipPending = true
  },
  path: paintPath,
  'unit-square': paintUnitSquare,
  'begin-text': (canvas) => startLine(canvas, IDENTITY),
  font: (canvas, { font, size }) => set(canvas, { font, fontSize: size }),
  'text-matrix': (canvas, { matrix }) => startLine(canvas, matrix),
  'move-text': (canvas, { x, y, setsLeading }) => {
    if (setsLeading) set(canvas, { leading: -y })
    moveLine(canvas, x, y)
  },
  'next-line': (canvas) => moveLine(canvas, 0, -canvas.state.leading),
  leading: (canvas, { value }) => set(canvas, { leading: value }),
  'character-spacing': (canvas, { value }) => set(canvas, { characterSpacing: value }),
  'word-spacing': (canvas, { value }) => set(canvas, { wordSpacing: value }),
  'horizontal-scale': (canvas, { value }) => set(canvas, { horizontalScale: value }),
  rise: (canvas, { value }) => set(canvas, { rise: value }),
  'render-mode': (canvas, { value }) => set(canvas, { renderMode: value }),
  show: (canvas, { glyphs }) => showGlyphs(canvas, glyphs),
}

/** States are replaced, never changed: a saved one stays as it was. */
function set(canvas: Canvas, change: Partial<GraphicsState>): void {
  canvas.state = { ...canvas.state, ...change }
}

function startLine(canvas: Canvas, matrix: Canvas['lineMatrix']): void {
  canvas.lineMatrix = matrix
  canvas.textMatrix = matrix
}

function moveLine(canvas: Canvas, x: number, y: number): void {
  startLine(canvas, compose(canvas.lineMatrix, [1, 0, 0, 1, x, y]))
}
