import { describe, expect, it } from 'vitest'
import { applyBaseline } from '../../src/diff/baseline.js'
import { type Baseline, type BaselineEntry, baselineOf, baselineSchema, diffPlans } from '../../src/index.js'
import { smallPlan } from '../support/small-plan.js'
import { TOPICS } from '../support/topics.js'

const ENTRY: BaselineEntry = {
  fingerprint: 'aaaa000011112222',
  rule: 'task-removed',
  what: '任务取消',
  reason: '并入年度考核',
  by: '李某',
  date: '2024-03-01',
  expires: null,
}
const baseline = (...entries: Partial<BaselineEntry>[]): Baseline => ({
  schemaVersion: 1,
  accepted: entries.map((entry) => ({ ...ENTRY, ...entry })),
})
const codes = (applied: ReturnType<typeof applyBaseline>) => applied.diagnostics().map(({ code }) => code)

describe('a baseline', () => {
  it('tells why, by whom and until when a change is accepted', () => {
    const applied = applyBaseline(baseline({ expires: '2024-12-31' }), '2024-06-01')
    const { reason, by, date } = ENTRY
    expect(applied.acceptanceOf(ENTRY.fingerprint)).toEqual({ reason, by, date, expires: '2024-12-31' })
    expect(codes(applied)).toEqual([])
  })

  it('knows nothing of other changes', () => {
    expect(applyBaseline(baseline(), '2024-06-01').acceptanceOf('bbbb')).toBeNull()
    expect(applyBaseline(baseline({}), '2024-06-01').acceptanceOf('bbbb')).toBeNull()
  })

  it.each<[string | null, string, boolean]>([
    [null, '2099-01-01', true],
    ['2024-06-01', '2024-05-31', true],
    ['2024-06-01', '2024-06-01', true],
    ['2024-06-01', '2024-06-02', false],
    ['2024-06-01', '2025-01-01', false],
    ['2024-06-01', '', true],
  ])('whose entry expires %s accepts on %s: %s', (expires, today, accepts) => {
    const applied = applyBaseline(baseline({ expires }), today)
    expect(applied.acceptanceOf(ENTRY.fingerprint) !== null).toBe(accepts)
    expect(codes(applied)).toEqual(accepts ? [] : ['baseline-expired'])
  })

  it('tells what of it is of no use, in its order', () => {
    const applied = applyBaseline(
      baseline({}, { fingerprint: 'bbbb' }, { fingerprint: 'cccc', expires: '2024-01-01' }),
      '2024-06-01',
    )
    applied.acceptanceOf('bbbb')
    expect(codes(applied)).toEqual(['baseline-unused', 'baseline-expired'])
    expect(applied.diagnostics()[0]?.message).toContain(ENTRY.fingerprint)
    expect(applied.diagnostics()[1]?.message).toContain('2024-01-01')
  })

  it('with a fingerprint twice counts the last entry, and tells it once', () => {
    const applied = applyBaseline(
      baseline({ by: '王某', expires: '2024-01-01' }, { by: '赵某' }),
      '2024-06-01',
    )
    expect(codes(applied)).toEqual(['baseline-unused'])
    expect(applied.acceptanceOf(ENTRY.fingerprint)?.by).toBe('赵某')
    expect(codes(applied)).toEqual([])
  })
})

describe('writing a baseline', () => {
  const [base, revision, later] = [0, 1, 2].map((from) =>
    smallPlan(TOPICS.slice(from).map(([task, ...requirements]) => ({ task, requirements, number: null }))),
  )
  if (!base || !revision || !later) throw new Error('three plans')
  const by = { reason: '机构改革', by: '李某', date: '2024-04-01' }
  const diff = diffPlans(base, revision)
  const written = baselineOf([diff], null, by)

  it('writes down each change, in words as well', () => {
    expect(written.accepted).toEqual(
      diff.changes.map(({ fingerprint, rule, message }) => ({
        fingerprint,
        rule,
        what: message,
        ...by,
        expires: null,
      })),
    )
    expect(written.accepted).toHaveLength(1)
    expect(baselineSchema.parse(JSON.parse(JSON.stringify(written)))).toEqual(written)
  })

  it('accepts all of it from then on', () => {
    const again = diffPlans(base, revision, { baseline: written, today: '2030-01-01' })
    expect(again.changes.map(({ accepted }) => accepted?.reason)).toEqual(['机构改革'])
    expect(again.summary).toMatchObject({ accepted: 1, levels: { error: 0, warning: 0, info: 0 } })
    expect(again.summary.rules['task-removed']).toBe(1)
    expect(again.diagnostics).toEqual([])
  })

  it('keeps what an entry said, and adds what is new', () => {
    const known = diffPlans(base, later, { baseline: written })
    const more = baselineOf([known], written, { reason: '另有安排', by: '王某', date: '2025-01-01' })
    expect(more.accepted).toHaveLength(2)
    expect(more.accepted).toContainEqual(written.accepted[0])
    expect(more.accepted.map(({ reason }) => reason).sort()).toEqual(['另有安排', '机构改革'].sort())
  })

  it('drops entries that no change needs any more', () => {
    const known = diffPlans(revision, later, { baseline: written })
    expect(known.diagnostics.map(({ code }) => code)).toEqual(['baseline-unused'])
    const next = baselineOf([known], written, by)
    expect(next.accepted.map(({ fingerprint }) => fingerprint)).toEqual(
      known.changes.map(({ fingerprint }) => fingerprint),
    )
  })

  it('accepts anew what had expired', () => {
    const old = {
      ...written,
      accepted: written.accepted.map((entry) => ({ ...entry, reason: '', expires: '2024-05-01' })),
    }
    const known = diffPlans(base, revision, { baseline: old, today: '2024-06-01' })
    expect(known.changes[0]?.accepted).toBeNull()
    expect(baselineOf([known], old, by).accepted).toEqual(written.accepted)
  })

  it('writes a change once that several diffs have', () => {
    expect(baselineOf([diff, diff], null, by)).toEqual(written)
    expect(baselineOf([], written, by).accepted).toEqual([])
  })
})
