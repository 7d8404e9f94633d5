import { type Box, intersect } from '../geometry/box.js'
import { applyToBox, compose, IDENTITY, shift } from '../geometry/matrix.js'
import { blankCanvas, type Canvas, type GraphicsState, initialState, isSwitchedOff } from './canvas.js'
import { type GarbledText, replaceGarbled } from './garbled-fonts.js'
import type { Glyph } from './glyph.js'
import { hideCovered } from './hide-covered.js'
import type { PaintedPage, PaintOperator } from './paint-operator.js'
import { paintClip, paintPath, paintUnitSquare } from './paint-path.js'
import { showGlyphs } from './show-glyphs.js'

/** What a page shows, in points from its top left corner as read. */
export interface PageMarks {
  width: number
  height: number
  glyphs: Glyph[]
  /** Lines and thin rectangles. */
  rules: Box[]
}

/** What a page shows and what of it was lost. */
export interface PaintedMarks extends PageMarks {
  /** Text whose characters are not those on the paper; in `glyphs` they are U+FFFD. */
  garbled: GarbledText[]
  /** Strings set in fonts that did not load. */
  lostStrings: number
  rulesLeftOut: boolean
  brokenOff: boolean
}

/** Runs a page's paint operators and keeps the glyphs and what may be rules. */
export function pageMarks(page: PaintedPage): PaintedMarks {
  const canvas = blankCanvas(page)
  for (const operator of page.operators) {
    const run = HANDLERS[operator.op] as (canvas: Canvas, operator: PaintOperator) => void
    run(canvas, operator)
  }
  const { glyphs, runs, panels, boxes, lostStrings } = canvas
  hideCovered(glyphs, panels)
  const garbled = replaceGarbled(glyphs, runs)
  const { width, height, rulesLeftOut, brokenOff } = page
  return { width, height, glyphs, rules: boxes, garbled, lostStrings, rulesLeftOut, brokenOff }
}

/** Deepest nesting of saved states; real pages stay below 30. */
const MAX_SAVED = 1000

type Handlers = {
  [K in PaintOperator['op']]: (canvas: Canvas, operator: Extract<PaintOperator, { op: K }>) => void
}

const HANDLERS: Handlers = {
  save,
  restore: (canvas) => {
    canvas.state = canvas.saved.pop() ?? canvas.state
  },
  transform: ({ state }, { matrix }) => {
    state.transform = compose(state.transform, matrix)
  },
  'line-width': setter('lineWidth'),
  'fill-colour': ({ state }, { colour }) => {
    state.fillColour = colour
  },
  'stroke-colour': ({ state }, { colour }) => {
    state.strokeColour = colour
  },
  'fill-opacity': setter('fillOpacity'),
  'stroke-opacity': setter('strokeOpacity'),
  blend: ({ state }, { opaque }) => {
    state.blends = !opaque
  },
  'begin-group': (canvas) => {
    save(canvas)
    const { state } = canvas
    state.groupOpacity *= state.fillOpacity
    Object.assign(state, { fillOpacity: 1, strokeOpacity: 1 })
  },
  'begin-annotation': (canvas) => {
    save(canvas)
    canvas.state = initialState(canvas.page, canvas.transform)
  },
  'begin-layer': ({ layers }, { visible }) => {
    if (layers.length < MAX_SAVED) layers.push(visible)
  },
  'end-layer': ({ layers }) => {
    layers.pop()
  },
  clip: (canvas) => {
    canvas.clipPending = true
  },
  'clip-box': ({ state }, { box: [left, top, right, bottom] }) => {
    state.clip = intersect(applyToBox(state.transform, { left, top, right, bottom }), state.clip) ?? NOTHING
  },
  path: paintPath,
  'fill-clip': (canvas) => {
    if (!isSwitchedOff(canvas)) paintClip(canvas)
  },
  'unit-square': (canvas) => {
    if (!isSwitchedOff(canvas)) paintUnitSquare(canvas)
  },
  'begin-text': (canvas) => startLine(canvas, IDENTITY),
  font: ({ state }, { font, size }) => {
    state.font = font
    state.fontSize = size
  },
  'text-matrix': (canvas, { matrix }) => startLine(canvas, matrix),
  'move-text': (canvas, { x, y, setsLeading }) => {
    if (setsLeading) canvas.state.leading = -y
    moveLine(canvas, x, y)
  },
  'next-line': (canvas) => moveLine(canvas, 0, -canvas.state.leading),
  leading: setter('leading'),
  'character-spacing': setter('characterSpacing'),
  'word-spacing': setter('wordSpacing'),
  'horizontal-scale': setter('horizontalScale'),
  rise: setter('rise'),
  'render-mode': setter('renderMode'),
  show: (canvas, { glyphs }) => showGlyphs(canvas, glyphs),
}

const NOTHING: Box = { left: 0, top: 0, right: 0, bottom: 0 }

/** A state is copied when it is saved, so that it can be changed in place. */
function save(canvas: Canvas): void {
  if (canvas.saved.length < MAX_SAVED) canvas.saved.push({ ...canvas.state })
}

type NumberKey = {
  [K in keyof GraphicsState]: GraphicsState[K] extends number ? K : never
}[keyof GraphicsState]

function setter(key: NumberKey): (canvas: Canvas, operator: { value: number }) => void {
  return ({ state }, { value }) => {
    state[key] = value
  }
}

function startLine(canvas: Canvas, matrix: Canvas['lineMatrix']): void {
  canvas.lineMatrix = matrix
  canvas.textMatrix = matrix
}

function moveLine(canvas: Canvas, x: number, y: number): void {
  startLine(canvas, shift(canvas.lineMatrix, x, y))
}
