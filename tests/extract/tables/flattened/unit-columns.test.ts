import { describe, expect, it } from 'vitest'
import { divideUnits, type UnitField } from '../../../../src/extract/tables/flattened/unit-columns.js'

const TWO: readonly UnitField[] = ['lead', 'responsible']
const SUPPORTED: readonly UnitField[] = ['lead', 'supporting']
const THREE: readonly UnitField[] = ['lead', 'responsible', 'supporting']

/** [case, units, gap before them, columns, what a gap means, cells, whether guessed] */
type Case = [string, string, boolean, readonly UnitField[], 'marks-empty' | 'nothing', string[], boolean]
const CASES: readonly Case[] = [
  ['one column', '市财政局市审计局', false, ['responsible'], 'nothing', ['市财政局\n市审计局'], false],
  ['a joint', '市财政局市审计局', false, TWO, 'nothing', ['市财政局', '市审计局'], false],
  [
    'lists beside each other',
    '市财政局、市人社局各县区',
    false,
    TWO,
    'nothing',
    ['市财政局、市人社局', '各县区'],
    false,
  ],
  [
    'the only gap',
    '市财政局\n市审计局市人社局',
    false,
    TWO,
    'nothing',
    ['市财政局', '市审计局\n市人社局'],
    false,
  ],
  [
    'the first group',
    '市财政局市审计局各县区',
    false,
    TWO,
    'nothing',
    ['市财政局\n市审计局', '各县区'],
    false,
  ],
  [
    'nothing but the first name',
    '市财政局市审计局市人社局',
    false,
    TWO,
    'nothing',
    ['市财政局', '市审计局\n市人社局'],
    true,
  ],
  ['a lone unit', '市财政局', false, TWO, 'nothing', ['', '市财政局'], true],
  ['a lone unit beside 配合单位', '市财政局', false, SUPPORTED, 'nothing', ['市财政局', ''], true],
  ['a lone unit where gaps mark empty cells', '市财政局', false, TWO, 'marks-empty', ['市财政局', ''], false],
  ['a gap for an empty cell', '市财政局', true, TWO, 'marks-empty', ['', '市财政局'], false],
  [
    'three columns in order',
    '市财政局市审计局各县区',
    false,
    THREE,
    'nothing',
    ['市财政局', '市审计局', '各县区'],
    false,
  ],
  [
    'two units for three columns',
    '市财政局市审计局',
    false,
    THREE,
    'nothing',
    ['市财政局', '市审计局', ''],
    true,
  ],
]

describe('divideUnits', () => {
  it.each(CASES)('goes by %s', (_case, units, hasGap, fields, gap, cells, isGuessed) => {
    expect(divideUnits(units, hasGap, fields, gap)).toEqual({ cells, isGuessed })
  })
})
