import { expect, test } from 'vitest'
import { EXIT, worstOf } from '../../src/cli/exit-codes.js'

test('the codes are what the documentation says', () => {
  expect(EXIT).toEqual({ done: 0, findings: 1, usage: 2, unreadable: 3, partly: 4, bug: 70 })
})

test.each([
  [[], 0],
  [[0, 0], 0],
  [[0, 4, 0], 4],
  [[4, 3], 3],
  [[3, 70, 0], 70],
] as const)('the worst of %j is %i', (codes, worst) => {
  expect(worstOf(codes)).toBe(worst)
})
