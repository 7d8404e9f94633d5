import { describe, expect, it } from 'vitest'
import { doubledPunctuation } from '../../src/normalise/doubled-punctuation.js'
import { doublePunctuation } from './damage.js'
import { rewrite } from './run-step.js'
import { SENTENCES } from './sample-text.js'

describe('a copy that puts a comma before every mark', () => {
  const beside = SENTENCES.map(doublePunctuation)

  it.each(SENTENCES)('gets its marks back: %s', (sentence) => {
    const expected = sentence.replaceAll('，', ',')
    expect(rewrite(doubledPunctuation, doublePunctuation(sentence), { beside }).text).toBe(expected)
  })
})

describe('a copy without the habit', () => {
  it.each([
    ['甲，，乙', '甲，乙'],
    ['甲、、乙', '甲、乙'],
    ['甲,,乙', '甲,乙'],
    ['甲。。', '甲。'],
    ['甲,、乙', '甲、乙'],
    ['甲,。乙', '甲。乙'],
    ['甲、,乙', '甲、乙'],
    ['甲。,乙', '甲。乙'],
    ['甲；；乙', '甲；乙'],
    ['甲：，，乙', '甲：，乙'],
    ['甲,;乙', '甲;乙'],
    ['甲;,乙', '甲;乙'],
    ['甲， ，乙', '甲，乙'],
    ['甲, 、乙', '甲、乙'],
    ['甲、 、乙', '甲、乙'],
    ['甲, ,乙', '甲,乙'],
    ['甲,,、乙', '甲、乙'],
  ])('loses what is never right: %s', (text, expected) => {
    expect(rewrite(doubledPunctuation, text).text).toBe(expected)
  })

  it.each([
    '甲……乙',
    '甲——乙',
    '《甲》、《乙》',
    '甲。。。',
    'a,,b',
    'a, ,b',
    '甲，、乙',
    '、、、、、、、',
    '1,000',
    'a, b',
    '甲），（乙',
    '好！！？',
    '“甲。”，乙',
    '甲：（乙）；丙',
  ])('keeps %s', (text) => {
    expect(rewrite(doubledPunctuation, text)).toEqual({ text, passes: [] })
  })
})
