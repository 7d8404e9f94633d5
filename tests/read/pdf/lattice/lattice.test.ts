import { describe, expect, test } from 'vitest'
import { findGrids, type Grid } from '../../../../src/read/pdf/lattice/lattice.js'
import { type Ruling, toRulings } from '../../../../src/read/pdf/lattice/rulings.js'

/** Font size by which distances are measured. */
const SIZE = 10

function line(position: number, from: number, to: number): Ruling {
  return { position, from, to }
}

/** Lines at some positions, all from one place to another. */
function lines(positions: readonly number[], from: number, to: number): Ruling[] {
  return positions.map((position) => line(position, from, to))
}

/** Cells as "row,column rowSpan×columnSpan", with ^ and v for sides left open at the table's ends. */
function cellsOf(horizontal: Ruling[], vertical: Ruling[]): string[][] {
  return findGrids({ horizontal, vertical }, SIZE).map(({ cells }) =>
    cells.map(({ row, column, rowSpan, columnSpan, openTop, openBottom }) => {
      const spans = rowSpan * columnSpan > 1 ? ` ${rowSpan}×${columnSpan}` : ''
      return `${row},${column}${spans}${openTop ? '^' : ''}${openBottom ? 'v' : ''}`
    }),
  )
}

describe('a ruled table', () => {
  test('has a cell wherever lines close a place', () => {
    expect(cellsOf(lines([0, 20, 40], 0, 100), lines([0, 50, 100], 0, 40))).toEqual([
      ['0,0', '0,1', '1,0', '1,1'],
    ])
  })

  test('has a cell over rows where the line between them stops short', () => {
    const horizontal = [...lines([0, 40], 0, 100), line(20, 50, 100)]
    expect(cellsOf(horizontal, lines([0, 50, 100], 0, 40))).toEqual([['0,0 2×1', '0,1', '1,1']])
  })

  test('has a cell over columns where the line between them stops short', () => {
    const vertical = [...lines([0, 100], 0, 40), line(50, 20, 40)]
    expect(cellsOf(lines([0, 20, 40], 0, 100), vertical)).toEqual([['0,0 1×2', '1,0', '1,1']])
  })

  test('keeps its first and last column where the sides are not drawn', () => {
    expect(cellsOf(lines([0, 20, 40], 0, 150), lines([50, 100], 0, 40))).toEqual([
      ['0,0', '0,1', '0,2', '1,0', '1,1', '1,2'],
    ])
  })

  test('keeps a row from side to side where the sides are not drawn', () => {
    const horizontal = lines([0, 20, 40, 60], 0, 150)
    const vertical = [line(50, 0, 20), line(100, 0, 20), line(50, 40, 60), line(100, 40, 60)]
    expect(cellsOf(horizontal, vertical)).toEqual([['0,0', '0,1', '0,2', '1,0 1×3', '2,0', '2,1', '2,2']])
  })

  test('tells a row that has no lower rule, as at the end of a page', () => {
    expect(cellsOf(lines([0, 20], 0, 100), lines([0, 50, 100], 0, 60))).toEqual([
      ['0,0', '0,1', '1,0v', '1,1v'],
    ])
  })

  test('tells the one merged cell that runs over the end of a page', () => {
    const horizontal = [...lines([0], 0, 100), ...lines([20, 40], 50, 100)]
    expect(cellsOf(horizontal, lines([0, 50, 100], 0, 40))).toEqual([['0,0 2×1v', '0,1', '1,1']])
  })

  test('is found from upright lines alone on a page that a single row fills', () => {
    expect(cellsOf([], lines([0, 50, 100], 0, 700))).toEqual([['0,0^v', '0,1^v']])
  })

  test('is not made of boxes to be ticked that stand in a line', () => {
    const boxes = [0, 100, 200].flatMap((left) => lines([left, left + 10], 0, 10))
    const level = [0, 100, 200].flatMap((left) => lines([0, 10], left, left + 10))
    expect(cellsOf(level, boxes)).toEqual([])
  })

  test('has a frame that is drawn closely around it', () => {
    const inner = lines([4, 24, 44], 4, 96)
    const frame = lines([0, 48], 0, 100)
    const upright = [...lines([50], 4, 44), ...lines([0, 100], 0, 48)]
    const [grid, ...others] = findGrids({ horizontal: [...frame, ...inner], vertical: upright }, SIZE)
    expect(others).toEqual([])
    expect(grid?.xs).toEqual([0, 50, 100])
  })

  test('is kept apart from another one below it', () => {
    const upper = lines([0, 20], 0, 100)
    const lower = lines([100, 120], 0, 100)
    const upright = [...lines([0, 50, 100], 0, 20), ...lines([0, 50, 100], 100, 120)]
    expect(cellsOf([...upper, ...lower], upright)).toEqual([
      ['0,0', '0,1'],
      ['0,0', '0,1'],
    ])
  })

  test('needs more than a frame, an underline or a rule across the page', () => {
    expect(cellsOf(lines([0, 20], 0, 100), lines([0, 100], 0, 20))).toEqual([])
    expect(cellsOf(lines([0, 300, 320], 0, 100), [])).toEqual([])
  })

  test('falls into whole rows where a missing line leaves an area that is no rectangle', () => {
    // The line below the first row stops in the middle, the one right of its second half is missing.
    const horizontal = [...lines([0, 40], 0, 100), line(20, 0, 50)]
    const vertical = [...lines([0, 100], 0, 40), line(50, 0, 20)]
    expect(cellsOf(horizontal, vertical)).toEqual([['0,0', '0,1', '1,0 1×2']])
  })

  test('of a drawing with thousands of lines is found in good time', () => {
    const many = Array.from({ length: 2000 }, (_, index) => line(index * 4, 0, 8000))
    const start = performance.now()
    findGrids({ horizontal: many, vertical: many }, SIZE)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('a page printed at another scale', () => {
  /** A table without outer sides, dashed upright lines, doubled level ones, and a merged cell. */
  const boxes = [
    ...[0, 30, 60].flatMap((top) =>
      [0, 1.5].map((gap) => ({ left: 0, right: 150, top: top + gap, bottom: top + gap + 0.5 })),
    ),
    { left: 50, right: 150, top: 45, bottom: 45.5 },
    ...[50, 100].flatMap((left) =>
      Array.from({ length: 12 }, (_, dash) => ({
        left,
        right: left + 0.5,
        top: dash * 5,
        bottom: dash * 5 + 3,
      })),
    ),
  ]

  test.each([0.1, 0.5, 2, 10])('has the same cells at %s times the size', (scale) => {
    const times = (value: number) => value * scale
    const scaled = boxes.map(({ left, top, right, bottom }) => ({
      left: times(left),
      top: times(top),
      right: times(right),
      bottom: times(bottom),
    }))
    const [grid] = findGrids(toRulings(boxes, SIZE), SIZE)
    const [scaledGrid] = findGrids(toRulings(scaled, times(SIZE)), times(SIZE))
    const places = (found: Grid | undefined) =>
      found?.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan])
    expect(places(grid)).toHaveLength(8)
    expect(places(scaledGrid)).toEqual(places(grid))
    expect(scaledGrid?.xs).toEqual(grid?.xs.map((x) => expect.closeTo(times(x))))
    expect(scaledGrid?.ys).toEqual(grid?.ys.map((y) => expect.closeTo(times(y))))
  })
})
