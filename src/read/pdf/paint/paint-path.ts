import { type Box, intersect, unite } from '../geometry/box.js'
import { applyTo, applyToBox, scaleOf } from '../geometry/matrix.js'
import { type Canvas, isSwitchedOff } from './canvas.js'
import { looksLike, onPaper, WHITE } from './colours.js'
import { hollowBoxes } from './hollow-boxes.js'
import type { Colour, Matrix, PaintOperator, Subpath } from './paint-operator.js'

/** Least width of a stroke: PDF's width 0 is the thinnest line that the device can draw. */
const HAIRLINE = 0.1
/** Slope of a line that still counts as level or upright, as drawn or as printed askew. */
const MAX_SLOPE = 0.02
/**
 * Thickest box that is kept as a possible rule, and thinnest one that text can stand on, as shares of the page's shorter
 * side: 8 and 3 points of A4. What is between counts as both until the font size of the page is known.
 */
const MAX_RULE_SHARE = 0.014
const MIN_PANEL_SHARE = 0.005
/** Filled areas remembered for the text on them and below them. */
const MAX_PANELS = 2000

/** Paints a path: keeps lines and rectangles, and narrows the clip where one is pending. */
export function paintPath(canvas: Canvas, { shape, subpaths }: Extract<PaintOperator, { op: 'path' }>): void {
  const { state } = canvas
  if (isSwitchedOff(canvas)) shape = 'none'
  if (shape === 'stroke' || shape === 'both') {
    const width = Math.max(state.lineWidth * scaleOf(state.transform), HAIRLINE)
    const look = lookOf(state.strokeColour, state.strokeOpacity * state.groupOpacity)
    for (const subpath of subpaths)
      for (const box of strokedBoxes(subpath, state.transform, width)) keepRule(canvas, box, look)
  }
  if (shape === 'fill' || shape === 'both') {
    const boxes = subpaths.flatMap((subpath) => filledBox(subpath, canvas) ?? [])
    for (const box of hollowBoxes(boxes)) fillBox(canvas, box)
  }
  if (canvas.clipPending) narrowClip(canvas, subpaths)
}

/** Paints the square from 0 0 to 1 1, which is how some producers draw rules: as a picture of one dot. */
export function paintUnitSquare(canvas: Canvas): void {
  fillBox(canvas, applyToBox(canvas.state.transform, { left: 0, top: 0, right: 1, bottom: 1 }))
}

/** Paints all that may be painted on, with a colour that changes from place to place. */
export function paintClip(canvas: Canvas): void {
  keepPanel(canvas, canvas.state.clip, null)
}

/** What a colour looks like on paper: null for a pattern, undefined where nothing can be seen of it at all. */
type Look = number | null | undefined

function lookOf(colour: Colour, opacity: number): Look {
  if (colour === 'none' || opacity <= 0) return undefined
  return colour === 'pattern' ? null : onPaper(colour, opacity)
}

function fillBox(canvas: Canvas, box: Box): void {
  const { fillColour, fillOpacity, groupOpacity, clip } = canvas.state
  const look = lookOf(fillColour, fillOpacity * groupOpacity)
  const seen = intersect(box, clip)
  if (!seen || look === undefined) return
  keepRule(canvas, seen, look)
  if (thickness(seen) > MIN_PANEL_SHARE * thickness(canvas.page)) keepPanel(canvas, seen, look)
}

/** The shorter side of a box. */
function thickness({ left, top, right, bottom }: Box): number {
  return Math.min(right - left, bottom - top)
}

function isThin(box: Box, { page }: Canvas): boolean {
  return thickness(box) <= MAX_RULE_SHARE * thickness(page)
}

function keepRule(canvas: Canvas, box: Box, look: Look): void {
  const seen = intersect(box, canvas.state.clip)
  if (seen && look !== undefined && (look === null || !looksLike(look, WHITE)) && isThin(seen, canvas))
    canvas.boxes.push(seen)
}

function keepPanel({ state, panels, glyphs }: Canvas, box: Box, colour: number | null): void {
  if (panels.length >= MAX_PANELS) return
  const opaque = !state.blends && state.fillOpacity * state.groupOpacity >= 1
  panels.push({ ...box, colour, opaque, glyphsBelow: glyphs.length })
}

/** The box around each straight side of a path, as thick as the line; slanting sides are left out. */
function strokedBoxes({ points, closed, curved }: Subpath, transform: Matrix, width: number): Box[] {
  if (curved) return []
  const corners = toCorners(points, transform)
  const [first] = corners
  if (closed && first) corners.push(first)
  return corners.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = corners[index] ?? [x2, y2]
    const [dx, dy] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
    if (Math.min(dx, dy) > MAX_SLOPE * Math.max(dx, dy)) return []
    // The width lies across the line; a long thick line is an area, a short thick one a rule across it.
    const [padX, padY] = dx >= dy ? [0, width / 2] : [width / 2, 0]
    return [
      {
        left: Math.min(x1, x2) - padX,
        right: Math.max(x1, x2) + padX,
        top: Math.min(y1, y2) - padY,
        bottom: Math.max(y1, y2) + padY,
      },
    ]
  })
}

/** The box of a filled rectangle, or of any thin straight-sided shape; null for other shapes. */
function filledBox({ points, curved }: Subpath, canvas: Canvas): Box | null {
  if (curved) return null
  const corners = toCorners(points, canvas.state.transform)
  const box = unite(corners.map(([x, y]) => ({ left: x, right: x, top: y, bottom: y })))
  if (!box || corners.length < 3) return null
  return isThin(box, canvas) || corners.every(([x, y]) => isCorner(box, x, y)) ? box : null
}

/** Half a point: how far from a corner still is the corner. */
const CORNER_SLACK = 0.5

function isCorner(box: Box, x: number, y: number): boolean {
  const atSide = Math.min(Math.abs(x - box.left), Math.abs(x - box.right)) <= CORNER_SLACK
  return atSide && Math.min(Math.abs(y - box.top), Math.abs(y - box.bottom)) <= CORNER_SLACK
}

function narrowClip(canvas: Canvas, subpaths: readonly Subpath[]): void {
  canvas.clipPending = false
  const { state } = canvas
  const corners = subpaths.flatMap(({ points }) => toCorners(points, state.transform))
  const box = unite(corners.map(([x, y]) => ({ left: x, right: x, top: y, bottom: y })))
  const nothing = { left: 0, top: 0, right: 0, bottom: 0 }
  state.clip = (box && intersect(box, state.clip)) ?? nothing
}

function toCorners(points: readonly number[], transform: Matrix): [x: number, y: number][] {
  const corners: [number, number][] = []
  for (let index = 0; index + 1 < points.length; index += 2) {
    corners.push(applyTo(transform, points[index] ?? 0, points[index + 1] ?? 0))
  }
  return corners
}
