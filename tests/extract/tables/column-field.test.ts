import { describe, expect, it } from 'vitest'
import { columnField } from '../../../src/extract/tables/column-field.js'
import type { ColumnField } from '../../../src/extract/words/column-words.js'

describe('columnField', () => {
  it.each<[string, ColumnField]>([
    ['责　任　单　位', 'responsible'],
    ['工 作 任 务', 'task'],
    ['完成\n时限', 'deadline'],
    ['责任单位：', 'responsible'],
    ['“责任单位”', 'responsible'],
    ['责任（配合）单位', 'supporting-or-responsible'],
    ['责任单位（部门）', 'responsible'],
    ['完成时限（2031年）', 'deadline'],
    ['牵头单位（责任人）', 'lead'],
    ['任务（项目）', 'task'],
  ])('%j is %s', (text, field) => {
    expect(columnField(text)).toBe(field)
  })

  it.each<[string, ColumnField]>([
    ['配合科室及责任科室', 'supporting-or-responsible'],
    ['主要配合单位', 'supporting'],
    ['协同推进单位', 'supporting'],
    ['县级牵头单位', 'lead'],
    ['市级责任单位', 'responsible'],
    ['乡镇落实单位', 'responsible'],
    ['预计完成时间', 'deadline'],
    ['公开工作要求', 'requirement'],
    ['年度重点任务', 'task'],
  ])('%s, which no list has, is %s', (text, field) => {
    expect(columnField(text)).toBe(field)
  })

  it.each([
    '',
    '　',
    '云岚市',
    '按时公开预算。',
    '责任单位要按时限要求报送材料并抓好落实',
    '一、工作任务',
    '1.责任单位',
    '工作任务，责任单位',
  ])('%j heads no column that is known', (text) => {
    expect(columnField(text)).toBeNull()
  })
})
