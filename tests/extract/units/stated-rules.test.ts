import { describe, expect, it } from 'vitest'
import type { StatedRule } from '../../../src/extract/units/duty.js'
import { applyStatedRules, blanketDuties, statedRules } from '../../../src/extract/units/stated-rules.js'
import { draftOf, linesOf } from '../../support/extract.js'

const units = (responsible: string[], lead: string[] = [], supporting: string[] = []) => ({
  lead,
  responsible,
  supporting,
})
const FIRST_LEADS: StatedRule = { rule: 'first-leads', text: '列首位的为牵头单位，下同' }
const NO_LEAD: StatedRule = { rule: 'no-lead-responsible-leads', text: '无牵头单位的，责任单位即为牵头单位' }

describe('statedRules', () => {
  it.each([
    ['责任分解中，列第一位的责任单位为牵头单位或汇总单位。', 'first-leads'],
    ['各项任务列首位的为牵头单位。', 'first-leads'],
    ['排名第一的单位为牵头单位，下同', 'first-leads'],
    ['排在首位的为牵头部门，以下同。', 'first-leads'],
    ['各项工作第一责任单位为牵头单位。', 'first-leads'],
    ['首位为牵头单位，下同', 'first-leads'],
    ['第一个单位为牵头单位', 'first-leads'],
    ['由列第一位的单位牵头负责，下同', 'first-leads'],
    ['牵头单位为列首位的责任单位', 'first-leads'],
    ['注：责任单位中排名第一的为牵头单位。', 'first-leads'],
    ['具体任务均涉及相关市（州），不再做分工，下同。', 'blanket'],
    ['各县（市、区）均为责任单位，不再列出', 'blanket'],
    ['无牵头单位的，责任单位即为牵头单位。', 'no-lead-responsible-leads'],
    ['未明确牵头单位的，责任单位为牵头单位，下同。', 'no-lead-responsible-leads'],
    ['以下各项任务均涉及各县（市、区），不再单独列出。', 'blanket'],
    ['以下各项均需各片区配合落实，不再一一列出。', 'blanket'],
    ['上述任务各乡镇均为责任单位，不再逐项列出。', 'blanket'],
  ])('%s is %s', (text, rule) => {
    expect(statedRules([text]).map((stated) => stated.rule)).toEqual([rule])
  })

  it.each([
    '牵头单位要认真履职。',
    '列入年度考核的首要任务。',
    '各单位要把公开列为重点任务。',
    '第一牵头单位：市财政局',
    '各牵头单位为第一责任主体。',
  ])('%s is none', (text) => {
    expect(statedRules([text])).toEqual([])
  })
})

describe('applyStatedRules', () => {
  it('makes the first-named the lead, also where it is the only one', () => {
    const tasks = [draftOf({ units: units(['A局', 'B局']) }), draftOf({ units: units(['A局']) })]
    expect(applyStatedRules(tasks, [FIRST_LEADS]).map((task) => task.units)).toEqual([
      units(['B局'], ['A局']),
      units([], ['A局']),
    ])
  })

  it('holds from the task that states it on', () => {
    const tasks = [
      draftOf({ units: units(['A局', 'B局']) }),
      draftOf({ units: units(['A局', 'B局']), rules: [FIRST_LEADS] }),
      draftOf({ units: units(['C局', 'D局']) }),
    ]
    expect(applyStatedRules(tasks, []).map((task) => task.units.lead)).toEqual([[], ['A局'], ['C局']])
  })

  it('holds from the task that states it on, also where its line is the letter too', () => {
    const tasks = [
      draftOf({ units: units(['A局']) }),
      draftOf({ units: units(['A局']), rules: [FIRST_LEADS] }),
    ]
    expect(applyStatedRules(tasks, [FIRST_LEADS]).map((task) => task.units.lead)).toEqual([[], ['A局']])
  })

  it('leaves a lead that the clause names', () => {
    const tasks = [draftOf({ units: units(['A局'], ['B局']) })]
    expect(applyStatedRules(tasks, [FIRST_LEADS, NO_LEAD])[0]?.units).toEqual(units(['A局'], ['B局']))
  })

  it('makes the responsible unit lead where the notice says so', () => {
    const tasks = [draftOf({ units: units(['A局']) }), draftOf({ units: units(['A局'], ['B局']) })]
    expect(applyStatedRules(tasks, [NO_LEAD]).map((task) => task.units.lead)).toEqual([['A局'], ['B局']])
  })

  it('leaves a task without units', () => {
    expect(applyStatedRules([draftOf()], [FIRST_LEADS])[0]?.units).toEqual(units([]))
  })
})

describe('blanketDuties', () => {
  const TEXT = '以下各项任务均涉及各县（市、区），不再单独列出'

  it('says once what a letter and a clause both state', () => {
    const task = draftOf({ rules: [{ rule: 'blanket', text: TEXT }, FIRST_LEADS] })
    expect(blanketDuties([task], linesOf(TEXT))).toMatchObject([
      { code: 'blanket-duty', severity: 'info', values: { quote: TEXT } },
    ])
  })

  it('says nothing where there is none', () => {
    expect(blanketDuties([draftOf()], linesOf('公开预算。'))).toEqual([])
  })
})
