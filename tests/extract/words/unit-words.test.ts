import { describe, expect, it } from 'vitest'
import { readDuty } from '../../../src/extract/units/readable-duty.js'
import { looksLikeUnit } from '../../../src/extract/units/unit-endings.js'
import { describeUnit } from '../../../src/extract/units/unit-kind.js'
import { splitUnits } from '../../../src/extract/units/unit-list.js'
import {
  COLLECTIVE_WORDS,
  DEPARTMENT_STEMS,
  LEVEL_PREFIXES,
  NAMED_PLACES,
  NOT_A_LEVEL,
  OPEN_END_NOUNS,
  OPEN_END_QUALIFIERS,
  PARTY_COMMITTEES,
  PERSON_TITLES,
  PLACE_INSTITUTIONS,
  PLAIN_NOUNS,
  QUANTITY_UNITS,
  UNIT_SUFFIXES,
} from '../../../src/extract/words/unit-words.js'
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

/** [word, name for several units] */
// biome-ignore format: several rows a line; one a line would fill screens
const COLLECTIVE: readonly [word: string, name: string][] = [
  ['各', '各单位的人'], ['有关', '有关单位的人'], ['相关', '相关单位的人'], ['其他', '其他单位的人'], ['所有', '所有单位的人'], ['全部', '全部单位的人'],
  ['属下', '属下单位的人'], ['下属', '下属单位的人'], ['所属', '所属单位的人'], ['直属', '直属单位的人'],
]

describe('words of names for several units', () => {
  it.each(COLLECTIVE)('%s in %s', (_, name) => {
    expect(describeUnit(name)).toEqual({ kind: 'group', collective: true })
  })

  it('have a row each', () => {
    expect(rowsFor(COLLECTIVE_WORDS, COLLECTIVE)).toEqual(EACH_WORD_ONCE)
  })
})

/** [noun, list, units] */
// biome-ignore format: several rows a line; one a line would fill screens
const NOUNS: readonly [word: string, list: string, units: string[]][] = [
  ['省', '各单位、省', ['各单位、省']], ['自治区', '各单位、自治区', ['各单位、自治区']], ['直辖市', '各单位、直辖市', ['各单位、直辖市']],
  ['市', '各单位、市', ['各单位、市']], ['地', '各单位、地', ['各单位、地']], ['州', '各单位、州', ['各单位、州']],
  ['自治州', '各单位、自治州', ['各单位、自治州']], ['盟', '各单位、盟', ['各单位、盟']], ['县', '各单位、县', ['各单位、县']],
  ['县级市', '各单位、县级市', ['各单位、县级市']], ['自治县', '各单位、自治县', ['各单位、自治县']], ['省直管县', '各单位、省直管县', ['各单位、省直管县']],
  ['旗', '各单位、旗', ['各单位、旗']], ['区', '各单位、区', ['各单位、区']], ['市辖区', '各单位、市辖区', ['各单位、市辖区']],
  ['特区', '各单位、特区', ['各单位、特区']], ['林区', '各单位、林区', ['各单位、林区']], ['矿区', '各单位、矿区', ['各单位、矿区']],
  ['城区', '各单位、城区', ['各单位、城区']], ['设区市', '各单位、设区市', ['各单位、设区市']], ['乡', '各单位、乡', ['各单位、乡']],
  ['镇', '各单位、镇', ['各单位、镇']], ['街', '各单位、街', ['各单位、街']], ['街道', '各单位、街道', ['各单位、街道']],
  ['村', '各单位、村', ['各单位、村']], ['社区', '各单位、社区', ['各单位、社区']], ['村居', '各单位、村居', ['各单位、村居']],
  ['园区', '各单位、园区', ['各单位、园区']], ['开发区', '各单位、开发区', ['各单位、开发区']], ['功能区', '各单位、功能区', ['各单位、功能区']],
  ['新区', '各单位、新区', ['各单位、新区']], ['管理区', '各单位、管理区', ['各单位、管理区']], ['高新区', '各高新区、单位', ['各高新区、单位']],
  ['经开区', '各经开区、单位', ['各经开区、单位']], ['示范区', '各示范区、单位', ['各示范区、单位']], ['度假区', '各度假区、单位', ['各度假区、单位']],
  ['风景区', '各风景区、单位', ['各风景区、单位']], ['兵团', '各兵团、单位', ['各兵团、单位']], ['片区', '各单位、片区', ['各单位、片区']],
  ['管区', '各单位、管区', ['各单位、管区']], ['场', '各单位、场', ['各单位、场']], ['农场', '各单位、农场', ['各单位、农场']],
  ['林场', '各单位、林场', ['各单位、林场']], ['委', '各单位、委', ['各单位、委']], ['办', '各单位、办', ['各单位、办']],
  ['局', '各单位、局', ['各单位、局']], ['处', '各单位、处', ['各单位、处']], ['室', '各单位、室', ['各单位、室']],
  ['部', '各单位、部', ['各单位、部']], ['所', '各单位、所', ['各单位、所']], ['站', '各单位、站', ['各单位、站']],
  ['科', '各单位、科', ['各单位、科']], ['股', '各单位、股', ['各单位、股']], ['中心', '各单位、中心', ['各单位、中心']],
  ['党委', '各单位、党委', ['各单位、党委']], ['党工委', '各单位、党工委', ['各单位、党工委']], ['党组', '各单位、党组', ['各单位、党组']],
  ['部门', '各单位、部门', ['各单位、部门']], ['单位', '各单位、单位', ['各单位、单位']], ['机构', '各单位、机构', ['各单位、机构']],
  ['企业', '各单位、企业', ['各单位、企业']], ['学校', '各单位、学校', ['各单位、学校']], ['医院', '各单位、医院', ['各单位、医院']],
]

describe('nouns that 各 in front of the first covers', () => {
  it.each(NOUNS)('%s in %s', (_, list, units) => {
    expect(splitUnits(list)).toEqual(units)
  })

  it('have a row each', () => {
    expect(rowsFor(PLAIN_NOUNS, NOUNS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [place, list, units] */
// biome-ignore format: several rows a line; one a line would fill screens
const PLACES: readonly [word: string, list: string, units: string[]][] = [
  ['高新区', '各县区、高新区', ['各县区', '高新区']], ['经开区', '各县区、经开区', ['各县区', '经开区']],
  ['示范区', '各县区、示范区', ['各县区', '示范区']], ['度假区', '各县区、度假区', ['各县区', '度假区']],
  ['风景区', '各县区、风景区', ['各县区', '风景区']], ['兵团', '各县区、兵团', ['各县区', '兵团']],
]

describe('places with names of their own', () => {
  it.each(PLACES)('%s in %s', (_, list, units) => {
    expect(splitUnits(list)).toEqual(units)
  })

  it('have a row each', () => {
    expect(rowsFor(NAMED_PLACES, PLACES)).toEqual(EACH_WORD_ONCE)
  })
})

/** [institution, list, units] */
// biome-ignore format: several rows a line; one a line would fill screens
const INSTITUTIONS: readonly [word: string, list: string, units: string[]][] = [
  ['人民政府', '各县政府、人民政府', ['各县政府、人民政府']], ['政府', '各县政府、政府', ['各县政府、政府']], ['党委', '各县政府、党委', ['各县政府、党委']],
  ['党工委', '各县政府、党工委', ['各县政府、党工委']], ['党（工）委', '各县政府、党（工）委', ['各县政府、党（工）委']],
  ['管委会', '各县政府、管委会', ['各县政府、管委会']], ['管理委员会', '各县政府、管理委员会', ['各县政府、管理委员会']],
  ['街道办事处', '各县政府、街道办事处', ['各县政府、街道办事处']], ['办事处', '各县政府、办事处', ['各县政府、办事处']],
  ['街道办', '各县政府、街道办', ['各县政府、街道办']], ['行政公署', '各县政府、行政公署', ['各县政府、行政公署']],
  ['党委政府', '各县政府、党委政府', ['各县政府、党委政府']], ['党委和政府', '各县党委和政府、政府', ['各县党委', '政府、政府']],
]

describe('institutions of places', () => {
  it.each(INSTITUTIONS)('%s in %s', (_, list, units) => {
    expect(splitUnits(list)).toEqual(units)
  })

  it('have a row each', () => {
    expect(rowsFor(PLACE_INSTITUTIONS, INSTITUTIONS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [committee, list, units] */
// biome-ignore format: several rows a line; one a line would fill screens
const COMMITTEES: readonly [word: string, list: string, units: string[]][] = [
  ['省委', '省委、市政府有关部门', ['省委、市政府有关部门']], ['市委', '市委、市政府有关部门', ['市委、市政府有关部门']],
  ['区委', '区委、市政府有关部门', ['区委、市政府有关部门']], ['县委', '县委、市政府有关部门', ['县委、市政府有关部门']],
  ['州委', '州委、市政府有关部门', ['州委、市政府有关部门']], ['党委', '党委、市政府有关部门', ['党委、市政府有关部门']],
]

describe('party committees', () => {
  it.each(COMMITTEES)('%s in %s', (_, list, units) => {
    expect(splitUnits(list)).toEqual(units)
  })

  it('have a row each', () => {
    expect(rowsFor(PARTY_COMMITTEES, COMMITTEES)).toEqual(EACH_WORD_ONCE)
  })
})

/** [qualifier, list, units] */
// biome-ignore format: several rows a line; one a line would fill screens
const OPEN: readonly [word: string, list: string, units: string[]][] = [
  ['国务院', '市财政局等国务院部门', ['市财政局']], ['国家', '市财政局等国家部门', ['市财政局']], ['市直', '市财政局等市直部门', ['市财政局']],
  ['省直', '市财政局等省直部门', ['市财政局']], ['区直', '市财政局等区直部门', ['市财政局']], ['县直', '市财政局等县直部门', ['市财政局']],
  ['州直', '市财政局等州直部门', ['市财政局']], ['镇直', '市财政局等镇直部门', ['市财政局']], ['市级', '市财政局等市级部门', ['市财政局']],
  ['省级', '市财政局等省级部门', ['市财政局']], ['区级', '市财政局等区级部门', ['市财政局']], ['县级', '市财政局等县级部门', ['市财政局']],
  ['州级', '市财政局等州级部门', ['市财政局']], ['中央驻', '市财政局等中央驻部门', ['市财政局']], ['市委', '市财政局等市委部门', ['市财政局']],
  ['区委', '市财政局等区委部门', ['市财政局']], ['县委', '市财政局等县委部门', ['市财政局']], ['省委', '市财政局等省委部门', ['市财政局']],
  ['政府', '市财政局等政府部门', ['市财政局']], ['中央', '市财政局等中央部门', ['市财政局']], ['省', '市财政局等省部门', ['市财政局']],
  ['市', '市财政局等市部门', ['市财政局']], ['区', '市财政局等区部门', ['市财政局']], ['县', '市财政局等县部门', ['市财政局']],
  ['州', '市财政局等州部门', ['市财政局']], ['各', '市财政局等各部门', ['市财政局']], ['有关', '市财政局等有关部门', ['市财政局']],
  ['相关', '市财政局等相关部门', ['市财政局']], ['其他', '市财政局等其他部门', ['市财政局']], ['职能', '市财政局等职能部门', ['市财政局']],
  ['成员', '市财政局等成员部门', ['市财政局']], ['牵头', '市财政局等牵头部门', ['市财政局']], ['责任', '市财政局等责任部门', ['市财政局']],
  ['配合', '市财政局等配合部门', ['市财政局']], ['行业', '市财政局等行业部门', ['市财政局']], ['主管', '市财政局等主管部门', ['市财政局']],
  ['监管', '市财政局等监管部门', ['市财政局']], ['执法', '市财政局等执法部门', ['市财政局']], ['审批', '市财政局等审批部门', ['市财政局']],
  ['业务', '市财政局等业务部门', ['市财政局']], ['各级', '市财政局等各级部门', ['市财政局']], ['行政', '市财政局等行政部门', ['市财政局']],
  ['监督', '市财政局等监督部门', ['市财政局']], ['管理', '市财政局等管理部门', ['市财政局']],
]

describe('qualifiers of open ends', () => {
  it.each(OPEN)('%s in %s', (_, list, units) => {
    expect(splitUnits(list)).toEqual(units)
  })

  it('have a row each', () => {
    expect(rowsFor(OPEN_END_QUALIFIERS, OPEN)).toEqual(EACH_WORD_ONCE)
  })
})

/** [noun, list, units] */
// biome-ignore format: several rows a line; one a line would fill screens
const OPEN_NOUNS: readonly [word: string, list: string, units: string[]][] = [
  ['部门', '市财政局等有关部门', ['市财政局']], ['单位', '市财政局等有关单位', ['市财政局']], ['部委', '市财政局等有关部委', ['市财政局']],
  ['机构', '市财政局等有关机构', ['市财政局']], ['机关', '市财政局等有关机关', ['市财政局']], ['部门单位', '市财政局等有关部门单位', ['市财政局']],
  ['企业', '市财政局等有关企业', ['市财政局']], ['企事业单位', '市财政局等有关企事业单位', ['市财政局']], ['科室', '市财政局等有关科室', ['市财政局']],
  ['股室', '市财政局等有关股室', ['市财政局']], ['处室', '市财政局等有关处室', ['市财政局']], ['方面', '市财政局等有关方面', ['市财政局']],
  ['团体', '市财政局等有关团体', ['市财政局']],
]

describe('nouns of open ends', () => {
  it.each(OPEN_NOUNS)('%s in %s', (_, list, units) => {
    expect(splitUnits(list)).toEqual(units)
  })

  it('have a row each', () => {
    expect(rowsFor(OPEN_END_NOUNS, OPEN_NOUNS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [unit of measure, list, units] */
// biome-ignore format: several rows a line; one a line would fill screens
const QUANTITIES: readonly [word: string, list: string, units: string[]][] = [
  ['户', '白果乡15户', ['白果乡']], ['人', '白果乡15人', ['白果乡']], ['名', '白果乡15名', ['白果乡']], ['个', '白果乡15个', ['白果乡']],
  ['套', '白果乡15套', ['白果乡']], ['条', '白果乡15条', ['白果乡']], ['座', '白果乡15座', ['白果乡']], ['处', '白果乡15处', ['白果乡']],
  ['家', '白果乡15家', ['白果乡']], ['台', '白果乡15台', ['白果乡']], ['亩', '白果乡15亩', ['白果乡']], ['公里', '白果乡15公里', ['白果乡']],
  ['万元', '白果乡15万元', ['白果乡']], ['万亩', '白果乡15万亩', ['白果乡']], ['平方米', '白果乡15平方米', ['白果乡']],
]

describe('what is counted behind a name', () => {
  it.each(QUANTITIES)('%s in %s', (_, list, units) => {
    expect(splitUnits(list)).toEqual(units)
  })

  it('have a row each', () => {
    expect(rowsFor(QUANTITY_UNITS, QUANTITIES)).toEqual(EACH_WORD_ONCE)
  })
})

/** [stem, list, units] */
// biome-ignore format: several rows a line; one a line would fill screens
const STEMS: readonly [word: string, list: string, units: string[]][] = [
  ['发改', '市某某局发改局', ['市某某局', '发改局']], ['发展改革', '市某某局发展改革局', ['市某某局', '发展改革局']],
  ['发展和改革', '市某某局发展和改革局', ['市某某局', '发展和改革局']], ['教育', '市某某局教育局', ['市某某局', '教育局']],
  ['教体', '市某某局教体局', ['市某某局', '教体局']], ['教育体育', '市某某局教育体育局', ['市某某局', '教育体育局']],
  ['科技', '市某某局科技局', ['市某某局', '科技局']], ['工信', '市某某局工信局', ['市某某局', '工信局']],
  ['经信', '市某某局经信局', ['市某某局', '经信局']], ['工业和信息化', '市某某局工业和信息化局', ['市某某局', '工业和信息化局']],
  ['公安', '市某某局公安局', ['市某某局', '公安局']], ['民政', '市某某局民政局', ['市某某局', '民政局']],
  ['司法', '市某某局司法局', ['市某某局', '司法局']], ['财政', '市某某局财政局', ['市某某局', '财政局']],
  ['人社', '市某某局人社局', ['市某某局', '人社局']], ['人力社保', '市某某局人力社保局', ['市某某局', '人力社保局']],
  ['人力资源社会保障', '市某某局人力资源社会保障局', ['市某某局', '人力资源社会保障局']],
  ['人力资源和社会保障', '市某某局人力资源和社会保障局', ['市某某局', '人力资源和社会保障局']], ['自然资源', '市某某局自然资源局', ['市某某局', '自然资源局']],
  ['资规', '市某某局资规局', ['市某某局', '资规局']], ['自然资源和规划', '市某某局自然资源和规划局', ['市某某局', '自然资源和规划局']],
  ['生态环境', '市某某局生态环境局', ['市某某局', '生态环境局']], ['环保', '市某某局环保局', ['市某某局', '环保局']],
  ['住建', '市某某局住建局', ['市某某局', '住建局']], ['住房城乡建设', '市某某局住房城乡建设局', ['市某某局', '住房城乡建设局']],
  ['住房和城乡建设', '市某某局住房和城乡建设局', ['市某某局', '住房和城乡建设局']], ['交通', '市某某局交通局', ['市某某局', '交通局']],
  ['交通运输', '市某某局交通运输局', ['市某某局', '交通运输局']], ['水利', '市某某局水利局', ['市某某局', '水利局']],
  ['水务', '市某某局水务局', ['市某某局', '水务局']], ['农业', '市某某局农业局', ['市某某局', '农业局']],
  ['农业农村', '市某某局农业农村局', ['市某某局', '农业农村局']], ['林业', '市某某局林业局', ['市某某局', '林业局']],
  ['商务', '市某某局商务局', ['市某某局', '商务局']], ['文旅', '市某某局文旅局', ['市某某局', '文旅局']],
  ['文体旅', '市某某局文体旅局', ['市某某局', '文体旅局']], ['文广旅', '市某某局文广旅局', ['市某某局', '文广旅局']],
  ['文化和旅游', '市某某局文化和旅游局', ['市某某局', '文化和旅游局']], ['卫健', '市某某局卫健局', ['市某某局', '卫健局']],
  ['卫生健康', '市某某局卫生健康局', ['市某某局', '卫生健康局']], ['卫计', '市某某局卫计局', ['市某某局', '卫计局']],
  ['退役军人事务', '市某某局退役军人事务局', ['市某某局', '退役军人事务局']], ['应急', '市某某局应急局', ['市某某局', '应急局']],
  ['应急管理', '市某某局应急管理局', ['市某某局', '应急管理局']], ['审计', '市某某局审计局', ['市某某局', '审计局']],
  ['市场监管', '市某某局市场监管局', ['市某某局', '市场监管局']], ['市场监督管理', '市某某局市场监督管理局', ['市某某局', '市场监督管理局']],
  ['统计', '市某某局统计局', ['市某某局', '统计局']], ['医保', '市某某局医保局', ['市某某局', '医保局']],
  ['医疗保障', '市某某局医疗保障局', ['市某某局', '医疗保障局']], ['信访', '市某某局信访局', ['市某某局', '信访局']],
  ['城管', '市某某局城管局', ['市某某局', '城管局']], ['城市管理', '市某某局城市管理局', ['市某某局', '城市管理局']],
  ['综合执法', '市某某局综合执法局', ['市某某局', '综合执法局']], ['行政审批', '市某某局行政审批局', ['市某某局', '行政审批局']],
  ['行政审批服务', '市某某局行政审批服务局', ['市某某局', '行政审批服务局']], ['政务服务', '市某某局政务服务局', ['市某某局', '政务服务局']],
  ['乡村振兴', '市某某局乡村振兴局', ['市某某局', '乡村振兴局']], ['税务', '市某某局税务局', ['市某某局', '税务局']],
  ['国资', '市某某局国资局', ['市某某局', '国资局']], ['体育', '市某某局体育局', ['市某某局', '体育局']],
  ['粮食', '市某某局粮食局', ['市某某局', '粮食局']], ['气象', '市某某局气象局', ['市某某局', '气象局']],
]

describe('departments with nothing in front of them', () => {
  it.each(STEMS)('%s in %s', (_, list, units) => {
    expect(splitUnits(list)).toEqual(units)
  })

  it('have a row each', () => {
    expect(rowsFor(DEPARTMENT_STEMS, STEMS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [level, list, units] */
// biome-ignore format: several rows a line; one a line would fill screens
const LEVELS: readonly [word: string, list: string, units: string[]][] = [
  ['省', '某某公司省某某办', ['某某公司', '省某某办']], ['市', '某某公司市某某办', ['某某公司', '市某某办']],
  ['区', '某某公司区某某办', ['某某公司', '区某某办']], ['县', '某某公司县某某办', ['某某公司', '县某某办']],
  ['州', '某某公司州某某办', ['某某公司', '州某某办']],
]

describe('levels with nothing in front of them', () => {
  it.each(LEVELS)('%s in %s', (_, list, units) => {
    expect(splitUnits(list)).toEqual(units)
  })

  it('have a row each', () => {
    expect(rowsFor(LEVEL_PREFIXES, LEVELS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [word, list, units] */
// biome-ignore format: several rows a line; one a line would fill screens
const NO_LEVELS: readonly [word: string, list: string, units: string[]][] = [
  ['场', '某某中心市场某某办', ['某某中心市场某某办']], ['政', '某某中心市政某某办', ['某某中心市政某某办']], ['容', '某某中心市容某某办', ['某某中心市容某某办']],
  ['民', '某某中心市民某某办', ['某某中心市民某某办']], ['属', '某某中心市属某某办', ['某某中心市属某某办']], ['直', '某某中心市直某某办', ['某某中心市直某某办']],
  ['域', '某某中心市域某某办', ['某某中心市域某某办']], ['级', '某某中心市级某某办', ['某某中心市级某某办']], ['际', '某某中心市际某某办', ['某某中心市际某某办']],
  ['内', '某某中心市内某某办', ['某某中心市内某某办']], ['外', '某某中心市外某某办', ['某某中心市外某某办']], ['辖', '某某中心市辖某某办', ['某某中心市辖某某办']],
  ['委', '某某中心市委某某办', ['某某中心市委某某办']], ['长', '某某中心市长某某办', ['某某中心市长某某办']],
  ['人民政府', '某某中心市人民政府某某办', ['某某中心市人民政府某某办']], ['分', '某某中心市分某某办', ['某某中心市分某某办']],
]

describe('words that begin with a level’s character', () => {
  it.each(NO_LEVELS)('%s in %s', (_, list, units) => {
    expect(splitUnits(list)).toEqual(units)
  })

  it('have a row each', () => {
    expect(rowsFor(NOT_A_LEVEL, NO_LEVELS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [title, person] */
// biome-ignore format: several rows a line; one a line would fill screens
const PEOPLE: readonly [word: string, person: string][] = [
  ['省长', '李某省长'], ['市长', '李某市长'], ['区长', '李某区长'], ['县长', '李某县长'], ['州长', '李某州长'], ['镇长', '李某镇长'],
  ['乡长', '李某乡长'], ['秘书长', '李某秘书长'], ['书记', '李某书记'], ['局长', '李某局长'], ['处长', '李某处长'], ['科长', '李某科长'],
  ['股长', '李某股长'], ['厅长', '李某厅长'], ['同志', '李某同志'], ['分管领导', '李某分管领导'], ['主要领导', '李某主要领导'], ['负责人', '李某负责人'],
]

describe('titles of people', () => {
  it.each(PEOPLE)('%s in %s', (_, person) => {
    const { units, diagnostics } = readDuty(person, 'responsible', undefined)
    expect(units.responsible).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toEqual(['person-left-out'])
  })

  it('have a row each', () => {
    expect(rowsFor(PERSON_TITLES, PEOPLE)).toEqual(EACH_WORD_ONCE)
  })
})
