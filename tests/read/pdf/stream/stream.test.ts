import { describe, expect, test } from 'vitest'
import type { Box } from '../../../../src/read/pdf/geometry/box.js'
import { type PageContent, pageContent } from '../../../../src/read/pdf/pages/page-content.js'
import { toBlocks } from '../../../../src/read/pdf/pages/to-blocks.js'
import type { Glyph } from '../../../../src/read/pdf/paint/glyph.js'
import { glyphLines, glyphs } from '../../../support/pdf-glyphs.js'

/** Where the columns of category, number, requirement and units begin. */
const LEFT = { category: 60, number: 120, requirement: 140, units: 360 }
const HEADINGS = [
  ...glyphs('工作任务', { left: 70, top: 100 }),
  ...glyphs('具体要求', { left: 220, top: 100 }),
  ...glyphs('责任单位', { left: 370, top: 100 }),
]

/** A row of the table; each text is printed lines. */
function row(
  top: number,
  texts: { category?: string[]; number?: string; requirement: string[]; units: string[] },
): Glyph[] {
  return [
    ...glyphLines(texts.category ?? [], { left: LEFT.category, top }),
    ...glyphs(texts.number ?? '', { left: LEFT.number, top }),
    ...glyphLines(texts.requirement, { left: LEFT.requirement, top }),
    ...glyphLines(texts.units, { left: LEFT.units, top }),
  ]
}

const FULL = '公布河道整治清单以及进展情况并按季度更新目'
const BODY = [
  ...glyphs('一、做好主动公开', { left: LEFT.category, top: 125 }),
  ...row(150, {
    category: ['（一）民', '生'],
    number: '1',
    requirement: [FULL, '录。'],
    units: ['市水务局、', '市档案馆'],
  }),
  ...row(200, { number: '2', requirement: [FULL, '录。'], units: ['市教育局'] }),
  ...row(250, { category: ['（二）财', '政'], number: '3', requirement: [FULL, FULL], units: ['市财政局'] }),
]

/** Tables as "row,column[+spans] text", paragraphs as their text. */
function read(...pages: readonly (readonly Glyph[])[]): string[] {
  return texts(
    pages.map((all, index) =>
      pageContent(index + 1, { width: 500, height: 800, glyphs: [...all], rules: [] }),
    ),
  )
}

/** The same of one page with painted lines. */
function readRuled(all: readonly Glyph[], rules: Box[]): string[] {
  return texts([pageContent(1, { width: 500, height: 800, glyphs: [...all], rules })])
}

function texts(contents: readonly PageContent[]): string[] {
  return toBlocks(contents).flatMap((block) =>
    block.type === 'paragraph'
      ? [block.text]
      : block.cells.map(({ row: at, column, rowSpan, columnSpan, lines }) => {
          const spans = rowSpan * columnSpan > 1 ? `+${rowSpan}x${columnSpan}` : ''
          return `${at},${column}${spans} ${lines.join('/')}`
        }),
  )
}

describe('a task table without rules', () => {
  test('has its columns from aligned text, its rows from gaps, and merged cells', () => {
    expect(read([...HEADINGS, ...BODY])).toEqual([
      '0,0+1x2 工作任务',
      '0,2 具体要求',
      '0,3 责任单位',
      '1,0+1x4 一、做好主动公开',
      '2,0+2x1 （一）民生',
      '2,1 1',
      `2,2 ${FULL}录。`,
      '2,3 市水务局、市档案馆',
      '3,1 2',
      `3,2 ${FULL}录。`,
      '3,3 市教育局',
      '4,0 （二）财政',
      '4,1 3',
      `4,2 ${FULL}${FULL}`,
      '4,3 市财政局',
    ])
  })

  test('goes on over pages, with its headings printed again and a row cut in two', () => {
    const next = [
      ...HEADINGS,
      ...row(125, { requirement: ['录。'], units: [] }),
      ...row(170, { number: '4', requirement: [FULL], units: ['市民政局'] }),
    ]
    const cells = read([...HEADINGS, ...BODY], next)
    expect(cells.filter((cell) => /^[45],[123]/.test(cell))).toEqual([
      '4,1 3',
      `4,2 ${FULL}${FULL}录。`,
      '4,3 市财政局',
      '5,1 4',
      `5,2 ${FULL}`,
      '5,3 市民政局',
    ])
  })

  test('ends before the text that follows it from side to side', () => {
    const closing = glyphs('附则：本安排自印发之日起施行，由市政府办公室负责解释，各单位可制定细则。', {
      left: 60,
      top: 310,
    })
    expect(read([...HEADINGS, ...BODY, ...closing]).at(-1)).toMatch(/^附则/)
  })

  test('has headings that are set over two lines', () => {
    const headings = [
      ...glyphs('工作任务', { left: 70, top: 100 }),
      ...glyphLines(['具体', '要求'], { left: 220, top: 94 }, 12),
      ...glyphs('责任单位', { left: 370, top: 100 }),
    ]
    expect(read([...headings, ...BODY]).slice(0, 3)).toEqual([
      '0,0+1x2 工作任务',
      '0,2 具体要求',
      '0,3 责任单位',
    ])
  })

  test('is not made of prose that names units', () => {
    const lines = [`${FULL}责任单位`, FULL, '市水务局 市档案馆']
    expect(read(glyphLines(lines, { left: 60, top: 100 })).every((text) => !/^\d,\d/.test(text))).toBe(true)
  })

  test('is cut where columns touch, at the characters that begin there', () => {
    const wide = '公布河道整治清单以及进展情况并按季度'
    const lines: [top: number, requirement: string, units: string][] = [
      [125, wide, '市水务局、'],
      [140, '更新目录。', '市档案馆'],
      [155, `2.${wide.slice(0, 17)}`, '市教育局'],
      [170, '录。', ''],
      [185, wide, '市财政局、'],
      [200, '完。', '市统计局'],
    ]
    // The requirement begins at 100 and is 18 wide; the units begin at 281, a point behind it.
    const page = [
      ...glyphs('具体要求', { left: 170, top: 100 }),
      ...glyphs('责任单位', { left: 290, top: 100 }),
      ...lines.flatMap(([top, requirement, units]) => [
        ...glyphs(requirement, { left: 100, top }),
        ...glyphs(units, { left: 281, top }),
      ]),
    ]
    expect(read(page).filter((cell) => /^\d,1/.test(cell))).toEqual([
      '0,1 责任单位',
      '1,1 市水务局、市档案馆',
      '2,1 市教育局',
      '3,1 市财政局、市统计局',
    ])
  })

  test('has its rows from numbers, sentences and middles where no distance parts them', () => {
    const page = [
      ...glyphs('序号', { left: 50, top: 100 }),
      ...glyphs('具体要求', { left: 170, top: 100 }),
      ...glyphs('责任单位', { left: 340, top: 100 }),
      // Three rows of three, one and two lines, each cell in the middle of its row.
      ...glyphLines([FULL, FULL, '录。', '公布清单。', FULL, '录。'], { left: 90, top: 120 }, 15),
      ...['1', '2', '3'].flatMap((number, index) =>
        glyphs(number, { left: 55, top: [135, 165, 187.5][index] ?? 0 }),
      ),
      ...glyphLines(['市水务局、', '市档案馆'], { left: 340, top: 127.5 }),
      ...glyphs('市教育局', { left: 340, top: 165 }),
      ...glyphs('市财政局', { left: 340, top: 187.5 }),
    ]
    expect(read(page).slice(3)).toEqual([
      '1,0 1',
      `1,1 ${FULL}${FULL}录。`,
      '1,2 市水务局、市档案馆',
      '2,0 2',
      '2,1 公布清单。',
      '2,2 市教育局',
      '3,0 3',
      `3,1 ${FULL}录。`,
      '3,2 市财政局',
    ])
  })

  test('has its rows from rules across, and merged cells where a rule leaves out a column', () => {
    const rules = [
      [115, 50, 450],
      [150, 120, 450],
      [185, 50, 330],
      [220, 50, 450],
    ].map(([top = 0, left = 0, right = 0]) => ({ left, right, top, bottom: top + 0.5 }))
    const page = [
      ...glyphs('工作任务', { left: 60, top: 100 }),
      ...glyphs('具体要求', { left: 180, top: 100 }),
      ...glyphs('责任单位', { left: 360, top: 100 }),
      ...glyphs('（一）民生', { left: 55, top: 145 }),
      ...glyphLines([FULL, '录。'], { left: 125, top: 120 }),
      ...glyphs('市水务局', { left: 350, top: 120 }),
      ...glyphs('公布清单。', { left: 125, top: 160 }),
      ...glyphs('市教育局', { left: 350, top: 180 }),
      ...glyphs('（二）财政', { left: 55, top: 195 }),
      ...glyphs('公布决算。', { left: 125, top: 195 }),
    ]
    expect(readRuled(page, rules).slice(3)).toEqual([
      '1,0+2x1 （一）民生',
      `1,1 ${FULL}录。`,
      '1,2 市水务局',
      '2,1 公布清单。',
      '2,2+2x1 市教育局',
      '3,0 （二）财政',
      '3,1 公布决算。',
    ])
  })
})
