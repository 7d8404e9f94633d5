import { NATIONAL } from '../levels.js'
import { SOURCES } from '../sources.js'
import { unitsOf } from '../units-of.js'

/** National agencies that a reform has ended, by the unit that took over most of what they did. */
export const formerNationalUnits = unitsOf({ levels: NATIONAL, source: SOURCES.reform2018 }, [
  {
    name: '中国银行保险监督管理委员会',
    aliases: ['中国银保监会', '银保监会'],
    succeededBy: { name: '国家金融监督管理总局', year: 2023 },
    source: SOURCES.reform2023,
  },
  {
    name: '中国银行业监督管理委员会',
    aliases: ['中国银监会', '银监会'],
    succeededBy: { name: '中国银行保险监督管理委员会', year: 2018 },
  },
  {
    name: '中国保险监督管理委员会',
    aliases: ['中国保监会', '保监会'],
    succeededBy: { name: '中国银行保险监督管理委员会', year: 2018 },
  },
  {
    name: '国家乡村振兴局',
    aliases: ['乡村振兴局'],
    succeededBy: { name: '农业农村部', year: 2023 },
    source: SOURCES.reform2023,
  },
  {
    name: '国务院扶贫开发领导小组办公室',
    aliases: ['国务院扶贫办', '扶贫办'],
    succeededBy: { name: '国家乡村振兴局', year: 2021 },
    source: SOURCES.stateCouncil2018,
  },
  {
    name: '国家卫生和计划生育委员会',
    aliases: ['国家卫生计生委', '国家卫计委', '卫生计生委', '卫计委'],
    succeededBy: { name: '国家卫生健康委员会', year: 2018 },
  },
  {
    name: '卫生部',
    succeededBy: { name: '国家卫生和计划生育委员会', year: 2013 },
    source: SOURCES.reform2013,
  },
  {
    name: '国家人口和计划生育委员会',
    aliases: ['国家人口计生委', '人口计生委'],
    succeededBy: { name: '国家卫生和计划生育委员会', year: 2013 },
    source: SOURCES.reform2013,
  },
  {
    name: '国家工商行政管理总局',
    aliases: ['国家工商总局', '工商总局'],
    succeededBy: { name: '国家市场监督管理总局', year: 2018 },
  },
  {
    name: '国家质量监督检验检疫总局',
    aliases: ['国家质检总局', '质检总局'],
    succeededBy: { name: '国家市场监督管理总局', year: 2018 },
  },
  {
    name: '国家食品药品监督管理总局',
    aliases: ['食品药品监管总局', '国家食药监总局', '食药监总局'],
    succeededBy: { name: '国家市场监督管理总局', year: 2018 },
  },
  { name: '环境保护部', aliases: ['环保部'], succeededBy: { name: '生态环境部', year: 2018 } },
  { name: '国土资源部', aliases: ['国土部'], succeededBy: { name: '自然资源部', year: 2018 } },
  { name: '国家海洋局', aliases: ['海洋局'], succeededBy: { name: '自然资源部', year: 2018 } },
  {
    name: '国家测绘地理信息局',
    aliases: ['测绘地信局'],
    succeededBy: { name: '自然资源部', year: 2018 },
  },
  { name: '国家林业局', aliases: ['林业局'], succeededBy: { name: '国家林业和草原局', year: 2018 } },
  { name: '国家粮食局', aliases: ['粮食局'], succeededBy: { name: '国家粮食和物资储备局', year: 2018 } },
  { name: '农业部', succeededBy: { name: '农业农村部', year: 2018 } },
  { name: '文化部', succeededBy: { name: '文化和旅游部', year: 2018 } },
  { name: '国家旅游局', aliases: ['旅游局'], succeededBy: { name: '文化和旅游部', year: 2018 } },
  {
    name: '国家新闻出版广电总局',
    aliases: ['新闻出版广电总局'],
    succeededBy: { name: '国家广播电视总局', year: 2018 },
  },
  {
    name: '国家安全生产监督管理总局',
    aliases: ['安全监管总局', '安监总局'],
    succeededBy: { name: '应急管理部', year: 2018 },
  },
  {
    name: '国务院法制办公室',
    aliases: ['国务院法制办', '法制办'],
    succeededBy: { name: '司法部', year: 2018 },
  },
  { name: '监察部', succeededBy: { name: '中央纪律检查委员会国家监察委员会', year: 2018 } },
  { name: '铁道部', succeededBy: { name: '国家铁路局', year: 2013 }, source: SOURCES.reform2013 },
  {
    name: '铁路总公司',
    aliases: ['中国铁路总公司'],
    kind: 'enterprise',
    succeededBy: { name: '中国国家铁路集团有限公司', year: 2019 },
    source: SOURCES.railwayLaw,
  },
  {
    name: '国务院推进政府职能转变和“放管服”改革协调小组办公室',
    aliases: ['国务院推进职能转变协调小组办公室', '国务院职能转变协调办', '国务院职转办'],
    source: SOURCES.business,
  },
])
