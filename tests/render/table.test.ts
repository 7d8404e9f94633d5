import { describe, expect, test } from 'vitest'
import { table } from '../../src/render/table.js'
import { textWidth } from '../../src/render/text-width.js'
import { makeNotice, makeTask } from '../support/notice.js'

const LONG = '各部门应当逐项梳理本单位公开事项，统一标注依据、时限和责任人，并在政府网站集中发布。'

describe('table', () => {
  test('shows the plan, its headings and its tasks in aligned columns', () => {
    expect(table.render(makeNotice(), { width: 90 })).toBe(
      `云川市2031年政务公开工作要点
notice.pdf · 云政办发〔2031〕7号 · 云川市人民政府办公室 · 2031-03-05 · 1 项任务，1 个单位

序号  任务      要求                        单位                              时限     页

一、把办事指南写明白

1     更新指南  逐项核对窗口指南，错漏当月  牵头：市政务局                    6月底前  2
                改正。                      责任：各县（市、区）政府；市档案
                                            馆
`,
    )
  })

  test.each([40, 60, 100, 200])('fits %i columns and loses nothing', (width) => {
    const notice = makeNotice([makeTask({ requirements: [LONG, LONG], supportingUnits: ['市直各部门'] })])
    const text = table.render(notice, { width })
    expect(Math.max(...text.split('\n').map((line) => textWidth(line)))).toBeLessThanOrEqual(width)
    const wide = table.render(notice, { width: 4000 })
    const characters = (output: string) => [...output.replace(/\s/g, '')].sort().join('')
    expect(characters(text)).toBe(characters(wide))
  })

  test('says below the facts how much text ended in no task', () => {
    const unassigned = [{ text: '请认真落实。', provenance: [] }]
    const [, , line] = table.render({ ...makeNotice(), unassigned }, { language: 'en' }).split('\n')
    expect(line).toBe('1 texts ended in no task (see unassigned in the JSON)')
  })

  test('leaves out columns that no task fills', () => {
    const [, , , headings] = table
      .render(makeNotice([makeTask({ deadlines: [], provenance: [] })]), {})
      .split('\n')
    expect(headings?.split(/\s+/)).toEqual(['序号', '任务', '要求', '单位'])
  })

  test('repeats no heading and drops the one that is the task itself', () => {
    const section = ['一、把办事指南写明白', '（一）更新指南']
    const text = table.render(
      makeNotice([
        makeTask({ number: '（一）', section }),
        makeTask({ number: '（二）', section: ['一、把办事指南写明白', '（二）更新指南'] }),
      ]),
      {},
    )
    expect(text.match(/一、把办事指南写明白/g)).toHaveLength(1)
    expect(text).not.toContain('（一）更新指南')
  })

  test.each([
    ['（一）', '（一）更新指南'],
    ['3', '3.更新指南'],
    ['3', '3．更新指南'],
    [null, '更新指南'],
  ])('number %s and the title make the heading %s unneeded', (number, heading) => {
    expect(table.render(makeNotice([makeTask({ number, section: [heading] })]), {})).not.toContain(
      `\n${heading}\n`,
    )
  })

  test('a title that the heading above has is not shown again', () => {
    const section = ['一、把办事指南写明白', '（一）更新指南']
    const text = table.render(makeNotice([makeTask({ section }), makeTask({ number: '2', section })]), {})
    expect(text.match(/更新指南/g)).toHaveLength(1)
    expect(text).not.toContain('任务  ')
  })

  test.each([
    ['3', '（一）更新指南'],
    ['1', '1.更新指南和电话'],
    ['3', '3'],
  ])('number %s and the title do not stand for the heading %s', (number, heading) => {
    expect(table.render(makeNotice([makeTask({ number, section: [heading] })]), {})).toContain(
      `\n${heading}\n`,
    )
  })

  test('shows escapes of the document as pictures', () => {
    const text = table.render(makeNotice([makeTask({ task: '\u001b[2J清屏\u202e' })]), {})
    expect(text).not.toContain('\u001b')
    expect(text).not.toContain('\u202e')
    expect(text).toContain('␛[2J清屏�')
  })

  test('colours headings only where asked', () => {
    expect(table.render(makeNotice(), {})).not.toContain('\u001b')
    expect(table.render(makeNotice(), { colour: true })).toContain(
      '\u001b[1m云川市2031年政务公开工作要点\u001b[0m',
    )
  })

  test('speaks English', () => {
    const text = table.render(makeNotice(), { language: 'en' })
    expect(text).toContain('1 tasks, 1 units')
    expect(text).toContain('Lead: 市政务局')
  })

  test('puts several plans below one another', () => {
    const text = table.render([makeNotice(), makeNotice([], { title: null })], {})
    expect(text).toContain('云川市2031年政务公开工作要点')
    expect(text).toContain('（无标题）')
  })
})
