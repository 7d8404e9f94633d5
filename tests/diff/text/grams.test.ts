import { describe, expect, it } from 'vitest'
import {
  commonGrams,
  type Grams,
  gramsWithout,
  likeness,
  sharedWeight,
  sharedWeightBeside,
  unionOf,
  vocabularyOf,
} from '../../../src/diff/text/grams.js'

const TEXTS = ['公开目录', '公开清单', '公开指南', '更新指南', '公开公开公开']
const vocabulary = vocabularyOf(TEXTS)
const of = (text: string) => vocabulary.gramsOf(text)

/** Sum of the weights of what they hold, however it was reckoned. */
function weigh({ ids }: Grams): number {
  return [...ids].reduce((sum, id) => sum + vocabulary.weightOf(id), 0)
}

describe('grams of a text', () => {
  it.each([
    ['公开目录', 3],
    ['公开公开公开', 2],
    ['公', 1],
    ['', 0],
    ['从来没有', 3],
  ])('of %j are %i, each once and in order', (text, count) => {
    const { ids } = of(text)
    expect(ids).toHaveLength(count)
    expect([...ids]).toEqual([...new Set(ids)].sort((a, b) => a - b))
  })

  it.each(TEXTS)('of %s weigh what their pairs weigh together', (text) => {
    expect(of(text).weight).toBeCloseTo(weigh(of(text)))
  })

  it('weigh more where fewer texts have them', () => {
    const [often, seldom, never] = ['公开', '更新', '绘图'].map((text) => of(text).weight)
    expect(often).toBeLessThan(seldom ?? 0)
    expect(seldom).toBeLessThanOrEqual(never ?? 0)
    expect(never).toBeCloseTo(vocabulary.mostWeight)
  })

  it('count in how many texts a pair stands, not how often', () => {
    const [id = -1] = of('公开').ids
    expect(vocabulary.frequencyOf(id)).toBe(4)
    const [unknown = -1] = of('绘图').ids
    expect(vocabulary.frequencyOf(unknown)).toBe(0)
  })

  it('are the same for the same text, known or not', () => {
    for (const text of [...TEXTS, '绘图说明']) expect(of(text)).toEqual(of(text))
  })
})

describe('grams of two texts', () => {
  it.each([
    ['公开目录', '公开目录', '公开目录'],
    ['公开目录', '公开清单', '公开'],
    ['公开目录', '更新指南', ''],
    ['公开目录', '', ''],
  ])('%s and %s share %j', (one, other, shared) => {
    expect(sharedWeight(of(one), of(other), vocabulary)).toBeCloseTo(of(shared).weight)
    expect(sharedWeight(of(other), of(one), vocabulary)).toBeCloseTo(of(shared).weight)
  })

  it('share less beside a third that has it too', () => {
    const [one, other] = [of('公开指南'), of('公开指南')]
    expect(sharedWeightBeside(one, other, of(''), vocabulary)).toBeCloseTo(one.weight)
    expect(sharedWeightBeside(one, other, of('公开'), vocabulary)).toBeCloseTo(one.weight - of('公开').weight)
    expect(sharedWeightBeside(one, other, one, vocabulary)).toBe(0)
  })

  it.each([
    ['公开目录', '公开清单'],
    ['公开目录', '更新指南'],
    ['公开目录', ''],
    ['', ''],
  ])('of %j and %j make one union', (one, other) => {
    const union = unionOf([of(one), of(other)], vocabulary)
    expect(new Set(union.ids)).toEqual(new Set([...of(one).ids, ...of(other).ids]))
    expect(union.weight).toBeCloseTo(weigh(union))
    expect(union.weight).toBeCloseTo(
      of(one).weight + of(other).weight - sharedWeight(of(one), of(other), vocabulary),
    )
  })

  it.each([
    ['公开目录', '公开'],
    ['公开目录', '公开目录'],
    ['公开目录', '更新指南'],
  ])('%s without %s shares nothing with it', (one, other) => {
    const rest = gramsWithout(of(one), of(other), vocabulary)
    expect(sharedWeight(rest, of(other), vocabulary)).toBe(0)
    expect(rest.weight).toBeCloseTo(of(one).weight - sharedWeight(of(one), of(other), vocabulary))
  })
})

describe('grams that several texts have in common', () => {
  it.each([
    ['most of three', ['公开目录', '公开清单', '公开指南'], '公开'],
    ['none of two, which alone are no majority', ['公开目录', '公开目录'], ''],
    ['none where they differ', ['公开目录', '更新指南', '绘图说明'], ''],
    ['none of half of them', ['公开目录', '公开清单', '更新指南', '绘图说明'], ''],
    ['none of none', [], ''],
  ])('are those of %s', (_what, texts, common) => {
    expect(commonGrams(texts.map(of), vocabulary)).toEqual(of(common))
  })
})

describe('likeness of two texts', () => {
  it.each([
    ['公开目录', '公开目录', 1],
    ['', '', 1],
    ['公开目录', '更新指南', 0],
    ['公开目录', '', 0],
  ])('of %j and %j is %d', (one, other, score) => {
    expect(likeness(of(one), of(other), vocabulary)).toBeCloseTo(score)
  })

  it('is the same from either side, and between 0 and 1', () => {
    for (const one of TEXTS)
      for (const other of TEXTS) {
        const score = likeness(of(one), of(other), vocabulary)
        expect(score).toBe(likeness(of(other), of(one), vocabulary))
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1 + 1e-12)
      }
  })

  it('is greater for a rare thing shared than for a common one', () => {
    expect(likeness(of('公开指南'), of('更新指南'), vocabulary)).toBeGreaterThan(
      likeness(of('公开指南'), of('公开清单'), vocabulary),
    )
  })
})
