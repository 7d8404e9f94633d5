import { describe, expect, it } from 'vitest'
import { diffPlans, type Notice, planDiffSchema, type Rule } from '../../src/index.js'
import { RULE_TABLE } from '../../src/model/rule-table.js'
import { RULES } from '../../src/model/rules.js'
import { type SmallTask, type SmallUnit, smallPlan } from '../support/small-plan.js'
import { TOPICS } from '../support/topics.js'

/** Eight tasks about different things, in two sections; each edit makes one difference. */
const PLAN: readonly SmallTask[] = TOPICS.map(([task, ...requirements], index) => ({
  task,
  requirements,
  section: [index < 4 ? '一、便民服务' : '二、回应关切'],
  leadUnits: ['市政务局'],
  responsibleUnits: ['市信访局', '市档案馆'],
}))
const FIRST = PLAN[0] ?? {}
const [RULES_OF_FIRST = '', FIXES = '', POSTS = ''] = [FIRST.requirements ?? []].flat()

const base = (edits: Partial<SmallTask> = {}) => [{ ...FIRST, ...edits }, ...PLAN.slice(1)]
const requiring = (...requirements: string[]) => base({ requirements })
/** What becomes of a task without a title of its own that is split: the others keep their numbers. */
const MORE = ['公开窗口轮值名单。', '名单遇节假日另行预告。']
const UNTITLED = { ...FIRST, task: null }
const REST = PLAN.slice(1).map((task, index) => ({ ...task, number: `${index + 2}` }))
const WHOLE = [{ ...UNTITLED, requirements: [RULES_OF_FIRST, FIXES, POSTS, ...MORE] }, ...REST]
const PARTS = [UNTITLED, { ...UNTITLED, requirements: MORE, number: '1' }, ...REST]

interface Case {
  /** What it is that differs. */
  readonly what: string
  readonly base: readonly SmallTask[]
  readonly revision: readonly SmallTask[]
  readonly units?: readonly SmallUnit[]
  /** The two sides of the one change, by tasks (ids are places from 1) and values. */
  readonly told: readonly [tasks: string[], values: string[], tasks: string[], values: string[]]
}

const CASES: Readonly<Record<Rule, readonly Case[]>> = {
  'task-removed': [
    {
      what: 'the last task',
      base: PLAN,
      revision: PLAN.slice(0, -1),
      told: [['8'], [], [], []],
    },
    {
      what: 'a task without a title',
      base: [...PLAN, { requirements: '每季度向媒体通报进展。', section: ['二、回应关切'] }],
      revision: PLAN,
      told: [['9'], [], [], []],
    },
  ],
  'task-added': [
    {
      what: 'a task at the end',
      base: PLAN.slice(0, -1),
      revision: PLAN,
      told: [[], [], ['8'], []],
    },
  ],
  'task-split': [
    {
      what: 'one task that became two',
      base: WHOLE,
      revision: PARTS,
      told: [['1'], [], ['1', '2'], []],
    },
  ],
  'task-merged': [
    {
      what: 'two tasks that became one',
      base: PARTS,
      revision: WHOLE,
      told: [['1', '2'], [], ['1'], []],
    },
  ],
  'lead-unit-changed': [
    {
      what: 'another lead',
      base: PLAN,
      revision: base({ leadUnits: ['市数据局'] }),
      told: [['1'], ['市政务局'], ['1'], ['市数据局']],
    },
    {
      what: 'one more lead',
      base: PLAN,
      revision: base({ leadUnits: ['市政务局', '市数据局'] }),
      told: [['1'], ['市政务局'], ['1'], ['市政务局', '市数据局']],
    },
    {
      what: 'no lead any more',
      base: PLAN,
      revision: base({ leadUnits: [] }),
      told: [['1'], ['市政务局'], ['1'], []],
    },
  ],
  'responsible-unit-removed': [
    {
      what: 'one of two units',
      base: PLAN,
      revision: base({ responsibleUnits: ['市档案馆'] }),
      told: [['1'], ['市信访局'], ['1'], []],
    },
  ],
  'responsible-unit-added': [
    {
      what: 'one more unit',
      base: PLAN,
      revision: base({ responsibleUnits: ['市信访局', '市审计局', '市档案馆'] }),
      told: [['1'], [], ['1'], ['市审计局']],
    },
  ],
  'supporting-unit-changed': [
    {
      what: 'a unit that supports',
      base: PLAN,
      revision: base({ supportingUnits: ['市审计局'] }),
      told: [['1'], [], ['1'], ['市审计局']],
    },
    {
      what: 'one of several',
      base: base({ supportingUnits: ['市审计局', '市司法局'] }),
      revision: base({ supportingUnits: ['市统计局', '市司法局'] }),
      told: [['1'], ['市审计局', '市司法局'], ['1'], ['市统计局', '市司法局']],
    },
  ],
  'deadline-dropped': [
    {
      what: 'the only one',
      base: base({ deadlines: ['6月底前'] }),
      revision: PLAN,
      told: [['1'], ['6月底前'], ['1'], []],
    },
    {
      what: 'one of two',
      base: base({ deadlines: ['6月底前', '长期坚持'] }),
      revision: base({ deadlines: ['长期坚持'] }),
      told: [['1'], ['6月底前'], ['1'], []],
    },
  ],
  'deadline-changed': [
    {
      what: 'a later month',
      base: base({ deadlines: ['6月底前'] }),
      revision: base({ deadlines: ['9月底前'] }),
      told: [['1'], ['6月底前'], ['1'], ['9月底前']],
    },
    {
      what: 'a month in the text',
      base: requiring(`6月底前${RULES_OF_FIRST}`, FIXES),
      revision: requiring(`9月底前${RULES_OF_FIRST}`, FIXES),
      told: [['1'], ['6月底前'], ['1'], ['9月底前']],
    },
    {
      what: 'a deadline where there was none',
      base: PLAN,
      revision: base({ deadlines: ['6月底前'] }),
      told: [['1'], [], ['1'], ['6月底前']],
    },
  ],
  'measure-changed': [
    {
      what: 'another number',
      base: requiring(RULES_OF_FIRST, '抽查手册20件。'),
      revision: requiring(RULES_OF_FIRST, '抽查手册30件。'),
      told: [['1'], ['20件'], ['1'], ['30件']],
    },
    {
      what: 'another bound',
      base: requiring(RULES_OF_FIRST, '抽查手册20件。'),
      revision: requiring(RULES_OF_FIRST, '抽查手册不少于20件。'),
      told: [['1'], ['20件'], ['1'], ['不少于20件']],
    },
    {
      what: 'a number in words',
      base: requiring(RULES_OF_FIRST, '评议两次。'),
      revision: requiring(RULES_OF_FIRST, '评议三次。'),
      told: [['1'], ['两次'], ['1'], ['三次']],
    },
  ],
  'requirement-removed': [
    {
      what: 'one of three sentences',
      base: PLAN,
      revision: requiring(RULES_OF_FIRST, POSTS),
      told: [['1'], [FIXES], ['1'], []],
    },
  ],
  'requirement-added': [
    {
      what: 'one more sentence',
      base: PLAN,
      revision: requiring(RULES_OF_FIRST, FIXES, '年末组织考核评比。', POSTS),
      told: [['1'], [], ['1'], ['年末组织考核评比。']],
    },
  ],
  'task-reworded': [
    {
      what: 'one sentence',
      base: PLAN,
      revision: requiring(RULES_OF_FIRST, '错漏之处当场改正。', POSTS),
      told: [['1'], [FIXES], ['1'], ['错漏之处当场改正。']],
    },
    {
      what: 'the title',
      base: PLAN,
      revision: base({ task: '校对窗口指南' }),
      told: [['1'], ['核对窗口指南'], ['1'], ['校对窗口指南']],
    },
    {
      what: 'title and sentence as one change',
      base: PLAN,
      revision: base({ task: '校对窗口指南', requirements: [RULES_OF_FIRST, '错漏之处当场改正。', POSTS] }),
      told: [['1'], ['核对窗口指南', FIXES], ['1'], ['校对窗口指南', '错漏之处当场改正。']],
    },
  ],
  'task-moved': [
    {
      what: 'to another section',
      base: PLAN,
      revision: base({ section: ['二、回应关切'] }),
      told: [['1'], ['便民服务'], ['1'], ['回应关切']],
    },
    {
      what: 'to the end of its section',
      base: PLAN.map((task) => ({ ...task, number: null })),
      revision: [...PLAN.slice(1, 4), FIRST, ...PLAN.slice(4)].map((task) => ({ ...task, number: null })),
      told: [['1'], ['便民服务', '1'], ['4'], ['便民服务', '4']],
    },
  ],
  'task-renumbered': [
    {
      what: 'another number at the same place',
      base: PLAN,
      revision: base({ number: '9' }),
      told: [['1'], ['1'], ['1'], ['9']],
    },
  ],
  'section-renamed': [
    {
      what: 'the heading of four tasks',
      base: PLAN,
      revision: PLAN.map((task, index) => (index < 4 ? { ...task, section: ['一、惠企助企'] } : task)),
      told: [['1', '2', '3', '4'], ['便民服务'], ['1', '2', '3', '4'], ['惠企助企']],
    },
  ],
  'unit-renamed': [
    {
      what: 'an alias',
      base: PLAN,
      revision: base({ leadUnits: ['市政务服务局'] }),
      units: [{ name: '市政务局', aliases: ['市政务服务局'] }],
      told: [['1'], ['市政务局'], ['1'], ['市政务服务局']],
    },
    {
      what: 'a reform',
      base: base({ responsibleUnits: ['市卫计委', '市档案馆'] }),
      revision: base({ responsibleUnits: ['市卫生健康委员会', '市档案馆'] }),
      units: [{ name: '市卫计委', succeededBy: { name: '市卫生健康委员会', year: 2018 } }],
      told: [['1'], ['市卫计委'], ['1'], ['市卫生健康委员会']],
    },
    {
      what: 'a place left out, once for two roles',
      base: base({ leadUnits: ['云岚市政务局'], responsibleUnits: ['云岚市政务局'] }),
      revision: base({ leadUnits: ['市政务局'], responsibleUnits: ['市政务局'] }),
      told: [['1'], ['云岚市政务局'], ['1'], ['市政务局']],
    },
  ],
  'year-rolled': [
    {
      what: 'a year in the text',
      base: requiring(RULES_OF_FIRST, '印发2023年手册。'),
      revision: requiring(RULES_OF_FIRST, '印发2024年手册。'),
      told: [['1'], ['2023'], ['1'], ['2024']],
    },
    {
      what: 'a year in a deadline',
      base: base({ deadlines: ['2023年6月底前'] }),
      revision: base({ deadlines: ['2024年6月底前'] }),
      told: [['1'], ['2023'], ['1'], ['2024']],
    },
    {
      what: 'a year in both, once',
      base: base({ requirements: [RULES_OF_FIRST, '印发2023年手册。'], deadlines: ['2023年6月底前'] }),
      revision: base({ requirements: [RULES_OF_FIRST, '印发2024年手册。'], deadlines: ['2024年6月底前'] }),
      told: [['1'], ['2023'], ['1'], ['2024']],
    },
  ],
  'format-only': [
    {
      what: 'one paragraph instead of three',
      base: PLAN,
      revision: requiring(RULES_OF_FIRST + FIXES + POSTS),
      told: [['1'], [], ['1'], []],
    },
    {
      what: 'spaces',
      base: PLAN,
      revision: requiring(RULES_OF_FIRST.split('').join(' '), FIXES, POSTS),
      told: [['1'], [], ['1'], []],
    },
    {
      what: 'sentences in another order',
      base: PLAN,
      revision: requiring(FIXES, RULES_OF_FIRST, POSTS),
      told: [['1'], [], ['1'], []],
    },
    {
      what: 'another way to say the same day',
      base: base({ deadlines: ['6月底前'] }),
      revision: base({ deadlines: ['6月30日前'] }),
      told: [['1'], [], ['1'], []],
    },
  ],
}

const plans = ({
  base,
  revision,
  units = [],
}: Pick<Case, 'base' | 'revision' | 'units'>): [Notice, Notice] => [
  smallPlan(base, { units }),
  smallPlan(revision, { year: 2024, units }),
]
/** What is usually not told is told too. */
const ALL = { severity: { 'format-only': 'info' } } as const

describe.each(RULES)('%s', (rule) => {
  it.each(CASES[rule])('tells $what', ({ told, ...pair }) => {
    const diff = diffPlans(...plans(pair), ALL)
    expect(diff.changes.map((change) => change.rule)).toEqual([rule])
    expect(diff.changes[0]).toMatchObject({
      type: RULE_TABLE[rule].type,
      level: rule === 'format-only' ? 'info' : RULE_TABLE[rule].level,
      base: { tasks: told[0], values: told[1] },
      revision: { tasks: told[2], values: told[3] },
      accepted: null,
    })
    expect(planDiffSchema.parse(diff)).toEqual(diff)
  })

  it.each(CASES[rule])('has words where something was reworded and only there: $what', (pair) => {
    const [change] = diffPlans(...plans(pair), ALL).changes
    expect((change?.wording.length ?? 0) > 0).toBe(rule === 'task-reworded')
  })
})

describe('near misses', () => {
  it.each<[string, readonly SmallTask[], readonly SmallTask[]]>([
    ['units in another order', PLAN, base({ responsibleUnits: ['市档案馆', '市信访局'] })],
    ['a unit printed with spaces', PLAN, base({ leadUnits: ['市 政务局'] })],
    ['a unit named twice', PLAN, base({ leadUnits: ['市政务局', '市政务局'] })],
    [
      'deadlines in another order',
      base({ deadlines: ['6月底前', '长期坚持'] }),
      base({ deadlines: ['长期坚持', '6月底前'] }),
    ],
    [
      'a month without its year, in the next plan',
      base({ deadlines: ['6月底前'] }),
      base({ deadlines: ['6月底前'] }),
    ],
    ['a year that stays', requiring('按2020年办法清点。', FIXES), requiring('按2020年办法清点。', FIXES)],
    ['a number written otherwise', base({ number: '（一）' }), base({ number: '1.' })],
    ['a number that is lost', base({ number: '1' }), base({ number: null })],
    [
      'a heading with another number',
      PLAN,
      PLAN.map((task, index) => (index < 4 ? { ...task, section: ['三、便民服务'] } : task)),
    ],
    ['another page', PLAN, base({ provenance: [] })],
    ['other ids', PLAN, PLAN.map((task, index) => ({ ...task, id: `9.${index}` }))],
    ['no tasks', [], []],
  ])('are no change: %s', (_what, one, other) => {
    expect(diffPlans(...plans({ base: one, revision: other })).changes).toEqual([])
  })

  it('are told as what they are', () => {
    const rulesOf = (one: readonly SmallTask[], other: readonly SmallTask[]) =>
      diffPlans(...plans({ base: one, revision: other }), ALL).changes.map(({ rule }) => rule)
    expect(rulesOf(base({ leadUnits: ['省财政厅'] }), base({ leadUnits: ['市财政局'] }))).toEqual([
      'lead-unit-changed',
    ])
    expect(
      rulesOf(PLAN, base({ leadUnits: ['市信访局'], responsibleUnits: ['市政务局', '市档案馆'] })),
    ).toEqual(['lead-unit-changed', 'responsible-unit-removed', 'responsible-unit-added'])
    expect(rulesOf(base({ deadlines: ['2023年底前'] }), base({ deadlines: ['2026年底前'] }))).toEqual([
      'deadline-changed',
    ])
    expect(
      rulesOf(requiring(RULES_OF_FIRST, '印发2023年手册。'), requiring(RULES_OF_FIRST, '印发2026年手册。')),
    ).toEqual(['task-reworded'])
    expect(
      rulesOf(requiring(RULES_OF_FIRST, '抽查手册20件。'), requiring(RULES_OF_FIRST, '抽查手册20次。')),
    ).toEqual(['task-reworded'])
  })
})

describe('a task that was split and whose first part keeps its title', () => {
  const withTitle = (tasks: readonly SmallTask[]) => tasks.map((task, index) => (index === 0 ? FIRST : task))
  const whole = [{ ...FIRST, requirements: WHOLE[0]?.requirements ?? [] }, ...REST]

  // Fault 4 of test-faults.md: its title is told as reworded to nothing.
  it.fails('has not lost its title', () => {
    const { changes } = diffPlans(...plans({ base: whole, revision: withTitle(PARTS) }))
    expect(changes.map(({ rule }) => rule)).toEqual(['task-split'])
  })
})
