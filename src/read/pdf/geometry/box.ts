/** An upright rectangle in points from the top left corner of the page as read. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** What two boxes share; null where they do not meet. */
export function intersect(one: Box, other: Box): Box | null {
  const left = Math.max(one.left, other.left)
  const top = Math.max(one.top, other.top)
  const right = Math.min(one.right, other.right)
  const bottom = Math.min(one.bottom, other.bottom)
  return left <= right && top <= bottom ? { left, top, right, bottom } : null
}

/** The smallest box around boxes; null for none. */
export function unite(boxes: readonly Box[]): Box | null {
  const [first] = boxes
  if (!first) return null
  const union = { left: first.left, top: first.top, right: first.right, bottom: first.bottom }
  for (const box of boxes) {
    union.left = Math.min(union.left, box.left)
    union.top = Math.min(union.top, box.top)
    union.right = Math.max(union.right, box.right)
    union.bottom = Math.max(union.bottom, box.bottom)
  }
  return union
}

/** Whether a point is inside a box or on its edge. */
export function contains(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

/** Whether a box lies in another, give or take some points. */
export function encloses(outer: Box, inner: Box, slack = 0): boolean {
  return (
    inner.left >= outer.left - slack &&
    inner.top >= outer.top - slack &&
    inner.right <= outer.right + slack &&
    inner.bottom <= outer.bottom + slack
  )
}

/** The middle of a box. */
export function centre(box: Box): [x: number, y: number] {
  return [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
}

/** A box as provenance states it: [left, top, right, bottom], to a tenth of a point. */
export function toBbox(box: Box): [number, number, number, number] {
  return [tenth(box.left), tenth(box.top), tenth(box.right), tenth(box.bottom)]
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
