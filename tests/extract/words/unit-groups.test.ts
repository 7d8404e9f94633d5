import { describe, expect, it } from 'vitest'
import { describeUnit } from '../../../src/extract/units/unit-kind.js'
import { splitUnits } from '../../../src/extract/units/unit-list.js'
import {
  COLLECTIVE_WORDS,
  NAMED_PLACES,
  PARTY_COMMITTEES,
  PLACE_INSTITUTIONS,
  PLAIN_NOUNS,
} from '../../../src/extract/words/unit-groups.js'
import { EACH_WORD_ONCE, rowsFor } from '../../support/word-rows.js'

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
