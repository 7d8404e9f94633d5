import { describe, expect, it } from 'vitest'
import { type RowTail, splitTail } from '../../../../src/extract/tables/flattened/row-tail.js'

const PLAIN = { hasDeadline: false, hasPeople: false }
const DATED = { hasDeadline: true, hasPeople: false }
const PEOPLED = { hasDeadline: false, hasPeople: true }

/** [what stands in the row, the row, its columns, parts] */
const ROWS: readonly [string, string, typeof PLAIN, Partial<RowTail>][] = [
  [
    'units behind the full stop',
    '公开预算。市财政局',
    PLAIN,
    { text: '公开预算。', units: '市财政局', isGuessed: false },
  ],
  [
    'several sentences',
    '公开预算。说明变化。市财政局、市审计局',
    PLAIN,
    { text: '公开预算。说明变化。', units: '市财政局、市审计局' },
  ],
  ['units on a line of their own', '公开预算\n市财政局', PLAIN, { text: '公开预算', units: '市财政局' }],
  ['no units', '公开预算，说明变化。', PLAIN, { text: '公开预算，说明变化。', units: '' }],
  ['a deadline at the end', '公开预算。市财政局6月底前', DATED, { units: '市财政局', deadline: '6月底前' }],
  [
    'a deadline before the units',
    '公开预算。6月底前市财政局',
    DATED,
    { units: '市财政局', leadingDeadline: '6月底前' },
  ],
  ['how far the task is', '公开预算。市财政局推进中', PLAIN, { text: '公开预算。', units: '市财政局' }],
  [
    'a person before the units',
    '公开预算。\n何某海\n市财政局',
    PEOPLED,
    { text: '公开预算。', units: '市财政局' },
  ],
  ['nothing', '', PLAIN, { text: '', units: '', deadline: '' }],
]

describe('splitTail', () => {
  it.each(ROWS)('tells %s', (_what, row, columns, parts) => {
    expect(splitTail(row, new Set(), columns)).toMatchObject(parts)
  })

  it('finds units without a full stop before them where their name is known from other rows, and says that it guessed', () => {
    const tail = splitTail('按时公开预算市财政局', new Set(['市财政局']), PLAIN)
    expect(tail).toMatchObject({ text: '按时公开预算', units: '市财政局', isGuessed: true })
  })
})
