import { describe, expect, it } from 'vitest'
import { UNASSIGNED } from '../../../src/diff/align/assign.js'
import { pairEqual } from '../../../src/diff/align/pair-equal.js'

const whole = (text: string) => text
const first = (text: string) => text[0] ?? ''

function paired(base: string[], revision: string[], keysOf: readonly ((item: string) => string)[]): number[] {
  const assigned = new Int32Array(base.length).fill(UNASSIGNED)
  pairEqual(base, revision, keysOf, assigned)
  return [...assigned]
}

describe('pairing what is equal', () => {
  it.each<[string, string[], string[], number[]]>([
    ['nothing', [], ['a'], []],
    ['no revision', ['a'], [], [UNASSIGNED]],
    ['items in another order', ['a', 'b', 'c'], ['c', 'a', 'b'], [1, 2, 0]],
    ['the same item several times, in order', ['a', 'a', 'a'], ['a', 'b', 'a'], [0, 2, UNASSIGNED]],
    ['an item that only one side has', ['a', 'b'], ['b', 'c'], [UNASSIGNED, 0]],
  ])('of %s', (_what, base, revision, expected) => {
    expect(paired(base, revision, [whole])).toEqual(expected)
  })

  it('tries the strictest key for all items before the next one', () => {
    expect(paired(['ax', 'ay'], ['ay', 'az'], [whole, first])).toEqual([1, 0])
  })

  it('leaves alone what is paired already, on both sides', () => {
    const assigned = Int32Array.from([UNASSIGNED, 0])
    pairEqual(['a', 'b'], ['a', 'a'], [whole], assigned)
    expect([...assigned]).toEqual([1, 0])
  })

  it('takes items whose key is empty for equal too', () => {
    expect(paired(['', 'a'], ['a', ''], [whole])).toEqual([1, 0])
  })
})
