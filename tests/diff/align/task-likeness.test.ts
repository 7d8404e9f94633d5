import { describe, expect, it } from 'vitest'
import {
  matchScoreOf,
  surroundingsOf,
  type TaskGrams,
  type TaskLikeness,
  taskGramsOf,
  taskLikeness,
} from '../../../src/diff/align/task-likeness.js'
import { planViewsOf } from '../../../src/diff/plan-view.js'
import { vocabularyOf } from '../../../src/diff/text/grams.js'
import { type SmallTask, smallPlan } from '../../support/small-plan.js'

const TASK: SmallTask = {
  task: '核对窗口指南',
  requirements: '逐项核对，错漏当月改正。',
  section: ['一、便民服务'],
  responsibleUnits: ['市政务局', '市档案馆'],
}
const OTHER: SmallTask = {
  task: '值守咨询电话',
  requirements: '安排专人，登记来电诉求。',
  section: ['二、回应关切'],
  responsibleUnits: ['市信访局'],
}

/** Likeness of the first tasks of two plans; more tasks may share their titles. */
function compared(base: readonly SmallTask[], revision: readonly SmallTask[]) {
  const views = planViewsOf(smallPlan(base), smallPlan(revision))
  const all = [...views.base.tasks, ...views.revision.tasks]
  const vocabulary = vocabularyOf(all.map(({ substance }) => substance))
  const [one] = taskGramsOf(views.base.tasks, vocabulary)
  const [other] = taskGramsOf(views.revision.tasks, vocabulary)
  if (!one || !other) throw new Error('each plan needs a task')
  return { one, other, alike: taskLikeness(one, other, vocabulary) }
}

const scoreOf = ({ alike, one, other }: { alike: TaskLikeness; one: TaskGrams; other: TaskGrams }) =>
  matchScoreOf(alike, one, other)

describe('likeness of two tasks', () => {
  it('is 1 in every respect for the same task', () => {
    const same = compared([TASK, OTHER], [TASK, OTHER])
    expect(same.alike).toEqual({ title: 1, wording: 1, section: 1, units: 1 })
    expect(scoreOf(same).score).toBe(1)
  })

  it('is 0 in every respect for tasks that share nothing', () => {
    expect(compared([TASK], [OTHER]).alike).toEqual({ title: 0, wording: 0, section: 0, units: 0 })
  })

  it.each<[string, SmallTask, SmallTask, Partial<TaskLikeness>]>([
    ['no title where one has none', TASK, { ...TASK, task: null }, { title: null }],
    [
      'no section where neither has one',
      { ...TASK, section: [] },
      { ...TASK, section: [] },
      { section: null },
    ],
    ['a section where one has one', TASK, { ...TASK, section: [] }, { section: 0 }],
    [
      'no units where neither has any',
      { ...TASK, responsibleUnits: [] },
      { ...TASK, responsibleUnits: [] },
      { units: null },
    ],
    ['units where one has some', TASK, { ...TASK, responsibleUnits: [] }, { units: 0 }],
    [
      'the share of units of both',
      TASK,
      { ...TASK, responsibleUnits: ['市政务局', '市信访局'] },
      { units: 1 / 3 },
    ],
    [
      'units whatever their role',
      TASK,
      { ...TASK, responsibleUnits: ['市档案馆'], leadUnits: ['市政务局'] },
      { units: 1 },
    ],
    ['a section whatever its number', TASK, { ...TASK, section: ['（三）便民服务'] }, { section: 1 }],
  ])('knows %s', (_what, base, revision, expected) => {
    expect(compared([base], [revision]).alike).toMatchObject(expected)
  })

  it('tells only the reasons that there are', () => {
    const bare = { requirements: TASK.requirements ?? '' }
    const { score, reasons } = scoreOf(compared([bare], [bare]))
    expect(reasons).toEqual([{ by: 'wording', score: 1 }])
    expect(score).toBe(1)
  })

  it('tells every reason with three digits at most, and a score between 0 and 1', () => {
    const { score, reasons } = scoreOf(
      compared([TASK, OTHER], [{ ...TASK, requirements: '逐项核对，安排专人，年末评比。' }, OTHER]),
    )
    expect(reasons.map(({ by }) => by)).toEqual(['title', 'wording', 'section', 'units'])
    for (const value of [score, ...reasons.map((reason) => reason.score)]) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
      expect(Math.abs(value * 1000 - Math.round(value * 1000))).toBeLessThan(1e-9)
    }
  })

  it('lets a title of its own say more than one that other tasks of the plan have', () => {
    const own = compared([TASK], [TASK])
    const shared = compared([TASK, TASK], [TASK, TASK])
    expect(surroundingsOf(own.alike, own.one, own.other)).toBeGreaterThan(
      surroundingsOf(shared.alike, shared.one, shared.other),
    )
  })

  it.each(['title', 'section', 'units'] as const)(
    'takes an unknown %s for neither like nor unlike',
    (respect) => {
      const { one, other, alike } = compared([TASK], [TASK])
      const surroundings = (value: number | null) =>
        surroundingsOf({ ...alike, [respect]: value }, one, other)
      expect(surroundings(null)).toBeGreaterThan(surroundings(0))
      expect(surroundings(null)).toBeLessThan(surroundings(1))
    },
  )
})
