import type { Box } from '../geometry/box.js'
import { greatest, least } from '../geometry/extremes.js'
import { join, rootOf, separate } from '../geometry/union.js'
import type { Ruling, Rulings } from './rulings.js'

/** How far from each other two lines still touch, in font sizes. */
const TOUCH = 0.3
/** Shortest upright line that belongs with others of the same height: shorter ones are boxes to be ticked; in font sizes. */
const MIN_COLUMN_HEIGHT = 3.5
/** Highest row that may lie between two parts of a table without upright sides, in font sizes. */
const MAX_FRAMELESS_ROW = 5
/**
 * Least distance from the end of a level line to the first upright one for the side to count as not drawn, in font
 * sizes.
 */
export const MIN_OUTER_GAP = 0.6

/**
 * Sets of lines that belong to one table: they touch each other, directly or through others; they are upright and
 * equally high, where a page holds nothing but the middle of a row; or they lie above and below a row that goes from
 * side to side in a table whose sides are not drawn.
 * @param size common font size of the page in points
 */
export function connectedRulings(rulings: Rulings, size: number): Rulings[] {
  const { horizontal, vertical } = rulings
  const parents = separate(horizontal.length + vertical.length)
  joinTouching(parents, rulings, TOUCH * size)
  joinEquallyHigh(parents, rulings, size)
  const components = new Map<number, Rulings>()
  const componentOf = (index: number) => {
    const root = rootOf(parents, index)
    const component = components.get(root) ?? { horizontal: [], vertical: [] }
    components.set(root, component)
    return component
  }
  for (const [index, ruling] of horizontal.entries()) componentOf(index).horizontal.push(ruling)
  for (const [index, ruling] of vertical.entries())
    componentOf(horizontal.length + index).vertical.push(ruling)
  return joinFrames(bridgeFrameless([...components.values()], size), size).filter(
    ({ vertical: upright }) => upright.length > 0,
  )
}

function joinTouching(parents: number[], { horizontal, vertical }: Rulings, touch: number): void {
  const upright = vertical
    .map((ruling, index) => ({ ruling, index: horizontal.length + index }))
    .sort((one, other) => one.ruling.position - other.ruling.position)
  for (const [index, level] of horizontal.entries()) {
    for (let at = firstAtLeast(upright, level.from - touch); at < upright.length; at++) {
      const candidate = upright[at]
      if (!candidate || candidate.ruling.position > level.to + touch) break
      const { from, to } = candidate.ruling
      if (level.position >= from - touch && level.position <= to + touch)
        join(parents, index, candidate.index)
    }
  }
}

function firstAtLeast(sorted: readonly { ruling: Ruling }[], position: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.ruling.position ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}

function joinEquallyHigh(parents: number[], { horizontal, vertical }: Rulings, size: number): void {
  const seen = new Map<string, number>()
  for (const [index, { from, to }] of vertical.entries()) {
    if (to - from < MIN_COLUMN_HEIGHT * size) continue
    const [top, bottom] = [Math.round(from / (TOUCH * size)), Math.round(to / (TOUCH * size))]
    for (const upper of [top - 1, top, top + 1]) {
      for (const lower of [bottom - 1, bottom, bottom + 1]) {
        const other = seen.get(`${upper} ${lower}`)
        if (other !== undefined) join(parents, other, horizontal.length + index)
      }
    }
    seen.set(`${top} ${bottom}`, horizontal.length + index)
  }
}

/** Widest distance between a frame drawn by itself and the lines inside it, in font sizes. */
const MAX_FRAME_GAP = 0.7

/** Joins frames with what they hold where they go closely around it: double borders, of which one is the frame. */
function joinFrames(components: readonly Rulings[], size: number): Rulings[] {
  const boxes = components.map((component) => ({ component, box: boxOf(component) }))
  boxes.sort((one, other) => one.box.left - other.box.left)
  const joined = new Set<Rulings>()
  for (const [index, { component: frame, box: outer }] of boxes.entries()) {
    if (!isBareFrame(frame, size)) continue
    for (const { component, box } of boxes.slice(index + 1, index + 1 + MAX_TRIED)) {
      if (box.left - outer.left > MAX_FRAME_GAP * size) break
      if (component === frame || joined.has(component) || !isCloselyAround(outer, box, size)) continue
      component.horizontal.push(...frame.horizontal)
      component.vertical.push(...frame.vertical)
      joined.add(frame)
      break
    }
  }
  return components.filter((component) => !joined.has(component))
}

/** Neighbours of a frame that are looked at. */
const MAX_TRIED = 50

function isBareFrame({ horizontal, vertical }: Rulings, size: number): boolean {
  return (
    vertical.length === 2 &&
    horizontal.length <= 2 &&
    vertical.every(({ from, to }) => to - from >= MIN_COLUMN_HEIGHT * size)
  )
}

function isCloselyAround(outer: Box, inner: Box, size: number): boolean {
  const gaps = [
    inner.left - outer.left,
    inner.top - outer.top,
    outer.right - inner.right,
    outer.bottom - inner.bottom,
  ]
  return gaps.every((gap) => gap > -TOUCH * size && gap <= MAX_FRAME_GAP * size)
}

function boxOf({ horizontal, vertical }: Rulings): Box {
  return {
    left: Math.min(
      least(horizontal.map(({ from }) => from)),
      least(vertical.map(({ position }) => position)),
    ),
    top: Math.min(least(horizontal.map(({ position }) => position)), least(vertical.map(({ from }) => from))),
    right: Math.max(
      greatest(horizontal.map(({ to }) => to)),
      greatest(vertical.map(({ position }) => position)),
    ),
    bottom: Math.max(
      greatest(horizontal.map(({ position }) => position)),
      greatest(vertical.map(({ to }) => to)),
    ),
  }
}

/** Joins neighbours, top to bottom, in a table of which neither the left nor the right side is drawn. */
function bridgeFrameless(components: readonly Rulings[], size: number): Rulings[] {
  const joined: Rulings[] = []
  for (const component of components.toSorted((one, other) => topOf(one) - topOf(other))) {
    const last = joined.at(-1)
    if (!last || !isBelow(last, component, size)) joined.push(component)
    else {
      last.horizontal.push(...component.horizontal)
      last.vertical.push(...component.vertical)
    }
  }
  return joined
}

function isBelow(upper: Rulings, lower: Rulings, size: number): boolean {
  if (!isFrameless(upper, size) || !isFrameless(lower, size)) return false
  const [above, below] = [levelSides(upper), levelSides(lower)]
  const touch = TOUCH * size
  const isSameWidth = Math.abs(above.from - below.from) <= touch && Math.abs(above.to - below.to) <= touch
  const gap = topOf(lower) - greatest(upper.horizontal.map(({ position }) => position))
  return isSameWidth && gap > 0 && gap <= MAX_FRAMELESS_ROW * size
}

function isFrameless(component: Rulings, size: number): boolean {
  const { from, to } = levelSides(component)
  const gap = MIN_OUTER_GAP * size
  const isInside = ({ position }: Ruling) => position > from + gap && position < to - gap
  return component.horizontal.length > 0 && component.vertical.every(isInside)
}

function levelSides({ horizontal }: Rulings): { from: number; to: number } {
  return { from: least(horizontal.map(({ from }) => from)), to: greatest(horizontal.map(({ to }) => to)) }
}

function topOf({ horizontal, vertical }: Rulings): number {
  return Math.min(least(horizontal.map(({ position }) => position)), least(vertical.map(({ from }) => from)))
}
