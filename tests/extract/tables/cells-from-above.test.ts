import { describe, expect, it } from 'vitest'
import { bodyColumns } from '../../../src/extract/tables/body-columns.js'
import { cellsFromAbove } from '../../../src/extract/tables/cells-from-above.js'
import { gridOf } from '../../../src/extract/tables/grid.js'
import { findHeader } from '../../../src/extract/tables/header.js'
import { type CellText, gridTable, noticeOf, rowTable } from '../../support/extract.js'

function saidOf(...rows: readonly CellText[][]) {
  const table = gridTable(['序号', '工作要求', '责任单位'], ...rows)
  const header = findHeader(table)
  const grid = gridOf(table)
  return header
    ? cellsFromAbove(grid, bodyColumns(grid, header), header.bodyRow).map(({ values }) => values)
    : null
}

describe('cellsFromAbove', () => {
  it('counts the rows that have their units from above, and quotes the first', () => {
    const said = saidOf(
      ['1', '公开预算。', { text: '市财政局', rowSpan: 3 }],
      ['2', '公开决算。'],
      ['3', '公开采购。'],
      ['4', '更新指南。', '市政务局'],
    )
    expect(said).toEqual([{ count: 2, quote: '2 公开决算。' }])
  })

  it('counts those whose deadline is from above', () => {
    const table = gridTable(
      ['工作要求', '责任单位', '完成时限'],
      ['公开预算。', '市财政局', { text: '6月底前', rowSpan: 2 }],
      ['公开决算。', '市审计局'],
    )
    const grid = gridOf(table)
    const header = { fields: ['requirement', 'responsible', 'deadline'], bodyRow: 1 } as const
    const columns = bodyColumns(grid, { ...header, fields: [...header.fields] })
    expect(cellsFromAbove(grid, columns, 1).map(({ values }) => values.count)).toEqual([1])
  })

  it('says nothing of rows with units of their own, vacant cells, and sections', () => {
    expect(saidOf(['1', '公开预算。', '市财政局'], ['2', '公开决算。', ''])).toEqual([])
    expect(saidOf(['1', '公开预算。', '市财政局'], [{ text: '二、公开', columnSpan: 3 }])).toEqual([])
    expect(saidOf(['1', '公开预算。', { text: '', rowSpan: 2 }], ['2', '公开决算。'])).toEqual([])
  })
})

describe('a table of text', () => {
  const codesOf = (...rows: readonly string[][]) =>
    noticeOf('云岚市2031年工作要点', rowTable(['序号', '工作要求', '责任单位'], ...rows)).diagnostics.map(
      ({ code }) => code,
    )

  it('says that units are those above where a row lacks cells', () => {
    expect(codesOf(['1', '按时公开预算。', '市财政局'], ['2', '按时公开决算。'])).toContain(
      'cells-from-above',
    )
  })

  it('gives no units, and says nothing, where all rows have all cells', () => {
    const codes = codesOf(['1', '按时公开预算。', '市财政局'], ['2', '按时公开决算。', ''])
    expect(codes).not.toContain('cells-from-above')
  })
})
