import { describe, expect, test } from 'vitest'
import type { PageTable } from '../../../../src/read/pdf/lattice/page-table.js'
import { cellContent, cellText } from '../../../../src/read/pdf/lines/cell-text.js'
import { haveSameHeader, isAnotherTable } from '../../../../src/read/pdf/pages/another-table.js'
import { glyphs } from '../../../support/pdf-glyphs.js'

const XS = [0, 40, 240, 340]

/** A table of rows 30 high. */
function table(...rows: readonly string[][]): PageTable {
  const ys = Array.from({ length: rows.length + 1 }, (_, index) => index * 30)
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column) => {
      const box = {
        left: XS[column] ?? 0,
        top: ys[row] ?? 0,
        right: XS[column + 1] ?? 0,
        bottom: ys[row + 1] ?? 0,
      }
      const content = cellContent(glyphs(text, { left: box.left, top: box.top }))
      const place = { row, column, rowSpan: 1, columnSpan: 1, box, openTop: false, openBottom: false }
      return { ...place, ...cellText(content, box, 5) }
    }),
  )
  return { xs: XS, ys, cells }
}

const FIRST = table(
  ['序号', '工作任务', '责任单位'],
  ['1', '公布清单。', '市水务局'],
  ['2', '更新目录。', '市档案馆'],
)

describe('two tables', () => {
  test('have the same header where each heading is the same', () => {
    const again = table(['序号', '工作任务', '责任单位'], ['3', '编制台账。', '市统计局'])
    expect(haveSameHeader(FIRST, again)).toBe(true)
  })

  test('have another header where one heading differs', () => {
    expect(haveSameHeader(FIRST, table(['序号', '工作任务', '完成时限']))).toBe(false)
  })
})

describe('a table with the same columns on the next page', () => {
  test.each([
    ['goes on with the next row', [['3', '编制台账。', '市统计局']], false],
    [
      'goes on with its header printed again',
      [
        ['序号', '工作任务', '责任单位'],
        ['3', '编制台账。', '市统计局'],
      ],
      false,
    ],
    ['goes on with a cut row', [['', '并报送情况。', '']], false],
    [
      'is another one with another header',
      [
        ['编号', '检查事项', '检查频次'],
        ['1', '消防通道', '每月'],
      ],
      true,
    ],
    ['goes on with a short row that is numbered', [['三、', '台账', '市统计局']], false],
  ])('%s', (_, rows, expected) => {
    expect(isAnotherTable([{ page: 1, table: FIRST }], table(...rows))).toBe(expected)
  })

  test('goes on where no column is numbered, as a short row is no header for certain', () => {
    const plain = table(['类别', '任务', '单位'], ['甲类', '公布', '市水务局'])
    expect(isAnotherTable([{ page: 1, table: plain }], table(['乙类', '更新', '市档案馆']))).toBe(false)
  })
})
