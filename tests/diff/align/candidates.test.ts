import { describe, expect, it } from 'vitest'
import { candidatesOf } from '../../../src/diff/align/candidates.js'
import { vocabularyOf } from '../../../src/diff/text/grams.js'

function candidates(base: readonly string[], revision: readonly string[]): readonly (readonly number[])[] {
  const vocabulary = vocabularyOf([...base, ...revision])
  return candidatesOf(base.map(vocabulary.gramsOf), revision.map(vocabulary.gramsOf), vocabulary)
}

/** So many texts of one form. */
function many(count: number, textOf: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => textOf(index))
}

/** A Chinese character for a number, another for each. */
const sign = (index: number) => String.fromCharCode(0x5000 + index)

describe('candidates', () => {
  it.each<[string, string[], string[], number[][]]>([
    ['of nothing', [], ['公开目录'], []],
    ['where there is nothing', ['公开目录'], [], [[]]],
    ['of an empty text', [''], ['公开目录'], [[]]],
    ['are those that share a pair of characters', ['公开目录'], ['目录更新', '核对指南'], [[0]]],
    ['are none where only single characters are shared', ['公开目录'], ['公告'], [[]]],
    ['are in order, each once', ['公开目录清单'], ['公开清单', '目录清单', '公开目录'], [[0, 1, 2]]],
  ])('%s', (_what, base, revision, expected) => {
    expect(candidates(base, revision)).toEqual(expected)
  })

  it('hold what shares a rare pair, among hundreds of texts that are otherwise all alike', () => {
    const boilerplate = (index: number) => `加强组织领导落实责任分工${sign(index)}${sign(index + 1000)}`
    const base = many(600, boilerplate)
    const revision = base.toReversed()
    const found = candidates(base, revision)
    for (const [index, others] of found.entries()) expect(others).toContain(599 - index)
  })

  it('are bounded where every text is alike, from either side', () => {
    const base = many(1_000, () => '加强组织领导')
    const found = candidates(base, base)
    const total = found.reduce((sum, others) => sum + others.length, 0)
    expect(total).toBeLessThan(40 * base.length)
    expect(found.every((others) => others.length > 0)).toBe(true)
  })

  it('hold each text of many for the one that they are parts of', () => {
    const parts = many(30, (index) => `${sign(index)}${sign(index + 100)}${sign(index + 200)}`)
    expect(candidates([parts.join('')], parts)).toEqual([[...parts.keys()]])
    expect(candidates(parts, [parts.join('')])).toEqual(parts.map(() => [0]))
  })
})
