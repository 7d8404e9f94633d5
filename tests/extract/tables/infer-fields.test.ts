import { describe, expect, it } from 'vitest'
import { gridOf } from '../../../src/extract/tables/grid.js'
import { inferFields } from '../../../src/extract/tables/infer-fields.js'
import type { ColumnField } from '../../../src/extract/words/column-words.js'
import { gridTable } from '../../support/extract.js'

const TEXT = '按时公开预算，说明增减变化。'

/** [what tells, fields of the heads, rows below, fields] */
const CASES: readonly [string, (ColumnField | null)[], string[][], (ColumnField | null)[]][] = [
  [
    'units, where no other column has them',
    ['requirement', null],
    [
      [TEXT, '市财政局'],
      [TEXT, '市审计局'],
    ],
    ['requirement', 'responsible'],
  ],
  ['units not, where one has', ['responsible', null], [['市财政局', '市审计局']], ['responsible', null]],
  ['deadlines', ['requirement', null], [[TEXT, '6月底前']], ['requirement', 'deadline']],
  [
    'numbers',
    [null, 'requirement'],
    [
      ['1', TEXT],
      ['2', TEXT],
    ],
    ['number', 'requirement'],
  ],
  ['sentences', ['responsible', null], [['市财政局', TEXT]], ['responsible', 'requirement']],
  [
    'most of the filled cells',
    ['requirement', null],
    [
      [TEXT, '6月底前'],
      [TEXT, ''],
      [TEXT, '年底前'],
      [TEXT, '另行通知'],
    ],
    ['requirement', 'deadline'],
  ],
  [
    'nothing where the cells differ',
    ['requirement', null],
    [
      [TEXT, '6月底前'],
      [TEXT, '另行通知'],
    ],
    ['requirement', null],
  ],
  ['nothing where no cell is filled', ['requirement', null], [[TEXT, '']], ['requirement', null]],
]

describe('inferFields', () => {
  it.each(CASES)('is told by %s', (_what, fields, rows, expected) => {
    expect(inferFields(gridOf(gridTable(...rows)), fields, 0)).toEqual(expected)
  })
})
