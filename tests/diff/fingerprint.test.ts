import { describe, expect, it } from 'vitest'
import { diffPlans, type Notice, type Task } from '../../src/index.js'
import { type SmallTask, smallPlan } from '../support/small-plan.js'
import { TOPICS } from '../support/topics.js'

const PLAN: readonly SmallTask[] = TOPICS.map(([task, ...requirements]) => ({
  task,
  requirements,
  section: ['一、便民服务'],
  leadUnits: ['市政务局'],
}))
const first = (edits: Partial<SmallTask>, plan = PLAN): SmallTask[] => [
  { ...plan[0], ...edits },
  ...plan.slice(1),
]

const [BASE, REVISION] = [
  smallPlan(PLAN),
  smallPlan(
    first({ leadUnits: ['市数据局'], requirements: ['逐项比对服务手册与实际流程。', '错漏之处当场改正。'] }),
  ),
]

function fingerprints(base: Notice, revision: Notice, language: 'zh' | 'en' = 'zh'): string[] {
  return diffPlans(base, revision, { language }).changes.map(
    ({ rule, fingerprint }) => `${rule} ${fingerprint}`,
  )
}

/** The plan with something done to each of its tasks. */
function each(notice: Notice, edit: (task: Task, index: number) => Partial<Task>): Notice {
  return { ...notice, tasks: notice.tasks.map((task, index) => ({ ...task, ...edit(task, index) })) }
}

const spaced = (text: string) => text.replace('，', ' ,').split('').join(' ')

describe('fingerprints', () => {
  it('are 16 hexadecimal digits, another for each change', () => {
    const all = diffPlans(BASE, REVISION).changes.map(({ fingerprint }) => fingerprint)
    expect(all.length).toBeGreaterThan(2)
    for (const fingerprint of all) expect(fingerprint).toMatch(/^[0-9a-f]{16}$/)
    expect(new Set(all).size).toBe(all.length)
  })

  it.each<[string, (notice: Notice) => Notice]>([
    [
      'on another page',
      (notice) =>
        each(notice, () => ({ provenance: [{ page: 9, line: null, table: 7, row: 5, bbox: null }] })),
    ],
    ['with other ids', (notice) => each(notice, (_task, index) => ({ id: `8.${index + 4}` }))],
    ['with other numbers', (notice) => each(notice, (_task, index) => ({ number: `（${index + 40}）` }))],
    ['with other numbers of headings', (notice) => each(notice, () => ({ section: ['（七）便民服务'] }))],
    [
      'in one paragraph a task',
      (notice) => each(notice, ({ requirements }) => ({ requirements: [requirements.join('')] })),
    ],
    [
      'with spaces between all characters',
      (notice) => each(notice, ({ requirements }) => ({ requirements: requirements.map(spaced) })),
    ],
    [
      'from another file',
      (notice) => ({
        ...notice,
        source: { ...notice.source, name: 'again.docx', format: 'docx', pages: null },
      }),
    ],
  ])('stay the same %s', (_what, setAgain) => {
    expect(fingerprints(setAgain(BASE), setAgain(REVISION))).toEqual(fingerprints(BASE, REVISION))
    expect(
      fingerprints(BASE, setAgain(REVISION)).filter((one) => !one.startsWith('task-renumbered')),
    ).toEqual(fingerprints(BASE, REVISION))
  })

  it('stay the same in another language', () => {
    expect(fingerprints(BASE, REVISION, 'en')).toEqual(fingerprints(BASE, REVISION))
    expect(diffPlans(BASE, REVISION, { language: 'en' }).changes[0]?.message).not.toBe(
      diffPlans(BASE, REVISION).changes[0]?.message,
    )
  })

  it('stay the same when a plan in front of the tasks grew', () => {
    const more = (tasks: readonly SmallTask[]) => [
      { requirements: '每季度向媒体通报进展。', number: null },
      ...tasks,
    ]
    const renumbered = (tasks: readonly SmallTask[]) => tasks.map((task) => ({ ...task, number: null }))
    const edited = renumbered(first({ leadUnits: ['市数据局'] }))
    expect(fingerprints(smallPlan(more(renumbered(PLAN))), smallPlan(more(edited)))).toEqual(
      fingerprints(smallPlan(renumbered(PLAN)), smallPlan(edited)),
    )
  })

  it('of a task that moved stay the same wherever in its section it stands', () => {
    const moved = (place: number) => {
      const tasks = PLAN.map((task) => ({ ...task, number: null }))
      const rest = tasks.slice(1)
      return smallPlan([...rest.slice(0, place), ...tasks.slice(0, 1), ...rest.slice(place)])
    }
    const base = moved(0)
    const [here, there] = [fingerprints(base, moved(4)), fingerprints(base, moved(6))]
    expect(here).toEqual(there)
    expect(here).toEqual([expect.stringMatching(/^task-moved /)])
  })

  it('stay the same whatever the order of the units in either plan', () => {
    const units = ['市数据局', '市审计局', '市档案馆']
    const led = (leadUnits: string[]) => smallPlan(first({ leadUnits }))
    expect(fingerprints(BASE, led(units.toReversed()))).toEqual(fingerprints(BASE, led(units)))
    expect(fingerprints(led(units.toReversed()), BASE)).toEqual(fingerprints(led(units), BASE))
  })

  it('differ by rule, by task and by value', () => {
    const led = (leadUnits: string[]) => smallPlan(first({ leadUnits }))
    const second = smallPlan(
      PLAN.map((task, index) => (index === 1 ? { ...task, leadUnits: ['市数据局'] } : task)),
    )
    const all = [
      ...fingerprints(BASE, led(['市数据局'])),
      ...fingerprints(BASE, led(['市审计局'])),
      ...fingerprints(BASE, led([])),
      ...fingerprints(BASE, smallPlan(first({ responsibleUnits: ['市数据局'] }))),
      ...fingerprints(BASE, smallPlan(first({ supportingUnits: ['市数据局'] }))),
      ...fingerprints(BASE, second),
      ...fingerprints(led(['市数据局']), BASE),
    ].map((line) => line.split(' ')[1])
    expect(all).toHaveLength(7)
    expect(new Set(all).size).toBe(7)
  })
})
