import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/index.js'
import { ledgerOf } from '../../../src/extract/ledger/ledger.js'
import { unassignedTexts } from '../../../src/extract/ledger/unassigned-texts.js'
import type { Notice } from '../../../src/index.js'
import { documentOf, gridTable } from '../../support/extract.js'

const TABLE = documentOf(
  gridTable(
    ['序号', '具体要求', '责任单位'],
    ['1', '按时公开部门预算。', '市财政局'],
    ['2', '按时公开部门决算。', '市审计局'],
  ),
)
const PROSE = documentOf(
  '一、按时公开部门预算，说明增减。（责任单位：市财政局）',
  '二、按时公开部门决算，说明结余。（责任单位：市审计局）',
)

/** What the audit says where the output is not what was read. */
function auditOf(document: typeof TABLE, change: (tasks: Notice['tasks']) => Notice['tasks']) {
  const { value } = extract(document)
  const ledger = ledgerOf(document, { ...value, tasks: change(value.tasks) })
  return {
    texts: unassignedTexts(ledger).map(({ text }) => text),
    missing: ledger.missing.map(({ text }) => text),
  }
}

describe('the audit of an output', () => {
  it.each([
    ['a table', TABLE, ['2', '按时公开部门决算。', '市审计局']],
    ['prose', PROSE, ['二、按时公开部门决算，说明结余。（责任单位：市审计局）']],
  ])('lists all of a task of %s that is left out', (_, document, texts) => {
    expect(auditOf(document, ([first]) => (first ? [first] : []))).toEqual({ texts, missing: [] })
  })

  it.each([
    ['a table', TABLE],
    ['prose', PROSE],
  ])('finds a requirement of %s that two tasks claim', (_, document) => {
    const { missing } = auditOf(document, (tasks) =>
      tasks.flatMap((task) => [task, { ...task, id: 'again' }]),
    )
    expect(missing).toHaveLength(2)
  })

  it('finds a requirement that stands in another row', () => {
    const { texts, missing } = auditOf(TABLE, (tasks) =>
      tasks.map((task, i) => ({ ...task, requirements: tasks[1 - i]?.requirements ?? [] })),
    )
    expect(missing).toEqual(['按时公开部门决算。', '按时公开部门预算。'])
    expect(texts).toEqual(['按时公开部门预算。', '按时公开部门决算。'])
  })

  it('finds a requirement that nobody printed', () => {
    const { missing } = auditOf(TABLE, (tasks) =>
      tasks.map((task) => ({ ...task, requirements: ['查无此句。'] })),
    )
    expect(missing).toEqual(['查无此句。', '查无此句。'])
  })

  it('lists a unit, a deadline or a number that the output does not have', () => {
    const { texts } = auditOf(TABLE, (tasks) =>
      tasks.map((task) => ({ ...task, number: null, responsibleUnits: [] })),
    )
    expect(texts).toEqual(['1', '市财政局', '2', '市审计局'])
  })
})
