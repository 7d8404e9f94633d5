import { describe, expect, it } from 'vitest'
import { randomOf } from '../../../scripts/bench-diff/made-plans.mjs'
import { Heap } from '../../../src/diff/align/heap.js'

interface Entry {
  key: number
  item: number
}

const inOrder = (one: Entry, other: Entry) => one.key - other.key || one.item - other.item

describe('a heap', () => {
  it('has nothing to give at first', () => {
    expect(new Heap().pop()).toBeUndefined()
  })

  it('gives back the smallest first, of equal keys the smallest item, however it is filled and emptied', () => {
    for (let seed = 0; seed < 200; seed++) {
      const random = randomOf(seed)
      const heap = new Heap()
      const kept: Entry[] = []
      const given: (Entry | undefined)[] = []
      const expected: (Entry | undefined)[] = []
      for (let step = 0; step < 60; step++) {
        if (random.chance(0.6)) {
          const entry = { key: random.between(0, 9), item: random.between(0, 99) }
          heap.push(entry.key, entry.item)
          kept.push(entry)
          kept.sort(inOrder)
        } else {
          given.push(heap.pop())
          expected.push(kept.shift())
        }
      }
      for (const entry of [...kept, undefined]) {
        given.push(heap.pop())
        expected.push(entry)
      }
      expect(given).toEqual(expected)
    }
  })
})
