import { describe, expect, it } from 'vitest'
import { unitText } from '../../../src/extract/tables/unit-text.js'

/** [what, lines, text] */
const CELLS: readonly [string, string[], string][] = [
  [
    'a name wrapped before 人民政府',
    ['各县（市、区）', '人民政府', '市财政局'],
    '各县（市、区）人民政府\n市财政局',
  ],
  [
    'a name wrapped before 管委会, others behind',
    ['云岚新区', '管委会、市审计局'],
    '云岚新区管委会、市审计局',
  ],
  ['a list that goes on with 办事处', ['各镇、', '办事处'], '各镇、\n办事处'],
  ['one name a line', ['市财政局', '市审计局'], '市财政局\n市审计局'],
]

describe('unitText', () => {
  it.each(CELLS)('reads %s', (_what, lines, text) => {
    expect(unitText({ row: 0, column: 0, rowSpan: 1, columnSpan: 1, lines, provenance: [] })).toBe(text)
  })
})
