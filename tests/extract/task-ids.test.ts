import { describe, expect, it } from 'vitest'
import { taskIds } from '../../src/extract/task-ids.js'

describe('taskIds', () => {
  it.each([
    ['joins a path', [[2, 1, 15]], ['2.1.15']],
    ['counts a path that is used again', [[1], [1], [1]], ['1', '1-2', '1-3']],
    ['counts each path for itself', [[1], [2], [1], [2]], ['1', '2', '1-2', '2-2']],
    ['calls a task without a path 0', [[], []], ['0', '0-2']],
    ['makes ids of no tasks', [], []],
  ])('%s', (_form, paths, ids) => {
    expect(taskIds(paths)).toEqual(ids)
  })

  it('never gives an id twice', () => {
    const ids = taskIds(Array.from({ length: 500 }, (_, i) => [1, i % 7]))
    expect(new Set(ids).size).toBe(500)
  })
})
