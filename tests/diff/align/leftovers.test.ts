import { describe, expect, it } from 'vitest'
import { candidatesOf } from '../../../src/diff/align/candidates.js'
import { pairLeftovers } from '../../../src/diff/align/leftovers.js'
import { taskGramsOf } from '../../../src/diff/align/task-likeness.js'
import { planViewsOf } from '../../../src/diff/plan-view.js'
import { vocabularyOf } from '../../../src/diff/text/grams.js'
import { type SmallTask, smallPlan } from '../../support/small-plan.js'

const PLACE = { section: ['一、便民服务'], responsibleUnits: ['市政务局'] }
/** Written anew, but for the things that it is about. */
const BASE: SmallTask = { ...PLACE, requirements: '编印惠企贷款贴息手册，逐户送到园区商铺，并建群答疑。' }
const REVISION: SmallTask = { ...PLACE, requirements: '惠企贷款贴息手册改成短视频，在园区商铺门口滚动放映。' }
const UNLIKE: SmallTask = { ...PLACE, requirements: '每周检测水厂出水，结果贴在小区门口。' }

const EVERY = () => true

function pairs(
  base: readonly SmallTask[],
  revision: readonly SmallTask[],
  isLeft: { base(index: number): boolean; revision(index: number): boolean } = {
    base: EVERY,
    revision: EVERY,
  },
) {
  const views = planViewsOf(smallPlan(base), smallPlan(revision))
  const all = [...views.base.tasks, ...views.revision.tasks]
  const vocabulary = vocabularyOf(all.map(({ substance }) => substance))
  const [one, other] = [views.base.tasks, views.revision.tasks].map((tasks) => taskGramsOf(tasks, vocabulary))
  if (!one || !other) return []
  const substances = [one, other].map((grams) => grams.map(({ substance }) => substance))
  const candidates = candidatesOf(substances[0] ?? [], substances[1] ?? [], vocabulary)
  return pairLeftovers(one, other, candidates, isLeft, vocabulary)
}

describe('tasks that are left over', () => {
  it('are paired where each is by far the best of the other', () => {
    expect(pairs([UNLIKE, BASE], [REVISION])).toEqual([{ base: [1], revision: [0] }])
  })

  it('are the same ones whichever plan is the base', () => {
    expect(pairs([REVISION], [UNLIKE, BASE])).toEqual([{ base: [0], revision: [1] }])
  })

  it.each<[string, SmallTask[], SmallTask[]]>([
    ['nothing of them is shared', [BASE], [UNLIKE]],
    ['two are as good', [BASE], [REVISION, { ...REVISION }]],
    ['they are of another section', [BASE], [{ ...REVISION, section: ['二、强化监督'] }]],
    ['they are of other units', [BASE], [{ ...REVISION, responsibleUnits: ['市信访局'] }]],
    ['little of them is shared', [BASE], [{ ...PLACE, requirements: '手册放在门口，任人取阅。' }]],
    ['there is nothing', [], []],
  ])('stay alone where %s', (_what, base, revision) => {
    expect(pairs(base, revision)).toEqual([])
  })

  it('are no others than those that are left', () => {
    expect(pairs([BASE], [REVISION], { base: () => false, revision: EVERY })).toEqual([])
    expect(pairs([BASE], [REVISION], { base: EVERY, revision: () => false })).toEqual([])
  })
})
