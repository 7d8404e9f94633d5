import type { ColumnField } from '../words/column-words.js'
import { type CellKind, cellFit } from './cell-kind.js'

/** A cell missing between two others is rarer than one missing at an end. */
const COST_OF_A_GAP = 0.75

/**
 * The column of each cell of a row in which merged cells are missing: cells keep their order, and each goes where it
 * suits the heads best, the rightmost of equals.
 * @param kinds what the cells look like; not more than there are columns
 */
export function bestColumns(kinds: readonly CellKind[], fields: readonly (ColumnField | null)[]): number[] {
  const fits: number[][] = []
  const from: number[][] = []
  kinds.forEach((kind, i) => {
    const row = fields.map(() => Number.NEGATIVE_INFINITY)
    const back = fields.map(() => -1)
    // the best place further left than the column before, a gap between
    let far = -1
    for (const [column, field] of fields.entries()) {
      const above = fits[i - 1]
      let fit = i === 0 ? 0 : Number.NEGATIVE_INFINITY
      if (above && column > 0) {
        if (column > 1 && (far < 0 || (above[column - 2] ?? 0) >= (above[far] ?? 0))) far = column - 2
        fit = above[column - 1] ?? fit
        back[column] = column - 1
        const jump = far < 0 ? Number.NEGATIVE_INFINITY : (above[far] ?? 0) - COST_OF_A_GAP
        if (jump > fit) {
          fit = jump
          back[column] = far
        }
      }
      row[column] = fit + cellFit(kind, field)
    }
    fits.push(row)
    from.push(back)
  })
  return backwards(fits, from)
}

function backwards(fits: readonly number[][], from: readonly number[][]): number[] {
  const columns: number[] = []
  const last = fits.at(-1) ?? []
  let column = last.reduce((best, fit, i) => (fit >= (last[best] ?? Number.NEGATIVE_INFINITY) ? i : best), 0)
  for (let i = fits.length - 1; i >= 0; i--) {
    columns.unshift(column)
    column = from[i]?.[column] ?? 0
  }
  return columns
}
