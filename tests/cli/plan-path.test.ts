import { expect, test } from 'vitest'
import { planPath, withPaths } from '../../src/cli/plan-path.js'
import { sampleDiff } from '../support/sample-diff.js'

test.each([
  ['plans/2023.docx', 'plans/2023.docx'],
  ['./2023.docx', './2023.docx'],
  ['-', null],
  ['HEAD~1:plans/2023.docx', 'plans/2023.docx'],
  ['HEAD:./各年 要点/2023.docx', '各年 要点/2023.docx'],
  ['HEAD@{2024-01-01 12:00}:a:b.txt', 'a:b.txt'],
  ['C:\\plans\\2023.docx', 'C:\\plans\\2023.docx'],
])('%s is at %s', (name, path) => {
  expect(planPath(name, '/nowhere')).toBe(path)
})

test('paths go to the plans of a diff, and of each diff of a history', () => {
  const pathsOf = ({ base, revision }: ReturnType<typeof sampleDiff>) => [base.path, revision.path]
  expect(pathsOf(withPaths(sampleDiff(), ['a', null]))).toEqual(['a', null])
  const history = { schemaVersion: 1 as const, diffs: [sampleDiff(), sampleDiff()], tasks: [] }
  expect(withPaths(history, ['a', 'b', 'c']).diffs.map(pathsOf)).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ])
})
