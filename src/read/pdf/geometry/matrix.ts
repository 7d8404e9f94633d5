import type { Matrix } from '../paint/paint-operator.js'
import type { Box } from './box.js'

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** The transform that does `inner` first, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [p, q, r, s, t, u] = inner
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** The transform that moves by x and y first, then does `outer`. */
export function shift([a, b, c, d, e, f]: Matrix, x: number, y: number): Matrix {
  return [a, b, c, d, a * x + c * y + e, b * x + d * y + f]
}

/** Where a point goes. */
export function applyTo(matrix: Matrix, x: number, y: number): [x: number, y: number] {
  const [a, b, c, d, e, f] = matrix
  return [a * x + c * y + e, b * x + d * y + f]
}

/** The upright box around a transformed box. */
export function applyToBox(matrix: Matrix, box: Box): Box {
  const corners = [
    applyTo(matrix, box.left, box.top),
    applyTo(matrix, box.right, box.top),
    applyTo(matrix, box.left, box.bottom),
    applyTo(matrix, box.right, box.bottom),
  ]
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** How much longer a length becomes: the mean over directions. */
export function scaleOf(matrix: Matrix): number {
  const [a, b, c, d] = matrix
  return Math.sqrt(Math.abs(a * d - b * c))
}
