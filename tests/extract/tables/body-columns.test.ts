import { describe, expect, it } from 'vitest'
import { bodyColumns } from '../../../src/extract/tables/body-columns.js'
import { gridOf } from '../../../src/extract/tables/grid.js'
import { findHeader } from '../../../src/extract/tables/header.js'
import { type CellText, gridTable } from '../../support/extract.js'

function columnsOf(...rows: CellText[][]) {
  const table = gridTable(...rows)
  const header = findHeader(table)
  return header && bodyColumns(gridOf(table), header)
}

describe('bodyColumns', () => {
  it('tells each column by its head', () => {
    const heads = ['序号', '工作任务', '工作要求', '牵头单位', '责任单位', '配合单位', '完成时限', '备注']
    expect(columnsOf(heads, ['1', '公开', '公开预算。', 'A局', 'B局', 'C局', '年底前', ''])).toEqual({
      headings: [1],
      number: 0,
      requirement: 2,
      lead: [3],
      responsible: [4],
      supporting: [5],
      mixed: [],
      deadline: [6],
      remark: [7],
    })
  })

  it('takes the last of the columns under 工作任务 for the requirement where no other is', () => {
    const columns = columnsOf(
      [{ text: '工作任务', columnSpan: 3 }, '责任单位'],
      ['一、公开', '（一）预算', '按时公开预算。', '市财政局'],
    )
    expect(columns).toMatchObject({ headings: [0, 1], requirement: 2, number: null, responsible: [3] })
  })

  it('takes a column of bare numbers under 工作任务 for the numbers', () => {
    const columns = columnsOf(
      [{ text: '工作任务', columnSpan: 3 }, '责任单位'],
      ['预算', '1', '按时公开预算。', '市财政局'],
      ['决算', '2', '按时公开决算。', '市财政局'],
    )
    expect(columns).toMatchObject({ headings: [0], number: 1, requirement: 2 })
  })

  it('takes 分工 for the units where no other column names them', () => {
    expect(columnsOf(['工作任务', '责任分工'], ['公开预算。', '市财政局'])).toMatchObject({
      responsible: [1],
      requirement: 0,
      headings: [],
    })
  })

  it('keeps 配合/责任单位 apart from both', () => {
    const columns = columnsOf(['工作任务', '牵头单位', '配合/责任单位'], ['公开预算。', 'A局', 'B局'])
    expect(columns).toMatchObject({ lead: [1], responsible: [], supporting: [], mixed: [2] })
  })

  it('takes the requirement from the last column too', () => {
    const columns = columnsOf(['工作任务', '责任单位', '工作要求'], ['公开', '市财政局', '公开预算。'])
    expect(columns).toMatchObject({ headings: [0], responsible: [1], requirement: 2 })
  })
})
