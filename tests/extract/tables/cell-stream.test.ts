import { describe, expect, it } from 'vitest'
import { rowsOfCells } from '../../../src/extract/tables/cell-stream.js'
import { cellText } from '../../../src/extract/tables/grid.js'
import { cellTable } from '../../support/extract.js'

const rowsOf = (...texts: string[]) => rowsOfCells(cellTable(...texts).cells).map((row) => row.map(cellText))

describe('rowsOfCells', () => {
  it('opens a row at each number, with the headings in front of it', () => {
    const rows = rowsOf(
      ...['工作任务', '序号', '工作要求', '责任单位'],
      ...['一、公开', '1', '按时公开预算。', '市财政局'],
      ...['2', '按时公开决算。', '市审计局'],
      ...['二、服务', '3', '编好办事指南。', '市政务局'],
    )
    expect(rows).toEqual([
      ['工作任务', '序号', '工作要求', '责任单位'],
      ['一、公开', '1', '按时公开预算。', '市财政局'],
      ['2', '按时公开决算。', '市审计局'],
      ['二、服务', '3', '编好办事指南。', '市政务局'],
    ])
  })

  it('keeps the empty cells of a row', () => {
    const rows = rowsOf(
      '序号',
      '工作要求',
      '牵头单位',
      '责任单位',
      '1',
      '公开预算。',
      '',
      '市财政局',
      '2',
      '公开决算。',
      '市审计局',
      '',
    )
    expect(rows.slice(1)).toEqual([
      ['1', '公开预算。', '', '市财政局'],
      ['2', '公开决算。', '市审计局', ''],
    ])
  })

  it('makes a sentence left over a row of its own', () => {
    const rows = rowsOf(
      '序号',
      '工作要求',
      '责任单位',
      '1',
      '公开预算。',
      '市财政局',
      '同时公开说明，接受群众监督。',
    )
    expect(rows.at(-1)).toEqual(['同时公开说明，接受群众监督。'])
  })

  it('divides rows without numbers by the heads', () => {
    const rows = rowsOf(
      '工作任务',
      '工作要求',
      '责任单位',
      '预算公开',
      '按时公开预算。',
      '市财政局',
      '决算公开',
      '按时公开决算。',
      '市审计局',
    )
    expect(rows.slice(1)).toEqual([
      ['预算公开', '按时公开预算。', '市财政局'],
      ['决算公开', '按时公开决算。', '市审计局'],
    ])
  })

  it('makes nothing of nothing', () => {
    expect(rowsOf()).toEqual([[]])
    expect(rowsOf('序号', '工作要求', '责任单位')).toEqual([['序号', '工作要求', '责任单位']])
  })
})
