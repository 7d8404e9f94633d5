import { describe, expect, it } from 'vitest'
import { splitLines } from '../../../src/read/text/line.js'
import { isTitleAbove } from '../../../src/read/text/title-above.js'

const TITLE = '云岚市2031年工作要点分解表'
const ROW = '公开预算。\n|\n市财政局\n|'

describe('isTitleAbove', () => {
  it.each([
    [
      'a title above rows that begin with a pipe',
      `${TITLE}\n|\n任务\n|\n单位\n|\n|\n${ROW}\n|\n${ROW}`,
      true,
    ],
    ['a title above blank lines too', `${TITLE}\n\n|\n任务\n|\n单位\n|\n\n|\n${ROW}`, true],
    ['the first head', `任务\n|\n单位\n|\n|\n${ROW}`, false],
    ['a long first head', `${TITLE}\n|\n单位\n|\n|\n${ROW}`, false],
    ['a table whose rows nothing parts', `${TITLE}\n|\n单位\n|\n${ROW}`, false],
    ['nothing', '', false],
  ])('tells %s', (_what, text, expected) => {
    expect(isTitleAbove(splitLines(text))).toBe(expected)
  })
})
