import { describe, expect, it } from 'vitest'
import {
  type Change,
  diffPlans,
  type Level,
  type Notice,
  planDiffSchema,
  type Rule,
} from '../../src/index.js'
import { RULES } from '../../src/model/rules.js'
import { RULE_CASES, type RuleCase } from '../support/rule-cases.js'
import { FIRST, FIXES, LISTS, PARTS, PLAN, requiring, WHOLE, withFirst } from '../support/rule-plan.js'
import { type SmallTask, smallPlan } from '../support/small-plan.js'

const plans = ({
  base,
  revision,
  units = [],
}: Pick<RuleCase, 'base' | 'revision' | 'units'>): [Notice, Notice] => [
  smallPlan(base, { units }),
  smallPlan(revision, { year: 2024, units }),
]
/** What is usually not told is told too. */
const ALL = { severity: { 'format-only': 'info' } } as const

/** Type and usual level of each rule: who gates on them must be told before one of them changes. */
const USUAL: Readonly<Record<Rule, readonly [Change['type'], Level]>> = {
  'task-removed': ['removed', 'error'],
  'task-added': ['added', 'warning'],
  'task-split': ['modified', 'warning'],
  'task-merged': ['modified', 'warning'],
  'lead-unit-changed': ['modified', 'error'],
  'responsible-unit-removed': ['removed', 'warning'],
  'responsible-unit-added': ['added', 'warning'],
  'supporting-unit-changed': ['modified', 'info'],
  'deadline-dropped': ['removed', 'error'],
  'deadline-changed': ['modified', 'warning'],
  'measure-changed': ['modified', 'warning'],
  'requirement-removed': ['removed', 'warning'],
  'requirement-added': ['added', 'warning'],
  'task-reworded': ['modified', 'info'],
  'task-moved': ['moved', 'info'],
  'task-renumbered': ['moved', 'info'],
  'section-renamed': ['modified', 'info'],
  'unit-renamed': ['modified', 'info'],
  'year-rolled': ['modified', 'info'],
  'format-only': ['modified', 'none'],
}

describe.each(RULES)('%s', (rule) => {
  it.each(RULE_CASES[rule])('tells $what', ({ told, ...pair }) => {
    const diff = diffPlans(...plans(pair), ALL)
    expect(diff.changes.map((change) => change.rule)).toEqual([rule])
    expect(diff.changes[0]).toMatchObject({
      type: USUAL[rule][0],
      base: { tasks: told[0], values: told[1] },
      revision: { tasks: told[2], values: told[3] },
      accepted: null,
    })
    expect(planDiffSchema.parse(diff)).toEqual(diff)
  })

  it.each(RULE_CASES[rule])('has its usual level unless told otherwise: $what', (pair) => {
    const levels = diffPlans(...plans(pair)).changes.map(({ level }) => level)
    expect(levels).toEqual([USUAL[rule][1]].filter((level) => level !== 'none'))
  })

  it.each(RULE_CASES[rule])('has words where a text was changed and only there: $what', (pair) => {
    const words = diffPlans(...plans(pair), ALL).changes.flatMap(({ wording }) => wording)
    if (rule === 'task-reworded' || rule === 'measure-changed') expect(words).not.toEqual([])
    // A year may stand in a deadline alone.
    else if (rule !== 'year-rolled') expect(words).toEqual([])
  })
})

describe('near misses', () => {
  it.each<[string, readonly SmallTask[], readonly SmallTask[]]>([
    ['units in another order', PLAN, withFirst({ responsibleUnits: ['市档案馆', '市信访局'] })],
    ['a unit printed with spaces', PLAN, withFirst({ leadUnits: ['市 政务局'] })],
    ['a unit named twice', PLAN, withFirst({ leadUnits: ['市政务局', '市政务局'] })],
    [
      'deadlines in another order',
      withFirst({ deadlines: ['6月底前', '长期坚持'] }),
      withFirst({ deadlines: ['长期坚持', '6月底前'] }),
    ],
    [
      'a month without its year, in the next plan',
      withFirst({ deadlines: ['6月底前'] }),
      withFirst({ deadlines: ['6月底前'] }),
    ],
    ['a year that stays', requiring('按2020年办法清点。', FIXES), requiring('按2020年办法清点。', FIXES)],
    ['a number written otherwise', withFirst({ number: '（一）' }), withFirst({ number: '1.' })],
    ['a number that is lost', withFirst({ number: '1' }), withFirst({ number: null })],
    [
      'a heading with another number',
      PLAN,
      PLAN.map((task, index) => (index < 4 ? { ...task, section: ['三、便民服务'] } : task)),
    ],
    ['another page', PLAN, withFirst({ provenance: [] })],
    ['other ids', PLAN, PLAN.map((task, index) => ({ ...task, id: `9.${index}` }))],
    ['no tasks', [], []],
  ])('are no change: %s', (_what, one, other) => {
    expect(diffPlans(...plans({ base: one, revision: other })).changes).toEqual([])
  })

  it('are told as what they are', () => {
    const rulesOf = (one: readonly SmallTask[], other: readonly SmallTask[]) =>
      diffPlans(...plans({ base: one, revision: other }), ALL).changes.map(({ rule }) => rule)
    expect(rulesOf(withFirst({ leadUnits: ['省财政厅'] }), withFirst({ leadUnits: ['市财政局'] }))).toEqual([
      'lead-unit-changed',
    ])
    expect(
      rulesOf(PLAN, withFirst({ leadUnits: ['市信访局'], responsibleUnits: ['市政务局', '市档案馆'] })),
    ).toEqual(['lead-unit-changed', 'responsible-unit-removed', 'responsible-unit-added'])
    expect(
      rulesOf(withFirst({ deadlines: ['2023年底前'] }), withFirst({ deadlines: ['2026年底前'] })),
    ).toEqual(['deadline-changed'])
    expect(rulesOf(requiring(LISTS, '印发2023年手册。'), requiring(LISTS, '印发2026年手册。'))).toEqual([
      'task-reworded',
    ])
    expect(rulesOf(requiring(LISTS, '抽查手册20件。'), requiring(LISTS, '抽查手册20次。'))).toEqual([
      'task-reworded',
    ])
  })
})

describe('a task that was split and whose first part keeps its title', () => {
  const withTitle = (tasks: readonly SmallTask[]) => tasks.map((task, index) => (index === 0 ? FIRST : task))
  const whole = [{ ...FIRST, requirements: WHOLE[0]?.requirements ?? [] }, ...WHOLE.slice(1)]

  it('has not lost its title', () => {
    const { changes } = diffPlans(...plans({ base: whole, revision: withTitle(PARTS) }))
    expect(changes.map(({ rule }) => rule)).toEqual(['task-split'])
  })
})
