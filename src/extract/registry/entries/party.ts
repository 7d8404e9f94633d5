import { CITY_AND_COUNTY, LOCAL, PROVINCE_AND_CITY } from '../levels.js'
import { SOURCES } from '../sources.js'
import { unitsOf } from '../units-of.js'

/** Organs of the Party's local committees; the star is the committee's level: 市委宣传部. */
const organs = unitsOf({ kind: 'party', levels: LOCAL, source: SOURCES.partyOrgans }, [
  { name: '中共*委员会', aliases: ['中共*委', '*委'], source: SOURCES.partyConstitution },
  { name: '*委办公厅', levels: PROVINCE_AND_CITY },
  { name: '*委办公室', aliases: ['*委办'], levels: CITY_AND_COUNTY },
  { name: '*纪律检查委员会', aliases: ['*纪委', '*纪检委'], source: SOURCES.partyConstitution },
  { name: '*监察委员会', aliases: ['*监委', '*监察委'], source: SOURCES.supervisionLaw },
  {
    name: '*纪律检查委员会监察委员会',
    aliases: [
      '*纪委监委',
      '*纪委监察委',
      '*纪检监察委',
      '*纪委市监委',
      '*纪委区监委',
      '*纪委县监委',
      '*纪委省监委',
    ],
    source: SOURCES.supervisionLaw,
  },
  { name: '*委组织部', aliases: ['*组织部'] },
  { name: '*委宣传部', aliases: ['*宣传部'] },
  { name: '*委统一战线工作部', aliases: ['*委统战部', '*统战部'], source: SOURCES.partyUnited },
  { name: '*委政法委员会', aliases: ['*委政法委', '*政法委'] },
  { name: '*委社会工作部', aliases: ['*社会工作部', '*委社工部', '*社工部'], source: SOURCES.reform2023 },
  {
    name: '*委网络安全和信息化委员会办公室',
    aliases: ['*委网信办', '*网信办'],
    source: SOURCES.reform2018,
  },
  {
    name: '*委机构编制委员会办公室',
    aliases: ['*委编办', '*编办', '*编委办', '*委编委办', '*机构编制委员会办公室'],
    source: SOURCES.partyOrganisation,
  },
  {
    name: '*审批制度改革办公室',
    aliases: ['*审改办', '*行政审批制度改革办公室'],
    source: SOURCES.localReform2013,
  },
  {
    name: '*委农村工作领导小组办公室',
    aliases: ['*委农办', '*农办', '*委农村工作办公室', '*委农工办'],
    source: SOURCES.localReform2018,
  },
  { name: '*委农村工作部', aliases: ['*委农工部', '*农工部'] },
  {
    name: '*精神文明建设指导委员会办公室',
    aliases: ['*文明办', '*委文明办', '*精神文明办'],
  },
  {
    name: '*委全面深化改革委员会办公室',
    aliases: ['*委改革办', '*委深改办', '*深改办', '*改革办', '*委改革委办公室'],
    source: SOURCES.reform2018,
  },
  {
    name: '*委全面依法治理委员会办公室',
    aliases: ['*委依法治市办', '*委依法治县办', '*委依法治区办', '*委依法治省办', '*委依法治州办'],
    source: SOURCES.reform2018,
  },
  { name: '*委财经委员会办公室', aliases: ['*委财经办', '*财经办'], source: SOURCES.reform2018 },
  { name: '*委国家安全委员会办公室', aliases: ['*委国安办', '*国安办'], source: SOURCES.reform2018 },
  {
    name: '*委军民融合发展委员会办公室',
    aliases: ['*委军民融合办', '*军民融合办'],
    source: SOURCES.reform2018,
  },
  { name: '*委金融委员会办公室', aliases: ['*委金融办'], source: SOURCES.reform2023 },
  { name: '*委审计委员会办公室', aliases: ['*委审计办'], source: SOURCES.reform2018 },
  { name: '*委台湾工作办公室', aliases: ['*委台办', '*台办', '*人民政府台湾事务办公室', '*台湾事务办公室'] },
  {
    name: '*委直属机关工作委员会',
    aliases: [
      '*直机关工委',
      '*直属机关工委',
      '*委直属机关工委',
      '*直工委',
      '*直属机关工作委员会',
      '*直机关工作委员会',
    ],
  },
  { name: '*委老干部局', aliases: ['*老干部局', '*委老干局', '*老干局'] },
  { name: '*委巡察工作领导小组办公室', aliases: ['*委巡察办', '*巡察办'], levels: CITY_AND_COUNTY },
  { name: '*委党校', aliases: ['*党校'] },
  { name: '*委政策研究室', aliases: ['*委政研室', '*政研室', '*委研究室'] },
  {
    name: '*委保密和机要局',
    aliases: ['*委机要和保密局', '*委机要保密局', '*委保密机要局', '*保密和机要局'],
  },
  { name: '*国家保密局', aliases: ['*保密局'] },
  { name: '*委督查室' },
  { name: '*委督查局' },
  { name: '*委党史研究室', aliases: ['*党史研究室', '*委党史办', '*党史办'] },
  {
    name: '*委党史和地方志研究室',
    aliases: ['*委党史地方志室', '*党史地方志室', '*党史和地方志研究室'],
    source: SOURCES.localRecords,
  },
  { name: '*档案馆', kind: 'agency', source: SOURCES.archivesLaw },
  { name: '*档案局', kind: 'agency', source: SOURCES.archivesLaw },
  {
    name: '*地方志编纂委员会办公室',
    aliases: ['*地方志办公室', '*方志办', '*地方志办', '*地志办'],
    kind: 'agency',
    source: SOURCES.localRecords,
  },
  {
    name: '*社会治安综合治理委员会办公室',
    aliases: ['*综治办', '*委综治办'],
    succeededBy: { name: '*委政法委员会', year: 2018 },
    source: SOURCES.reform2018,
  },
  {
    name: '*委防范和处理邪教问题领导小组办公室',
    aliases: ['*防范办', '*610办'],
    succeededBy: { name: '*委政法委员会', year: 2018 },
    source: SOURCES.reform2018,
  },
])

/** Deputies, consultation, courts and procuratorates. */
const assemblies = unitsOf({ levels: LOCAL, source: SOURCES.organicLaw }, [
  { name: '*人民代表大会常务委员会', aliases: ['*人大常委会'] },
  { name: '*人大常委会办公室', aliases: ['*人大常委会办', '*人大办', '*人大办公室'] },
  { name: '*人大常委会办公厅', levels: PROVINCE_AND_CITY },
  { name: '*人大常委会法制工作委员会', aliases: ['*人大常委会法工委', '*人大法工委'] },
  { name: '*政协办公室', aliases: ['*政协办'], source: SOURCES.constitution },
  { name: '*政协办公厅', levels: PROVINCE_AND_CITY, source: SOURCES.constitution },
  { name: '中国人民政治协商会议*委员会', aliases: ['*政协', '政协*委员会'], source: SOURCES.constitution },
  {
    name: '*高级人民法院',
    aliases: ['*高院', '*高级法院', '*法院'],
    levels: ['province'],
    source: SOURCES.courts,
  },
  {
    name: '*中级人民法院',
    aliases: ['*中院', '*中级法院', '*法院'],
    levels: ['city'],
    source: SOURCES.courts,
  },
  { name: '*人民法院', aliases: ['*法院'], levels: ['county'], source: SOURCES.courts },
  { name: '*人民检察院', aliases: ['*检察院'], source: SOURCES.procuratorates },
])

export const partyAndAssemblyUnits = [...organs, ...assemblies]
