import { describe, expect, it } from 'vitest'
import { gridOf } from '../../../src/extract/tables/grid.js'
import { findHeader, isHeaderRow } from '../../../src/extract/tables/header.js'
import { gridTable } from '../../support/extract.js'

const ROW = ['1', '公开预算', '按时公开预算。', '市财政局', '6月底前']

describe('findHeader', () => {
  it('reads the heads of a table in any order', () => {
    const table = gridTable(['序号', '责任单位', '工作任务', '完成时限', '工作要求'], ROW)
    expect(findHeader(table)).toEqual({
      fields: ['number', 'responsible', 'task', 'deadline', 'requirement'],
      bodyRow: 1,
    })
  })

  it('finds it below a title across the table', () => {
    const table = gridTable([{ text: '任务分工表', columnSpan: 3 }], ['序号', '工作任务', '责任单位'])
    expect(findHeader(table)).toMatchObject({ bodyRow: 2 })
  })

  it('reads two rows where one head covers several', () => {
    const table = gridTable(
      [
        { text: '序号', rowSpan: 2 },
        { text: '工作任务', rowSpan: 2 },
        { text: '责任分工', columnSpan: 2 },
      ],
      ['牵头单位', '责任单位'],
      ['1', '公开预算', '市财政局', '市审计局'],
    )
    expect(findHeader(table)).toEqual({ fields: ['number', 'task', 'lead', 'responsible'], bodyRow: 2 })
  })

  it('lets a head over two columns stand for both', () => {
    const table = gridTable([{ text: '工作任务', columnSpan: 2 }, '责任单位'], ['公开', '预算', '市财政局'])
    expect(findHeader(table)?.fields).toEqual(['task', 'task', 'responsible'])
  })

  it('gives a column with an empty head behind 工作任务 to it', () => {
    const table = gridTable(['工作任务', '', '责任单位'], ['公开', '预算', '市财政局'])
    expect(findHeader(table)?.fields).toEqual(['task', 'task', 'responsible'])
  })

  it('is content with what and by when', () => {
    expect(
      findHeader(gridTable(['序号', '工作任务', '完成时限'], ['1', '公开预算', '年底前'])),
    ).not.toBeNull()
  })

  it.each([
    [
      'a table of metadata',
      [
        ['索引号', '000-1'],
        ['发布机构', '市政府'],
      ],
    ],
    [
      'a catalogue of what is public',
      [
        ['序号', '公开事项', '公开时限', '公开主体'],
        ['1', '预算', '20日内', '市财政局'],
      ],
    ],
    ['prose', [['各部门要按时公开预算，并说明变化。', '市财政局负责汇总。']]],
    [
      'a list of people',
      [
        ['姓名', '电话'],
        ['王某', '123'],
      ],
    ],
    ['no rows', []],
    ['more columns than any table has', [[...Array.from({ length: 300 }, () => '工作任务'), '责任单位']]],
  ])('finds none in %s', (_form, rows) => {
    expect(findHeader(gridTable(...rows))).toBeNull()
  })
})

describe('isHeaderRow', () => {
  it.each([
    [['工作任务', '责任单位'], true],
    [['工作任务', '责任单位', '牵头领导', '督查'], true],
    [['工作任务', ''], false],
    [['公开预算', '市财政局'], false],
    [['工作任务', '责任单位', '按时公开全市部门预算和决算并说明变化。'], false],
  ])('%j: %s', (row, expected) => {
    expect(isHeaderRow(gridOf(gridTable(row)), 0)).toBe(expected)
  })
})
