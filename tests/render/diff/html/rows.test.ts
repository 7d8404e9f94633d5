import { describe, expect, test } from 'vitest'
import type { Task } from '../../../../src/model/notice.js'
import type { Match, PlanDiff } from '../../../../src/model/plan-diff.js'
import { groupRows } from '../../../../src/render/diff/html/row-groups.js'
import { type Row, rowsOf } from '../../../../src/render/diff/html/rows.js'
import { makeTask } from '../../../support/notice.js'
import { sampleDiff } from '../../../support/sample-diff.js'

/** A diff of tasks named by their ids, "a/1" under the heading a. */
function diffOf(base: string[], revision: string[], matches: [string[], string[]][]): PlanDiff {
  const diff = sampleDiff()
  return {
    ...diff,
    base: { ...diff.base, tasks: base.map(taskOf) },
    revision: { ...diff.revision, tasks: revision.map(taskOf) },
    matches: matches.map(([one, other]) => matchOf(one, other)),
    changes: [],
  }
}

function taskOf(id: string): Task {
  return makeTask({ id, number: null, task: id, section: id.split('/').slice(0, -1) })
}

function matchOf(base: string[], revision: string[]): Match {
  const type = base.length > 1 ? 'merged' : revision.length > 1 ? 'split' : 'one-to-one'
  return { type, base, revision, score: 1, reasons: [] }
}

function shown(rows: readonly Row[]): string[] {
  const ids = (tasks: readonly Task[]) => tasks.map(({ id }) => id).join('+')
  return rows.map(({ base, revision }) => `${ids(base)}|${ids(revision)}`)
}

describe('rowsOf', () => {
  test.each([
    [
      'pairs in the order of the revision',
      ['1', '2'],
      ['2', '1'],
      [
        [['1'], ['1']],
        [['2'], ['2']],
      ],
      ['2|2', '1|1'],
    ],
    ['what was added, where it stands', ['1'], ['0', '1', '2'], [[['1'], ['1']]], ['|0', '1|1', '|2']],
    [
      'what was removed, after what it came after',
      ['0', '1', '2', '3'],
      ['1'],
      [[['1'], ['1']]],
      ['0|', '1|1', '2|', '3|'],
    ],
    [
      'one that became several, once',
      ['1', '2'],
      ['1', '3', '2'],
      [[['1'], ['1', '2']]],
      ['1|1+2', '2|', '|3'],
    ],
    ['several that became one', ['1', '2'], ['9'], [[['1', '2'], ['9']]], ['1+2|9']],
    ['nothing of a match that names no task', ['1'], ['1'], [[['7'], ['8']]], ['1|', '|1']],
  ] as [string, string[], string[], [string[], string[]][], string[]][])(
    'has %s',
    (_, base, revision, matches, rows) => {
      expect(shown(rowsOf(diffOf(base, revision, matches)))).toEqual(rows)
    },
  )
})

describe('groupRows', () => {
  const groupsOf = (diff: PlanDiff) =>
    groupRows(rowsOf(diff)).map(({ headings, items }) => [headings.join('/'), ...shown(items)])

  test('goes by the headings of the revision', () => {
    const diff = diffOf(
      ['a/1', 'a/2'],
      ['a/1', 'b/2'],
      [
        [['a/1'], ['a/1']],
        [['a/2'], ['b/2']],
      ],
    )
    expect(groupsOf(diff)).toEqual([
      ['a', 'a/1|a/1'],
      ['b', 'a/2|b/2'],
    ])
  })

  test('keeps a removed task with its neighbour where their heading has another name', () => {
    const diff = diffOf(['a/1', 'a/2'], ['b/1'], [[['a/1'], ['b/1']]])
    expect(groupsOf(diff)).toEqual([['b', 'a/1|b/1', 'a/2|']])
  })

  test('gives a section that was removed a heading of its own', () => {
    const diff = diffOf(['a/1', 'b/2', 'b/3'], ['a/1'], [[['a/1'], ['a/1']]])
    expect(groupsOf(diff)).toEqual([
      ['a', 'a/1|a/1'],
      ['b', 'b/2|', 'b/3|'],
    ])
  })
})
