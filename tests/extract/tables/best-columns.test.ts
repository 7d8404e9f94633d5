import { describe, expect, it } from 'vitest'
import { bestColumns } from '../../../src/extract/tables/best-columns.js'
import type { CellKind } from '../../../src/extract/tables/cell-kind.js'
import type { ColumnField } from '../../../src/extract/words/column-words.js'

const FIELDS: readonly ColumnField[] = ['task', 'number', 'requirement', 'lead', 'supporting', 'deadline']

/** [row, kinds of its cells, their columns] */
const ROWS: readonly [string, CellKind[], number[]][] = [
  ['a whole row', ['heading', 'number', 'text', 'units', 'units', 'deadline'], [0, 1, 2, 3, 4, 5]],
  ['a row without its heading', ['number', 'text', 'units', 'units', 'deadline'], [1, 2, 3, 4, 5]],
  ['a row with a deadline and no units', ['number', 'text', 'deadline'], [1, 2, 5]],
  ['a row of one sentence', ['text'], [2]],
  ['an empty cell between', ['number', 'text', 'empty', 'units', 'deadline'], [1, 2, 3, 4, 5]],
  ['units beside their requirement', ['text', 'units'], [2, 3]],
  ['a list alone in the rightmost column that it suits', ['units'], [4]],
  ['nothing', [], []],
]

describe('bestColumns', () => {
  it.each(ROWS)('places %s', (_row, kinds, columns) => {
    expect(bestColumns(kinds, FIELDS)).toEqual(columns)
  })

  it('keeps the order of cells that suit no column', () => {
    const columns = bestColumns(['units', 'text', 'number'], FIELDS)
    expect([...columns].sort((a, b) => a - b)).toEqual(columns)
    expect(new Set(columns).size).toBe(3)
  })
})
