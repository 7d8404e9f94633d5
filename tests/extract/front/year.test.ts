import { describe, expect, it } from 'vitest'
import { yearOf } from '../../../src/extract/front/year.js'

describe('yearOf', () => {
  it.each([
    ['云岚市2031年工作要点', 2031],
    ['云岚市提升行动方案（2031—2033年）', 2031],
    ['2031-2032年秋冬季攻坚行动方案', 2031],
    ['云岚市2031 年工作要点', 2031],
    ['云岚市二〇三一年工作要点', 2031],
    ['云岚市二〇二一年工作要点', 2021],
    ['云岚市二○二一年工作要点', 2021],
    ['云岚市工作要点', null],
    ['关于12031年的方案', null],
  ])('of %s is %s', (title, year) => {
    expect(yearOf(title)).toBe(year)
  })
})
