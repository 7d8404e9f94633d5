import { describe, expect, it } from 'vitest'
import { alignTasks } from '../../../src/diff/align/align-tasks.js'
import { comparePlans } from '../../../src/diff/compare/compare-plans.js'
import { planViewsOf } from '../../../src/diff/plan-view.js'
import { vocabularyOf } from '../../../src/diff/text/grams.js'
import { type SmallTask, smallPlan } from '../../support/small-plan.js'
import { TOPICS } from '../../support/topics.js'

/** What is told of two plans: "rule: base ids base values → revision ids revision values". */
function told(base: readonly SmallTask[], revision: readonly SmallTask[]): string[] {
  const views = planViewsOf(smallPlan(base), smallPlan(revision, { year: 2024 }))
  const vocabulary = vocabularyOf(
    [...views.base.tasks, ...views.revision.tasks].map((view) => view.substance),
  )
  const matches = alignTasks(views.base, views.revision, vocabulary)
  return comparePlans(views.base, views.revision, matches, vocabulary).map(({ rule, ...sides }) => {
    const [one, other] = [sides.base, sides.revision].map(({ tasks, values }) =>
      [tasks.map(({ task }) => task.id).join('+'), ...values].join(' '),
    )
    return `${rule}: ${one} → ${other}`
  })
}

const [FIRST, SECOND, THIRD] = [['一、便民服务'], ['二、回应关切'], ['三、加强监督']]
/** Tasks about the topics of these places, each below a heading. */
const tasks = (...places: [topic: number, section: string[]][]): SmallTask[] =>
  places.map(([topic, section]) => {
    const [task = '', ...requirements] = TOPICS[topic] ?? []
    return { task, requirements, section, number: null }
  })

const BASE = tasks([0, FIRST], [1, FIRST], [2, FIRST], [3, SECOND], [4, SECOND], [5, SECOND])

describe('two plans', () => {
  it.each<[string, SmallTask[], SmallTask[], string[]]>([
    ['nothing', BASE, BASE, []],
    ['no tasks', [], [], []],
    ['a task gone', BASE, BASE.slice(0, -1), ['task-removed: 6 → ']],
    ['a task new', BASE.slice(1), BASE, ['task-added:  → 1']],
    ['one task for another', BASE.slice(1), BASE.slice(0, -1), ['task-removed: 5 → ', 'task-added:  → 1']],
    [
      'a task in another section that stays',
      BASE,
      tasks([0, FIRST], [1, FIRST], [2, SECOND], [3, SECOND], [4, SECOND], [5, SECOND]),
      ['task-moved: 3 便民服务 → 3 回应关切'],
    ],
    [
      'a task in a section of its own',
      BASE,
      tasks([0, FIRST], [1, FIRST], [2, THIRD], [3, SECOND], [4, SECOND], [5, SECOND]),
      ['task-moved: 3 便民服务 → 3 加强监督'],
    ],
    [
      'a task at another place in its section',
      BASE,
      tasks([2, FIRST], [0, FIRST], [1, FIRST], [3, SECOND], [4, SECOND], [5, SECOND]),
      ['task-moved: 3 便民服务 3 → 1 便民服务 1'],
    ],
    [
      'two sections that changed places, and nothing else',
      BASE,
      tasks([3, SECOND], [4, SECOND], [5, SECOND], [0, FIRST], [1, FIRST], [2, FIRST]),
      [],
    ],
    [
      'a heading',
      BASE,
      tasks([0, THIRD], [1, THIRD], [2, THIRD], [3, SECOND], [4, SECOND], [5, SECOND]),
      ['section-renamed: 1+2+3 便民服务 → 1+2+3 加强监督'],
    ],
    [
      'a heading whose tasks changed their order, listed in the order of each plan',
      BASE,
      tasks([1, THIRD], [2, THIRD], [0, THIRD], [3, SECOND], [4, SECOND], [5, SECOND]),
      ['task-moved: 1 便民服务 1 → 3 加强监督 3', 'section-renamed: 1+2+3 便民服务 → 1+2+3 加强监督'],
    ],
    ['a task that stands behind a new one', BASE.slice(1), BASE, ['task-added:  → 1']],
    ['a task that moved up because another is gone', BASE, BASE.slice(1), ['task-removed: 1 → ']],
    [
      'tasks that have no section',
      BASE.map((task) => ({ ...task, section: [] })),
      [...BASE.slice(1), ...BASE.slice(0, 1)].map((task) => ({ ...task, section: [] })),
      ['task-moved: 1  1 → 6  6'],
    ],
  ])('differ by %s', (_what, base, revision, expected) => {
    expect(told(base, revision)).toEqual(expected)
  })

  it('tell a heading below another with all above it as one section', () => {
    const [deep, other] = [
      ['一、便民服务', '（一）窗口'],
      ['一、便民服务', '（二）热线'],
    ]
    expect(
      told(
        tasks([0, deep], [1, deep], [2, other], [3, other]),
        tasks([0, deep], [1, other], [2, other], [3, other]),
      ),
    ).toEqual(['task-moved: 2 便民服务 / 窗口 → 2 便民服务 / 热线'])
  })

  it('tell a split task as split, with what differs in it, and nothing of its place', () => {
    const more = ['公开窗口轮值名单。', '名单遇节假日另行预告。']
    const [first, ...rest] = tasks([0, FIRST], [1, FIRST], [2, SECOND], [3, SECOND])
    const requirements = [first?.requirements ?? []].flat()
    const whole = { ...first, task: null, requirements: [...requirements, ...more], leadUnits: ['市政务局'] }
    const parts = [
      { ...whole, requirements },
      { ...whole, requirements: more, section: SECOND, responsibleUnits: ['市档案馆'] },
    ]
    expect(told([whole, ...rest], [...parts, ...rest])).toEqual([
      'task-split: 1 → 1+2',
      'responsible-unit-added: 1 → 1+2 市档案馆',
    ])
    expect(told([...parts, ...rest], [whole, ...rest])).toEqual([
      'task-merged: 1+2 → 1',
      'responsible-unit-removed: 1+2 市档案馆 → 1',
    ])
  })
})

describe('tasks that were put in another order', () => {
  const topics = [0, 1, 2, 3, 4, 5]
  const inOrder = (order: readonly number[]) =>
    tasks(...order.map((topic): [number, string[]] => [topic, FIRST]))

  it.each<[string, number[], number]>([
    ['two neighbours', [1, 0, 2, 3, 4, 5], 1],
    ['the first at the end', [1, 2, 3, 4, 5, 0], 1],
    ['two pairs of neighbours', [1, 0, 2, 3, 5, 4], 2],
    ['turned round', [5, 4, 3, 2, 1, 0], 5],
  ])('are told as the fewest that moved: %s', (_what, order, moved) => {
    const [there, back] = [told(inOrder(topics), inOrder(order)), told(inOrder(order), inOrder(topics))]
    expect(there).toHaveLength(moved)
    expect(there.every((line) => line.startsWith('task-moved: '))).toBe(true)
    const sides = (lines: string[], mirror: boolean) =>
      lines
        .map((line) => line.slice('task-moved: '.length).split(' → '))
        .map((pair) => (mirror ? pair.toReversed() : pair).join(' → '))
        .sort()
    expect(sides(back, true)).toEqual(sides(there, false))
  })
})
