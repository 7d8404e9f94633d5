import { describe, expect, it } from 'vitest'
import { isGarbled, isGarbledList, isScrambled, quote } from '../../src/extract/legibility.js'

describe('isGarbled', () => {
  it.each(['局局局公开', '市村市村市村', '公开\uFFFD预算', '公开\uE123预算'])('%j is', (text) => {
    expect(isGarbled(text)).toBe(true)
  })

  it.each(['市财政局', '时时处处', '人人享有', '各乡镇、各街道、各村', '公开……', '', '2000', '哈哈镇'])(
    '%j is not',
    (text) => {
      expect(isGarbled(text)).toBe(false)
    },
  )
})

describe('isGarbledList', () => {
  it('knows that names never double their endings', () => {
    expect(isGarbledList('财政局局审计')).toBe(true)
    expect(isGarbledList('市财政局、局机关')).toBe(false)
    expect(isGarbledList('省公安厅、省民政厅')).toBe(false)
  })
})

describe('isScrambled', () => {
  it.each(['加强政策解读', '优化营商环境', '扎实推进基层办事公开标准规范'])('%s reads as Chinese', (text) => {
    expect(isScrambled(text, false)).toBe(false)
  })

  it.each(['解政强加读策公', '境营优环化商务'])('%s does not', (text) => {
    expect(isScrambled(text, false)).toBe(true)
  })

  it('says nothing of a text that is too short', () => {
    expect(isScrambled('读政', false)).toBe(false)
    expect(isScrambled('', true)).toBe(false)
  })
})

describe('quote', () => {
  it.each([
    ['公开预算', '公开预算'],
    ['公开\n 预算', '公开 预算'],
    ['公'.repeat(31), `${'公'.repeat(30)}…`],
  ])('%j', (text, quoted) => {
    expect(quote(text)).toBe(quoted)
  })
})
