import { describe, expect, it } from 'vitest'
import { findSignatures, isDateLine } from '../../../src/extract/front/signature.js'
import { linesOf } from '../../support/extract.js'

const signaturesIn = (...texts: string[]) => findSignatures(linesOf(...texts))

describe('findSignatures', () => {
  it('takes the name above the date', () => {
    expect(signaturesIn('请认真落实。', '云岚市人民政府办公室', '2031年3月5日')).toEqual([
      { line: 2, issuers: ['云岚市人民政府办公室'], issuedOn: '2031-03-05' },
    ])
  })

  it('takes the name on the line of the date', () => {
    expect(signaturesIn('请认真落实。', '云岚市人民政府办公室 2031年3月5日')).toEqual([
      { line: 1, issuers: ['云岚市人民政府办公室'], issuedOn: '2031-03-05' },
    ])
  })

  it('takes several names in their order', () => {
    expect(signaturesIn('请认真落实。', '云岚市财政局', '云岚市审计局', '二〇三一年三月五日')).toEqual([
      { line: 3, issuers: ['云岚市财政局', '云岚市审计局'], issuedOn: '2031-03-05' },
    ])
  })

  it('takes a date without a name', () => {
    expect(signaturesIn('请认真落实。', '2031年3月5日')).toEqual([
      { line: 1, issuers: [], issuedOn: '2031-03-05' },
    ])
  })

  it('reads letter-spaced names', () => {
    expect(signaturesIn('云岚市 人民政府', '2031年3月5日')[0]?.issuers).toEqual(['云岚市人民政府'])
  })

  it.each([
    '云岚市人民政府办公室 2031年3月5日印发',
    '发布日期：2031年3月5日',
    '请于2031年3月5日',
    '2031年3月5日前报送',
    '自2031年3月5日起施行。',
  ])('finds none in %s', (text) => {
    expect(signaturesIn(text)).toEqual([])
  })
})

describe('isDateLine', () => {
  it.each(['2031年3月5日', '（2031年3月5日）', '云岚市政府办公室2031年3月5日印发', '二〇三一年三月五日'])(
    'is %s',
    (text) => {
      expect(isDateLine(text)).toBe(true)
    },
  )

  it.each(['2031年3月5日前完成', '2031年3月', '各部门，2031年3月5日'])('is not %s', (text) => {
    expect(isDateLine(text)).toBe(false)
  })
})
