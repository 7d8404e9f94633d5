import { describe, expect, it } from 'vitest'
import { alignTasks } from '../../../src/diff/align/align-tasks.js'
import { compareTasks, yearsApart } from '../../../src/diff/compare/compare-tasks.js'
import { unitIdentities } from '../../../src/diff/compare/unit-identities.js'
import { planViewsOf } from '../../../src/diff/plan-view.js'
import { vocabularyOf } from '../../../src/diff/text/grams.js'
import { type SmallPlan, type SmallTask, smallPlan } from '../../support/small-plan.js'
import { TOPICS } from '../../support/topics.js'

const AROUND: SmallTask[] = TOPICS.slice(1).map(([task, ...requirements]) => ({ task, requirements }))
const [LISTS, FIXES, POSTS] = ['逐项比对服务手册与实际流程。', '错漏之处当月改正。', '改后张贴在大厅入口。']
const MORE = ['公开窗口轮值名单。', '名单遇节假日另行预告。']

type Tasks = readonly SmallTask[]

/** What is told of the first match of two plans: "rule: base → revision". */
function told(base: Tasks, revision: Tasks, plan: SmallPlan = {}): string[] {
  const views = planViewsOf(
    smallPlan([...base, ...AROUND], plan),
    smallPlan([...revision, ...AROUND], { ...plan, year: 2024 }),
  )
  const vocabulary = vocabularyOf(
    [...views.base.tasks, ...views.revision.tasks].map((view) => view.substance),
  )
  const [match] = alignTasks(views.base, views.revision, vocabulary)
  if (match?.base.length !== base.length || match.revision.length !== revision.length)
    throw new Error('the tasks to compare must match')
  const identities = unitIdentities(views.base, views.revision)
  const drafts = compareTasks(match, {
    apart: yearsApart(views.base, views.revision),
    identities,
    vocabulary,
  })
  for (const draft of drafts)
    expect([draft.base.tasks, draft.revision.tasks]).toEqual([match.base, match.revision])
  return drafts.map(
    (draft) => `${draft.rule}: ${draft.base.values.join('、')} → ${draft.revision.values.join('、')}`,
  )
}

const task = (fields: SmallTask = {}): SmallTask => ({
  requirements: [LISTS, FIXES],
  number: null,
  ...fields,
})

describe('a task of both years', () => {
  it.each<[string, SmallTask, SmallTask, string[]]>([
    ['nothing', task(), task(), []],
    [
      'several things at once, in the order of the rules',
      task({
        leadUnits: ['市政务局'],
        deadlines: ['6月底前'],
        requirements: [LISTS, FIXES, '抽查20件。'],
        number: '1',
      }),
      task({
        leadUnits: ['市数据局'],
        deadlines: ['9月底前'],
        requirements: [LISTS, POSTS, '抽查30件。'],
        number: '2',
      }),
      [
        'lead-unit-changed: 市政务局 → 市数据局',
        'deadline-changed: 6月底前 → 9月底前',
        'measure-changed: 20件 → 30件',
        `requirement-removed: ${FIXES} → `,
        `requirement-added:  → ${POSTS}`,
        'task-renumbered: 1 → 2',
      ],
    ],
    [
      'a unit that changed its role',
      task({ leadUnits: ['市政务局'], responsibleUnits: ['市档案馆'] }),
      task({ leadUnits: ['市档案馆'], responsibleUnits: ['市政务局'] }),
      [
        'lead-unit-changed: 市政务局 → 市档案馆',
        'responsible-unit-removed: 市档案馆 → ',
        'responsible-unit-added:  → 市政务局',
      ],
    ],
    [
      'a renamed lead is no other lead',
      task({ leadUnits: ['云岚市政务局'] }),
      task({ leadUnits: ['市政务局'] }),
      ['unit-renamed: 云岚市政务局 → 市政务局'],
    ],
    [
      'a renamed lead beside another',
      task({ leadUnits: ['云岚市政务局', '市司法局'] }),
      task({ leadUnits: ['市政务局', '市审计局'] }),
      [
        'lead-unit-changed: 云岚市政务局、市司法局 → 市政务局、市审计局',
        'unit-renamed: 云岚市政务局 → 市政务局',
      ],
    ],
    [
      'a deadline that went with its sentence',
      task({ requirements: [LISTS, FIXES, '6月底前张贴告示。'] }),
      task(),
      ['requirement-removed: 6月底前张贴告示。 → '],
    ],
    [
      'a deadline that came with its sentence',
      task(),
      task({ requirements: [LISTS, FIXES, '6月底前张贴告示。'] }),
      ['requirement-added:  → 6月底前张贴告示。'],
    ],
    [
      'a deadline that a sentence both years have lost',
      task({ requirements: [`6月底前${LISTS}`, FIXES], deadlines: ['6月底前'] }),
      task(),
      ['deadline-dropped: 6月底前 → ', `task-reworded: 6月底前${LISTS} → ${LISTS}`],
    ],
    [
      'a year in the text and in the deadline, once',
      task({ requirements: [LISTS, '印发2023年手册。'], deadlines: ['2023年底前'] }),
      task({ requirements: [LISTS, '印发2024年手册。'], deadlines: ['2024年底前'] }),
      ['year-rolled: 2023 → 2024'],
    ],
    [
      'typesetting beside a change is not told',
      task({ leadUnits: ['市政务局'] }),
      task({ leadUnits: ['市数据局'], requirements: [LISTS + FIXES] }),
      ['lead-unit-changed: 市政务局 → 市数据局'],
    ],
    [
      'a number in the title',
      task({ task: '抽查手册20件' }),
      task({ task: '抽查手册30件' }),
      ['measure-changed: 20件 → 30件'],
    ],
    [
      'a range',
      task({ requirements: [LISTS, '抽查手册2-3次。'] }),
      task({ requirements: [LISTS, '抽查手册3-4次。'] }),
      ['measure-changed: 2-3次 → 3-4次'],
    ],
    [
      'a bound that turned round',
      task({ requirements: [LISTS, '抽查不少于2次。'] }),
      task({ requirements: [LISTS, '抽查不超过2次。'] }),
      ['measure-changed: 不少于2次 → 不超过2次'],
    ],
    [
      'a number that is gone',
      task({ requirements: [LISTS, '抽查手册20件。'] }),
      task({ requirements: [LISTS, '抽查手册。'] }),
      ['task-reworded: 抽查手册20件。 → 抽查手册。'],
    ],
    [
      'a sentence that said no',
      task({ requirements: [LISTS, '不得收取费用。'] }),
      task({ requirements: [LISTS, '收取费用。'] }),
      ['task-reworded: 不得收取费用。 → 收取费用。'],
    ],
    [
      'a sentence that stood twice',
      task({ requirements: [LISTS, FIXES, LISTS] }),
      task(),
      [`requirement-removed: ${LISTS} → `],
    ],
    [
      'a span of years that moved on',
      task({ requirements: [LISTS, '编制2023—2025年规划。'] }),
      task({ requirements: [LISTS, '编制2024—2026年规划。'] }),
      ['year-rolled: 2023、2025 → 2024、2026'],
    ],
    [
      'a document of another year and number',
      task({ requirements: [LISTS, '落实云政〔2023〕5号。'] }),
      task({ requirements: [LISTS, '落实云政〔2024〕6号。'] }),
      ['task-reworded: 落实云政〔2023〕5号。 → 落实云政〔2024〕6号。'],
    ],
    ['typesetting alone', task(), task({ requirements: [LISTS + FIXES] }), ['format-only:  → ']],
    [
      'typesetting beside another number',
      task({ number: '1' }),
      task({ number: '2', requirements: [LISTS + FIXES] }),
      ['format-only:  → ', 'task-renumbered: 1 → 2'],
    ],
    ['a number that is written otherwise', task({ number: '（一）' }), task({ number: '1.' }), []],
    ['a number that is not printed in one year', task({ number: '1' }), task(), []],
  ])('differs by %s', (_what, base, revision, expected) => {
    expect(told([base], [revision])).toEqual(expected)
  })
})

describe('a task that was split', () => {
  const whole = task({ requirements: [LISTS, FIXES, ...MORE], leadUnits: ['市政务局'], number: '1' })
  const parts = (first: SmallTask = {}, second: SmallTask = {}): SmallTask[] => [
    task({ leadUnits: ['市政务局'], number: '1', ...first }),
    task({ leadUnits: ['市政务局'], number: '2', requirements: MORE, ...second }),
  ]

  it.each<[string, SmallTask[], string[]]>([
    ['nothing but that, whatever the numbers', parts(), []],
    [
      'a unit that only one part has',
      parts({}, { responsibleUnits: ['市档案馆'] }),
      ['responsible-unit-added:  → 市档案馆'],
    ],
    [
      'the lead of one part',
      parts({}, { leadUnits: ['市数据局'] }),
      ['lead-unit-changed: 市政务局 → 市政务局、市数据局'],
    ],
    ['a deadline of one part', parts({ deadlines: ['6月底前'] }), ['deadline-changed:  → 6月底前']],
    [
      'a sentence that neither part has',
      parts({ requirements: LISTS }),
      [`requirement-removed: ${FIXES} → `],
    ],
    [
      'a sentence that is new in one part',
      parts({}, { requirements: [...MORE, POSTS] }),
      [`requirement-added:  → ${POSTS}`],
    ],
    ['typesetting is not told', parts({ requirements: `${LISTS}${FIXES}` }), []],
  ])('differs by %s', (_what, revision, expected) => {
    expect(told([whole], revision)).toEqual(expected)
  })

  it('differs by the same when it was merged', () => {
    expect(told(parts({}, { responsibleUnits: ['市档案馆'] }), [whole])).toEqual([
      'responsible-unit-removed: 市档案馆 → ',
    ])
    expect(told(parts({}, { requirements: [...MORE, POSTS] }), [whole])).toEqual([
      `requirement-removed: ${POSTS} → `,
    ])
  })
})

describe('the years between two plans', () => {
  it.each<[number | null, number | null, number | null]>([
    [2023, 2024, 1],
    [2022, 2024, 2],
    [2024, 2023, -1],
    [2023, 2023, 0],
    [null, 2024, null],
    [2023, null, null],
  ])('of %s and %s are %s', (base, revision, apart) => {
    const views = planViewsOf(smallPlan([], { year: base }), smallPlan([], { year: revision }))
    expect(yearsApart(views.base, views.revision)).toBe(apart)
  })
})
