import { describe, expect, test } from 'vitest'
import { cellContent, cellText } from '../../../../src/read/pdf/lines/cell-text.js'
import { glyph, glyphLines, glyphs } from '../../../support/pdf-glyphs.js'

const PLACE = { left: 0, top: 0 }
/** Distance between the boxes of lines 15 points apart. */
const GAP = 5

/** Paragraphs of a cell with room for so many characters. */
function read(lines: readonly string[], room: number): string[] {
  return cellText(cellContent(glyphLines(lines, PLACE)), { left: 0, right: room * 10 }, GAP).lines
}

describe('a cell', () => {
  test('joins lines that were wrapped', () => {
    expect(read(['公布河道清', '单并更新。'], 5)).toEqual(['公布河道清单并更新。'])
  })

  test('keeps units apart that stand one a line', () => {
    expect(read(['市水务局', '市融媒体中心', '市档案馆'], 9)).toEqual([
      '市水务局',
      '市融媒体中心',
      '市档案馆',
    ])
  })

  test('keeps paragraphs apart where the next line is indented', () => {
    const content = [...glyphs('第一段写满了', PLACE), ...glyphs('第二段。', { left: 20, top: 15 })]
    expect(cellText(cellContent(content), { left: 0, right: 60 }, GAP).lines).toEqual([
      '第一段写满了',
      '第二段。',
    ])
  })

  test('keeps paragraphs apart where a line ends short after a full stop', () => {
    expect(read(['公布清单并更新。', '再公布目录'], 10)).toEqual(['公布清单并更新。', '再公布目录'])
  })

  test('keeps units apart that fill their lines, by the distance between them', () => {
    const content = [...glyphLines(['市水务局', '市档案馆'], PLACE, 18)]
    expect(cellText(cellContent(content), { left: 0, right: 40 }, GAP).lines).toEqual([
      '市水务局',
      '市档案馆',
    ])
  })

  test('joins a line that is short because a word and its quotes did not fit', () => {
    expect(read(['及时回应省、', '“五型”政府平台'], 8)).toEqual(['及时回应省、“五型”政府平台'])
  })

  test('joins centred lines', () => {
    const content = [...glyphs('政策解读', PLACE), ...glyphs('回应', { left: 10, top: 15 })]
    expect(cellText(cellContent(content), { left: 0, right: 40 }, GAP).lines).toEqual(['政策解读回应'])
  })

  test('that is empty has no paragraphs', () => {
    expect(read([], 5)).toEqual([])
  })

  test('reads vertical writing down its columns from the right', () => {
    const column = (text: string, left: number) =>
      [...text].map((character, index) => glyph(character, { left, top: index * 10 }))
    const content = [...column('一、围绕中', 20), ...column('心工作', 0)]
    expect(cellText(cellContent(content), { left: 0, right: 40 }, GAP).lines).toEqual(['一、围绕中心工作'])
  })

  test('reads lines that lie on their left side from below, the left one first', () => {
    const line = (text: string, left: number) =>
      [...text].map((character, index) => ({
        ...glyph(character, { left, top: 100 - index * 10 }),
        turn: 270 as const,
      }))
    const content = [...line('保障改善', 0), ...line('民生', 20)]
    expect(cellText(cellContent(content), { left: 0, right: 40 }, GAP).lines).toEqual(['保障改善民生'])
  })

  test('reads lines of a narrow cell as lines, also where few', () => {
    expect(read(['工作', '任务'], 2)).toEqual(['工作任务'])
  })
})
