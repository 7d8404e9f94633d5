import { describe, expect, it } from 'vitest'
import { cellText, gridOf, rowCells } from '../../../src/extract/tables/grid.js'
import { gridTable } from '../../support/extract.js'

const table = gridTable([{ text: '公开', rowSpan: 2 }, '预算', '甲'], [{ text: '决算\n说明', columnSpan: 2 }])

describe('gridOf', () => {
  it('has a spanned cell at every place that it covers', () => {
    const grid = gridOf(table)
    expect(cellText(grid.at(1, 0))).toBe('公开')
    expect(grid.at(1, 1)).toBe(grid.at(1, 2))
    expect(grid.at(0, 1)).not.toBe(grid.at(1, 1))
    expect(grid.at(2, 0)).toBeUndefined()
  })

  it('cuts a span that reaches out of the table', () => {
    const wide = gridTable([{ text: '公开', rowSpan: 1000, columnSpan: 1 }, '预算'])
    expect(gridOf(wide).at(1, 0)).toBeUndefined()
  })
})

describe('rowCells', () => {
  it('has each cell of a row once', () => {
    expect(rowCells(gridOf(table), 1).map(cellText)).toEqual(['公开', '决算\n说明'])
  })
})
