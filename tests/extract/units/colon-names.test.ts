import { describe, expect, it } from 'vitest'
import { partAtColons } from '../../../src/extract/units/colon-names.js'
import { parseDuty } from '../../../src/extract/units/duty.js'
import { readDuty } from '../../../src/extract/units/readable-duty.js'

/** [name as printed, its units, what is doubtful] */
const NAMES: readonly [string, string[], string[]][] = [
  ['市财政局', ['市财政局'], []],
  ['归口管理：市财政局', ['市财政局'], ['归口管理']],
  ['归口管理:市财政局', ['市财政局'], ['归口管理']],
  ['市财政局：负责预算', ['市财政局'], ['负责预算']],
  ['市财政局：市审计局', ['市财政局', '市审计局'], ['市财政局：市审计局']],
  ['市财政局（归口：市审计局）', ['市财政局', '市审计局'], ['归口']],
  ['抓总：云岚湖景', ['云岚湖景'], ['抓总']],
  ['市“一号工程：提速”专班', ['市“一号工程：提速”专班'], []],
  ['：市财政局：', ['市财政局'], []],
]

describe('partAtColons', () => {
  it.each(NAMES)('parts %s', (name, units, doubts) => {
    expect(partAtColons(name)).toEqual({ units, doubts })
  })
})

/** [clause, what leads, is responsible and supports, what is doubtful] */
const CLAUSES: readonly [string, string[], string[], string[], string[]][] = [
  ['归口部门：市财政局', [], ['市财政局'], [], ['归口部门']],
  ['归口管理：市财政局、市审计局', [], ['市财政局', '市审计局'], [], ['归口管理']],
  ['抓总：市委办牵头，市财政局配合', ['市委办'], [], ['市财政局'], ['抓总']],
  ['项目牵头单位：市财政局；责任单位：市审计局', ['市财政局'], ['市审计局'], [], ['项目牵头单位']],
  ['责任单位：市财政局；政策支持：市人社局', [], ['市财政局'], ['市人社局'], ['政策支持']],
  ['市财政局牵头，技术支持：市大数据局', ['市财政局'], [], ['市大数据局'], []],
]

describe('a label that no list has', () => {
  it.each(CLAUSES)('is no part of a name in %s', (clause, lead, responsible, supporting, doubts) => {
    const duty = parseDuty(clause)
    expect([duty.units, duty.doubts]).toEqual([{ lead, responsible, supporting }, doubts])
    const codes = readDuty(clause, 'responsible', undefined).diagnostics.map(({ code }) => code)
    expect(codes).toEqual(doubts.map(() => 'role-unsure'))
  })

  it('takes no more time for very many colons', () => {
    const name = Array.from({ length: 20_000 }, (_, i) => `第${i}局`).join('：')
    expect(partAtColons(name).units).toHaveLength(20_000)
  }, 2000)
})
