import { describe, expect, test } from 'vitest'
import { findGrids } from '../../../../src/read/pdf/lattice/lattice.js'
import type { Ruling } from '../../../../src/read/pdf/lattice/rulings.js'
import { withoutSlivers } from '../../../../src/read/pdf/lattice/slivers.js'

const SIZE = 10

function lines(positions: readonly number[], from: number, to: number): Ruling[] {
  return positions.map((position) => ({ position, from, to }))
}

/** Edges and cells, as "row,column rowSpan×columnSpan", of a grid whose thin strips are left out. */
function cleaned(horizontal: Ruling[], vertical: Ruling[], rows: number[], columns: number[]) {
  const [grid] = findGrids({ horizontal, vertical }, SIZE)
  if (!grid) throw new Error('no grid')
  const occupied = { rows: new Set(rows), columns: new Set(columns) }
  const { xs, ys, cells } = withoutSlivers(grid, SIZE, occupied)
  return {
    xs,
    ys,
    cells: cells.map((cell) => `${cell.row},${cell.column} ${cell.rowSpan}×${cell.columnSpan}`),
  }
}

describe('a strip too thin for text', () => {
  test('is no row, and the cells over it are one row high', () => {
    const horizontal = [...lines([0, 20, 50], 0, 100), ...lines([26], 0, 50)]
    const { ys, cells } = cleaned(horizontal, lines([0, 50, 100], 0, 50), [0, 2], [0, 1])
    expect(ys).toEqual([0, 20, 50])
    expect(cells).toEqual(['0,0 1×1', '0,1 1×1', '1,0 1×1', '1,1 1×1'])
  })

  test('is no column', () => {
    const { xs, cells } = cleaned(lines([0, 20, 40], 0, 100), lines([0, 50, 55, 100], 0, 40), [0, 1], [0, 2])
    expect(xs).toEqual([0, 50, 100])
    expect(cells).toEqual(['0,0 1×1', '0,1 1×1', '1,0 1×1', '1,1 1×1'])
  })

  test('is a row where a glyph stands in it', () => {
    expect(cleaned(lines([0, 20, 26], 0, 100), lines([0, 50, 100], 0, 26), [0, 1], [0, 1]).ys).toEqual([
      0, 20, 26,
    ])
  })

  test('is no outer row, where a frame is drawn twice', () => {
    expect(cleaned(lines([0, 5, 25, 30], 0, 100), lines([0, 50, 100], 0, 30), [1], [0, 1]).ys).toEqual([
      5, 25,
    ])
  })
})
