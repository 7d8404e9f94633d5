import { describe, expect, test } from 'vitest'
import { columnWidths } from '../../src/render/columns.js'

describe('columnWidths', () => {
  test('columns that fit get what they need', () => {
    expect(
      columnWidths(
        [
          ['序号', '任务'],
          ['1', '更新指南'],
        ],
        40,
      ),
    ).toEqual([4, 8])
  })

  test('a long column gets the rest, a short one keeps what it needs', () => {
    expect(columnWidths([['1', '长'.repeat(100)]], 50)).toEqual([1, 49])
  })

  test('two long columns share, the longer gets more', () => {
    const [short = 0, long = 0] = columnWidths([['中'.repeat(50), '长'.repeat(200)]], 60)
    expect(long / short).toBeCloseTo(2, 0)
    expect(long + short).toBeLessThanOrEqual(60)
  })

  test('no column is squeezed below three Han characters', () => {
    expect(Math.min(...columnWidths([['中'.repeat(10), '长'.repeat(9000)]], 20))).toBe(6)
  })

  test('no rows have no columns', () => {
    expect(columnWidths([], 80)).toEqual([])
  })
})
