import type { Subpath } from '../paint/paint-operator.js'

/** The numbers that constructPath comes with: [how it is painted, [numbers], box around it]. */
export function pathData(args: unknown): ArrayLike<number> | null {
  const [, buffers] = Array.isArray(args) ? args : []
  return Array.isArray(buffers) ? (buffers[0] as ArrayLike<number> | null) : null
}

/** Translates pdf.js's path data: 0 moveTo x y, 1 lineTo x y, 2 curveTo with six numbers, 3 closePath. */
export function toSubpaths(numbers: ArrayLike<number>): Subpath[] {
  const subpaths: { points: number[]; closed: boolean; curved: boolean }[] = []
  let index = 0
  while (index < numbers.length) {
    const command = numbers[index++]
    let current = subpaths.at(-1)
    if (command === 3) {
      if (current) current.closed = true
      continue
    }
    if (command === 0 || !current || current.closed) {
      const restart = command !== 0 && current ? current.points.slice(0, 2) : []
      current = { points: restart, closed: false, curved: false }
      subpaths.push(current)
    }
    if (command === 2) {
      current.curved = true
      index += 4
    }
    current.points.push(numbers[index] ?? 0, numbers[index + 1] ?? 0)
    index += 2
  }
  return subpaths
}
