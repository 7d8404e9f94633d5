import type { Rule } from '../../src/index.js'
import { FIRST, FIXES, LISTS, PARTS, PLAN, POSTS, requiring, WHOLE, withFirst } from './rule-plan.js'
import type { SmallTask, SmallUnit } from './small-plan.js'

/** Two small plans that differ in one thing. */
export interface RuleCase {
  /** What it is that differs. */
  readonly what: string
  readonly base: readonly SmallTask[]
  readonly revision: readonly SmallTask[]
  readonly units?: readonly SmallUnit[]
  /** The two sides of the one change, by tasks (ids are places from 1) and values. */
  readonly told: readonly [tasks: string[], values: string[], tasks: string[], values: string[]]
}

/** Of every rule the smallest changes that it tells, and nothing else is told of. */
export const RULE_CASES: Readonly<Record<Rule, readonly RuleCase[]>> = {
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
      revision: withFirst({ leadUnits: ['市数据局'] }),
      told: [['1'], ['市政务局'], ['1'], ['市数据局']],
    },
    {
      what: 'one more lead',
      base: PLAN,
      revision: withFirst({ leadUnits: ['市政务局', '市数据局'] }),
      told: [['1'], ['市政务局'], ['1'], ['市政务局', '市数据局']],
    },
    {
      what: 'no lead any more',
      base: PLAN,
      revision: withFirst({ leadUnits: [] }),
      told: [['1'], ['市政务局'], ['1'], []],
    },
  ],
  'responsible-unit-removed': [
    {
      what: 'one of two units',
      base: PLAN,
      revision: withFirst({ responsibleUnits: ['市档案馆'] }),
      told: [['1'], ['市信访局'], ['1'], []],
    },
  ],
  'responsible-unit-added': [
    {
      what: 'one more unit',
      base: PLAN,
      revision: withFirst({ responsibleUnits: ['市信访局', '市审计局', '市档案馆'] }),
      told: [['1'], [], ['1'], ['市审计局']],
    },
  ],
  'supporting-unit-changed': [
    {
      what: 'a unit that supports',
      base: PLAN,
      revision: withFirst({ supportingUnits: ['市审计局'] }),
      told: [['1'], [], ['1'], ['市审计局']],
    },
    {
      what: 'one of several',
      base: withFirst({ supportingUnits: ['市审计局', '市司法局'] }),
      revision: withFirst({ supportingUnits: ['市统计局', '市司法局'] }),
      told: [['1'], ['市审计局', '市司法局'], ['1'], ['市统计局', '市司法局']],
    },
  ],
  'deadline-dropped': [
    {
      what: 'the only one',
      base: withFirst({ deadlines: ['6月底前'] }),
      revision: PLAN,
      told: [['1'], ['6月底前'], ['1'], []],
    },
    {
      what: 'one of two',
      base: withFirst({ deadlines: ['6月底前', '长期坚持'] }),
      revision: withFirst({ deadlines: ['长期坚持'] }),
      told: [['1'], ['6月底前'], ['1'], []],
    },
  ],
  'deadline-changed': [
    {
      what: 'a later month',
      base: withFirst({ deadlines: ['6月底前'] }),
      revision: withFirst({ deadlines: ['9月底前'] }),
      told: [['1'], ['6月底前'], ['1'], ['9月底前']],
    },
    {
      what: 'a month in the text',
      base: requiring(`6月底前${LISTS}`, FIXES),
      revision: requiring(`9月底前${LISTS}`, FIXES),
      told: [['1'], ['6月底前'], ['1'], ['9月底前']],
    },
    {
      what: 'a deadline where there was none',
      base: PLAN,
      revision: withFirst({ deadlines: ['6月底前'] }),
      told: [['1'], [], ['1'], ['6月底前']],
    },
  ],
  'measure-changed': [
    {
      what: 'another number',
      base: requiring(LISTS, '抽查手册20件。'),
      revision: requiring(LISTS, '抽查手册30件。'),
      told: [['1'], ['20件'], ['1'], ['30件']],
    },
    {
      what: 'another bound',
      base: requiring(LISTS, '抽查手册20件。'),
      revision: requiring(LISTS, '抽查手册不少于20件。'),
      told: [['1'], ['20件'], ['1'], ['不少于20件']],
    },
    {
      what: 'a number in words',
      base: requiring(LISTS, '评议两次。'),
      revision: requiring(LISTS, '评议三次。'),
      told: [['1'], ['两次'], ['1'], ['三次']],
    },
  ],
  'requirement-removed': [
    {
      what: 'one of three sentences',
      base: PLAN,
      revision: requiring(LISTS, POSTS),
      told: [['1'], [FIXES], ['1'], []],
    },
  ],
  'requirement-added': [
    {
      what: 'one more sentence',
      base: PLAN,
      revision: requiring(LISTS, FIXES, '年末组织考核评比。', POSTS),
      told: [['1'], [], ['1'], ['年末组织考核评比。']],
    },
  ],
  'task-reworded': [
    {
      what: 'one sentence',
      base: PLAN,
      revision: requiring(LISTS, '错漏之处当场改正。', POSTS),
      told: [['1'], [FIXES], ['1'], ['错漏之处当场改正。']],
    },
    {
      what: 'the title',
      base: PLAN,
      revision: withFirst({ task: '校对窗口指南' }),
      told: [['1'], ['核对窗口指南'], ['1'], ['校对窗口指南']],
    },
    {
      what: 'title and sentence as one change',
      base: PLAN,
      revision: withFirst({ task: '校对窗口指南', requirements: [LISTS, '错漏之处当场改正。', POSTS] }),
      told: [['1'], ['核对窗口指南', FIXES], ['1'], ['校对窗口指南', '错漏之处当场改正。']],
    },
  ],
  'task-moved': [
    {
      what: 'to another section',
      base: PLAN,
      revision: withFirst({ section: ['二、回应关切'] }),
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
      revision: withFirst({ number: '9' }),
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
      revision: withFirst({ leadUnits: ['市政务服务局'] }),
      units: [{ name: '市政务局', aliases: ['市政务服务局'] }],
      told: [['1'], ['市政务局'], ['1'], ['市政务服务局']],
    },
    {
      what: 'a reform',
      base: withFirst({ responsibleUnits: ['市卫计委', '市档案馆'] }),
      revision: withFirst({ responsibleUnits: ['市卫生健康委员会', '市档案馆'] }),
      units: [{ name: '市卫计委', succeededBy: { name: '市卫生健康委员会', year: 2018 } }],
      told: [['1'], ['市卫计委'], ['1'], ['市卫生健康委员会']],
    },
    {
      what: 'a place left out, once for two roles',
      base: withFirst({ leadUnits: ['云岚市政务局'], responsibleUnits: ['云岚市政务局'] }),
      revision: withFirst({ leadUnits: ['市政务局'], responsibleUnits: ['市政务局'] }),
      told: [['1'], ['云岚市政务局'], ['1'], ['市政务局']],
    },
  ],
  'year-rolled': [
    {
      what: 'a year in the text',
      base: requiring(LISTS, '印发2023年手册。'),
      revision: requiring(LISTS, '印发2024年手册。'),
      told: [['1'], ['2023'], ['1'], ['2024']],
    },
    {
      what: 'a year in a deadline',
      base: withFirst({ deadlines: ['2023年6月底前'] }),
      revision: withFirst({ deadlines: ['2024年6月底前'] }),
      told: [['1'], ['2023'], ['1'], ['2024']],
    },
    {
      what: 'a year in both, once',
      base: withFirst({ requirements: [LISTS, '印发2023年手册。'], deadlines: ['2023年6月底前'] }),
      revision: withFirst({ requirements: [LISTS, '印发2024年手册。'], deadlines: ['2024年6月底前'] }),
      told: [['1'], ['2023'], ['1'], ['2024']],
    },
  ],
  'format-only': [
    {
      what: 'one paragraph instead of three',
      base: PLAN,
      revision: requiring(LISTS + FIXES + POSTS),
      told: [['1'], [], ['1'], []],
    },
    {
      what: 'spaces',
      base: PLAN,
      revision: requiring(LISTS.split('').join(' '), FIXES, POSTS),
      told: [['1'], [], ['1'], []],
    },
    {
      what: 'sentences in another order',
      base: PLAN,
      revision: requiring(FIXES, LISTS, POSTS),
      told: [['1'], [], ['1'], []],
    },
    {
      what: 'another way to say the same day',
      base: withFirst({ deadlines: ['6月底前'] }),
      revision: withFirst({ deadlines: ['6月30日前'] }),
      told: [['1'], [], ['1'], []],
    },
  ],
}
