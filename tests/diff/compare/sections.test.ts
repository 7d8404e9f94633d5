import { describe, expect, it } from 'vitest'
import { alignTasks } from '../../../src/diff/align/align-tasks.js'
import { sectionsOf } from '../../../src/diff/compare/sections.js'
import { planViewsOf } from '../../../src/diff/plan-view.js'
import { vocabularyOf } from '../../../src/diff/text/grams.js'
import { smallPlan } from '../../support/small-plan.js'
import { TOPICS } from '../../support/topics.js'

/** The sections of each topic's task, in order. */
type Headings = readonly (readonly string[])[]

function compared(base: Headings, revision: Headings) {
  const planOf = (headings: Headings) =>
    smallPlan(
      headings.map((section, index) => ({
        section: [...section],
        task: TOPICS[index]?.[0] ?? null,
        requirements: TOPICS[index]?.slice(1).join('') ?? '',
      })),
    )
  const views = planViewsOf(planOf(base), planOf(revision))
  const vocabulary = vocabularyOf(
    [...views.base.tasks, ...views.revision.tasks].map((view) => view.substance),
  )
  const matches = alignTasks(views.base, views.revision, vocabulary)
  const { renamed, sameSection } = sectionsOf(matches, vocabulary)
  return {
    renamed: renamed.map((section) => [section.base, section.revision, section.tasks.length]),
    stayed: matches.map((match) => {
      const [one, other] = [match.base[0], match.revision[0]]
      return one !== undefined && other !== undefined && sameSection(one, other)
    }),
  }
}

const times = (count: number, ...section: string[]): string[][] =>
  Array.from({ length: count }, () => section)

describe('sections of two plans', () => {
  it.each<[string, Headings, Headings, [string, string, number][], boolean[]]>([
    ['nothing', [], [], [], []],
    ['no headings', times(2), times(2), [], [true, true]],
    ['the same heading', times(2, '一、便民'), times(2, '一、便民'), [], [true, true]],
    ['the same heading with another number', times(2, '一、便民'), times(2, '三、便民'), [], [true, true]],
    [
      'the same heading set otherwise',
      times(2, '一、便民，惠企'),
      times(2, '一、便民惠企'),
      [],
      [true, true],
    ],
    [
      'a heading renamed',
      [...times(3, '一、便民'), ...times(2, '二、监督')],
      [...times(3, '一、惠企'), ...times(2, '二、监督')],
      [['便民', '惠企', 3]],
      [true, true, true, true, true],
    ],
    [
      'a task that moved between sections that stay',
      [...times(3, '一、便民'), ...times(2, '二、监督')],
      [...times(2, '一、便民'), ...times(3, '二、监督')],
      [],
      [true, true, false, true, true],
    ],
    [
      'a task that moved while the section was renamed',
      [...times(4, '一、便民'), ...times(2, '二、监督')],
      [...times(3, '一、惠企'), ...times(3, '二、监督')],
      [['便民', '惠企', 3]],
      [true, true, true, false, true, true],
    ],
    [
      'a heading above renamed, the one below kept',
      times(3, '一、便民', '（一）窗口'),
      times(3, '一、惠企', '（一）窗口'),
      [['便民', '惠企', 3]],
      [true, true, true],
    ],
    [
      'a heading below renamed, the one above kept',
      times(3, '一、便民', '（一）窗口'),
      times(3, '一、便民', '（一）热线'),
      [['窗口', '热线', 3]],
      [true, true, true],
    ],
    [
      'both renamed',
      times(3, '一、便民', '（一）窗口'),
      times(3, '一、惠企', '（一）热线'),
      [
        ['便民', '惠企', 3],
        ['窗口', '热线', 3],
      ],
      [true, true, true],
    ],
    ['a heading that came where there was none', times(3), times(3, '一、便民'), [], [false, false, false]],
  ])('are compared: %s', (_what, base, revision, renamed, stayed) => {
    expect(compared(base, revision)).toEqual({ renamed, stayed })
  })

  it.each<[string, Headings, Headings]>([
    [
      'a section split in half',
      times(4, '一、便民'),
      [...times(2, '一、窗口管理'), ...times(2, '二、热线值守')],
    ],
    [
      'two sections that changed places with half of their tasks',
      [...times(2, '一、便民'), ...times(2, '二、监督')],
      [['一、便民'], ['二、监督'], ['一、便民'], ['二、监督']],
    ],
  ])('are not renamed: %s', (_what, base, revision) => {
    expect(compared(base, revision).renamed).toEqual([])
    expect(compared(base, revision).stayed).toContain(false)
  })

  it('that keep most of their tasks when they are split are the same', () => {
    const { renamed, stayed } = compared(times(5, '一、便民'), [...times(4, '一、惠企'), ['二、监督']])
    expect(renamed).toEqual([['便民', '惠企', 4]])
    expect(stayed).toEqual([true, true, true, true, false])
  })

  it('that are dissolved into one that was there before are not renamed', () => {
    const base = [...times(3, '一、便民'), ...times(1, '二、监督')]
    expect(compared(base, times(4, '二、监督'))).toEqual({ renamed: [], stayed: [false, false, false, true] })
    expect(compared(times(4, '二、监督'), base)).toEqual({ renamed: [], stayed: [false, false, false, true] })
  })

  it('that are called nearly the same are the same although half of their tasks went elsewhere', () => {
    const base = [...times(4, '一、便民服务与热线'), ...times(2, '二、监督')]
    const revision = [...times(2, '一、便民服务和热线'), ...times(4, '二、监督')]
    expect(compared(base, revision)).toEqual({
      renamed: [['便民服务与热线', '便民服务和热线', 2]],
      stayed: [true, true, false, false, true, true],
    })
  })

  it('are compared in plans of two hundred thousand tasks', () => {
    const plan = smallPlan([{ section: ['一、便民'] }])
    const { base, revision } = planViewsOf(plan, plan)
    const match = { base: base.tasks, revision: revision.tasks, score: 1, reasons: [] }
    const { renamed } = sectionsOf(Array<typeof match>(200_000).fill(match), vocabularyOf([]))
    expect(renamed).toEqual([])
  })

  it('with a subsection that moved to another section are not renamed', () => {
    const { renamed, stayed } = compared(
      [
        ...times(2, '一、便民', '（一）窗口'),
        ...times(2, '一、便民', '（二）热线'),
        ...times(2, '二、监督', '（一）考评'),
      ],
      [
        ...times(2, '一、便民', '（一）窗口'),
        ...times(2, '二、监督', '（一）热线'),
        ...times(2, '二、监督', '（二）考评'),
      ],
    )
    expect(renamed).toEqual([])
    expect(stayed.slice(0, 2)).toEqual([true, true])
    expect(stayed.slice(4)).toEqual([true, true])
  })

  it('are the same ones whichever plan is the base', () => {
    const base = [...times(4, '一、便民', '（一）窗口'), ...times(3, '二、监督')]
    const revision = [...times(3, '一、惠企', '（一）热线'), ...times(4, '二、监督')]
    const [there, back] = [compared(base, revision), compared(revision, base)]
    expect(back.stayed).toEqual(there.stayed)
    expect(back.renamed).toEqual(there.renamed.map(([one, other, count]) => [other, one, count]))
  })
})
