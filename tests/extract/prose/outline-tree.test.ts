import { describe, expect, it } from 'vitest'
import { outlineItems } from '../../../src/extract/prose/outline-tree.js'
import { segmentLines } from '../../../src/extract/prose/segments.js'
import { linesOf } from '../../support/extract.js'

const itemsOf = (...texts: string[]) => outlineItems(segmentLines(linesOf(...texts)))
const outlineOf = (...texts: string[]) =>
  itemsOf(...texts).map((item) =>
    [...item.ancestors, item].map(({ marker }) => marker?.number ?? '-').join(' '),
  )

describe('outlineItems', () => {
  it.each([
    [
      'hangs items under each other by their style',
      ['一、公开', '（一）财政', '1.预算', '（1）部门', '①表格', '②说明', '2.决算', '（二）采购', '二、服务'],
      [
        '一',
        '一 （一）',
        '一 （一） 1',
        '一 （一） 1 （1）',
        '一 （一） 1 （1） ①',
        '一 （一） 1 （1） ②',
        '一 （一） 2',
        '一 （二）',
        '二',
      ],
    ],
    ['allows a level to be left out', ['一、公开', '1.预算', '（一）采购'], ['一', '一 1', '一 （一）']],
    [
      'knows chapters above articles',
      ['第一章 总则', '第一条 甲', '第二章 任务'],
      ['第一章', '第一章 第一条', '第二章'],
    ],
    ['has an item without a number for what stands first', ['说明', '一、公开'], ['-', '一']],
    ['has one item where there is no number at all', ['甲', '乙'], ['-']],
    ['has none for no text', [], []],
  ])('%s', (_form, lines, outline) => {
    expect(outlineOf(...lines)).toEqual(outline)
  })

  it('gives paragraphs without a number to the item above', () => {
    const [first, second] = itemsOf('一、公开', '公开预算。', '公开决算。', '二、服务')
    expect(first?.paragraphs.map(({ text }) => text)).toEqual(['公开', '公开预算。', '公开决算。'])
    expect(second?.paragraphs.map(({ text }) => text)).toEqual(['服务'])
  })

  it('counts children and places among siblings', () => {
    const items = itemsOf('一、公开', '（一）预算', '（二）决算', '二、服务', '（一）指南')
    expect(items.map(({ children, position }) => [children, position])).toEqual([
      [2, 1],
      [0, 1],
      [0, 2],
      [1, 2],
      [0, 1],
    ])
  })

  it('marks the item before a gap of one', () => {
    const items = itemsOf('（一）预算', '（二）决算', '（四）采购', '（七）工程')
    expect(items.map((item) => item.beforeGap)).toEqual([false, true, false, false])
  })
})
