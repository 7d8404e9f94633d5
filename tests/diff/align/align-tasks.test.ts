import { describe, expect, it } from 'vitest'
import { randomOf } from '../../../scripts/bench-diff/made-plans.mjs'
import { alignTasks } from '../../../src/diff/align/align-tasks.js'
import { planViewsOf } from '../../../src/diff/plan-view.js'
import { vocabularyOf } from '../../../src/diff/text/grams.js'
import { type SmallTask, smallPlan } from '../../support/small-plan.js'
import { TOPICS } from '../../support/topics.js'

/** Which tasks are the same, by their places counted from 0. */
function links(base: readonly SmallTask[], revision: readonly SmallTask[]): [number[], number[]][] {
  return matches(base, revision).map((match) => [
    match.base.map(({ index }) => index),
    match.revision.map(({ index }) => index),
  ])
}

function matches(base: readonly SmallTask[], revision: readonly SmallTask[]) {
  const views = planViewsOf(smallPlan(base), smallPlan(revision, { year: 2024 }))
  const all = [...views.base.tasks, ...views.revision.tasks]
  return alignTasks(views.base, views.revision, vocabularyOf(all.map(({ substance }) => substance)))
}

const PLAN: readonly SmallTask[] = TOPICS.map(([task, ...sentences], index) => ({
  task,
  requirements: sentences.join(''),
  section: [index < TOPICS.length / 2 ? '一、便民服务' : '二、回应关切'],
  responsibleUnits: [index % 2 ? '市政务局' : '市信访局'],
}))
const EACH = PLAN.map((_, index): [number[], number[]] => [[index], [index]])

/** Tasks that are made of the same few sentences, so that many matches are as good as each other. */
function alikeTasks(random: ReturnType<typeof randomOf>): SmallTask[] {
  const sentences = TOPICS.slice(0, 2).flatMap(([, ...all]) => all)
  return Array.from({ length: random.between(1, 7) }, () => ({
    requirements: Array.from({ length: random.between(1, 3) }, () => random.pick(sentences)).join(''),
  }))
}

/** Whether other tasks match when two such plans change places. */
function isOneSided(seed: number): boolean {
  const random = randomOf(seed)
  const [base, revision] = [alikeTasks(random), alikeTasks(random)]
  const there = links(base, revision)
  const back = links(revision, base).map(([one, other]) => [other, one])
  const inOrder = (pairs: unknown[]) =>
    pairs
      .map((pair) => JSON.stringify(pair))
      .sort()
      .join()
  return inOrder(there) !== inOrder(back)
}

describe('tasks of two plans', () => {
  it('are each its own counterpart where nothing changed', () => {
    expect(links(PLAN, PLAN)).toEqual(EACH)
    expect(matches(PLAN, PLAN).map(({ score }) => score)).toEqual(PLAN.map(() => 1))
  })

  it.each([1, 2, 3, 4, 5])('are found in any order (seed %i)', (seed) => {
    const order = randomOf(seed).shuffle([...PLAN.keys()])
    const shuffled = order.flatMap((index) => PLAN[index] ?? [])
    expect(links(PLAN, shuffled)).toEqual(EACH.map(([base]) => [base, [order.indexOf(base[0] ?? -1)]]))
  })

  it('are found after two of them swapped their places', () => {
    const [first, second, ...rest] = PLAN
    expect(links(PLAN, [second ?? {}, first ?? {}, ...rest]).slice(0, 3)).toEqual([
      [[0], [1]],
      [[1], [0]],
      [[2], [2]],
    ])
  })

  it.each<[string, (task: SmallTask) => SmallTask]>([
    ['another number', (task) => ({ ...task, number: '99' })],
    ['another title', (task) => ({ ...task, task: `做好${task.task}工作` })],
    ['another section', (task) => ({ ...task, section: ['三、加强监督'] })],
    ['other units', (task) => ({ ...task, responsibleUnits: ['市审计局'] })],
    ['no title', (task) => ({ ...task, task: null })],
    ['more to do', (task) => ({ ...task, requirements: `${task.requirements}年末组织考核评比。` })],
  ])('are found with %s', (_what, edit) => {
    expect(links(PLAN, PLAN.map(edit))).toEqual(EACH)
  })

  it('stay alone where the other plan says nothing of the kind', () => {
    const half = Math.floor(PLAN.length / 2)
    expect(links(PLAN.slice(0, half), PLAN.slice(half))).toEqual([])
  })

  it('of the same text go to the one in the same section', () => {
    const text = { task: '核对窗口指南', requirements: '逐项核对，错漏当月改正。' }
    const [one, other] = [
      { ...text, section: ['一、便民服务'] },
      { ...text, section: ['二、回应关切'] },
    ]
    expect(links([one, other], [other, one])).toEqual([
      [[0], [1]],
      [[1], [0]],
    ])
  })

  it('of the same text in the same section go to the one of the same units', () => {
    const text = { task: '核对窗口指南', requirements: '逐项核对，错漏当月改正。', section: ['一、便民服务'] }
    const [one, other] = [
      { ...text, leadUnits: ['市政务局'] },
      { ...text, leadUnits: ['市档案馆'] },
    ]
    expect(links([one, other], [other, one])).toEqual([
      [[0], [1]],
      [[1], [0]],
    ])
  })

  it('are split and merged', () => {
    const [first, second, ...rest] = PLAN
    const whole: SmallTask = {
      ...first,
      requirements: `${first?.requirements}${second?.requirements}`,
    }
    const parts = [first ?? {}, { ...second, task: `${first?.task}配套措施` }]
    expect(links([whole, ...rest], [...parts, ...rest])[0]).toEqual([[0], [0, 1]])
    expect(links([...parts, ...rest], [whole, ...rest])[0]).toEqual([[0, 1], [0]])
  })

  it('are the same ones whichever plan is the base', () => {
    expect(Array.from({ length: 320 }, (_, seed) => seed).filter(isOneSided)).toEqual([])
  })

  it('are the same ones whichever plan is the base, where two assignments are as good but for rounding', () => {
    expect(isOneSided(326)).toBe(false)
  })

  it.each([
    ['both are', [], []],
    ['the base is', [], PLAN],
    ['the revision is', PLAN, []],
  ])('are none where %s empty', (_what, base, revision) => {
    expect(links(base, revision)).toEqual([])
  })
})
