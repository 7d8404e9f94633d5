import { describe, expect, it } from 'vitest'
import { type ChangeOptions, changesOf } from '../../src/diff/changes.js'
import type { ChangeDraft, DraftSide } from '../../src/diff/compare/change-draft.js'
import { planViewsOf } from '../../src/diff/plan-view.js'
import { RULE_TABLE } from '../../src/model/rule-table.js'
import { RULES } from '../../src/model/rules.js'
import { smallPlan } from '../support/small-plan.js'

const PLAN = smallPlan([{ task: '核对指南' }, { task: '值守电话' }, { task: '公布收费' }])
const { tasks } = planViewsOf(PLAN, PLAN).base

/** Tasks of one side by their places, with values. */
const side = (places: readonly number[], ...values: string[]): DraftSide => ({
  tasks: places.flatMap((place) => tasks[place] ?? []),
  values,
})
const NONE = side([])
const PLAIN: ChangeOptions = { severity: {}, baseline: null, language: 'zh' }
const LEAD: ChangeDraft = {
  rule: 'lead-unit-changed',
  base: side([0], '市政务局'),
  revision: side([1], '市数据局'),
}

describe('a change that was found', () => {
  it('is told with its tasks, what they are called and where they stand', () => {
    expect(changesOf([LEAD], PLAIN)).toEqual([
      {
        rule: 'lead-unit-changed',
        type: 'modified',
        level: 'error',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        message: expect.stringContaining('市数据局'),
        base: {
          tasks: ['1'],
          titles: ['核对指南'],
          values: ['市政务局'],
          provenance: PLAN.tasks[0]?.provenance,
        },
        revision: {
          tasks: ['2'],
          titles: ['值守电话'],
          values: ['市数据局'],
          provenance: PLAN.tasks[1]?.provenance,
        },
        wording: [],
        accepted: null,
      },
    ])
  })

  it.each(RULES.filter((rule) => RULE_TABLE[rule].level !== 'none'))(
    'has the usual type and level: %s',
    (rule) => {
      expect(changesOf([{ ...LEAD, rule }], PLAIN)).toMatchObject([RULE_TABLE[rule]])
    },
  )

  it('is not told where its level is none, asked for or usual', () => {
    const format: ChangeDraft = { ...LEAD, rule: 'format-only' }
    expect(changesOf([LEAD, format], { ...PLAIN, severity: { 'lead-unit-changed': 'none' } })).toEqual([])
    expect(changesOf([format], { ...PLAIN, severity: { 'format-only': 'warning' } })).toMatchObject([
      { level: 'warning' },
    ])
  })

  it('has its own words, which later edits do not change', () => {
    const wording = [{ field: 'task' as const, marks: [{ type: 'same' as const, text: '核对' }] }]
    const [change] = changesOf([{ ...LEAD, rule: 'task-reworded', wording }], PLAIN)
    change?.wording.pop()
    expect(wording).toHaveLength(1)
  })

  it('is looked up in the baseline by its fingerprint, but not where it is not told', () => {
    const asked: string[] = []
    const acceptance = { reason: '已知', by: '李某', date: '2024-01-01', expires: null }
    const baseline = {
      acceptanceOf: (fingerprint: string) => {
        asked.push(fingerprint)
        return acceptance
      },
      diagnostics: () => [],
    }
    const [change] = changesOf([LEAD, { ...LEAD, rule: 'format-only' }], { ...PLAIN, baseline })
    expect(change?.accepted).toEqual(acceptance)
    expect(asked).toEqual([change?.fingerprint])
  })
})

describe('changes that were found', () => {
  it('are told rule by rule, in a rule by their place in the base, else in the revision', () => {
    const drafts: ChangeDraft[] = [
      { rule: 'year-rolled', base: side([0]), revision: side([0]) },
      { rule: 'task-added', base: NONE, revision: side([2]) },
      { rule: 'task-added', base: NONE, revision: side([1]) },
      { rule: 'lead-unit-changed', base: side([1]), revision: side([0]) },
      { rule: 'lead-unit-changed', base: side([0]), revision: side([2]) },
      { rule: 'task-removed', base: side([2]), revision: NONE },
    ]
    const before = [...drafts]
    expect(
      changesOf(drafts, PLAIN).map(({ rule, base, revision }) => [rule, ...base.tasks, ...revision.tasks]),
    ).toEqual([
      ['task-removed', '3'],
      ['task-added', '2'],
      ['task-added', '3'],
      ['lead-unit-changed', '1', '3'],
      ['lead-unit-changed', '2', '1'],
      ['year-rolled', '1', '1'],
    ])
    expect(drafts).toEqual(before)
  })

  it('of one task keep their order', () => {
    const units = ['市档案馆', '市司法局', '市审计局']
    const drafts = units.map(
      (unit): ChangeDraft => ({ rule: 'responsible-unit-added', base: side([0]), revision: side([0], unit) }),
    )
    expect(changesOf(drafts, PLAIN).map(({ revision }) => revision.values)).toEqual(
      units.map((unit) => [unit]),
    )
  })
})
