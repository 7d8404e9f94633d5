import type { Box } from '../geometry/box.js'

/** A level or upright line: where it lies across, and from where to where it runs, in points. */
export interface Ruling {
  position: number
  from: number
  to: number
}

/** The rulings of a page. */
export interface Rulings {
  horizontal: Ruling[]
  vertical: Ruling[]
}

/** Thickest line that is still a rule and not an area, in font sizes. */
const MAX_THICKNESS = 0.5
/** Lines this near to each other are one: the two of a double border, or cells drawn one by one; in font sizes. */
const SNAP_DISTANCE = 0.3
/** Widest gap that is bridged between two pieces of one line, in font sizes. */
const JOIN_GAP = 0.3
/** Widest gap between two dashes, and the longest dash, in font sizes. */
const DASH_GAP = 0.6
const MAX_DASH = 1.2
/** Shortest line that can be a side of a cell, in font sizes: a row is at least as high as small print. */
const MIN_LENGTH = 0.4

/**
 * Sorts thin boxes into level and upright lines, brings neighbours onto one position and joins what continues.
 * The steps are those of Nurminen's thesis, as in pdfplumber: snap, then merge.
 * @param size common font size of the page in points
 */
export function toRulings(boxes: readonly Box[], size: number): Rulings {
  const horizontal: Ruling[] = []
  const vertical: Ruling[] = []
  for (const { left, top, right, bottom } of boxes) {
    const [width, height] = [right - left, bottom - top]
    if (Math.min(width, height) > MAX_THICKNESS * size) continue
    const isDot = Math.max(width, height) <= MAX_THICKNESS * size
    // A dot may belong to a dotted line in either direction.
    if (isDot || width >= height) horizontal.push({ position: (top + bottom) / 2, from: left, to: right })
    if (isDot || height > width) vertical.push({ position: (left + right) / 2, from: top, to: bottom })
  }
  return { horizontal: joinRulings(horizontal, size), vertical: joinRulings(vertical, size) }
}

/** Snaps and merges lines of one direction; what is too short for a cell's side goes. */
export function joinRulings(rulings: readonly Ruling[], size: number): Ruling[] {
  return snapRulings(rulings, size)
    .flatMap((line) => mergeCollinear(line, size))
    .filter(({ from, to }) => to - from >= MIN_LENGTH * size)
}

/** Groups of lines on one position each, in order; the position is the mean, longer lines weighing more. */
function snapRulings(rulings: readonly Ruling[], size: number): Ruling[][] {
  const sorted = rulings.toSorted((one, other) => one.position - other.position)
  const groups: Ruling[][] = []
  let start = Number.NEGATIVE_INFINITY
  for (const ruling of sorted) {
    const group = groups.at(-1)
    if (group && ruling.position - start <= SNAP_DISTANCE * size) group.push(ruling)
    else {
      start = ruling.position
      groups.push([ruling])
    }
  }
  return groups.map((group) => {
    const position = meanPosition(group)
    return group.map(({ from, to }) => ({ position, from, to }))
  })
}

function meanPosition(group: readonly Ruling[]): number {
  let weight = 0
  let sum = 0
  for (const { position, from, to } of group) {
    const length = to - from + 0.01
    weight += length
    sum += position * length
  }
  return sum / weight
}

/** Joins lines on one position that overlap, touch or are dashes of one line. */
function mergeCollinear(rulings: readonly Ruling[], size: number): Ruling[] {
  const merged: Ruling[] = []
  let lastDash = false
  for (const ruling of rulings.toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1)
    const isDash = ruling.to - ruling.from <= MAX_DASH * size
    const gap = (isDash && lastDash ? DASH_GAP : JOIN_GAP) * size
    if (last && ruling.from - last.to <= gap) last.to = Math.max(last.to, ruling.to)
    else merged.push({ ...ruling })
    lastDash = isDash
  }
  return merged
}
