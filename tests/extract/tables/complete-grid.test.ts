import { describe, expect, it } from 'vitest'
import { completeGrid } from '../../../src/extract/tables/complete-grid.js'
import { cellText, gridOf } from '../../../src/extract/tables/grid.js'
import type { Table } from '../../../src/index.js'
import { cellTable, gridTable, rowTable } from '../../support/extract.js'

/** The text at every place of the completed grid. */
function placesOf(table: Table): string[][] | null {
  const completed = completeGrid(table)
  if (!completed) return null
  const grid = gridOf(completed)
  return Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (_, column) => cellText(grid.at(row, column))),
  )
}

describe('completeGrid', () => {
  it('leaves a grid as it is', () => {
    const table = gridTable(['工作任务', '责任单位'], ['公开预算。', '市财政局'])
    expect(completeGrid(table)).toBe(table)
  })

  it('finds nothing to go by without a header', () => {
    expect(completeGrid(rowTable(['公开预算。', '市财政局'], ['公开决算。', '市审计局']))).toBeNull()
    expect(completeGrid(rowTable())).toBeNull()
    expect(completeGrid(cellTable('公开预算。', '市财政局'))).toBeNull()
  })

  it('moves a row whose merged heading is missing, padded at its end, to the right', () => {
    const table = rowTable(
      ['工作任务', '工作要求', '责任单位'],
      ['一、公开', '按时公开预算，说明增减变化。', '市财政局'],
      ['按时公开决算，说明增减变化。', '市审计局', ''],
    )
    expect(placesOf(table)).toEqual([
      ['工作任务', '工作要求', '责任单位'],
      ['一、公开', '按时公开预算，说明增减变化。', '市财政局'],
      ['一、公开', '按时公开决算，说明增减变化。', '市审计局'],
    ])
  })

  it('lets 工作任务 cover the columns that the header lacks', () => {
    const table = rowTable(
      ['工作任务', '责任单位', '完成时限'],
      ['一、公开', '（一）预算', '1', '按时公开预算，说明增减变化。', '市财政局', '6月底前'],
      ['2', '按时公开决算，说明增减变化。', '市审计局', '持续推进', '', ''],
      ['（二）采购', '3', '按时公开采购意向，注明预算金额。', '市财政局', '年底前', ''],
    )
    expect(placesOf(table)?.slice(1)).toEqual([
      ['一、公开', '（一）预算', '1', '按时公开预算，说明增减变化。', '市财政局', '6月底前'],
      ['一、公开', '（一）预算', '2', '按时公开决算，说明增减变化。', '市审计局', '持续推进'],
      ['一、公开', '（二）采购', '3', '按时公开采购意向，注明预算金额。', '市财政局', '年底前'],
    ])
  })

  it('takes a row of one sentence for the requirement and gives it the units above', () => {
    const table = rowTable(
      ['工作任务', '工作要求', '责任科室'],
      ['公开', '1.按时公开预算，说明增减变化。', '财务科'],
      ['2.按时公开决算，说明增减变化。'],
    )
    expect(placesOf(table)?.at(-1)).toEqual(['公开', '2.按时公开决算，说明增减变化。', '财务科'])
  })

  it('puts a row of one heading across the table, and ends what is merged above', () => {
    const table = rowTable(
      ['工作任务', '工作要求', '责任单位'],
      ['一、公开'],
      ['预算', '按时公开预算，说明增减变化。', '市财政局'],
      ['二、服务'],
      ['按时更新办事指南，做到一次说清。', '市政务局'],
    )
    expect(placesOf(table)?.slice(1)).toEqual([
      ['一、公开', '一、公开', '一、公开'],
      ['预算', '按时公开预算，说明增减变化。', '市财政局'],
      ['二、服务', '二、服务', '二、服务'],
      ['', '按时更新办事指南，做到一次说清。', '市政务局'],
    ])
  })

  it('keeps an empty cell inside a row empty', () => {
    const table = rowTable(
      ['序号', '工作任务', '牵头单位', '责任单位'],
      ['1', '按时公开预算，说明增减变化。', '市财政局', '市审计局'],
      ['2', '按时公开决算，说明增减变化。', '', '各乡镇、街道'],
    )
    expect(placesOf(table)?.at(-1)).toEqual(['2', '按时公开决算，说明增减变化。', '', '各乡镇、街道'])
  })

  it.each([
    ['the only unit cell', ['2', '按时公开决算，说明增减变化。', '', '年底前'], ['', '年底前']],
    ['the last cells', ['2', '按时公开决算，说明增减变化。', '', ''], ['', '']],
    ['the deadline', ['2', '按时公开决算，说明增减变化。', '市审计局', ''], ['市审计局', '']],
  ])('takes %s for vacant where no row lacks a cell', (_cell, row, tail) => {
    const table = rowTable(
      ['序号', '工作要求', '责任单位', '完成时限'],
      ['1', '按时公开预算，说明增减变化。', '市财政局', '6月底前'],
      row,
      ['3', '按时更新办事指南，做到一次说清。', '市政务局', '持续推进'],
    )
    expect(placesOf(table)?.[2]?.slice(2)).toEqual(tail)
  })

  it.each([
    [
      'other rows lack cells',
      ['一、公开', '1', '按时公开预算，说明增减变化。', '市财政局'],
      ['2', '按时公开决算。'],
    ],
    [
      'the row prints other merged cells as empty ones',
      ['一、公开', '1', '按时公开预算，说明增减变化。', '市财政局'],
      ['', '2', '按时公开决算，说明增减变化。', ''],
    ],
  ])('takes an empty unit cell for merged where %s', (_reason, first, second) => {
    const table = rowTable(['工作任务', '序号', '工作要求', '责任单位'], first, second)
    expect(placesOf(table)?.[2]?.[3]).toBe('市财政局')
  })

  it('keeps a printed empty deadline where merged cells are left out, and has the unit from above', () => {
    const table = rowTable(
      ['工作任务', '序号', '工作要求', '责任单位', '完成时限'],
      ['一、公开', '1', '按时公开预算，说明增减变化。', '市财政局', '6月底前'],
      ['2', '按时公开决算，说明增减变化。', '市审计局', ''],
    )
    expect(placesOf(table)?.[2]).toEqual(['一、公开', '2', '按时公开决算，说明增减变化。', '市审计局', ''])
  })

  it('leaves a header out that the next page repeats', () => {
    const header = ['序号', '工作任务', '责任单位']
    const table = rowTable(header, ['1', '公开预算。', '市财政局'], header, ['2', '公开决算。', '市审计局'])
    expect(placesOf(table)).toEqual([
      header,
      ['1', '公开预算。', '市财政局'],
      ['2', '公开决算。', '市审计局'],
    ])
  })

  it('takes a row of damaged text that runs on without end for several', () => {
    const cells = Array.from({ length: 25 }, (_, i) => `公开第${i}项，说明变化。`)
    const places = placesOf(rowTable(['工作任务', '责任单位'], cells))
    expect(places?.map((row) => row.length)).toEqual([10, 10, 10, 10])
    expect(new Set(places?.slice(1).flat())).toEqual(new Set(cells))
  })

  it('leaves out what stands above the header', () => {
    const table = rowTable(
      ['任务分工表', '', ''],
      ['序号', '工作任务', '责任单位'],
      ['1', '公开预算。', '市财政局'],
    )
    expect(placesOf(table)?.[0]).toEqual(['序号', '工作任务', '责任单位'])
  })

  it('rebuilds rows from the order of cells alone', () => {
    const table = cellTable(
      ...['工作任务', '序号', '工作要求', '责任单位', '完成时限'],
      ...['一、公开', '1', '按时公开预算，说明增减变化。', '市财政局', '6月底前'],
      ...['2', '按时公开决算，说明增减变化。', '市审计局', '持续推进'],
      ...['二、服务', '3', '按时更新办事指南，做到一次说清。', '市政务局', '年底前'],
    )
    expect(placesOf(table)?.slice(1)).toEqual([
      ['一、公开', '1', '按时公开预算，说明增减变化。', '市财政局', '6月底前'],
      ['一、公开', '2', '按时公开决算，说明增减变化。', '市审计局', '持续推进'],
      ['二、服务', '3', '按时更新办事指南，做到一次说清。', '市政务局', '年底前'],
    ])
  })
})
