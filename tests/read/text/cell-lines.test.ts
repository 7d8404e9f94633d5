import { describe, expect, it } from 'vitest'
import { readCellLines } from '../../../src/read/text/cell-lines.js'
import { splitLines } from '../../../src/read/text/line.js'

/** Cells of a text, the lines of one joined by /. */
const cellsOf = (text: string) =>
  readCellLines(splitLines(text)).map((cell) =>
    cell
      .map((line) => line.text.trim())
      .filter(Boolean)
      .join('/'),
  )

/** [form, text, cells] */
const FORMS: readonly [string, string, string[]][] = [
  [
    'a bar between cells',
    '任务\n|\n单位\n|\n公开预算。\n|\n市财政局',
    ['任务', '单位', '公开预算。', '市财政局'],
  ],
  [
    'two lines of a cell',
    '任务\n|\n单位\n|\n公开预算。\n公开决算。\n|',
    ['任务', '单位', '公开预算。/公开决算。'],
  ],
  ['doubled bars between rows', '任务\n|\n单位\n|\n|\n公开预算。\n|', ['任务', '单位', '', '公开预算。']],
  ['bars on both sides', '| 任务 |\n| 单位 |\n|  |\n| 市财政局 |', ['任务', '单位', '', '市财政局']],
  ['bars above and below', '|\n任务\n|\n|\n单位\n|\n|\n公开预算。\n|', ['任务', '单位', '公开预算。']],
  [
    'rows that blank lines part',
    '任务 |\n单位 |\n\n公开预算。 |\n市财政局 |\n\n\n公开决算。 |',
    ['任务', '单位', '', '公开预算。', '市财政局', '', '公开决算。'],
  ],
  [
    'rows that blank lines part, bars on lines of their own',
    '任务\n|\n单位\n\n公开预算。\n|\n市财政局',
    ['任务', '单位', '', '公开预算。', '市财政局'],
  ],
  [
    'blank lines between paragraphs of a cell',
    '任务\n|\n单位\n|\n公开预算。\n\n公开决算。\n|\n市财政局',
    ['任务', '单位', '公开预算。/公开决算。', '市财政局'],
  ],
  ['blank lines around bars', '任务\n\n|\n\n单位\n\n|\n\n公开预算。', ['任务', '单位', '公开预算。']],
]

describe('readCellLines', () => {
  it.each(FORMS)('reads %s', (_form, text, cells) => {
    expect(cellsOf(text)).toEqual(cells)
  })
})
