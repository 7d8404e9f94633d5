import { NATIONAL } from '../levels.js'
import { SOURCES } from '../sources.js'
import { unitsOf } from '../units-of.js'

/** Utilities that plans name, by their place or their own name. */
const utilities = unitsOf({ kind: 'enterprise', placedBy: 'name', source: SOURCES.companyLaw }, [
  { name: '国网*供电公司', aliases: ['国家电网*供电公司'], source: SOURCES.electricityLaw },
  { name: '国网*电力有限公司', aliases: ['国网*省电力公司'], source: SOURCES.electricityLaw },
  { name: '*供电公司', source: SOURCES.electricityLaw },
  { name: '*供电局', source: SOURCES.electricityLaw },
  { name: '*电力公司', source: SOURCES.electricityLaw },
  { name: '*电业局', source: SOURCES.electricityLaw },
  { name: '*电网公司', source: SOURCES.electricityLaw },
  { name: '*自来水公司', source: SOURCES.waterSupply },
  { name: '*供水公司', source: SOURCES.waterSupply },
  { name: '*水务公司', source: SOURCES.waterSupply },
  { name: '*水务集团', source: SOURCES.waterSupply },
  { name: '*水务投资公司', aliases: ['*水投公司'], source: SOURCES.waterSupply },
  { name: '*水务投资集团', aliases: ['*水投集团'], source: SOURCES.waterSupply },
  { name: '*燃气公司', source: SOURCES.gas },
  { name: '*天然气公司', source: SOURCES.gas },
  { name: '*燃气集团', source: SOURCES.gas },
  { name: '*热力公司' },
  { name: '*供热公司' },
  { name: '*公共交通公司', aliases: ['*公交公司'] },
  { name: '*公共交通集团', aliases: ['*公交集团'] },
  { name: '*轨道交通公司', aliases: ['*轨道公司'] },
  { name: '*轨道交通集团', aliases: ['*轨道集团'] },
  { name: '*地铁集团' },
  { name: '*城市建设投资公司', aliases: ['*城投公司'] },
  { name: '*城市建设投资集团', aliases: ['*城投集团', '*城建投资集团'] },
  { name: '*交通投资公司', aliases: ['*交投公司'] },
  { name: '*交通投资集团', aliases: ['*交投集团'] },
  { name: '*交通发展集团', aliases: ['*交发集团'] },
  { name: '*产业投资集团', aliases: ['*产投集团'] },
  { name: '*文化旅游集团', aliases: ['*文旅集团'] },
  { name: '*机场集团' },
  { name: '*港口集团' },
  {
    name: '中国电信*分公司',
    aliases: ['电信*分公司', '*电信公司', '*电信分公司'],
    source: SOURCES.telecomRules,
  },
  {
    name: '中国移动*分公司',
    aliases: ['移动*分公司', '*移动公司', '*移动分公司'],
    source: SOURCES.telecomRules,
  },
  {
    name: '中国联通*分公司',
    aliases: ['联通*分公司', '*联通公司', '*联通分公司'],
    source: SOURCES.telecomRules,
  },
  {
    name: '中国铁塔*分公司',
    aliases: ['铁塔*分公司', '*铁塔公司', '*铁塔分公司'],
    source: SOURCES.telecomRules,
  },
  { name: '中国广电*公司', aliases: ['*广电网络公司', '*广电公司'], source: SOURCES.telecomRules },
  {
    name: '中国邮政集团*分公司',
    aliases: ['中国邮政*分公司', '邮政集团*分公司', '*邮政公司', '*邮政分公司'],
    source: SOURCES.postalLaw,
  },
  { name: '*烟草公司', source: SOURCES.tobaccoLaw },
  { name: '*盐业公司', source: SOURCES.saltRules },
  {
    name: '*铁路局',
    levels: ['province'],
    succeededBy: { name: '中国铁路*局集团有限公司', year: 2017 },
    source: SOURCES.railwayLaw,
  },
  {
    name: '中国铁路*局集团有限公司',
    levels: ['province'],
    aliases: ['国铁*局', '中国铁路*局'],
    source: SOURCES.railwayLaw,
  },
  { name: '*火车站', source: SOURCES.railwayLaw },
  { name: '*机场公司' },
])

/** Banks and insurers that plans name, and their branches. */
const banks = unitsOf({ kind: 'enterprise', placedBy: 'name', source: SOURCES.commercialBanks }, [
  ...[
    ['国家开发银行', '国开行'],
    ['中国进出口银行', '进出口银行'],
    ['中国农业发展银行', '农发行'],
    ['中国工商银行', '工商银行', '工行'],
    ['中国农业银行', '农业银行', '农行'],
    ['中国银行', '中行'],
    ['中国建设银行', '建设银行', '建行'],
    ['交通银行', '交行'],
    ['中国邮政储蓄银行', '邮政储蓄银行', '邮储银行'],
  ].flatMap(([name = '', ...aliases]) => [
    { name, aliases, levels: NATIONAL },
    ...['分行', '支行'].map((branch) => ({
      name: `${name}*${branch}`,
      aliases: aliases.map((alias) => `${alias}*${branch}`),
    })),
  ]),
  { name: '*农村商业银行', aliases: ['*农商银行', '*农商行'] },
  { name: '*农村信用合作联社', aliases: ['*农村信用社', '*农信社', '*信用联社', '*农信联社'] },
  { name: '*农村信用社联合社', aliases: ['*省联社'] },
  { name: '中国出口信用保险公司', aliases: ['中国信保', '中信保'], levels: NATIONAL },
  { name: '中国出口信用保险公司*分公司', aliases: ['中国信保*分公司'] },
  { name: '中国出口信用保险公司*办事处', aliases: ['中国信保*办事处'] },
  { name: '*融资担保公司', aliases: ['*担保公司'] },
  { name: '*融资担保集团', aliases: ['*担保集团'] },
])

/** Enterprises of the whole country. */
const groups = unitsOf({ kind: 'enterprise', levels: NATIONAL, source: SOURCES.companyLaw }, [
  { name: '国家电网有限公司', aliases: ['国家电网公司', '国家电网'] },
  { name: '中国南方电网有限责任公司', aliases: ['南方电网公司', '南方电网'] },
  { name: '中国国家铁路集团有限公司', aliases: ['国铁集团', '中国铁路集团', '国家铁路集团'] },
  { name: '中国邮政集团有限公司', aliases: ['中国邮政集团', '中国邮政'] },
  { name: '中国电信集团有限公司', aliases: ['中国电信', '电信公司'] },
  { name: '中国移动通信集团有限公司', aliases: ['中国移动', '移动公司'] },
  { name: '中国联合网络通信集团有限公司', aliases: ['中国联通', '联通公司'] },
  { name: '中国铁塔股份有限公司', aliases: ['中国铁塔', '铁塔公司'] },
])

export const enterprises = [...utilities, ...banks, ...groups]
