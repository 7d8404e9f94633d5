import { describe, expect, it } from 'vitest'
import { flatRows } from '../../../../src/extract/tables/flattened/rows.js'
import type { ColumnField } from '../../../../src/extract/words/column-words.js'

/** Damaged text of this many characters; the test's own time limit asserts that it is read in linear time. */
const SIZE = 100_000
const filled = (text: string) => text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE)
const FIELDS: ColumnField[] = ['number', 'task', 'requirement', 'person', 'lead', 'responsible', 'deadline']

describe('flatRows on text without end', () => {
  it.each([
    '区财政局',
    '区财政局、',
    '各街道',
    '公开预算说明',
    '公开。',
    '（',
    '）',
    '1',
    '1.',
    '2029年',
    '一、',
    '（一）',
    '年底前',
    '陈平',
    '区财政局\n',
    '\n',
  ])('%j over and over', { timeout: 20_000 }, (text) => {
    const rows = flatRows(`1.公开预算。${filled(text)}`, FIELDS)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.length).toBeLessThan(SIZE)
  })
})
