import { describe, expect, it } from 'vitest'
import { splitUnits } from '../../../src/extract/units/unit-list.js'

/** [form, list as printed, units] */
const LISTS: readonly [string, string, string[]][] = [
  [
    'special districts among the places',
    '各县、特区、区人民政府、市林业局',
    ['各县、特区、区人民政府', '市林业局'],
  ],
  ['forest districts in a bracket', '各县（市、林区、区）', ['各县（市、林区、区）']],
  [
    'an open end before the next column',
    '市财政局等 各县（市）政府、市民政局',
    ['市财政局', '各县（市）政府', '市民政局'],
  ],
  [
    'names parted by spaces',
    '市财政局 市文化和旅游局 各县区政府',
    ['市财政局', '市文化和旅游局', '各县区政府'],
  ],
  ['institutions of one place', '云岚高新区党工委和管委会', ['云岚高新区党工委和管委会']],
  [
    'a group and the place in the next column',
    '各县（市、区）党委和人民政府 城乡一体化示范区',
    ['各县（市、区）党委和人民政府', '城乡一体化示范区'],
  ],
  ['a name that was wrapped', '市政府 办公室、市财政 局', ['市政府办公室', '市财政局']],
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
  ['companies run together', '文旅局岚江公司轨道公司', ['文旅局', '岚江公司', '轨道公司']],
  ['a branch of a company', '岚江电信公司云岚分公司', ['岚江电信公司云岚分公司']],
  ['bureaus run together without their level', '市发改委财政局住建局', ['市发改委', '财政局', '住建局']],
  ['a bureau of a committee', '市委信访局、市委政法委', ['市委信访局', '市委政法委']],
  ['offices run together', '市委办市政府办', ['市委办', '市政府办']],
  ['a group run together with a name', '市财政局各县（市、区）政府', ['市财政局', '各县（市、区）政府']],
  ['slashes', '市财政局/市审计局', ['市财政局', '市审计局']],
  ['dots', '市财政局·市审计局', ['市财政局', '市审计局']],
  ['暨', '市财政局暨市审计局', ['市财政局', '市审计局']],
  ['bullets and numbers in front', '★市财政局、①市审计局、1.市水利局', ['市财政局', '市审计局', '市水利局']],
  ['a number of departments', '市水利局等12个部门', ['市水利局']],
  ['等部门、单位', '市水利局等部门、单位，各县区', ['市水利局', '各县区']],
  ['a comma ends a group', '各街道，区市场局', ['各街道', '区市场局']],
  ['county-level cities', '各区、县级市', ['各区、县级市']],
  ['a group without 各', '相关市、县政府，有关县市区、园区', ['相关市、县政府', '有关县市区、园区']],
  ['a place of which there is one', '各县（市、区）、高新区管委会', ['各县（市、区）', '高新区管委会']],
  ['a group and what is joined to it', '各乡镇、街道和市财政局', ['各乡镇、街道', '市财政局']],
  ['a group and an area of two', '各区、园区和示范区管委会', ['各区', '园区和示范区管委会']],
  ['departments and others', '国资委和有关部门、科技局', ['国资委', '有关部门', '科技局']],
  ['其他 is no 其', '市财政局及其他相关单位', ['市财政局', '其他相关单位']],
  ['party and government of all', '各市党委和政府', ['各市党委和政府']],
  ['departments of party and government', '市委、市政府各部门', ['市委、市政府各部门']],
  ['units of several levels', '中央、省驻市有关单位', ['中央、省驻市有关单位']],
  ['the villages in a name', '市农业农村和水务局', ['市农业农村和水务局']],
  ['a separator in quotes', '市“双查、一公开”联席会议办公室', ['市“双查、一公开”联席会议办公室']],
  ['a bracket of the clause behind the last', '市编办、各区县政府）', ['市编办', '各区县政府']],
  ['此项工作由', '此项工作由市财政局', ['市财政局']],
  ['quantities', '北坝镇280、白果乡15户、柳林镇（40）', ['北坝镇', '白果乡', '柳林镇']],
  ['quantities run together', '北坝镇280白果乡15', ['北坝镇', '白果乡']],
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
