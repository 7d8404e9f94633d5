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
    [
      'allows a level to be left out',
      ['一、公开', '1.预算', '2.决算', '（二）采购'],
      ['一', '一 1', '一 2', '一 （二）'],
    ],
    [
      'goes by the order of appearance where a notice has one of its own',
      ['1.公开', '（一）预算', '①表格', '②说明', '（二）决算', '2.服务', '（一）指南'],
      ['1', '1 （一）', '1 （一） ①', '1 （一） ②', '1 （二）', '2', '2 （一）'],
    ],
    [
      'keeps the standard order where a heading lost its number',
      ['（一）预算。', '1.表格。', '2.说明。', '（一）决算。', '1.表格。'],
      ['（一）', '（一） 1', '（一） 2', '（一）', '（一） 1'],
    ],
    [
      'puts articles above and below 一、 as the notice does',
      ['一、公开', '第一条 甲', '第二条 乙', '二、服务', '第三条 丙'],
      ['一', '一 第一条', '一 第二条', '二', '二 第三条'],
    ],
    [
      'knows decimal numbers',
      ['1.公开', '1.1预算', '1.1.1表格', '1.1.2说明', '1.2决算', '2.服务', '2.1指南'],
      ['1', '1 1.1', '1 1.1 1.1.1', '1 1.1 1.1.2', '1 1.2', '2', '2 2.1'],
    ],
    [
      'knows brackets of which one is left out below whole ones',
      ['（1）预算', '1）表格', '2）说明', '（2）决算'],
      ['（1）', '（1） 1）', '（1） 2）', '（2）'],
    ],
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

  it('gives a number alone on its line the text of the next', () => {
    const [first, second] = itemsOf('一、', '公开', '公开预算。', '二、', '服务')
    expect(first?.paragraphs.map(({ text }) => text)).toEqual(['公开', '公开预算。'])
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
