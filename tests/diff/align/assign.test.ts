import { describe, expect, it } from 'vitest'
import { randomOf } from '../../../scripts/bench-diff/made-plans.mjs'
import { assign, type Edge, UNASSIGNED } from '../../../src/diff/align/assign.js'

type Random = ReturnType<typeof randomOf>
interface Graph {
  readonly rows: readonly (readonly Edge[])[]
  readonly columns: number
}

/** A graph small enough to try everything; gains of few kinds, so that there are ties. */
function smallGraph(random: Random, gainOf: () => number): Graph {
  const [height, columns] = [random.between(0, 5), random.between(0, 5)]
  const rows = Array.from({ length: height }, () =>
    Array.from({ length: columns }, (_, column) => column)
      .filter(() => random.chance(0.6))
      .map((column) => ({ column, gain: gainOf() })),
  )
  return { rows, columns }
}

/** The greatest sum there is, by trying every column for every row; `taken` has a bit for each column. */
function bestByTrying(rows: Graph['rows'], row = 0, taken = 0): number {
  let best = row < rows.length ? bestByTrying(rows, row + 1, taken) : 0
  for (const { column, gain } of rows[row] ?? []) {
    const bit = 1 << column
    if ((taken & bit) === 0) best = Math.max(best, gain + bestByTrying(rows, row + 1, taken | bit))
  }
  return best
}

/** The sum of an assignment; NaN for one that gives a row what it has no edge to. */
function sumOf({ rows }: Graph, assigned: Int32Array): number {
  return [...assigned].reduce((sum, column, row) => {
    if (column === UNASSIGNED) return sum
    return sum + (rows[row]?.find((edge) => edge.column === column)?.gain ?? Number.NaN)
  }, 0)
}

function expectBest(graph: Graph): void {
  const assigned = assign(graph.rows, graph.columns)
  expect(assigned).toHaveLength(graph.rows.length)
  const given = [...assigned].filter((column) => column !== UNASSIGNED)
  expect(new Set(given).size).toBe(given.length)
  expect(sumOf(graph, assigned)).toBeCloseTo(bestByTrying(graph.rows), 9)
}

describe('the best assignment', () => {
  it.each<[string, (random: Random) => number]>([
    ['any gains', (random) => random.between(1, 1000) / 1000],
    ['many ties', (random) => random.between(1, 3)],
    ['gains that are all the same', () => 1],
    ['gains far apart', (random) => 10 ** random.between(-6, 6)],
  ])('has the sum that trying everything finds, in 1,000 graphs of %s', (_what, gainOf) => {
    for (let seed = 0; seed < 1000; seed++) {
      const random = randomOf(seed)
      expectBest(smallGraph(random, () => gainOf(random)))
    }
  })

  it('has the sum that trying everything finds, where every row wants the same columns', () => {
    for (let seed = 0; seed < 300; seed++) {
      const random = randomOf(seed)
      const wish = Array.from({ length: 5 }, () => random.between(1, 9))
      const rows = Array.from({ length: 5 }, () =>
        wish.map((gain, column) => ({ column, gain: gain + random.between(0, 2) })),
      )
      expectBest({ rows, columns: 5 })
    }
  })

  it.each<[string, readonly (readonly Edge[])[], number, number[]]>([
    ['no rows', [], 3, []],
    ['no columns', [[], []], 0, [UNASSIGNED, UNASSIGNED]],
    ['a row without edges', [[], [{ column: 0, gain: 1 }]], 1, [UNASSIGNED, 0]],
    ['a column without edges', [[{ column: 2, gain: 1 }]], 4, [2]],
    ['more rows than columns', [[{ column: 0, gain: 1 }], [{ column: 0, gain: 2 }]], 1, [UNASSIGNED, 0]],
    [
      'a row that gives way although it wants its column more',
      [
        [
          { column: 0, gain: 2 },
          { column: 1, gain: 1.5 },
        ],
        [{ column: 0, gain: 1.8 }],
      ],
      2,
      [1, 0],
    ],
    [
      'two edges to one column',
      [
        [
          { column: 0, gain: 1 },
          { column: 0, gain: 3 },
        ],
      ],
      1,
      [0],
    ],
  ])('of %s', (_what, rows, columns, expected) => {
    expect([...assign(rows, columns)]).toEqual(expected)
  })

  it('is found in a chain in which each new row moves all before it', () => {
    const size = 400
    const rows = Array.from({ length: size }, (_, row) => [
      { column: 0, gain: 1 + row / size },
      { column: row + 1, gain: 0.5 },
    ])
    const assigned = assign(rows, size + 1)
    expect(assigned.at(-1)).toBe(0)
    expect([...assigned.slice(0, -1)]).toEqual(Array.from({ length: size - 1 }, (_, row) => row + 1))
  })

  it('comes out the same each time', () => {
    const graph = smallGraph(randomOf(7), () => 1)
    expect(assign(graph.rows, graph.columns)).toEqual(assign(graph.rows, graph.columns))
  })
})
