import { describe, expect, it, test } from 'vitest'
import { numberOrder } from '../../src/extract/number-order.js'
import { NOWHERE } from '../../src/result.js'
import { draftOf, gridTable, noticeOf } from '../support/extract.js'

/** What is odd about tasks with these numbers, each under its section. */
function oddities(
  tasks: [number: string | null, ...section: string[]][],
  over: Parameters<typeof draftOf>[0] = {},
) {
  const drafts = tasks.map(([number, ...section]) => draftOf({ ...over, number, section }))
  return numberOrder(
    drafts,
    drafts.map((_, i) => String(i + 1)),
  ).map(({ code, values, task }) => [code, ...Object.values(values), task])
}

const IN_A_TABLE = { provenance: [{ ...NOWHERE, table: 1 }] }

describe('numbers of tasks', () => {
  it.each<[string, [string | null, ...string[]][], unknown[]]>([
    ['that is left out', [['1'], ['2'], ['4']], ['number-gap', 2, 4, '3']],
    [
      'that is left out in one style',
      [['（一）'], ['1'], ['（二）'], ['2'], ['（五）']],
      ['number-gap', 2, 5, '5'],
    ],
    ['that is left out behind a heading', [['1', '（一）公开'], ['（三）']], ['number-gap', 1, 3, '2']],
    ['that stands twice', [['1'], ['2'], ['2'], ['3']], ['number-double', 2, '3']],
    ['that stands twice at the start', [['1'], ['1'], ['2']], ['number-double', 1, '2']],
    ['that stands twice with others between', [['1'], ['2'], ['3'], ['2']], ['number-double', 2, '4']],
    ['that goes back', [['7'], ['8'], ['3']], ['number-back', 8, 3, '3']],
    ['that fills a gap late', [['1'], ['3'], ['2'], ['4']], ['number-gap', 1, 3, '2']],
  ])('report the first %s', (_form, tasks, expected) => {
    expect(oddities(tasks)[0]).toEqual(expected)
  })

  it.each<[string, [string | null, ...string[]][]]>([
    ['run on', [['1'], ['2'], ['3']]],
    ['start again', [['1'], ['2'], ['1'], ['2']]],
    [
      'start again in a new section',
      [
        ['1', '一、公开'],
        ['1', '二、解读'],
        ['2', '二、解读'],
      ],
    ],
    [
      'run on over sections',
      [
        ['1', '一、公开'],
        ['2', '二、解读'],
      ],
    ],
    ['are lost', [[null], [null], ['7']]],
    ['begin late', [['27'], ['28']]],
    ['go on from those of headings', [['1', '（一）公开'], ['（二）']]],
  ])('report nothing where they %s', (_form, tasks) => {
    expect(oddities(tasks)).toEqual([])
  })

  it('report a table that starts again in the middle of a section', () => {
    const tasks: [string, string][] = [
      ['1', '一、公开'],
      ['2', '一、公开'],
      ['1', '一、公开'],
      ['2', '一、公开'],
    ]
    expect(oddities(tasks, IN_A_TABLE)).toEqual([['number-back', 2, 1, '3']])
  })

  it('report nothing of a number that several tasks share', () => {
    expect(oddities([['1'], ['1']], { isNumbered: false })).toEqual([])
  })
})

test('numbers of a table are reported with their row', () => {
  const { diagnostics } = noticeOf(
    gridTable(
      ['序号', '具体要求', '责任单位'],
      ['1', '按时公开部门预算。', '市财政局'],
      ['2', '按时公开部门决算。', '市财政局'],
      ['2', '按时公开审计结果。', '市审计局'],
      ['5', '按时公开重大项目。', '市发改委'],
    ),
  )
  expect(diagnostics.map(({ code, provenance }) => [code, provenance?.row])).toEqual([
    ['number-double', 4],
    ['number-gap', 5],
  ])
})

test('a number cell merged over rows with units of their own stands once', () => {
  const { tasks, diagnostics } = noticeOf(
    gridTable(
      ['序号', '具体要求', '责任单位'],
      [{ text: '1', rowSpan: 2 }, '按时公开部门预算。', '市财政局'],
      ['按时公开部门决算。', '市审计局'],
      ['2', '按时公开重大项目。', '市发改委'],
    ),
  )
  expect(tasks.map(({ number }) => number)).toEqual(['1', '1', '2'])
  expect(diagnostics).toEqual([])
})
