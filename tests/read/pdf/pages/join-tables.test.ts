import { describe, expect, test } from 'vitest'
import type { PageCell, PageTable } from '../../../../src/read/pdf/lattice/page-table.js'
import { cellContent, cellText } from '../../../../src/read/pdf/lines/cell-text.js'
import { joinTables } from '../../../../src/read/pdf/pages/join-tables.js'
import { glyphLines } from '../../../support/pdf-glyphs.js'

/** A cell by its place, its printed lines, and the sides that are left open at the page's end. */
interface CellDraft {
  at: [row: number, column: number, rowSpan?: number, columnSpan?: number]
  lines?: string[]
  open?: boolean
}

const XS = [0, 40, 60, 160, 220]
const ROW = 40

/** Part of a table on one page; its columns hold 4, 2, 10 and 6 characters. */
function part(rows: number, drafts: readonly CellDraft[], xs = XS): PageTable {
  const ys = Array.from({ length: rows + 1 }, (_, index) => 100 + index * ROW)
  return { xs, ys, cells: drafts.map((draft) => toCell(draft, xs, ys)) }
}

function toCell(
  { at, lines = [], open = false }: CellDraft,
  xs: readonly number[],
  ys: readonly number[],
): PageCell {
  const [row, column, rowSpan = 1, columnSpan = 1] = at
  const box = {
    left: xs[column] ?? 0,
    top: ys[row] ?? 0,
    right: xs[column + columnSpan] ?? 0,
    bottom: ys[row + rowSpan] ?? 0,
  }
  const content = cellContent(glyphLines(lines, box))
  const place = { row, column, rowSpan, columnSpan, box, openTop: false, openBottom: open }
  return { ...place, ...cellText(content, box, 5) }
}

const HEADER: CellDraft[] = ['类别', '号', '具体要求', '责任单位'].map((text, column) => ({
  at: [0, column],
  lines: [text],
}))

/** The joined table's cells as "row,column[+spans] text", without the header. */
function joined(...parts: readonly PageTable[]): string[] {
  const table = joinTables(parts.map((table, index) => ({ page: index + 1, table })))
  return table.cells
    .filter(({ row }) => row > 0)
    .map(({ row, column, rowSpan, columnSpan, lines }) => {
      const spans = rowSpan * columnSpan > 1 ? `+${rowSpan}x${columnSpan}` : ''
      return `${row},${column}${spans} ${lines.join('/')}`
    })
}

/** One row of the four columns. */
function row(at: number, texts: readonly (string[] | null)[], open = false): CellDraft[] {
  return texts.flatMap((lines, column) => (lines ? [{ at: [at, column], lines, open }] : []))
}

describe('a table over pages', () => {
  test('drops the header that is printed again', () => {
    const first = part(2, [...HEADER, ...row(1, [['甲类'], ['1'], ['公布。'], ['市水务局']])])
    const second = part(2, [...HEADER, ...row(1, [['乙类'], ['2'], ['更新。'], ['市档案馆']])])
    expect(joined(first, second)).toEqual([
      '1,0 甲类',
      '1,1 1',
      '1,2 公布。',
      '1,3 市水务局',
      '2,0 乙类',
      '2,1 2',
      '2,2 更新。',
      '2,3 市档案馆',
    ])
  })

  test('rejoins a row that the page cut where its cells are left open', () => {
    const first = part(2, [
      ...HEADER,
      ...row(1, [['甲类'], ['1'], ['公布河道整治清单以'], ['市水务局']], true),
    ])
    const second = part(1, row(0, [[], [], ['及进展情况。'], []]))
    expect(joined(first, second)).toEqual([
      '1,0 甲类',
      '1,1 1',
      '1,2 公布河道整治清单以及进展情况。',
      '1,3 市水务局',
    ])
  })

  test('rejoins a row that the page cut though its cells are closed, as LibreOffice prints it', () => {
    const first = part(2, [
      ...HEADER,
      ...row(1, [['甲类'], ['1'], ['公布河道整治的清单以'], ['市水务局、市']]),
    ])
    const second = part(2, [...HEADER, ...row(1, [[], [], ['及进展情况。'], ['档案馆']])])
    expect(joined(first, second)).toEqual([
      '1,0 甲类',
      '1,1 1',
      '1,2 公布河道整治的清单以及进展情况。',
      '1,3 市水务局、市档案馆',
    ])
  })

  test('rejoins a cut row whose number is set in its middle, and so stands on the next page', () => {
    const first = part(3, [
      ...HEADER,
      ...row(1, [['甲类'], ['1'], ['公布。'], ['市水务局']]),
      ...row(2, [['乙类'], [], ['公布河道整治的清单以'], []], true),
    ])
    const second = part(2, [
      ...row(0, [[], ['2'], ['及进展情况。'], ['市档案馆']]),
      ...row(1, [['丙类'], ['3'], ['更新目录。'], ['市教育局']]),
    ])
    expect(joined(first, second).slice(4, 8)).toEqual([
      '2,0 乙类',
      '2,1 2',
      '2,2 公布河道整治的清单以及进展情况。',
      '2,3 市档案馆',
    ])
  })

  test('keeps rows apart that have numbers of their own', () => {
    const first = part(3, [
      ...HEADER,
      ...row(1, [['甲类'], ['1'], ['公布。'], ['市水务局']]),
      ...row(2, [['乙类'], ['2'], ['公布河道整治的清单以'], ['市水务局、市']], true),
    ])
    const second = part(1, row(0, [['丙类'], ['3'], ['更新目录。'], ['市档案馆']]))
    expect(joined(first, second).filter((cell) => cell.startsWith('3'))).toEqual([
      '3,0 丙类',
      '3,1 3',
      '3,2 更新目录。',
      '3,3 市档案馆',
    ])
  })

  test('lets a merged cell run over the break where only it is left open', () => {
    const first = part(3, [
      ...HEADER,
      { at: [1, 0, 2], lines: ['甲类'], open: true },
      ...row(1, [null, ['1'], ['公布。'], ['市水务局']]),
      ...row(2, [null, ['2'], ['更新。'], ['市档案馆']]),
    ])
    const second = part(1, row(0, [[], ['3'], ['解读。'], ['市教育局']]))
    expect(joined(first, second)[0]).toBe('1,0+3x1 甲类')
  })

  test('lets a merged cell run over three pages whose text stands on the last', () => {
    const merged = (lines: string[]): CellDraft => ({ at: [0, 0, 2], lines })
    const rows = (from: number) => [
      ...row(0, [null, [`${from}`], ['公布。'], ['市水务局']]),
      ...row(1, [null, [`${from + 1}`], ['更新。'], ['市档案馆']]),
    ]
    const first = part(3, [
      ...HEADER,
      { at: [1, 0, 2] },
      ...row(1, [null, ['1'], ['公布。'], ['市水务局']]),
      ...row(2, [null, ['2'], ['更新。'], ['市档案馆']]),
    ])
    const second = part(2, [merged([]), ...rows(3)])
    const third = part(2, [merged(['甲类']), ...rows(5)])
    expect(joined(first, second, third)[0]).toBe('1,0+6x1 甲类')
  })

  test('ends a merged cell that is closed above the break where the cell below is left open', () => {
    const first = part(2, [
      ...HEADER,
      { at: [1, 0], lines: ['一、甲类'] },
      ...row(1, [null, ['1'], ['公布。'], ['市水务局']]),
    ])
    const second = part(2, [
      { at: [0, 0, 2], open: true },
      ...row(0, [null, ['2'], ['更新。'], ['市档案馆']]),
      ...row(1, [null, ['3'], ['解读。'], ['市教育局']]),
    ])
    const third = part(1, row(0, [['二、乙类'], ['4'], ['公示。'], ['市统计局']]))
    expect(joined(first, second, third).filter((cell) => cell.includes('类'))).toEqual([
      '1,0 一、甲类',
      '2,0+3x1 二、乙类',
    ])
  })

  test('joins the vertical text of a merged cell that the page cut, though its cells are closed', () => {
    const cut = (text: string, at: number): PageCell => {
      const cell = toCell({ at: [at, 0, 2], lines: [text] }, XS, [100, 140, 180, 220])
      return { ...cell, first: null, last: null }
    }
    const first = part(3, [
      ...HEADER,
      ...row(1, [null, ['1'], ['公布。'], ['市水务局']]),
      ...row(2, [null, ['2'], ['更新。'], ['市档案馆']]),
    ])
    const second = part(2, [
      ...row(0, [null, ['3'], ['解读。'], ['市教育局']]),
      ...row(1, [null, ['4'], ['公示。'], ['市统计局']]),
    ])
    first.cells.push(cut('一、把政策', 1))
    second.cells.push(cut('讲清楚', 0))
    expect(joined(first, second)[0]).toBe('1,0+4x1 一、把政策讲清楚')
  })

  test('ends a merged cell that is closed where others are left open, though its text could go on', () => {
    const first = part(3, [
      ...HEADER,
      { at: [1, 0, 2], lines: ['甲类'], open: true },
      ...row(1, [null, ['1'], ['公布。']]),
      ...row(2, [null, ['2'], ['更新。']]),
      { at: [1, 3, 2], lines: ['', '', '', '市水务局档案馆'] },
    ])
    const second = part(2, [
      { at: [0, 0, 2] },
      ...row(0, [null, ['3'], ['解读。']]),
      ...row(1, [null, ['4'], ['公示。']]),
      { at: [0, 3, 2], lines: ['市教育局'] },
    ])
    expect(joined(first, second).filter((cell) => cell.includes('市'))).toEqual([
      '1,3+2x1 市水务局档案馆',
      '3,3+2x1 市教育局',
    ])
  })

  test('keeps what is printed again apart: header rows, and the text of a merged cell', () => {
    const merged = (lines: string[]): CellDraft => ({ at: [1, 0, 2], lines })
    const rows = (from: number) => [
      ...row(1, [null, [`${from}`], ['公布。'], ['市水务局']]),
      ...row(2, [null, [`${from + 1}`], ['更新。'], ['市档案馆']]),
    ]
    const parts = [1, 3].map((from) => part(3, [...HEADER, merged(['甲类']), ...rows(from)]))
    const { repeated } = joinTables(parts.map((table, index) => ({ page: index + 1, table })))
    expect(repeated).toEqual([
      { text: '类别 号 具体要求 责任单位', size: 10, piece: { page: 2, box: expect.anything() } },
      { text: '甲类', size: 10, piece: { page: 2, box: { left: 0, top: 140, right: 40, bottom: 220 } } },
    ])
  })

  test('takes no row for the first one because its number has the same digit', () => {
    const texts = (number: string) => [['一'], [number], ['公开预算。'], ['财政局']]
    const one = part(2, [...HEADER, ...row(1, texts('1'))])
    const other = part(2, [...HEADER, ...row(1, texts('12'))])
    expect(joined(one, other).filter((cell) => cell.startsWith('2,1'))).toEqual(['2,1 12'])
  })

  test('knows a header over which a vertical cell is printed on', () => {
    const first = part(2, [...HEADER, ...row(1, [['甲类'], ['1'], ['公布。'], ['市水务局']])])
    const [, ...others] = HEADER
    const second = part(2, [
      { at: [0, 0], lines: ['丙类别'] },
      ...others,
      ...row(1, [['乙类'], ['2'], ['更新。'], ['市档案馆']]),
    ])
    expect(joined(first, second)).toContain('2,0 乙类')
  })

  test('does not take an empty unit cell for a merged one', () => {
    const first = part(2, [...HEADER, ...row(1, [['甲类'], ['1'], ['公布。'], ['市水务局']])])
    const second = part(1, row(0, [['乙类'], ['2'], ['更新。'], []]))
    expect(joined(first, second)).toContain('2,3 ')
  })

  test('has the columns of all its parts where one shows fewer', () => {
    const first = part(
      1,
      [
        { at: [0, 0, 1, 1], lines: ['任务'] },
        { at: [0, 1], lines: ['单位'] },
      ],
      [0, 160, 220],
    )
    const second = part(1, row(0, [['甲类'], ['1'], ['公布。'], ['市水务局']]))
    const table = joinTables([
      { page: 1, table: first },
      { page: 2, table: second },
    ])
    expect(table.columns).toBe(4)
    expect(table.cells[0]).toMatchObject({ column: 0, columnSpan: 3 })
  })

  test('has one place a page for the table and for each cell that is cut', () => {
    const first = part(2, [
      ...HEADER,
      ...row(1, [['甲类'], ['1'], ['公布河道整治清单以'], ['市水务局']], true),
    ])
    const second = part(1, row(0, [[], [], ['及进展情况。'], []]))
    const table = joinTables([
      { page: 1, table: first },
      { page: 2, table: second },
    ])
    expect(table.pieces.map(({ page }) => page)).toEqual([1, 2])
    expect(table.cells.at(-1)?.pieces.map(({ page }) => page)).toEqual([1, 2])
  })
})
