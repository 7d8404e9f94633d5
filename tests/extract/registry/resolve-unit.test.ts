import { describe, expect, it, test } from 'vitest'
import { registryOf } from '../../../src/extract/registry/built-in.js'
import { noticeContext } from '../../../src/extract/registry/notice-context.js'
import { findUnit } from '../../../src/extract/registry/resolve-unit.js'

const registry = registryOf()

/** What a name means in a notice of this issuer and year. */
function find(name: string, issuer: string | null = null, year: number | null = 2020) {
  return findUnit(name, registry, noticeContext({ issuer, title: null, year }, [], registry))
}

/** Forms as they are met, by where their place or level stands; the places are made up. */
const FORMS: [form: string, printed: string, canonical: string, level: string | null][] = [
  ['in full', '市发展和改革委员会', '市发展和改革委员会', 'city'],
  ['without 和', '省人力资源社会保障厅', '省人力资源和社会保障厅', 'province'],
  ['委 for 委员会', '市卫生健康委', '市卫生健康委员会', 'city'],
  ['shortened', '区住建委', '区住房和城乡建设委员会', 'county'],
  ['监管 for 监督管理', '市市场监管局', '市市场监督管理局', 'city'],
  ['a county’s form', '县教体局', '县教育体育局', 'county'],
  ['another of its forms, printed in full', '县教育和体育局', '县教育和体育局', 'county'],
  ['with a 和 of its own', '区文化和广电旅游局', '区文化和广电旅游局', 'county'],
  ['an autonomous region', '自治区财政厅', '自治区财政厅', 'province'],
  ['its Party committee', '自治区党委宣传部', '自治区党委宣传部', 'province'],
  ['a prefecture', '州司法局', '州司法局', 'city'],
  ['a banner', '旗民政局', '旗民政局', 'county'],
  ['a named place', '云岚市财政局', '云岚市财政局', 'city'],
  ['two named places', '云岚市东湖区民政局', '云岚市东湖区民政局', 'county'],
  ['a zone', '东湖高新区财政局', '东湖高新区财政局', null],
  ['a national ministry', '国家发展改革委', '国家发展和改革委员会', 'national'],
  ['a national agency', '市场监管总局', '国家市场监督管理总局', 'national'],
  ['the Party', '市委宣传部', '市委宣传部', 'city'],
  ['the Party’s offices, without 委', '县编办', '县委机构编制委员会办公室', 'county'],
  ['the discipline inspection', '市纪委监委', '市纪律检查委员会监察委员会', 'city'],
  ['a level inside', '团市委', '中国共产主义青年团市委员会', 'city'],
  ['a place inside', '国网云岚供电公司', '国网云岚供电公司', null],
  ['a place in a bank’s name', '人行云岚中支', '中国人民银行云岚中心支行', null],
  ['a level in a bank’s name', '人民银行市中心支行', '中国人民银行市中心支行', 'city'],
  ['a branch of a branch', '中国进出口银行兰川分行云岚办公室', '中国进出口银行兰川分行云岚办公室', null],
  ['a place before a branch', '云岚银保监分局', '中国银行保险监督管理委员会云岚监管分局', 'city'],
  ['a province before a branch', '江苏银保监局', '中国银行保险监督管理委员会江苏监管局', 'province'],
  ['a city that counts as a province', '厦门证监局', '中国证券监督管理委员会厦门监管局', 'province'],
  ['a city whose name ends in 州', '人行兰州中支', '中国人民银行兰州中心支行', 'city'],
  ['a city whose name ends in 乡', '新乡银保监分局', '中国银行保险监督管理委员会新乡监管分局', 'city'],
  ['customs', '云岚海关', '云岚海关', null],
  ['customs before their reform', '云岚出入境检验检疫局', '云岚出入境检验检疫局', null],
  ['a level’s tax office', '市税务局', '市税务局', 'city'],
  ['a utility by its own name', '兰泉自来水公司', '兰泉自来水公司', null],
  ['a zone’s committee', '云岚经开区管委会', '云岚经开区管理委员会', null],
  ['zones’ committees under one name', '园区和示范区管委会', '园区和示范区管理委员会', null],
  ['a government', '市政府', '市人民政府', 'city'],
  ['a street', '东湖街道', '东湖街道办事处', 'township'],
  ['a town', '青石镇', '青石镇人民政府', 'township'],
  ['an office of a unit', '区经济发展局农业处', '区经济发展局农业处', 'county'],
  ['an office of a government’s office', '市府办信息科', '市人民政府办公室信息科', 'city'],
  ['a bureau’s branch', '市生态环境局东湖分局', '市生态环境局东湖分局', 'city'],
  ['a branch of a former bureau', '市国土分局', '市国土资源分局', 'city'],
  ['collective assets', '区政府集体资产监管办', '区人民政府集体资产监督管理办公室', 'county'],
  ['quotation marks and plus', '省“互联网+政务服务”联席办', '省“互联网+政务服务”联席会议办公室', 'province'],
  ['a level that begins like its name', '市市政园林局', '市市政园林局', 'city'],
]

describe('findUnit', () => {
  test.each(FORMS)('%s: %s', (_, printed, canonical, level) => {
    expect(find(printed)).toMatchObject({ canonical, level })
  })

  test.each(FORMS)('%s: its full name means itself (%s)', (_, printed) => {
    const unit = find(printed)
    expect(find(unit?.canonical ?? '')?.canonical).toBe(unit?.canonical)
  })

  test.each([
    ['an invented bureau', '市某某局'],
    ['an invented bureau’s name before a real one', '市某某财政局'],
    ['two known words that no unit joins', '市经研金融办'],
    ['a level that has no such unit', '市财政厅'],
    ['a bare place before a unit named by its level', '云岚财政局'],
    ['several levels', '市县财政局'],
    ['several districts', '各区财政局'],
    ['both districts', '两区审批局'],
    ['a group', '有关部门'],
    ['towns in general', '重点镇'],
    ['an office without its unit', '财务科'],
    ['the middle of a word', '教育体'],
    ['brackets', '县（市、区）政府'],
    ['nothing', ''],
    ['a level alone', '市'],
  ])('does not know %s: %s', (_, name) => {
    expect(find(name)).toBeNull()
  })

  it('takes a bare place before any unit where it is the notice’s own', () => {
    expect(find('云岚财政局', '云岚市人民政府办公室')).toMatchObject({ canonical: '云岚财政局' })
  })

  it('takes 市 for a province’s level in the four cities that have it', () => {
    expect(find('市教委', '北京市人民政府办公厅')?.level).toBe('province')
    expect(find('市高级人民法院', '北京市人民政府办公厅')?.canonical).toBe('市高级人民法院')
    expect(find('市高级人民法院', '云岚市人民政府办公室')).toBeNull()
  })

  test.each([
    ['市卫计委', '市卫生健康委员会', 2018],
    ['区卫计局', '区卫生健康局', 2018],
    ['市国税局', '市税务局', 2018],
    ['市地税局', '市税务局', 2018],
    ['地税分局', '税务分局', 2018],
    ['市工商局', '市市场监督管理局', 2018],
    ['市质监局', '市市场监督管理局', 2018],
    ['市食药监局', '市市场监督管理局', 2018],
    ['市国土局', '市自然资源局', 2018],
    ['省环保厅', '省生态环境厅', 2018],
    ['市农业局', '市农业农村局', 2018],
    ['市文广新局', '市文化和旅游局', 2018],
    ['市安监局', '市应急管理局', 2018],
    ['市法制办', '市司法局', 2018],
    ['省扶贫办', '省乡村振兴局', 2021],
    ['云岚银监分局', '中国银行保险监督管理委员会云岚监管分局', 2018],
    ['云岚银保监分局', '国家金融监督管理总局云岚监管分局', 2023],
    ['人行云岚中支', '中国人民银行云岚分行', 2023],
    ['云岚出入境检验检疫局', '云岚海关', 2018],
    ['市卫生局', '市卫生和计划生育局', 2013],
    ['银保监会', '国家金融监督管理总局', 2023],
  ])('knows that %s became %s', (name, successor, year) => {
    expect(find(name)?.succeededBy).toEqual({ name: successor, year })
  })

  test.each([
    [2020, '市地方金融监督管理局'],
    [2024, '国家金融监督管理总局市监管分局'],
    [null, '市地方金融监督管理局'],
  ])('knows what 市金融监管局 meant in %s', (year, canonical) => {
    expect(find('市金融监管局', null, year)?.canonical).toBe(canonical)
  })

  it('gives up on a short name that means different units on different levels', () => {
    expect(find('人行', null, 2030)).toBeNull()
    expect(find('人行', '云岚县人民政府', 2030)?.canonical).toBe('中国人民银行云岚支行')
    expect(find('人行', '国务院办公厅', 2030)?.canonical).toBe('中国人民银行')
  })
})
