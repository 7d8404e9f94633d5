import { describe, expect, it } from 'vitest'
import { findFlattenedHeader } from '../../../../src/extract/tables/flattened/header.js'
import { linesOf } from '../../../support/extract.js'

describe('findFlattenedHeader', () => {
  it.each([
    '工作任务具体要求责任单位',
    '序号 重点任务 工作措施 牵头单位 责任单位 完成时限',
    '序号具体要求',
    '具体要求 责任单位',
  ])('sees the header of a table in %s', (text) => {
    expect(findFlattenedHeader(linesOf('云岚区', text))?.line).toBe(1)
  })

  it('tells what its columns hold', () => {
    const lines = linesOf('云岚区2031年任务分解表工作任务工作要求牵头单位配合/责任单位一、公开1.公开预算。')
    expect(lines.map(({ text }) => text)).toEqual([
      '云岚区2031年任务分解表',
      '工作任务工作要求牵头单位配合/责任单位',
      '一、公开1.公开预算。',
    ])
    expect(findFlattenedHeader(lines)?.fields).toEqual([
      'task',
      'requirement',
      'lead',
      'supporting-or-responsible',
    ])
  })

  it.each([
    '各责任单位要对照工作任务和具体要求抓好落实。',
    '明确工作任务、具体要求、责任单位和完成时限。',
    '责任单位：市财政局',
    '工作任务',
    '重点任务责任分工',
    '目标任务',
  ])('sees none in %s', (text) => {
    expect(findFlattenedHeader(linesOf(text))).toBeNull()
  })

  it('is quick on a long line', () => {
    expect(findFlattenedHeader(linesOf('工作任务具体'.repeat(20_000)))).toBeNull()
  })
})
