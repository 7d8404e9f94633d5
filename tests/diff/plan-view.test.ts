import { describe, expect, it } from 'vitest'
import { contentOf, planViewsOf, substanceOf } from '../../src/diff/plan-view.js'
import { type SmallTask, type SmallUnit, smallPlan } from '../support/small-plan.js'

const views = (tasks: SmallTask[], units: SmallUnit[] = []) => {
  const plan = smallPlan(tasks, { units })
  return planViewsOf(plan, plan).base.tasks
}
const viewOf = (task: SmallTask, units: SmallUnit[] = []) => views([task], units)[0]

describe('a task as a comparison sees it', () => {
  it('has its title and its requirements as its substance', () => {
    expect(viewOf({ task: '核对指南', requirements: ['逐项 比对。', '2023年改正。'] })).toMatchObject({
      index: 0,
      printedTitle: '核对指南',
      title: '核对指南',
      hasOwnTitle: true,
      substance: substanceOf('核对指南逐项比对2023年改正'),
    })
  })

  it('says its title once where that is all it says', () => {
    expect(viewOf({ task: '核对指南', requirements: '核对指南。' })?.substance).toBe('核对指南')
  })

  it.each<[string, SmallTask[], boolean[]]>([
    ['none', [{ requirements: '逐项比对。' }], [false]],
    ['one of its own', [{ task: '核对指南' }, { task: '值守电话' }], [true, true]],
    ['one that another task has', [{ task: '核对指南' }, { task: '核对指南' }], [false, false]],
    [
      'one that another task has but for the year',
      [{ task: '2023年核对' }, { task: '2024年核对' }],
      [false, false],
    ],
  ])('has a title: %s', (_what, tasks, own) => {
    expect(views(tasks).map(({ hasOwnTitle }) => hasOwnTitle)).toEqual(own)
  })

  it('has no title of its own where it took that of a heading over several', () => {
    const task = { section: ['一、便民服务'], task: '便民服务' }
    const [one, other] = views([
      { ...task, requirements: '逐项比对。' },
      { ...task, requirements: '当月改正。' },
    ])
    expect(one).toMatchObject({ printedTitle: '', title: '', headings: ['便民服务'], section: ['便民服务'] })
    expect(other?.substance).toBe('当月改正')
  })

  it('has the heading as its title where it stands alone below it', () => {
    expect(
      viewOf({ section: ['一、便民服务', '（一）核对指南'], task: '核对指南', requirements: '逐项比对。' }),
    ).toMatchObject({ printedTitle: '核对指南', headings: ['便民服务'] })
  })

  it('takes a heading over several tasks of the other plan for no title either', () => {
    const task = { section: ['一、便民服务'], task: '便民服务', requirements: '逐项比对。' }
    const { base } = planViewsOf(
      smallPlan([task]),
      smallPlan([task, { ...task, requirements: '当月改正。' }]),
    )
    expect(base.tasks[0]?.printedTitle).toBe('')
  })

  it('has its headings without their numbers, and its place below them', () => {
    const places = views([
      { section: ['一、便民服务'] },
      { section: ['一、便民服务', '（一）窗口'] },
      { section: ['一、便民服务'] },
      {},
    ]).map(({ headings, placeInSection }) => [...headings, placeInSection])
    expect(places).toEqual([['便民服务', 1], ['便民服务', '窗口', 1], ['便民服务', 2], [1]])
  })

  it('has its units in any role, by their full names where they are known', () => {
    const task = {
      leadUnits: ['市发改委'],
      responsibleUnits: ['市 财政局', '市发展和改革委员会'],
      supportingUnits: ['市档案馆'],
    }
    const canonical = '市发展和改革委员会'
    expect(viewOf(task, [{ name: '市发改委', canonical }])?.units).toEqual(
      new Set([canonical, '市财政局', '市档案馆']),
    )
  })
})

describe('a plan as a comparison sees it', () => {
  it('says the same however it is set and numbered, and in whatever year', () => {
    const content = (tasks: SmallTask[], year: number) => {
      const plan = smallPlan(tasks, { year })
      return contentOf(planViewsOf(plan, plan).base)
    }
    expect(content([{ number: '1', requirements: '2023年比对。' }], 2023)).toBe(
      content([{ number: '（九）', requirements: '2024年 比对' }], 2024),
    )
    expect(content([{ requirements: '比对。' }], 2023)).not.toBe(content([{ requirements: '改正。' }], 2023))
  })
})
