import { describe, expect, it } from 'vitest'
import { findSource } from '../../../src/normalise/script/source.js'

describe('findSource', () => {
  it.each([
    ['t', '隨着羣衆需求增加，爲了裏面的僞造線索'],
    ['hk', '隨着群眾需求增加，衞生署説明税率'],
    ['tw', '隨著群眾需求增加，衛生所說明稅率'],
    ['tw', '沿著河流'],
    ['t', '顯著提高，專著、著名'],
    ['t', '規範化'],
  ])('is %s by the characters of %s', (source, text) => {
    expect(findSource([text])).toBe(source)
  })

  it('takes 著 as it stands where the text also writes 着', () => {
    expect(findSource(['為眾人說明', '隨着', '圍繞着', '三著'])).not.toBe('tw')
  })
})
