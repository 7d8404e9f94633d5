import { CITY_AND_COUNTY, COUNTY, LOCAL, PROVINCE, PROVINCE_AND_CITY } from '../levels.js'
import { SOURCES } from '../sources.js'
import { unitsOf } from '../units-of.js'

const to = (name: string, year = 2018) => ({ succeededBy: { name, year } })
/** What the reforms of 2018 put together on each level. */
const HEALTH = '*卫生健康委员会'
const MARKET = '*市场监督管理局'
const NATURE = '*自然资源局'
const CULTURE = '*文化和旅游局'

/** Local agencies that the reforms of 2018 ended, by the unit that took over most of what they did. */
const endedIn2018 = unitsOf({ levels: LOCAL, source: SOURCES.localReform2018 }, [
  { name: '*卫生和计划生育委员会', aliases: ['*卫计委', '*卫生计生委'], ...to(HEALTH) },
  {
    name: '*卫生和计划生育局',
    aliases: ['*卫计局', '*卫生计生局'],
    levels: CITY_AND_COUNTY,
    ...to('*卫生健康局'),
  },
  { name: '*工商行政管理局', aliases: ['*工商局'], ...to(MARKET) },
  { name: '*质量技术监督局', aliases: ['*质监局', '*质量技监局'], ...to(MARKET) },
  {
    name: '*食品药品监督管理局',
    aliases: ['*食药监局', '*食品药品监管局', '*食药局', '*食药监管局'],
    ...to(MARKET),
  },
  { name: '*工商行政管理和质量技术监督局', aliases: ['*工商质监局'], ...to(MARKET) },
  { name: '*食品药品和市场监督管理局', aliases: ['*食药市监局'], ...to(MARKET) },
  { name: '*国家税务局', aliases: ['*国税局'], ...to('*税务局'), source: SOURCES.taxReform2018 },
  { name: '*地方税务局', aliases: ['*地税局'], ...to('*税务局'), source: SOURCES.taxReform2018 },
  { name: '*国土资源厅', aliases: ['*国土厅'], levels: PROVINCE, ...to('*自然资源厅') },
  { name: '*国土资源局', aliases: ['*国土局'], ...to(NATURE) },
  { name: '*国土资源和规划局', aliases: ['*国土规划局'], ...to('*自然资源和规划局') },
  { name: '*规划和国土资源委员会', aliases: ['*规划国土委'], ...to('*规划和自然资源委员会') },
  { name: '*规划局', ...to(NATURE) },
  { name: '*城乡规划局', ...to(NATURE) },
  { name: '*环境保护厅', aliases: ['*环保厅'], levels: PROVINCE, ...to('*生态环境厅') },
  { name: '*环境保护局', aliases: ['*环保局'], ...to('*生态环境局') },
  { name: '*农业厅', levels: PROVINCE, ...to('*农业农村厅') },
  { name: '*农业局', ...to('*农业农村局') },
  { name: '*农业委员会', aliases: ['*农委'], ...to('*农业农村局') },
  { name: '*农牧局', ...to('*农业农村局') },
  { name: '*农林局', levels: CITY_AND_COUNTY, ...to('*农业农村局') },
  { name: '*农业机械管理局', aliases: ['*农机局'], ...to('*农业农村局') },
  { name: '*文化厅', levels: PROVINCE, ...to('*文化和旅游厅') },
  { name: '*文化局', ...to(CULTURE) },
  { name: '*旅游局', ...to(CULTURE) },
  { name: '*文化委员会', aliases: ['*文化委'], ...to('*文化和旅游委员会') },
  { name: '*文化广电新闻出版局', aliases: ['*文广新局', '*文广局'], ...to(CULTURE) },
  { name: '*文化体育新闻出版广电局', aliases: ['*文体广新局'], levels: CITY_AND_COUNTY, ...to(CULTURE) },
  { name: '*新闻出版广电局', aliases: ['*新广局'], ...to('*广播电视局') },
  { name: '*安全生产监督管理局', aliases: ['*安监局', '*安全监管局'], ...to('*应急管理局') },
  { name: '*粮食局', ...to('*粮食和物资储备局') },
  { name: '*法制办公室', aliases: ['*法制办', '*政府法制办', '*人民政府法制办公室'], ...to('*司法局') },
  { name: '*法制局', levels: CITY_AND_COUNTY, ...to('*司法局') },
  { name: '*监察厅', levels: PROVINCE, ...to('*监察委员会') },
  { name: '*监察局', ...to('*监察委员会') },
  {
    name: '*扶贫开发领导小组办公室',
    aliases: ['*扶贫办', '*扶贫开发办公室', '*扶贫开发办'],
    ...to('*乡村振兴局', 2021),
    source: SOURCES.reform2023,
  },
  {
    name: '*扶贫开发局',
    aliases: ['*扶贫局', '*扶贫和移民局'],
    ...to('*乡村振兴局', 2021),
    source: SOURCES.reform2023,
  },
  { name: '*水利电力局', levels: COUNTY, ...to('*水利局') },
  {
    name: '*出入境检验检疫局',
    aliases: ['*检验检疫局', '*国检局'],
    placedBy: 'name',
    ...to('*海关'),
    source: SOURCES.reform2018,
  },
])

/** Local agencies that earlier reforms ended. */
const endedBefore = unitsOf({ levels: LOCAL, source: SOURCES.localReform2013 }, [
  { name: '*卫生厅', levels: PROVINCE, ...to('*卫生和计划生育委员会', 2013) },
  { name: '*卫生局', ...to('*卫生和计划生育局', 2013) },
  {
    name: '*人口和计划生育委员会',
    aliases: ['*人口计生委', '*计生委'],
    ...to('*卫生和计划生育委员会', 2013),
  },
  { name: '*人口和计划生育局', aliases: ['*人口计生局', '*计生局'], ...to('*卫生和计划生育局', 2013) },
  {
    name: '*劳动和社会保障局',
    aliases: ['*劳动保障局', '*劳动社保局'],
    ...to('*人力资源和社会保障局', 2008),
    source: SOURCES.reform2008,
  },
  {
    name: '*劳动和社会保障厅',
    aliases: ['*劳动保障厅'],
    levels: PROVINCE,
    ...to('*人力资源和社会保障厅', 2008),
    source: SOURCES.reform2008,
  },
  { name: '*人事局', ...to('*人力资源和社会保障局', 2008), source: SOURCES.reform2008 },
  { name: '*人事厅', levels: PROVINCE, ...to('*人力资源和社会保障厅', 2008), source: SOURCES.reform2008 },
  { name: '*建设厅', levels: PROVINCE, ...to('*住房和城乡建设厅', 2008), source: SOURCES.reform2008 },
  { name: '*广播电影电视局', aliases: ['*广播影视局'], ...to('*新闻出版广电局', 2013) },
  { name: '*信息产业厅', levels: PROVINCE, ...to('*工业和信息化厅', 2008), source: SOURCES.reform2008 },
  { name: '*信息产业局', ...to('*工业和信息化局', 2008), source: SOURCES.reform2008 },
  {
    name: '*对外贸易经济合作局',
    aliases: ['*外经贸局', '*外经局'],
    levels: PROVINCE_AND_CITY,
    ...to('*商务局', 2003),
    source: SOURCES.reform2003,
  },
  {
    name: '*对外贸易经济合作厅',
    aliases: ['*外经贸厅'],
    levels: PROVINCE,
    ...to('*商务厅', 2003),
    source: SOURCES.reform2003,
  },
])

export const formerLocalUnits = [...endedIn2018, ...endedBefore]
