import { describe, expect, it } from 'vitest'
import { ledgerOf } from '../../../src/extract/ledger/ledger.js'
import type { SourceDocument, Task } from '../../../src/index.js'
import { NOWHERE } from '../../../src/result.js'
import { documentOf, gridTable, paragraph } from '../../support/extract.js'
import { makeNotice, makeTask } from '../../support/notice.js'

/** So many rows or paragraphs: the test's own time limit says that the audit is linear in them. */
const MANY = 5_000
const times = <T>(item: (i: number) => T) => Array.from({ length: MANY }, (_, i) => item(i))
/** A document whose format tells no places. */
const placeless = (texts: string[]): SourceDocument => {
  const document = documentOf()
  return { ...document, blocks: texts.map((text) => ({ ...paragraph(text), provenance: [NOWHERE] })) }
}
const taskOf = (requirement: string, over: Partial<Task> = {}) =>
  makeTask({ requirements: [requirement], section: [], task: null, provenance: [NOWHERE], ...over })
const inRow = (row: number) => ({ provenance: [{ ...NOWHERE, table: 1, row }] })

const CASES: [string, SourceDocument, Task[], number][] = [
  [
    'tasks that nobody printed',
    placeless(times((i) => `第${i}段。`)),
    times((i) => taskOf(`查无${i}句。`)),
    MANY,
  ],
  ['one letter without end', placeless(['公'.repeat(20 * MANY)]), times(() => taskOf('公公')), MANY],
  [
    'a heading printed again and again',
    placeless(times((i) => (i % 2 ? `公开第${i}批。` : '一、公开（责任单位：市财政局）'))),
    times((i) => taskOf(`公开第${2 * i + 1}批。`, { section: ['一、公开'] })).slice(0, MANY / 2),
    0,
  ],
  [
    'a cell merged over all rows',
    documentOf(
      gridTable(
        ['具体要求', '责任单位'],
        ['公开第0批。', { text: '市财政局、'.repeat(100), rowSpan: MANY }],
        ...times((i) => [`公开第${i}批。`]).slice(1),
      ),
    ),
    times((i) => taskOf(`公开第${i}批。`, inRow(i + 2))),
    0,
  ],
  [
    'one line in every cell',
    documentOf(gridTable(...times(() => ['按时公开。', '按时公开。']))),
    times((i) => taskOf('按时公开。', inRow(i + 1))),
    0,
  ],
  [
    'one paragraph with everything',
    placeless([times((i) => `${i}、公开第${i}批。`).join('')]),
    times((i) => taskOf(`公开第${i}批。`)),
    0,
  ],
]

describe('the audit stays linear', () => {
  it.each(CASES)('with %s', (_, document, tasks, missing) => {
    expect(ledgerOf(document, makeNotice(tasks)).missing).toHaveLength(missing)
  })
})
