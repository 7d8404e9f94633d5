import { describe, expect, it } from 'vitest'
import { type Baseline, type DiffOptions, diffPlans, type Level, planDiffSchema } from '../../src/index.js'
import { RULES } from '../../src/model/rules.js'
import { type SmallTask, smallPlan } from '../support/small-plan.js'
import { TOPICS } from '../support/topics.js'

const TASKS: readonly SmallTask[] = TOPICS.map(([task, ...requirements]) => ({
  task,
  requirements,
  number: null,
}))
/** So many tasks that nobody else has. */
const strangers = (count: number): SmallTask[] =>
  Array.from({ length: count }, (_, index) => ({
    requirements: Array.from({ length: 8 }, (_, at) => String.fromCharCode(0x5000 + index * 8 + at)).join(''),
    number: null,
  }))

const BASE = smallPlan(TASKS)
const REVISION = smallPlan([{ ...TASKS[0], leadUnits: ['市数据局'] }, ...TASKS.slice(1, -1)], { year: 2024 })

describe('two plans', () => {
  it('are named with their tasks, and change nothing in what was given', () => {
    const [base, revision] = [structuredClone(BASE), structuredClone(REVISION)]
    const diff = diffPlans(base, revision)
    expect(diff.base).toMatchObject({ year: 2023, path: null, tasks: BASE.tasks, source: BASE.source })
    expect(diff.revision).toMatchObject({ year: 2024, title: REVISION.notice.title })
    expect([base, revision]).toEqual([BASE, REVISION])
    expect(planDiffSchema.parse(diff)).toEqual(diff)
  })

  it('are matched in the order of the base', () => {
    const { matches } = diffPlans(BASE, smallPlan(TASKS.toReversed()))
    expect(matches.map(({ base }) => base)).toEqual(BASE.tasks.map(({ id }) => [id]))
    expect(matches.map(({ revision }) => revision)).toEqual(BASE.tasks.map(({ id }) => [id]).reverse())
    expect(new Set(matches.map(({ type }) => type))).toEqual(new Set(['one-to-one']))
  })
})

describe('changes', () => {
  const rulesOf = (options: DiffOptions) => diffPlans(BASE, REVISION, options).changes.map(({ rule }) => rule)

  it('come rule by rule, the worst first, and in a rule in the order of the plan', () => {
    const edited = TASKS.slice(1, -1).map((task, index) =>
      index === 3 || index === 1 ? { ...task, leadUnits: ['市数据局'] } : task,
    )
    const { changes } = diffPlans(BASE, smallPlan(edited))
    expect(changes.map(({ rule }) => rule)).toEqual(
      changes.map(({ rule }) => rule).toSorted((one, other) => RULES.indexOf(one) - RULES.indexOf(other)),
    )
    expect(changes.map(({ base }) => base.tasks)).toEqual([['1'], ['8'], ['3'], ['5']])
  })

  it.each<[Level, Level]>([
    ['info', 'info'],
    ['warning', 'warning'],
    ['error', 'error'],
  ])('are of level %s where that is asked for', (asked, level) => {
    const { changes, summary } = diffPlans(BASE, REVISION, { severity: { 'task-removed': asked } })
    expect(changes.find(({ rule }) => rule === 'task-removed')?.level).toBe(level)
    expect(summary.levels).toEqual({
      error: 1,
      warning: 0,
      info: 0,
      ...(level !== 'error' && { [level]: 1 }),
      ...(level === 'error' && { error: 2 }),
    })
  })

  it('of level none are not told, nor counted', () => {
    expect(rulesOf({})).toEqual(['task-removed', 'lead-unit-changed'])
    expect(rulesOf({ severity: { 'task-removed': 'none' } })).toEqual(['lead-unit-changed'])
    const { summary } = diffPlans(BASE, REVISION, { severity: { 'task-removed': 'none' } })
    expect(summary.levels).toEqual({ error: 1, warning: 0, info: 0 })
    expect(summary.rules['task-removed']).toBe(0)
  })

  it('are counted by rule and level', () => {
    const { summary } = diffPlans(BASE, REVISION)
    expect(summary.levels).toEqual({ error: 2, warning: 0, info: 0 })
    expect(Object.keys(summary.rules).sort()).toEqual([...RULES].sort())
    expect(Object.entries(summary.rules).filter(([, count]) => count > 0)).toEqual([
      ['task-removed', 1],
      ['lead-unit-changed', 1],
    ])
  })

  it('that are accepted are told as accepted and counted apart', () => {
    const [removed] = diffPlans(BASE, REVISION).changes
    const baseline: Baseline = {
      schemaVersion: 1,
      accepted: [
        {
          fingerprint: removed?.fingerprint ?? '',
          rule: 'task-removed',
          what: '',
          reason: '已并入',
          by: '李某',
          date: '2024-01-01',
          expires: null,
        },
      ],
    }
    const { changes, summary, diagnostics } = diffPlans(BASE, REVISION, { baseline })
    expect(changes.map(({ accepted }) => accepted?.reason ?? null)).toEqual(['已并入', null])
    expect(summary).toMatchObject({ accepted: 1, levels: { error: 1, warning: 0, info: 0 } })
    expect(summary.rules['task-removed']).toBe(1)
    expect(diagnostics).toEqual([])
    expect(diffPlans(BASE, BASE, { baseline }).diagnostics.map(({ code }) => code)).toEqual([
      'baseline-unused',
    ])
  })

  it.each(['zh', 'en'] as const)('are told in the language asked for: %s', (language) => {
    const { changes } = diffPlans(BASE, REVISION, { language })
    const [removed] = changes
    expect(removed?.message).toContain('讲解医保报销')
    expect(removed?.message).toMatch(language === 'en' ? /[a-z]{4}/ : /^[^a-z]+$/)
  })
})

describe('the share of tasks that match', () => {
  it.each<[string, number, number, boolean]>([
    ['39 %', 39, 61, true],
    ['40 %', 40, 60, false],
    ['41 %', 41, 59, false],
    ['none', 0, 20, true],
    ['all', 20, 0, false],
  ])('is %s', (_what, shared, others, warns) => {
    const all = strangers(shared + 2 * others)
    const [same, ofBase, ofRevision] = [
      all.slice(0, shared),
      all.slice(shared, shared + others),
      all.slice(shared + others),
    ]
    const { summary, diagnostics } = diffPlans(
      smallPlan([...same, ...ofBase]),
      smallPlan([...same, ...ofRevision]),
    )
    expect(summary.matched).toBeCloseTo(shared / (shared + others))
    expect(diagnostics.map(({ code }) => code)).toEqual(warns ? ['few-tasks-match'] : [])
    if (warns) expect(diagnostics[0]?.message).toContain(`${Math.round((100 * shared) / (shared + others))}%`)
  })

  it.each<[string, readonly SmallTask[], readonly SmallTask[], number]>([
    ['both are', [], [], 1],
    ['the base is', [], TASKS, 0],
    ['the revision is', TASKS, [], 0],
  ])('warns of nothing where %s empty', (_what, base, revision, matched) => {
    const { summary, diagnostics, changes } = diffPlans(smallPlan(base), smallPlan(revision))
    expect(summary.matched).toBe(matched)
    expect(diagnostics).toEqual([])
    expect(changes).toHaveLength(base.length + revision.length)
  })
})
