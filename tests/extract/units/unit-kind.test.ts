import { describe, expect, it } from 'vitest'
import { describeUnit } from '../../../src/extract/units/unit-kind.js'

describe('describeUnit', () => {
  it.each([
    ['市财政局', 'agency', false],
    ['市发改委', 'agency', false],
    ['省公安厅', 'agency', false],
    ['云岚海关', 'agency', false],
    ['市残联', 'agency', false],
    ['云岚市人民政府', 'government', false],
    ['高新区管委会', 'government', false],
    ['东湖街道办事处', 'government', false],
    ['市委宣传部', 'party', false],
    ['团市委', 'party', false],
    ['市纪委监委', 'party', false],
    ['办公室', 'office', false],
    ['财务科', 'office', false],
    ['国网云岚供电公司', 'enterprise', false],
    ['人行云岚中支', 'enterprise', false],
    ['区农业中心（区供销社）', 'office', false],
    ['各县（市、区）政府', 'group', true],
    ['各乡镇、街道', 'group', true],
    ['市政府各部门', 'group', true],
    ['有关部门', 'group', true],
    ['其他股室', 'group', true],
    ['属下单位', 'group', true],
    ['刘某', 'other', false],
  ])('%s is of kind %s', (name, kind, collective) => {
    expect(describeUnit(name)).toEqual({ kind, collective })
  })
})
