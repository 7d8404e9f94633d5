import { describe, expect, it } from 'vitest'
import { noticeOf, partsOf } from '../../support/extract.js'
import {
  type MadePlan,
  makePlan,
  type NumberFormName,
  type PlanForm,
  randomOf,
} from '../../support/outline-plan.js'

/** Orders of numbers, outermost first: those of the standard, and those that some notices have instead. */
const ORDERS: readonly (readonly NumberFormName[])[] = [
  ['一、'],
  ['1.'],
  ['（一）'],
  ['第一条'],
  ['一、', '（一）'],
  ['一、', '1.'],
  ['一、', '（1）'],
  ['一、', '①'],
  ['一、', '1．'],
  ['一、', '1、'],
  ['一、', '1. '],
  ['一、', '1)'],
  ['一、', '1）'],
  ['一、', '(1)'],
  ['一、', '⒈'],
  ['一、', '⑴'],
  ['一、', '❶'],
  ['一．', '(一)'],
  ['一.', '（一)'],
  ['一、', '〔一〕'],
  ['一、', '[一]'],
  ['一、', '【一】'],
  ['（一）', '1.'],
  ['1.', '（一）'],
  ['1.', '（1）'],
  ['（1）', '1.'],
  ['1.', '①'],
  ['1.', '1.1'],
  ['1.', '1.1 '],
  ['1.', 'a.'],
  ['Ⅰ.', '1.'],
  ['A.', '1.'],
  ['第一条', '一、'],
  ['一、', '第一条'],
  ['第一章', '第一条'],
  ['第一部分', '一、'],
  ['一、', '（一）', '1.'],
  ['一、', '1.', '（1）'],
  ['一、', '1.', '（一）'],
  ['一、', '（1）', '1.'],
  ['一、', '（一）', '①'],
  ['一、', '1.', '1)'],
  ['（一）', '1.', '（1）'],
  ['1.', '（1）', '①'],
  ['第一章', '第一节', '第一条'],
  ['第一章', '第一条', '（一）'],
  ['第一部分', '一、', '（一）'],
  ['一、', '（一）', '1.', '（1）'],
  ['一、', '1.', '（1）', '①'],
  ['第一部分', '一、', '（一）', '1.'],
  ['一、', '（一）', '1.', '（1）', '①'],
]
/** Numbers that may go on beyond twenty. */
const ENDLESS: ReadonlySet<NumberFormName | undefined> = new Set<NumberFormName>([
  '1.',
  '1．',
  '1、',
  '1. ',
  '（1）',
  '(1)',
  '（一）',
  '(一)',
  '第一条',
])
/** So many of all ways are made, others for each order. */
const SHARE_MADE = 0.6
const UNITS = ['none', 'bracket', 'before-stop', 'own-line', 'some'] as const

/** Ways to print titles and units, for one order of numbers. */
function formsOf(levels: readonly NumberFormName[], breaks: PlanForm['breaks'], seed: number): PlanForm[] {
  const random = randomOf(seed)
  // a title on a line of its own is not told from text once the break behind it is lost
  const titles = breaks === 'kept' ? (['none', 'run-in', 'own-line'] as const) : (['none', 'run-in'] as const)
  return titles.flatMap((title) =>
    UNITS.filter(() => random() < SHARE_MADE).map((units) => ({
      levels,
      titles: title,
      units,
      breaks,
      runsOn: random() < 0.4 && ENDLESS.has(levels.at(-1)),
      gaps: random() < 0.2,
      traps: random() < 0.5,
    })),
  )
}

function isReadExactly({ lines, tasks: expected }: MadePlan): boolean {
  const { tasks } = noticeOf('云岚市2031年政务公开工作要点', ...lines)
  const wanted = expected.map((task) => Object.entries(task))
  const found = partsOf(tasks, expected)
  return (
    tasks.length === expected.length &&
    wanted.every((entries, i) => {
      const task = found[i] as Record<string, unknown>
      return entries.every(([key, value]) => JSON.stringify(task[key]) === JSON.stringify(value))
    })
  )
}

/** Plans in a form that are not read exactly, out of several. */
function misread(forms: readonly PlanForm[], seed: number): string[] {
  return forms.flatMap((form, i) => {
    const plan = makePlan(form, randomOf(seed + i))
    return isReadExactly(plan) ? [] : [`${JSON.stringify(form)}\n${plan.lines.join('\n')}`]
  })
}

describe('made-up outlines', () => {
  it.each(ORDERS.map((levels, i) => [levels.join(' → '), levels, i] as const))(
    '%s, each on lines of its own',
    (_name, levels, i) => {
      expect(misread(formsOf(levels, 'kept', i), 1000 * i)).toEqual([])
    },
  )

  it.each(ORDERS.map((levels, i) => [levels.join(' → '), levels, i] as const))(
    '%s, with line breaks lost',
    (_name, levels, i) => {
      expect(misread(formsOf(levels, 'lost', i), 1000 * i)).toEqual([])
    },
  )

  it('of every order, with a part of the line breaks lost: at most one in a hundred is misread', () => {
    const failures = ORDERS.flatMap((levels, i) => misread(formsOf(levels, 'partly', i), 1000 * i))
    expect(failures.length).toBeLessThanOrEqual((ORDERS.length * 2 * UNITS.length * SHARE_MADE) / 100)
  })
})
