import { CITY_AND_COUNTY, COUNTY, LOCAL, PROVINCE, PROVINCE_AND_CITY } from '../levels.js'
import { SOURCES } from '../sources.js'
import { unitsOf } from '../units-of.js'

const CITY = ['city' as const]

/** Branches of national agencies, most of them named by their place: 云岚海关. */
const branches = unitsOf({ levels: LOCAL, placedBy: 'name' }, [
  { name: '*海关', levels: [], source: SOURCES.customsLaw },
  { name: '海关总署*特派员办事处', levels: [], source: SOURCES.customsLaw },
  { name: '*税务局', placedBy: 'both', source: SOURCES.taxReform2018 },
  { name: '国家税务总局*税务局', placedBy: 'both', source: SOURCES.taxReform2018 },
  { name: '国家税务总局*特派员办事处', levels: [], source: SOURCES.taxReform2018 },
  { name: '*气象局', placedBy: 'both', source: SOURCES.meteorologyLaw },
  { name: '*地震局', placedBy: 'both', source: SOURCES.earthquakeLaw },
  {
    name: '*邮政管理局',
    placedBy: 'both',
    aliases: ['*邮管局', '*邮政局'],
    levels: PROVINCE_AND_CITY,
    source: SOURCES.postalLaw,
  },
  { name: '*烟草专卖局', placedBy: 'both', aliases: ['*烟草局'], source: SOURCES.tobaccoLaw },
  { name: '*通信管理局', aliases: ['*通管局', '*通信局'], levels: PROVINCE, source: SOURCES.telecomRules },
  {
    name: '*通信发展管理办公室',
    placedBy: 'both',
    aliases: ['*通信发展管理办', '*通管办'],
    levels: CITY_AND_COUNTY,
    source: SOURCES.telecomRules,
  },
  {
    name: '*通信管理办公室',
    placedBy: 'both',
    aliases: ['*通信管理办', '*通信办'],
    levels: CITY_AND_COUNTY,
    source: SOURCES.telecomRules,
  },
  { name: '*无线电管理局', placedBy: 'both', aliases: ['*无线电管理处'], source: SOURCES.telecomRules },
  { name: '国家统计局*调查总队', aliases: ['*调查总队'], levels: PROVINCE, source: SOURCES.statisticsLaw },
  { name: '国家统计局*调查队', aliases: ['*调查队'], levels: CITY_AND_COUNTY, source: SOURCES.statisticsLaw },
  { name: '*海事局', levels: [], source: SOURCES.maritimeLaw },
  { name: '*海事处', levels: [], source: SOURCES.maritimeLaw },
  { name: '*航道局', levels: [], source: SOURCES.maritimeLaw },
  { name: '*水文局', levels: [], source: SOURCES.waterLaw },
  { name: '*水文水资源勘测中心', aliases: ['*水文中心'], levels: [], source: SOURCES.waterLaw },
  { name: '*黄河河务局', aliases: ['*河务局'], levels: [], source: SOURCES.waterLaw },
  { name: '*水利委员会', aliases: ['*水利委'], levels: [], source: SOURCES.waterLaw },
  { name: '*流域管理局', levels: [], source: SOURCES.waterLaw },
  {
    name: '*能源监管办公室',
    aliases: ['国家能源局*监管办公室', '国家能源局*监管局', '*能源监管局'],
    levels: PROVINCE,
    source: SOURCES.electricityLaw,
  },
  {
    name: '中国民用航空*安全监督管理局',
    aliases: ['民航*监管局', '民航*安全监管局'],
    levels: PROVINCE,
    source: SOURCES.civilAviationLaw,
  },
  {
    name: '国家矿山安全监察局*局',
    aliases: ['*矿山安全监察局', '*矿山安监局'],
    levels: PROVINCE,
    source: SOURCES.offices2023,
  },
  { name: '财政部*监管局', levels: PROVINCE, source: SOURCES.stateReform2018 },
  { name: '审计署*特派员办事处', levels: PROVINCE, source: SOURCES.stateReform2018 },
  { name: '商务部驻*特派员办事处', levels: [], source: SOURCES.stateReform2018 },
  { name: '*储备物资管理局', levels: [], source: SOURCES.offices2023 },
])

/** Branches of the central bank and the financial regulators; their reforms of 2018 and 2023. */
const regulators = unitsOf({ levels: PROVINCE_AND_CITY, placedBy: 'name', source: SOURCES.reform2023 }, [
  {
    name: '中国人民银行*中心支行',
    aliases: ['人行*中心支行', '人民银行*中心支行', '*人民银行', '*人行'],
    succeededBy: { name: '中国人民银行*分行', year: 2023 },
  },
  { name: '中国人民银行*分行', aliases: ['人行*分行', '人民银行*分行', '*人民银行', '*人行'] },
  {
    name: '中国人民银行*支行',
    aliases: ['人行*支行', '人民银行*支行', '*人民银行', '*人行'],
    levels: COUNTY,
    source: SOURCES.centralBankLaw,
  },
  {
    name: '中国人民银行*营业管理部',
    aliases: ['人行*营业管理部', '人民银行*营业管理部'],
    levels: PROVINCE,
    succeededBy: { name: '中国人民银行*分行', year: 2023 },
  },
  {
    name: '国家外汇管理局*分局',
    aliases: ['外汇局*分局', '*外汇管理局', '*外汇局'],
    source: SOURCES.centralBankLaw,
  },
  { name: '国家外汇管理局*中心支局', aliases: ['外汇局*中心支局'], source: SOURCES.centralBankLaw },
  {
    name: '中国银行保险监督管理委员会*监管局',
    aliases: ['*银保监局', '中国银保监会*监管局'],
    levels: PROVINCE,
    succeededBy: { name: '国家金融监督管理总局*监管局', year: 2023 },
  },
  {
    name: '中国银行保险监督管理委员会*监管分局',
    aliases: ['*银保监分局', '中国银保监会*监管分局', '*银保监局'],
    levels: CITY,
    succeededBy: { name: '国家金融监督管理总局*监管分局', year: 2023 },
  },
  {
    name: '中国银行保险监督管理委员会*监管组',
    aliases: ['*银保监组', '*银保监监管组'],
    levels: CITY_AND_COUNTY,
    succeededBy: { name: '国家金融监督管理总局*监管支局', year: 2023 },
  },
  { name: '国家金融监督管理总局*监管局', aliases: ['*金融监管局', '金融监管总局*监管局'], levels: PROVINCE },
  {
    name: '国家金融监督管理总局*监管分局',
    aliases: ['*金融监管分局', '*金融监管局', '金融监管总局*监管分局'],
    levels: CITY,
  },
  {
    name: '国家金融监督管理总局*监管支局',
    aliases: ['*金融监管支局', '金融监管总局*监管支局'],
    levels: COUNTY,
  },
  {
    name: '中国银行业监督管理委员会*监管局',
    aliases: ['*银监局'],
    levels: PROVINCE,
    succeededBy: { name: '中国银行保险监督管理委员会*监管局', year: 2018 },
    source: SOURCES.reform2018,
  },
  {
    name: '中国银行业监督管理委员会*监管分局',
    aliases: ['*银监分局'],
    levels: CITY,
    succeededBy: { name: '中国银行保险监督管理委员会*监管分局', year: 2018 },
    source: SOURCES.reform2018,
  },
  {
    name: '中国银行业监督管理委员会*办事处',
    aliases: ['*银监办', '*银监办事处'],
    levels: COUNTY,
    succeededBy: { name: '中国银行保险监督管理委员会*监管组', year: 2018 },
    source: SOURCES.reform2018,
  },
  {
    name: '中国保险监督管理委员会*监管局',
    aliases: ['*保监局'],
    levels: PROVINCE,
    succeededBy: { name: '中国银行保险监督管理委员会*监管局', year: 2018 },
    source: SOURCES.reform2018,
  },
  {
    name: '中国证券监督管理委员会*监管局',
    aliases: ['*证监局', '中国证监会*监管局'],
    levels: PROVINCE,
    source: SOURCES.securitiesLaw,
  },
])

export const verticalUnits = [...branches, ...regulators]
