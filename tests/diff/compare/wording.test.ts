import { describe, expect, it } from 'vitest'
import { alignTasks } from '../../../src/diff/align/align-tasks.js'
import { compareWording, type WordingChanges } from '../../../src/diff/compare/wording.js'
import { planViewsOf } from '../../../src/diff/plan-view.js'
import { vocabularyOf } from '../../../src/diff/text/grams.js'
import type { Mark } from '../../../src/model/plan-diff.js'
import { type SmallTask, smallPlan } from '../../support/small-plan.js'
import { TOPICS } from '../../support/topics.js'

/** Other tasks of both plans: only beside them is a word rare or common. */
const AROUND: SmallTask[] = TOPICS.slice(1).map(([task, ...sentences]) => ({
  task,
  requirements: sentences.join(''),
}))
const TITLE = '核对窗口指南'
const LISTS = '逐项比对服务手册与实际流程。'
const FIXES = '错漏之处当月改正。'

function compared(base: SmallTask, revision: SmallTask, apart: number | null = 1) {
  const views = planViewsOf(smallPlan([base, ...AROUND]), smallPlan([revision, ...AROUND], { year: 2024 }))
  const vocabulary = vocabularyOf(
    [...views.base.tasks, ...views.revision.tasks].map((view) => view.substance),
  )
  const [match] = alignTasks(views.base, views.revision, vocabulary)
  if (match?.base[0]?.index !== 0) throw new Error('the tasks to compare must match')
  return told(compareWording(match, apart, vocabulary))
}

const side = (marks: readonly Mark[], left: Mark['type']) =>
  marks
    .filter(({ type }) => type !== left)
    .map(({ text }) => text)
    .join('')

/** Only what there is. */
function told({ reworded, removed, added, measures, years }: WordingChanges) {
  return {
    ...(reworded.length > 0 && {
      reworded: reworded.map(({ field, marks }) => [field, side(marks, 'added'), side(marks, 'removed')]),
    }),
    ...(removed.length > 0 && { removed: removed.map(({ text }) => text) }),
    ...(added.length > 0 && { added: added.map(({ text }) => text) }),
    ...(measures.length > 0 && { measures: measures.map((pair) => [pair.base, pair.revision]) }),
    ...(years.base.length > 0 && { years: { base: years.base, revision: years.revision } }),
  }
}

const task = (...requirements: string[]): SmallTask => ({ task: TITLE, requirements })

describe('wording of a task', () => {
  it.each<[string, SmallTask, SmallTask]>([
    ['nothing', task(LISTS, FIXES), task(LISTS, FIXES)],
    ['the order of the sentences', task(LISTS, FIXES), task(FIXES, LISTS)],
    ['the paragraphs', task(LISTS, FIXES), task(LISTS + FIXES)],
    ['numbers of steps', task(LISTS, FIXES), task(`1.${LISTS}`, `2.${FIXES}`)],
    ['spaces and punctuation', task(LISTS), task('逐项比对，服务手册 与 实际流程')],
    [
      'where the title stands',
      { task: TITLE, requirements: LISTS },
      { task: null, requirements: [`${TITLE}。`, LISTS] },
    ],
    [
      'a requirement that only says the title again',
      { task: TITLE },
      { task: TITLE, requirements: `${TITLE}。` },
    ],
    ['a day, which deadlines tell', task(`6月底前${LISTS}`), task(`9月底前${LISTS}`)],
  ])('does not differ by %s', (_what, base, revision) => {
    expect(compared(base, revision)).toEqual({})
    expect(compared(revision, base)).toEqual({})
  })

  it.each<[string, SmallTask, SmallTask, ReturnType<typeof compared>]>([
    [
      'a sentence worded otherwise',
      task(LISTS, FIXES),
      task(LISTS, '错漏之处当场改正。'),
      { reworded: [['requirement', FIXES, '错漏之处当场改正。']] },
    ],
    [
      'a title worded otherwise',
      task(LISTS),
      { ...task(LISTS), task: '校对窗口指南' },
      { reworded: [['task', TITLE, '校对窗口指南']] },
    ],
    ['a title that came', { ...task(LISTS), task: null }, task(LISTS), { reworded: [['task', '', TITLE]] }],
    ['a sentence more', task(LISTS), task(LISTS, FIXES), { added: [FIXES] }],
    ['a sentence less', task(LISTS, FIXES), task(LISTS), { removed: [FIXES] }],
    [
      'a number',
      task(LISTS, '抽查手册20件。'),
      task(LISTS, '抽查手册30件。'),
      { measures: [['20件', '30件']] },
    ],
    [
      'a number and words',
      task(LISTS, '抽查办事手册20件并通报。'),
      task(LISTS, '抽查办事手册30件并讲评。'),
      {
        reworded: [['requirement', '抽查办事手册20件并通报。', '抽查办事手册30件并讲评。']],
        measures: [['20件', '30件']],
      },
    ],
    [
      'a year that moved on',
      task(LISTS, '印发2023年手册。'),
      task(LISTS, '印发2024年手册。'),
      { years: { base: [2023], revision: [2024] } },
    ],
    [
      'a year in the title',
      { ...task(LISTS), task: `${TITLE}（2023年）` },
      { ...task(LISTS), task: `${TITLE}（2024年）` },
      { years: { base: [2023], revision: [2024] } },
    ],
    [
      'a sentence split in two, with other words',
      task('逐项比对服务手册与实际流程，错漏之处当月改正并通报。'),
      task('逐项比对服务手册与实际流程。', '错漏之处当场改正并通报。'),
      {
        reworded: [
          [
            'requirement',
            '逐项比对服务手册与实际流程，错漏之处当月改正并通报。',
            '逐项比对服务手册与实际流程。错漏之处当场改正并通报。',
          ],
        ],
      },
    ],
  ])('differs by %s', (_what, base, revision, expected) => {
    expect(compared(base, revision)).toEqual(expected)
  })

  it('has another year that the plans do not explain as its wording', () => {
    const [one, other] = [task(LISTS, '印发2023年手册。'), task(LISTS, '印发2026年手册。')]
    expect(compared(one, other)).toEqual({
      reworded: [['requirement', '印发2023年手册。', '印发2026年手册。']],
    })
    expect(compared(one, other, null)).toEqual({ years: { base: [2023], revision: [2026] } })
  })
})
