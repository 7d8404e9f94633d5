import { describe, expect, it } from 'vitest'
import { randomOf } from '../../../scripts/bench-diff/made-plans.mjs'
import { outOfOrder } from '../../../src/diff/compare/order.js'

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  )
}

const isAscending = (items: readonly number[]) =>
  items.every((item, at) => at === 0 || (items[at - 1] ?? 0) < item)

/** The most items that stay in order, by trying each subset; a bit for each item. */
function mostInOrder(places: readonly number[]): number {
  const subsets = Array.from({ length: 2 ** places.length }, (_, bits) =>
    places.filter((_, index) => (bits >> index) & 1),
  )
  return Math.max(...subsets.filter(isAscending).map(({ length }) => length))
}

const staying = (places: readonly number[]) => {
  const out = new Set(outOfOrder(places))
  return places.filter((_, index) => !out.has(index))
}

describe('what is out of order', () => {
  it.each<[number[], number[]]>([
    [[], []],
    [[5], []],
    [[0, 1, 2], []],
    [[0, 3, 1, 2], [1]],
    [[1, 2, 3, 0], [3]],
    [[30, 10, 20], [0]],
  ])('in %j is at %j', (places, expected) => {
    expect(outOfOrder(places)).toEqual(expected)
  })

  it.each([0, 1, 2, 3, 4, 5, 6])('is the least there can be, in every order of %i', (length) => {
    for (const places of permutations([...Array(length).keys()])) {
      const rest = staying(places)
      if (!isAscending(rest) || rest.length !== mostInOrder(places)) expect({ places, rest }).toBeNull()
    }
  })

  it.each([1, 2, 3])('is the least there can be, in 7 places anywhere (seed %i)', (seed) => {
    const random = randomOf(seed)
    for (let round = 0; round < 100; round++) {
      const places = random.shuffle([...Array(40).keys()]).slice(0, 7)
      expect(staying(places)).toHaveLength(mostInOrder(places))
    }
  })

  it('leaves what stays ascending, in a long list', () => {
    const places = randomOf(4).shuffle([...Array(20_000).keys()])
    const out = outOfOrder(places)
    expect(isAscending(out)).toBe(true)
    expect(isAscending(staying(places))).toBe(true)
  })

  it('keeps one of a list that is turned round', () => {
    expect(outOfOrder([...Array(5_000).keys()].reverse())).toHaveLength(4_999)
  })
})
