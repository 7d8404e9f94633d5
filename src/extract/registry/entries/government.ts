import { CITY_AND_COUNTY, LOCAL, PROVINCE_AND_CITY } from '../levels.js'
import { SOURCES } from '../sources.js'
import { unitsOf } from '../units-of.js'

/** Governments, their offices, and those of zones. */
const governments = unitsOf({ kind: 'government', source: SOURCES.organicLaw }, [
  { name: '*人民政府', aliases: ['*政府'], levels: ['province', 'city', 'county', 'township'] },
  { name: '*镇人民政府', aliases: ['*镇'], levels: ['township'], placedBy: 'name' },
  { name: '*乡人民政府', aliases: ['*乡'], levels: ['township'], placedBy: 'name' },
  { name: '*街道办事处', aliases: ['*街道办', '*街办', '*街道'], levels: ['township'], placedBy: 'name' },
  { name: '*行政公署', aliases: ['*行署'], levels: ['city'] },
  { name: '*管理委员会', placedBy: 'name', source: SOURCES.developmentZones },
  { name: '*党工委管委会', placedBy: 'name', source: SOURCES.developmentZones },
])

/** General administration of a government. */
const offices = unitsOf({ levels: LOCAL, source: SOURCES.organicLaw }, [
  { name: '*人民政府办公厅', aliases: ['*府办公厅'], levels: PROVINCE_AND_CITY },
  { name: '*人民政府办公室', aliases: ['*政府办', '*府办', '*府办公室'], levels: CITY_AND_COUNTY },
  { name: '*人民政府研究室', aliases: ['*政府研究室', '*研究室'] },
  { name: '*人民政府督查室', aliases: ['*政府督查室', '*督查室', '*政府督查办'] },
  { name: '*人民政府新闻办公室', aliases: ['*政府新闻办', '*新闻办'], kind: 'party' },
  { name: '*人民政府发展研究中心', aliases: ['*政府发展研究中心', '*发展研究中心'] },
  { name: '*人民政府参事室', aliases: ['*政府参事室', '*参事室'] },
  { name: '*人民政府外事办公室', aliases: ['*政府外办', '*外事办公室', '*外事办', '*外办'] },
  { name: '*外事侨务办公室', aliases: ['*外侨办', '*外事侨务办'] },
  { name: '*委外事工作委员会办公室', aliases: ['*委外办'], kind: 'party' },
  { name: '*侨务办公室', aliases: ['*侨办', '*政府侨办'] },
  { name: '*机关事务管理局', aliases: ['*机关事务局'] },
  { name: '*机关事务管理中心', aliases: ['*机关事务中心'] },
  { name: '*机关事务服务中心' },
  { name: '*信访局', source: SOURCES.petitions },
  { name: '*信访工作联席会议办公室', aliases: ['*信访联席办'], source: SOURCES.petitions },
  { name: '*人民政府驻北京办事处', aliases: ['*驻京办'] },
  { name: '*绩效管理办公室', aliases: ['*绩效办'] },
  { name: '*机关效能建设领导小组办公室', aliases: ['*效能办'] },
])

/** Service, approval, data and business environment: cities name and join these as they like. */
const services = unitsOf({ levels: LOCAL, source: SOURCES.governmentService }, [
  { name: '*政务服务管理局', aliases: ['*政务服务局', '*政务局'] },
  { name: '*政务服务管理办公室', aliases: ['*政务服务办', '*政务办'] },
  { name: '*政务服务数据管理局', aliases: ['*政务服务数据局', '*政数局'] },
  { name: '*政务服务和数据管理局', aliases: ['*政务和数据局'] },
  { name: '*政务服务和数据局' },
  { name: '*政务服务和大数据局' },
  { name: '*政务服务和大数据管理局', aliases: ['*政务大数据局'] },
  { name: '*政务服务中心', aliases: ['*政务中心'] },
  { name: '*行政服务中心' },
  { name: '*行政审批服务中心' },
  { name: '*便民服务中心' },
  { name: '*市民服务中心' },
  { name: '*行政审批局', aliases: ['*审批局'] },
  { name: '*行政审批服务局', aliases: ['*审批服务局'] },
  { name: '*行政审批和政务信息管理局', aliases: ['*行政审批政务信息局'] },
  { name: '*行政审批与政务服务局', aliases: ['*行政审批政务服务局'] },
  {
    name: '*推进政府职能转变和“放管服”改革协调小组办公室',
    aliases: ['*职转办', '*职能转变协调办'],
    source: SOURCES.business,
  },
  { name: '*“互联网+政务服务”联席会议办公室', aliases: ['*“互联网+政务服务”联席办'] },
  { name: '*热线中心' },
  { name: '*热线办公室', aliases: ['*热线办'] },
  { name: '*12345热线中心' },
  { name: '*12345政务服务便民热线中心' },
  { name: '*政务公开办公室', aliases: ['*政务公开办'], source: SOURCES.governmentInformation },
  { name: '*政府信息公开工作办公室', aliases: ['*政府信息公开办'], source: SOURCES.governmentInformation },
  { name: '*数据局', source: SOURCES.reform2023 },
  { name: '*大数据局', source: SOURCES.localReform2018 },
  { name: '*大数据管理局', source: SOURCES.localReform2018 },
  { name: '*大数据发展局', source: SOURCES.localReform2018 },
  { name: '*大数据发展管理局', source: SOURCES.localReform2018 },
  { name: '*大数据应用局', source: SOURCES.localReform2018 },
  { name: '*大数据中心', source: SOURCES.localReform2018 },
  { name: '*数据资源管理局', aliases: ['*数据资源局'], source: SOURCES.localReform2018 },
  { name: '*营商环境建设局', aliases: ['*营商环境局', '*营商局'], source: SOURCES.business },
  { name: '*营商环境建设监督局', source: SOURCES.business },
  { name: '*营商环境建设办公室', aliases: ['*营商办', '*营商环境办'], source: SOURCES.business },
  { name: '*优化营商环境办公室', aliases: ['*优化办'], source: SOURCES.business },
  { name: '*公共资源交易管理局', aliases: ['*公管局'], source: SOURCES.bidding },
  { name: '*公共资源交易监督管理局', source: SOURCES.bidding },
  { name: '*公共资源交易管理办公室', aliases: ['*公管办'], source: SOURCES.bidding },
  { name: '*公共资源交易管理委员会办公室', source: SOURCES.bidding },
  { name: '*公共资源交易中心', aliases: ['*交易中心'], source: SOURCES.bidding },
])

/** State and collective assets. */
const assets = unitsOf({ levels: LOCAL, source: SOURCES.stateAssetsLaw }, [
  { name: '*人民政府国有资产监督管理委员会', aliases: ['*国资委', '*国有资产监督管理委员会'] },
  { name: '*国有资产监督管理局', aliases: ['*国资局'], levels: CITY_AND_COUNTY },
  { name: '*国有资产管理局', levels: CITY_AND_COUNTY },
  { name: '*国有资产监督管理办公室', aliases: ['*国资办'], levels: CITY_AND_COUNTY },
  { name: '*国有资产服务中心', aliases: ['*国资中心', '*国资服务中心'], levels: CITY_AND_COUNTY },
  {
    name: '*人民政府集体资产监督管理办公室',
    aliases: ['*集体资产监督管理办公室', '*集体资产监管办', '*集资办'],
    source: SOURCES.collectiveAssets,
  },
  {
    name: '*集体资产监督管理委员会',
    aliases: ['*集体资产监管委'],
    source: SOURCES.collectiveAssets,
  },
  { name: '*农村经济经营管理站', aliases: ['*农经站', '*经管站'], source: SOURCES.collectiveAssets },
])

export const governmentUnits = [...governments, ...offices, ...services, ...assets]
