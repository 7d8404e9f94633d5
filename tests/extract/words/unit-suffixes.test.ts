import { describe, expect, it } from 'vitest'
import { looksLikeUnit } from '../../../src/extract/units/unit-endings.js'
import { describeUnit } from '../../../src/extract/units/unit-kind.js'
import { UNIT_SUFFIXES } from '../../../src/extract/words/unit-suffixes.js'
import { EACH_WORD_ONCE, rowsFor } from '../../support/word-rows.js'

/** [ending, unit, its kind] */
// biome-ignore format: several rows a line; one a line would fill screens
const ENDINGS: readonly [word: string, unit: string, kind: string][] = [
  ['政府', '云岚某某政府', 'government'], ['办事处', '云岚某某办事处', 'government'], ['管理委员会', '云岚某某管理委员会', 'government'],
  ['管委会', '云岚某某管委会', 'government'], ['行政公署', '云岚某某行政公署', 'government'], ['街道', '云岚某某街道', 'government'],
  ['乡镇', '云岚某某乡镇', 'government'], ['党委', '云岚某某党委', 'party'], ['党组', '云岚某某党组', 'party'],
  ['组织部', '云岚某某组织部', 'party'], ['宣传部', '云岚某某宣传部', 'party'], ['统战部', '云岚某某统战部', 'party'],
  ['政法委', '云岚某某政法委', 'party'], ['纪委', '云岚某某纪委', 'party'], ['监委', '云岚某某监委', 'party'],
  ['团委', '云岚某某团委', 'party'], ['编办', '云岚某某编办', 'party'], ['工委', '云岚某某工委', 'party'],
  ['省委', '云岚某某省委', 'party'], ['市委', '云岚某某市委', 'party'], ['区委', '云岚某某区委', 'party'],
  ['县委', '云岚某某县委', 'party'], ['州委', '云岚某某州委', 'party'], ['机关工委', '云岚某某机关工委', 'party'],
  ['公司', '云岚某某公司', 'enterprise'], ['集团', '云岚某某集团', 'enterprise'], ['银行', '云岚某某银行', 'enterprise'],
  ['分行', '云岚某某分行', 'enterprise'], ['支行', '云岚某某支行', 'enterprise'], ['中支', '云岚某某中支', 'enterprise'],
  ['供电所', '云岚某某供电所', 'enterprise'], ['电网', '云岚某某电网', 'enterprise'], ['交易所', '云岚某某交易所', 'enterprise'],
  ['科', '云岚某某科', 'office'], ['股', '云岚某某股', 'office'], ['处', '云岚某某处', 'office'], ['室', '云岚某某室', 'office'],
  ['所', '云岚某某所', 'office'], ['队', '云岚某某队', 'office'], ['站', '云岚某某站', 'office'], ['组', '云岚某某组', 'office'],
  ['专班', '云岚某某专班', 'office'], ['中心', '云岚某某中心', 'office'], ['局', '云岚某某局', 'agency'],
  ['委', '云岚某某委', 'agency'], ['厅', '云岚某某厅', 'agency'], ['部', '云岚某某部', 'agency'], ['办', '云岚某某办', 'agency'],
  ['院', '云岚某某院', 'agency'], ['署', '云岚某某署', 'agency'], ['会', '云岚某某会', 'agency'], ['海关', '云岚某某海关', 'agency'],
  ['大学', '云岚某某大学', 'agency'], ['馆', '云岚某某馆', 'agency'], ['台', '云岚某某台', 'agency'], ['社', '云岚某某社', 'agency'],
  ['厂', '云岚某某厂', 'agency'], ['残联', '云岚某某残联', 'agency'], ['妇联', '云岚某某妇联', 'agency'],
  ['工商联', '云岚某某工商联', 'agency'], ['文联', '云岚某某文联', 'agency'], ['科协', '云岚某某科协', 'agency'],
  ['侨联', '云岚某某侨联', 'agency'], ['校', '云岚某某校', 'agency'], ['园', '云岚某某园', 'agency'],
  ['人大', '云岚某某人大', 'agency'], ['政协', '云岚某某政协', 'agency'], ['军分区', '云岚某某军分区', 'agency'],
  ['关工委', '云岚某某关工委', 'agency'], ['热线', '云岚某某热线', 'agency'], ['部门', '云岚某某部门', 'group'],
  ['单位', '云岚某某单位', 'group'], ['机构', '云岚某某机构', 'group'], ['各地', '云岚某某各地', 'group'],
  ['机关', '云岚某某机关', 'group'], ['企业', '云岚某某企业', 'group'], ['团体', '云岚某某团体', 'group'], ['县', '云岚某某县', 'group'],
  ['区', '云岚某某区', 'group'], ['市', '云岚某某市', 'group'], ['镇', '云岚某某镇', 'group'], ['乡', '云岚某某乡', 'group'],
  ['州', '云岚某某州', 'group'], ['省', '云岚某某省', 'group'], ['盟', '云岚某某盟', 'group'], ['旗', '云岚某某旗', 'group'],
  ['村', '云岚某某村', 'group'], ['党派', '云岚某某党派', 'group'], ['院校', '云岚某某院校', 'group'], ['高校', '云岚某某高校', 'group'],
  ['院所', '云岚某某院所', 'group'], ['行业', '云岚某某行业', 'group'],
]

describe('endings of units', () => {
  it.each(ENDINGS)('%s in %s', (_, unit, kind) => {
    expect(looksLikeUnit(unit)).toBe(true)
    expect(describeUnit(unit).kind).toBe(kind)
  })

  it('have a row each', () => {
    expect(rowsFor(Object.values(UNIT_SUFFIXES).flat(), ENDINGS)).toEqual(EACH_WORD_ONCE)
  })
})
