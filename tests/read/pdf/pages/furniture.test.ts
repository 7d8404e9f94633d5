import { describe, expect, test } from 'vitest'
import { toTextLine } from '../../../../src/read/pdf/lines/text-lines.js'
import { findFurniture, isPageNumber } from '../../../../src/read/pdf/pages/furniture.js'
import type { PageContent } from '../../../../src/read/pdf/pages/page-content.js'
import { glyphs } from '../../../support/pdf-glyphs.js'

test.each(['1', '— 1 —', '- 12 -', '1/8', '第1页', '第 1 页 共 8 页', '第一页', 'Page 3 of 8', '·3·', 'iv'])(
  '%s is a page number',
  (text) => expect(isPageNumber(text)).toBe(true),
)

test.each(['一、总体要求', '2024年', '附件1', '第一条', '1.公布清单', '（一）公开'])(
  '%s is no page number',
  (text) => expect(isPageNumber(text)).toBe(false),
)

/** A page of lines, each with its distance from the top. */
function page(number: number, lines: readonly [top: number, text: string][]): PageContent {
  const items = lines.flatMap(([top, text]) => {
    const line = toTextLine(glyphs(text, { left: 100, top }))
    return line ? [{ kind: 'line' as const, top, line }] : []
  })
  return { page: number, width: 600, height: 800, items, rules: [], characters: 10, hidden: [] }
}

function furnitureOf(...pages: readonly PageContent[]): string[] {
  return [...findFurniture(pages)].map(({ text }) => text)
}

describe('furniture', () => {
  test('ends where a line is text though it stands on every page', () => {
    const pages = [1, 2, 3].map((number) =>
      page(number, [
        [30, '云溪市文件'],
        [50, '任务 单位'],
        [70, '要求 时限'],
      ]),
    )
    const found = [...findFurniture(pages, ({ text }) => text.startsWith('任务'))]
    expect(found.map(({ text }) => text)).toEqual(['云溪市文件', '云溪市文件', '云溪市文件'])
  })

  test('holds a number that is a page number on one page only by chance', () => {
    const pages = [1, 2, 3, 4].map((number) => page(number, [[30, '2031年3月印发']]))
    expect(furnitureOf(...pages)).toHaveLength(4)
  })

  test('is what stands in the margin of most pages, with the page number counted along', () => {
    const pages = [1, 2, 3].map((number) =>
      page(number, [
        [30, '云溪市文件'],
        [100, '正文'],
        [770, `共 3 页，此为 ${number} 页`],
      ]),
    )
    expect(furnitureOf(...pages)).toEqual([
      '云溪市文件',
      '共 3 页，此为 1 页',
      '云溪市文件',
      '共 3 页，此为 2 页',
      '云溪市文件',
      '共 3 页，此为 3 页',
    ])
  })

  test('is not a heading at the top of single pages', () => {
    expect(furnitureOf(page(1, [[30, '附件1']]), page(2, [[30, '附件2']]), page(3, [[30, '附件3']]))).toEqual(
      [],
    )
  })

  test('is not text behind a line of text', () => {
    expect(
      furnitureOf(
        page(1, [
          [750, '12'],
          [770, '正文的最后一行'],
        ]),
      ),
    ).toEqual([])
  })

  test('is the mark of a table that goes on', () => {
    expect(furnitureOf(page(1, [[300, '表']]), page(2, [[40, '续表']]))).toEqual(['续表'])
  })

  /** A page of lines above or below a table. */
  function withTable(
    number: number,
    lines: readonly [top: number, text: string][],
    top: number,
  ): PageContent {
    const { items, ...rest } = page(number, lines)
    const table = { kind: 'table' as const, top, table: { xs: [], ys: [], cells: [] } }
    return { ...rest, items: [...items, table].sort((one, other) => one.top - other.top) }
  }

  test.each(['续表', '（续表）', '表1（续）', '重点任务分工表（续表）', '续表1 重点任务分工表'])(
    'is %s above a table, also below the margin',
    (mark) => expect(furnitureOf(withTable(2, [[120, mark]], 140))).toEqual([mark]),
  )

  test('is not the name of a table that begins', () => {
    expect(furnitureOf(withTable(2, [[120, '重点任务分工表']], 140))).toEqual([])
  })

  test('is a page number in a wide margin where it can be nothing else', () => {
    expect(furnitureOf(page(1, [[660, '— 7 —']]), page(2, [[660, '8']]))).toEqual(['— 7 —'])
  })
})
