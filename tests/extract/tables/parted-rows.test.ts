import { describe, expect, it } from 'vitest'
import { cellText } from '../../../src/extract/tables/grid.js'
import { partedRows } from '../../../src/extract/tables/parted-rows.js'
import { cellTable } from '../../support/extract.js'

const HEADS = ['序号', '工作要求', '牵头单位', '配合单位', '完成时限']

/** Rows of texts below a header of some heads. */
const rowsOf = (heads: readonly string[], ...body: readonly string[]) =>
  partedRows(cellTable(...heads).cells, cellTable(...body).cells)?.map((row) => row.map(cellText)) ?? null

describe('partedRows', () => {
  it('parts rows at empty cells', () => {
    const body = [
      '',
      '1',
      '公开预算，说明变化。',
      '市财政局',
      '市审计局',
      '年底前',
      '',
      '2',
      '公开决算，说明变化。',
    ]
    expect(rowsOf(HEADS, ...body)).toEqual([
      ['1', '公开预算，说明变化。', '市财政局', '市审计局', '年底前'],
      ['2', '公开决算，说明变化。'],
    ])
  })

  it('keeps an empty cell inside a row, and those at its end', () => {
    const body = [
      ...['', '1', '公开预算，说明变化。', '', '市审计局', '年底前'],
      ...['', '2', '公开决算，说明变化。', '市财政局', '', ''],
      ...['', '3', '公开采购，说明变化。', '市住建局', '', '6月底前', ''],
    ]
    expect(rowsOf(HEADS, ...body)).toEqual([
      ['1', '公开预算，说明变化。', '', '市审计局', '年底前'],
      ['2', '公开决算，说明变化。', '市财政局', '', ''],
      ['3', '公开采购，说明变化。', '市住建局', '', '6月底前'],
    ])
  })

  it('never puts two rows together whose units are merged', () => {
    const body = [
      '',
      '1',
      '公开预算，说明变化。',
      '',
      '2',
      '公开决算，说明变化。',
      '',
      '一、公开',
      '',
      '（一）采购',
    ]
    expect(rowsOf(HEADS, ...body)).toEqual([
      ['1', '公开预算，说明变化。'],
      ['2', '公开决算，说明变化。'],
      ['一、公开'],
      ['（一）采购'],
    ])
  })

  it('says nothing where no empty cell parts header and body, or rows are too long', () => {
    expect(rowsOf(HEADS, '1', '公开预算，说明变化。', '', '市审计局')).toBeNull()
    expect(rowsOf(['工作要求', '责任单位'], '', ...Array.from({ length: 9 }, () => '市财政局'))).toBeNull()
    expect(rowsOf(HEADS)).toBeNull()
  })

  it('divides very many rows at once', () => {
    const body = Array.from({ length: 4_000 }, (_, i) => [
      '',
      `${i % 100}`,
      '公开预算，说明变化。',
      '',
      '市审计局',
    ])
    expect(rowsOf(HEADS, ...body.flat())).toHaveLength(4_000)
  }, 5000)
})
