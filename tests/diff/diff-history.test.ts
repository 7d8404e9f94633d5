import { describe, expect, it } from 'vitest'
import { type Baseline, baselineOf, diffHistory, type Notice, planHistorySchema } from '../../src/index.js'
import { type SmallTask, smallPlan } from '../support/small-plan.js'
import { TOPICS } from '../support/topics.js'

const [GUIDE, PHONE, FEES, MAP] = TOPICS.map(
  ([task, ...requirements]): SmallTask => ({ task, requirements, number: null, leadUnits: ['市政务局'] }),
)
if (!GUIDE || !PHONE || !FEES || !MAP) throw new Error('four topics')

/** Plans of 2021 and the years after; ids are places from 1. */
const plans = (...years: SmallTask[][]): Notice[] =>
  years.map((tasks, index) => smallPlan(tasks, { year: 2021 + index }))
const led = (task: SmallTask, unit: string): SmallTask => ({ ...task, leadUnits: [unit] })

/** Each task through the years: where it is, and what happened to it. */
function threads(...years: SmallTask[][]) {
  return diffHistory(plans(...years)).tasks.map(({ title, years: ids, kept, changes }) => ({
    title,
    years: ids.map((list) => list.join('+')),
    kept,
    changes: changes.map(({ plan, rule }) => `${plan} ${rule}`),
  }))
}

describe('the history of four plans', () => {
  const history = diffHistory(
    plans(
      [GUIDE, PHONE],
      [GUIDE, led(PHONE, '市数据局')],
      [led(PHONE, '市数据局'), GUIDE, FEES],
      [GUIDE, FEES, led(PHONE, '市审计局')],
    ),
  )

  it('has each plan compared with the one after it', () => {
    expect(history.diffs.map(({ base, revision }) => [base.year, revision.year])).toEqual([
      [2021, 2022],
      [2022, 2023],
      [2023, 2024],
    ])
    expect(planHistorySchema.parse(history)).toEqual(history)
  })

  it('has every task once, in the order in which they first appear', () => {
    expect(history.tasks.map(({ title, kept, years }) => [title, kept, years])).toEqual([
      [GUIDE.task, 4, [['1'], ['1'], ['2'], ['1']]],
      [PHONE.task, 4, [['2'], ['2'], ['1'], ['3']]],
      [FEES.task, 2, [[], [], ['3'], ['2']]],
    ])
  })

  it('has the changes of each task, with the fingerprints of the diffs', () => {
    const phone = history.tasks[1]
    const leads = phone?.changes.filter(({ rule }) => rule === 'lead-unit-changed')
    expect(leads?.map(({ plan }) => plan)).toEqual([1, 3])
    for (const { plan, fingerprint } of history.tasks.flatMap(({ changes }) => changes))
      expect(history.diffs[plan - 1]?.changes.map((change) => change.fingerprint)).toContain(fingerprint)
  })

  it('says it in one sentence, in both languages', () => {
    const english = diffHistory(plans([GUIDE, PHONE], [GUIDE, led(PHONE, '市数据局')]), { language: 'en' })
    const chinese = diffHistory(plans([GUIDE, PHONE], [GUIDE, led(PHONE, '市数据局')]))
    const [one, other] = [english, chinese].map(({ tasks }) => tasks[1]?.message ?? '')
    for (const message of [one, other]) {
      expect(message).toContain(PHONE.task)
      expect(message).toContain('2022')
      expect(message).toContain('2')
    }
    expect(one).toMatch(/kept 2 years.*lead changed in 2022/)
    expect(other).toMatch(/^[^a-z]+$/)
    expect(english.diffs[0]?.changes[0]?.message).toMatch(/lead/)
  })
})

describe('a task through the years', () => {
  it.each<[string, SmallTask[][], ReturnType<typeof threads>]>([
    [
      'stays as it is',
      [[GUIDE], [GUIDE], [GUIDE]],
      [{ title: '核对窗口指南', years: ['1', '1', '1'], kept: 3, changes: [] }],
    ],
    [
      'is added',
      [[GUIDE], [GUIDE, PHONE]],
      [
        { title: '核对窗口指南', years: ['1', '1'], kept: 2, changes: [] },
        { title: '值守咨询电话', years: ['', '2'], kept: 1, changes: ['1 task-added'] },
      ],
    ],
    [
      'is removed',
      [[GUIDE, PHONE], [GUIDE], [GUIDE]],
      [
        { title: '核对窗口指南', years: ['1', '1', '1'], kept: 3, changes: [] },
        { title: '值守咨询电话', years: ['2', '', ''], kept: 1, changes: ['1 task-removed'] },
      ],
    ],
    [
      'goes on where it comes back in the same words',
      [[GUIDE, PHONE], [GUIDE], [GUIDE, PHONE]],
      [
        { title: '核对窗口指南', years: ['1', '1', '1'], kept: 3, changes: [] },
        {
          title: '值守咨询电话',
          years: ['2', '', '2'],
          kept: 2,
          changes: ['1 task-removed', '2 task-added'],
        },
      ],
    ],
    [
      'is called by the last title that it had',
      [[GUIDE, PHONE], [{ ...GUIDE, task: '校对窗口指南' }, PHONE], [PHONE]],
      [
        {
          title: '校对窗口指南',
          years: ['1', '1', ''],
          kept: 2,
          changes: ['1 task-reworded', '2 task-removed'],
        },
        { title: '值守咨询电话', years: ['2', '2', '1'], kept: 3, changes: [] },
      ],
    ],
    ['is in none of empty plans', [[], []], []],
  ])('%s', (_what, years, expected) => {
    expect(threads(...years)).toEqual(expected)
  })

  const MORE = ['公开窗口轮值名单。', '名单遇节假日另行预告。']
  const whole: SmallTask = {
    ...GUIDE,
    task: null,
    requirements: [...[GUIDE.requirements ?? []].flat(), ...MORE],
  }
  const one: SmallTask = { ...GUIDE, task: null }
  const other: SmallTask = { ...one, requirements: MORE }

  it('goes on in all tasks that it was split into', () => {
    const [split, ...rest] = threads([whole, PHONE], [one, other, PHONE], [one, other, PHONE])
    expect(split).toMatchObject({ years: ['1', '1+2', '1+2'], kept: 3, changes: ['1 task-split'] })
    expect(rest).toMatchObject([{ title: PHONE.task, kept: 3 }])
  })

  it('is one again where its parts come together again', () => {
    const [again] = threads([whole, PHONE], [one, other, PHONE], [whole, PHONE])
    expect(again).toMatchObject({ years: ['1', '1+2', '1'], changes: ['1 task-split', '2 task-merged'] })
  })

  it('goes on in the one that it was merged into', () => {
    const merged = threads([one, other, PHONE], [whole, PHONE], [whole, PHONE])
    expect(merged).toMatchObject([
      { years: ['1', '1', '1'], kept: 3, changes: ['1 task-merged'] },
      { years: ['2', '1', '1'], kept: 3, changes: ['1 task-merged'] },
      { title: PHONE.task, kept: 3, changes: [] },
    ])
  })
})

describe('a history', () => {
  it.each([0, 1])('of %i plans is none', (count) => {
    expect(() => diffHistory(plans(...Array.from({ length: count }, () => [GUIDE])))).toThrow(RangeError)
  })

  it('is the one diff for two plans', () => {
    expect(diffHistory(plans([GUIDE], [GUIDE])).diffs).toHaveLength(1)
  })

  it('takes an entry of the baseline for used where any of its diffs has the change', () => {
    const given = plans([GUIDE, PHONE], [GUIDE], [GUIDE, FEES])
    const by = { reason: '已并入', by: '李某', date: '2022-01-01' }
    const baseline = baselineOf(diffHistory(given).diffs, null, by)
    const { diffs } = diffHistory(given, { baseline })
    expect(diffs.map(({ changes }) => changes.map(({ accepted }) => accepted?.reason))).toEqual([
      ['已并入'],
      ['已并入'],
    ])
    expect(diffs.flatMap(({ diagnostics }) => diagnostics)).toEqual([])
  })

  it('tells an entry of the baseline that none of its diffs has once', () => {
    const baseline: Baseline = {
      schemaVersion: 1,
      accepted: [
        {
          fingerprint: 'ffff',
          rule: 'task-added',
          what: '',
          reason: '',
          by: '',
          date: '2022-01-01',
          expires: null,
        },
      ],
    }
    const { diffs } = diffHistory(plans([GUIDE], [GUIDE], [GUIDE]), { baseline })
    expect(diffs.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      'baseline-unused',
    ])
  })
})
