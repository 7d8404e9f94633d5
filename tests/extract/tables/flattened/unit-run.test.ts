import { describe, expect, it } from 'vitest'
import {
  isMostlyUnits,
  isUnitName,
  isUnitRun,
  unitChunks,
} from '../../../../src/extract/tables/flattened/unit-run.js'

/** [text, names that stand together, - in front of those behind a gap] */
const RUNS: readonly [string, string[]][] = [
  ['市财政局', ['市财政局']],
  ['市财政局、市审计局', ['市财政局、市审计局']],
  ['市财政局市审计局', ['市财政局', '市审计局']],
  ['市财政局各县（市、区）政府', ['市财政局', '各县（市、区）政府']],
  ['市财政局、市审计局各乡镇', ['市财政局、市审计局', '各乡镇']],
  ['县文体旅局水务公司', ['县文体旅局', '水务公司']],
  ['市财政局\n市审计局', ['市财政局', '-市审计局']],
  ['市委市政府督查室', ['市委市政府督查室']],
  ['市公安局交警支队', ['市公安局交警支队']],
  ['省政府各部门', ['省政府各部门']],
  ['市场监管局市场服务中心', ['市场监管局市场服务中心']],
  ['', []],
]

describe('unitChunks', () => {
  it.each(RUNS)('parts %s', (text, chunks) => {
    const found = unitChunks(text).map((chunk) => `${chunk.joint === 'gap' ? '-' : ''}${chunk.text}`)
    expect(found).toEqual(chunks)
  })
})

describe('names of units', () => {
  it.each([
    ['市财政局', true],
    ['市财政局等', true],
    ['推进财政局', false],
    ['市民的中心', false],
    ['局', false],
    ['公开预算', false],
  ])('%s may be one: %s', (name, expected) => {
    expect(isUnitName(name)).toBe(expected)
  })

  it.each([
    ['市财政局、市审计局', true, true],
    ['市财政局、市审计局、云岚湖景', false, true],
    ['云岚湖景、碧水长堤、市审计局', false, false],
    ['公开预算。市财政局', false, false],
    ['', false, false],
  ])('%s is made of them: all %s, most %s', (text, all, most) => {
    expect([isUnitRun(text), isMostlyUnits(text)]).toEqual([all, most])
  })
})
