import { describe, expect, it } from 'vitest'
import { splitUnits } from '../../../src/extract/units/unit-list.js'

/** [form, list as printed, units] */
const LISTS: readonly [string, string, string[]][] = [
  ['peers', '市财政局、市商务局', ['市财政局', '市商务局']],
  [
    'tiers divided by commas',
    '市司法局、市信访局，各县市区人民政府',
    ['市司法局', '市信访局', '各县市区人民政府'],
  ],
  ['semicolons', '市司法局；市信访局', ['市司法局', '市信访局']],
  ['one a line', '市司法局\n市信访局', ['市司法局', '市信访局']],
  ['a separator at a line end', '市司法局、\n市信访局', ['市司法局', '市信访局']],
  ['an alias on a line of its own', '区农业中心\n（区供销社）', ['区农业中心（区供销社）']],
  ['a leading separator', '、市司法局', ['市司法局']],
  ['doubled separators', '市司法局，、市信访局', ['市司法局', '市信访局']],
  ['a full stop behind the list', '省财政厅，各设区市人民政府。', ['省财政厅', '各设区市人民政府']],
  ['由 in front', '由市财政局、水利局', ['市财政局', '水利局']],
  ['an elided level prefix', '市人社局、财政局', ['市人社局', '财政局']],
  [
    'separators inside brackets',
    '各县（市、区）政府，市政府有关部门',
    ['各县（市、区）政府', '市政府有关部门'],
  ],
  [
    'a bracket that closes in another shape',
    '区林业局（绿化办〉、区水务局',
    ['区林业局（绿化办〉', '区水务局'],
  ],
  ['a bracket that never closes', '区林业局（绿化办、区水务局', ['区林业局（绿化办', '区水务局']],
  ['a group of places', '各乡镇、街道', ['各乡镇、街道']],
  ['a group of places with one institution', '各市、县〔区〕人民政府', ['各市、县〔区〕人民政府']],
  ['a group with a bracket in its first place', '各县(市)、区人民政府', ['各县(市)、区人民政府']],
  [
    'a group of places and prefectures',
    '各市、自治州人民政府，新林新区管委会',
    ['各市、自治州人民政府', '新林新区管委会'],
  ],
  ['party and government', '各市党委、政府', ['各市党委、政府']],
  [
    'government and management committee',
    '各县（区）人民政府、管委会，市政府各部门',
    ['各县（区）人民政府、管委会', '市政府各部门'],
  ],
  ['a complete group, then a name', '各县市区人民政府、新城管委会', ['各县市区人民政府', '新城管委会']],
  ['two groups', '市政府各部门、各直属机构，各乡镇、街道', ['市政府各部门', '各直属机构', '各乡镇、街道']],
  ['commissions, offices, bureaux', '市政府各委、办、局，各市属机构', ['市政府各委、办、局', '各市属机构']],
  ['an office, then a group, then a noun', '办公室、各股室、属下单位', ['办公室', '各股室', '属下单位']],
  ['及 before a group', '市发改委及各相关部门', ['市发改委', '各相关部门']],
  ['和 between units', '市发改委和市财政局', ['市发改委', '市财政局']],
  ['和 inside a name', '市文化和旅游局、市卫生和健康委员会', ['市文化和旅游局', '市卫生和健康委员会']],
  ['和 inside a name of two areas', '园区和示范区管委会', ['园区和示范区管委会']],
  ['和 before a bare noun', '承担整改任务的所有部门和单位', ['承担整改任务的所有部门和单位']],
  ['及 before what belongs to the former', '市教育局及其直属学校', ['市教育局及其直属学校']],
  ['及 behind an internal office', '其他股室及属下单位', ['其他股室', '属下单位']],
  ['等', '市工信局、市财政局等', ['市工信局', '市财政局']],
  ['等部门', '市工信局、市财政局等部门', ['市工信局', '市财政局']],
  ['等有关部门', '海关、商务局等有关部门', ['海关', '商务局']],
  [
    '等国务院相关部门及各地区',
    '农业农村部、水利部等国务院相关部门及各地区',
    ['农业农村部', '水利部', '各地区'],
  ],
  ['等和', '农业部、全国总工会等和各省级人民政府', ['农业部', '全国总工会', '各省级人民政府']],
  ['等 inside a name', '市中等职业教育中心', ['市中等职业教育中心']],
  ['a collective unit alone', '有关部门', ['有关部门']],
  ['a name with a plus sign in quotes', '省“数字+服务”联席办', ['省“数字+服务”联席办']],
  ['two names run together', '区政府资产监管办区住房建设委', ['区政府资产监管办', '区住房建设委']],
  ['a level doubled before 市场', '市财政局市市场监管局', ['市财政局', '市市场监管局']],
  ['市场 is no level', '省市场监管局、市场执法股', ['省市场监管局', '市场执法股']],
  ['party and government offices are one name', '市委市政府督查室', ['市委市政府督查室']],
  ['a qualifier before the units', '市属、驻市有关单位', ['市属、驻市有关单位']],
  ['white space', '市 行 政 审 批 局', ['市行政审批局']],
]

describe('splitUnits', () => {
  it.each(LISTS)('%s: %s', (_form, list, units) => {
    expect(splitUnits(list)).toEqual(units)
  })

  it('stays linear on a long list', () => {
    const list = '各县（市、区）和'.repeat(20_000)
    expect(splitUnits(list).length).toBeGreaterThan(0)
  })
})
