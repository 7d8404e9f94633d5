import { describe, expect, it } from 'vitest'
import { countsIn, withoutCounts } from '../../../src/diff/text/counts.js'

describe('numbers that count something', () => {
  it.each([
    ['公开20个目录', ['20个']],
    ['占98.5%', ['98.5%']],
    ['开会两次', ['两次']],
    ['拨付3万元', ['3万元']],
    ['办20件、看30次', ['20件', '30次']],
    ['办 20 件', ['20件']],
    ['2023年公开', []],
    ['第3次会议', []],
    ['公开目录', []],
    ['', []],
  ])('of %s are %j', (text, counts) => {
    expect(countsIn(text)).toEqual(counts)
  })

  it.each([
    ['全年发布20件', '全年发布30件'],
    ['全年发布 20 件', '全年发布30件'],
    ['每月开会两次', '每月开会三次'],
    ['拨付3万元', '拨付12万元'],
  ])('do not tell %s from %s once they are left out', (one, other) => {
    expect(withoutCounts(one)).toBe(withoutCounts(other))
  })

  it.each([
    ['发布20件', '发布20次'],
    ['发布20件', '汇总20件'],
    ['2023年发布', '2024年发布'],
  ])('still tell %s from %s', (one, other) => {
    expect(withoutCounts(one)).not.toBe(withoutCounts(other))
  })
})
