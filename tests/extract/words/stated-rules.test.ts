import { describe, expect, it } from 'vitest'
import { takeRules } from '../../../src/extract/units/duty.js'
import { SAME_BELOW, STATED_RULES } from '../../../src/extract/words/stated-rules.js'
import { EACH_WORD_ONCE, rowsFor } from '../../support/word-rows.js'

/** [place in the table, a rule that no form before it fits] */
const ROWS: readonly [place: string, text: string][] = [
  ['0', '未明确牵头单位的，由列第一位的责任单位牵头'],
  ['1', '各项工作列首位的为牵头单位，下同'],
  ['2', '排在第一位的牵头，下同'],
  ['3', '牵头单位列第一位，下同'],
  ['4', '各乡镇均为责任单位，不再列出'],
  ['5', '涉及街道的上述任务各街道均需落实，不再逐项列出'],
  ['6', '以下任务不再列出各县区'],
]

describe('rules stated once', () => {
  it.each(ROWS)('form %s reads %s', (place, text) => {
    expect(String(STATED_RULES.findIndex(({ pattern }) => pattern.test(text)))).toBe(place)
    expect(takeRules(text).rules.map(({ rule }) => rule)).toEqual([STATED_RULES[Number(place)]?.rule])
  })

  it('have a row each', () => {
    expect(rowsFor(Object.keys(STATED_RULES), ROWS)).toEqual(EACH_WORD_ONCE)
  })

  it.each(['下同', '以下同', '下略'])('%s says that a duty goes on', (text) => {
    expect(SAME_BELOW.test(text)).toBe(true)
  })
})
