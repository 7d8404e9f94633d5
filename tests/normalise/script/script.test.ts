import { describe, expect, it } from 'vitest'
import { detectScript, script } from '../../../src/normalise/script/script.js'
import { toTraditional } from '../damage.js'
import { rewrite } from '../run-step.js'
import { HARD_WORDS, SENTENCES } from '../sample-text.js'

describe('Simplified text', () => {
  it.each(HARD_WORDS)('keeps its characters: %s', (word) => {
    expect(rewrite(script, word, { beside: SENTENCES }).text).toBe(word)
  })

  it('is told from Traditional in spite of a few characters of the other script', () => {
    expect(detectScript([...SENTENCES, '经认定後，贷款馀额'])).toBe('hans')
    expect(detectScript([...SENTENCES.map(toTraditional), '干部、标准'])).toBe('hant')
  })
})

describe('Traditional text', () => {
  const traditional = SENTENCES.map(toTraditional)

  it.each(SENTENCES)('becomes Simplified: %s', (sentence) => {
    expect(rewrite(script, toTraditional(sentence), { beside: traditional }).text).toBe(sentence)
  })

  it('tells what was changed and where', () => {
    expect(rewrite(script, '現場辦公', { beside: traditional })).toEqual({
      text: '现场办公',
      passes: [
        [
          { start: 0, from: '現', to: '现' },
          { start: 1, from: '場', to: '场' },
          { start: 2, from: '辦', to: '办' },
        ],
      ],
    })
  })

  it('keeps a Simplified paragraph in it', () => {
    const text = '乾县动态：报废车辆处置办法已经实施'
    expect(rewrite(script, text, { beside: traditional }).text).toBe(text)
  })

  it('has 着 for 著 where it is a particle and the copy writes no 着', () => {
    expect(rewrite(script, '隨著改革深入，成效顯著，著名景區', { beside: traditional }).text).toBe(
      '随着改革深入，成效显著，著名景区',
    )
  })
})

it('converts a Traditional paragraph in a Simplified document', () => {
  const text = '開設諮詢窗口，監測飲用水質，維護農戶權益'
  expect(rewrite(script, text, { beside: SENTENCES }).text).toBe('开设咨询窗口，监测饮用水质，维护农户权益')
})
