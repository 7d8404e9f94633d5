import { describe, expect, it } from 'vitest'
import { isIssuer, splitIssuers } from '../../../src/extract/front/issuers.js'

describe('splitIssuers', () => {
  it.each([
    ['云岚市财政局', ['云岚市财政局']],
    ['云岚市财政局、云岚市审计局', ['云岚市财政局', '云岚市审计局']],
    ['云岚市财政局　云岚市审计局', ['云岚市财政局', '云岚市审计局']],
    ['云岚市财政局云岚市审计局', ['云岚市财政局', '云岚市审计局']],
    ['中共云岚市委办公室云岚市人民政府办公室', ['中共云岚市委办公室', '云岚市人民政府办公室']],
    ['云岚市人民政府办公室中共云岚市委办公室', ['云岚市人民政府办公室', '中共云岚市委办公室']],
    ['生态环境部发展改革委', ['生态环境部', '发展改革委']],
    ['云岚市财政局（代章）', ['云岚市财政局']],
    ['云岚市云岚新区管委会', ['云岚市云岚新区管委会']],
  ])('%s', (text, names) => {
    expect(splitIssuers(text)).toEqual(names)
  })
})

describe('isIssuer', () => {
  it.each([
    '云岚市人民政府',
    '云岚市人民政府办公室',
    '中共云岚市委办公室',
    '云岚市政务公开领导小组办公室',
    '云岚高新技术产业开发区管委会',
    '云岚市卫生健康委员会',
  ])('is %s', (text) => {
    expect(isIssuer(text)).toBe(true)
  })

  it.each(['一、市政府办公室', '由市财政局负责', '公开内容', '局', '各部门要加强公开，由市财政局'])(
    'is not %s',
    (text) => {
      expect(isIssuer(text)).toBe(false)
    },
  )
})
