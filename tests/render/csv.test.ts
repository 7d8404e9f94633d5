import { describe, expect, test } from 'vitest'
import { csv } from '../../src/render/csv.js'
import { makeNotice, makeTask } from '../support/notice.js'

function secondRow(text: string): string {
  return text.split('\r\n')[1] ?? ''
}

describe('csv', () => {
  test('has one row a task under Chinese headings, lines ending in CRLF', () => {
    expect(csv.render(makeNotice(), {})).toBe(
      '序号,章节,任务,要求,牵头单位,责任单位,配合单位,时限,页\r\n' +
        '1,一、把办事指南写明白,更新指南,逐项核对窗口指南，错漏当月改正。,市政务局,各县（市、区）政府；市档案馆,,6月底前,2\r\n',
    )
  })

  test('has English headings', () => {
    expect(csv.render(makeNotice([]), { language: 'en' })).toBe(
      'No.,Section,Task,Requirements,Lead units,Responsible units,Supporting units,Deadlines,Page\r\n',
    )
  })

  test.each(['=', '+', '-', '@', '＝', '＋', '－', '＠'])(
    'makes a cell that begins with %s harmless',
    (mark) => {
      expect(secondRow(csv.render(makeNotice([makeTask({ number: `${mark}1` })]), {}))).toMatch(`'${mark}1`)
    },
  )

  test('a tab or carriage return does not get through to begin a formula', () => {
    const row = secondRow(csv.render(makeNotice([makeTask({ number: '\t=1', task: '\r=1' })]), {}))
    expect(row).toMatch(/^ =1,[^,]*, =1,/)
  })

  test('quotes what has commas, quotes and line feeds in it', () => {
    const text = csv.render(makeNotice([makeTask({ task: 'a,"b"', requirements: ['甲', '乙'] })]), {})
    expect(text).toContain('"a,""b""","甲\n乙"')
  })

  test('several plans share one heading and name their file', () => {
    const rows = csv.render([makeNotice(), makeNotice()], {}).trimEnd().split('\r\n')
    expect(rows.map((row) => row.split(',')[0])).toEqual(['文件', 'notice.pdf', 'notice.pdf'])
  })

  test('pages are not joined into what a spreadsheet takes for a date', () => {
    const place = { page: 3, line: null, table: 1, row: 7, bbox: null }
    const text = csv.render(makeNotice([makeTask({ provenance: [place, { ...place, page: 4 }] })]), {})
    expect(text).toMatch(/,3、4\r\n$/)
  })
})
