import { describe, expect, test } from 'vitest'
import { docxReader } from '../../../src/read/docx/reader.js'
import { cell, docxFile, row, table, tableWithGrid } from '../../support/docx.js'

const freeBefore = (columns: number) => `<w:gridBefore w:val="${columns}"/>`
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`
const MERGE_START = '<w:vMerge w:val="restart"/>'
const MERGE_ON = '<w:vMerge/>'

/** Filled cells as "text row,column rows×columns". */
async function placesOf(body: string): Promise<string[]> {
  const { value } = await docxReader.read({ bytes: docxFile({ body }), name: 'plan.docx' })
  return value.blocks.flatMap((block) =>
    block.type === 'table'
      ? block.cells
          .filter(({ lines }) => lines.length > 0)
          .map(
            (place) => `${place.lines[0]} ${place.row},${place.column} ${place.rowSpan}×${place.columnSpan}`,
          )
      : [],
  )
}

describe('places of cells', () => {
  test('follow merged cells down and across', async () => {
    const body = table(
      row([cell('甲', MERGE_START), cell('乙', span(2))]),
      row([cell('', MERGE_ON), cell('丙'), cell('丁')]),
      row([cell('戊'), cell('己'), cell('庚')]),
    )
    expect(await placesOf(body)).toEqual([
      '甲 0,0 2×1',
      '乙 0,1 1×2',
      '丙 1,1 1×1',
      '丁 1,2 1×1',
      '戊 2,0 1×1',
      '己 2,1 1×1',
      '庚 2,2 1×1',
    ])
  })

  test('follow the columns left free before a row', async () => {
    const body = table(
      row([cell('甲'), cell('乙'), cell('丙')]),
      row([cell('丁'), cell('戊')], freeBefore(1)),
    )
    expect(await placesOf(body)).toEqual([
      '甲 0,0 1×1',
      '乙 0,1 1×1',
      '丙 0,2 1×1',
      '丁 1,1 1×1',
      '戊 1,2 1×1',
    ])
  })

  test('keep a merge that goes on in a row with free columns before it', async () => {
    const body = table(
      row([cell('甲'), cell('乙', MERGE_START), cell('丙')]),
      row([cell('', MERGE_ON), cell('丁')], freeBefore(1)),
    )
    expect(await placesOf(body)).toEqual(['甲 0,0 1×1', '乙 0,1 2×1', '丙 0,2 1×1', '丁 1,2 1×1'])
  })

  test('join cells that an older file merges across', async () => {
    const body = table(
      row([cell('甲', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('乙')]),
      row([cell('丙'), cell('丁'), cell('戊')]),
    )
    expect(await placesOf(body)).toEqual([
      '甲 0,0 1×2',
      '乙 0,2 1×1',
      '丙 1,0 1×1',
      '丁 1,1 1×1',
      '戊 1,2 1×1',
    ])
  })

  test('do not count grid columns in which no cell starts', async () => {
    const body = table(
      row([cell('甲', span(3)), cell('乙', span(9))]),
      row([cell('丙', span(3)), cell('丁', span(4))]),
    )
    expect(await placesOf(body)).toEqual(['甲 0,0 1×1', '乙 0,1 1×1', '丙 1,0 1×1', '丁 1,1 1×1'])
  })

  test('stay bounded where a span is absurd', async () => {
    const body = table(
      row([cell('甲', span(900_000_000)), cell('乙')]),
      row([cell('丙'), cell('丁')], freeBefore(900_000_000)),
    )
    expect(await placesOf(body)).toHaveLength(4)
  })

  test('hold where rows stand in content controls', async () => {
    const wrapped = `<w:sdt><w:sdtContent>${row([cell('丙'), `<w:sdt><w:sdtContent>${cell('丁')}</w:sdtContent></w:sdt>`])}</w:sdtContent></w:sdt>`
    expect(await placesOf(table(row([cell('甲'), cell('乙')]), wrapped))).toEqual([
      '甲 0,0 1×1',
      '乙 0,1 1×1',
      '丙 1,0 1×1',
      '丁 1,1 1×1',
    ])
  })

  test('are the same in every row where a border was dragged by a few points', async () => {
    const body = tableWithGrid(
      [2000, 40, 3000, 2000],
      row([cell('甲', span(2)), cell('乙'), cell('丙')]),
      row([cell('丁'), cell('戊', span(2)), cell('己')]),
      row([cell('庚', span(2)), cell('辛')], freeBefore(1)),
    )
    expect(await placesOf(body)).toEqual([
      '甲 0,0 1×1',
      '乙 0,1 1×1',
      '丙 0,2 1×1',
      '丁 1,0 1×1',
      '戊 1,1 1×1',
      '己 1,2 1×1',
      '庚 2,1 1×1',
      '辛 2,2 1×1',
    ])
  })

  test('keep a cell that is really as narrow as that', async () => {
    const body = tableWithGrid(
      [2000, 40, 3000],
      row([cell('甲'), cell('乙'), cell('丙')]),
      row([cell('丁', span(2)), cell('戊')]),
    )
    expect(await placesOf(body)).toEqual([
      '甲 0,0 1×1',
      '乙 0,1 1×1',
      '丙 0,2 1×1',
      '丁 1,0 1×2',
      '戊 1,2 1×1',
    ])
  })
})
