import { CITY_AND_COUNTY, COUNTY, LOCAL, PROVINCE } from '../levels.js'
import { SOURCES } from '../sources.js'
import { unitsOf } from '../units-of.js'

/** Police, justice, and the mass organisations. */
const police = unitsOf({ levels: LOCAL, source: SOURCES.police }, [
  { name: '*公安厅', levels: PROVINCE },
  { name: '*公安局' },
  { name: '*公安分局', levels: COUNTY, placedBy: 'both' },
  { name: '*国家安全厅', levels: PROVINCE },
  { name: '*国家安全局', aliases: ['*国安局'] },
  { name: '*公安局交通警察总队', aliases: ['*交警总队'], levels: PROVINCE },
  { name: '*公安局交通警察支队', aliases: ['*交警支队', '*公安局交警支队'], levels: ['city'] },
  { name: '*公安局交通警察大队', aliases: ['*交警大队', '*公安局交警大队'], levels: CITY_AND_COUNTY },
  { name: '*公安局交通管理局', aliases: ['*交管局', '*公安交管局'] },
  { name: '*司法厅', levels: PROVINCE, source: SOURCES.organicLaw },
  { name: '*司法局', source: SOURCES.organicLaw },
  {
    name: '*出入境边防检查总站',
    aliases: ['*边检总站'],
    placedBy: 'name',
    levels: [],
    source: SOURCES.borderLaw,
  },
  {
    name: '*出入境边防检查站',
    aliases: ['*边检站'],
    placedBy: 'name',
    levels: [],
    source: SOURCES.borderLaw,
  },
])

const organisations = unitsOf({ levels: LOCAL }, [
  { name: '*总工会', aliases: ['*工会'], source: SOURCES.tradeUnions },
  {
    name: '中国共产主义青年团*委员会',
    aliases: ['团*委', '共青团*委', '共青团*委员会'],
    kind: 'party',
    source: SOURCES.youthLeague,
  },
  { name: '*妇女联合会', aliases: ['*妇联'], source: SOURCES.women },
  { name: '*残疾人联合会', aliases: ['*残联'], source: SOURCES.disabled },
  { name: '*红十字会', source: SOURCES.redCross },
  { name: '*科学技术协会', aliases: ['*科协'], source: SOURCES.science },
  { name: '*社会科学界联合会', aliases: ['*社科联'], source: SOURCES.massOrgans },
  { name: '*工商业联合会', aliases: ['*工商联'], source: SOURCES.industryCommerce },
  { name: '*文学艺术界联合会', aliases: ['*文联'], source: SOURCES.writers },
  { name: '*作家协会', aliases: ['*作协'], source: SOURCES.writers },
  { name: '*归国华侨联合会', aliases: ['*侨联'], source: SOURCES.overseas },
  { name: '*台湾同胞联谊会', aliases: ['*台联'], source: SOURCES.massOrgans },
  {
    name: '中国国际贸易促进委员会*委员会',
    aliases: ['*贸促会', '*贸易促进委员会', '*国际贸易促进委员会', '中国贸促会*委员会'],
    placedBy: 'both',
    source: SOURCES.trade,
  },
  { name: '中国国际商会*商会', aliases: ['*国际商会'], placedBy: 'both', source: SOURCES.trade },
  { name: '*法学会', source: SOURCES.massOrgans },
  { name: '*计划生育协会', aliases: ['*计生协', '*计生协会'], source: SOURCES.massOrgans },
  { name: '*消费者协会', aliases: ['*消协'], source: SOURCES.consumers },
  { name: '*消费者权益保护委员会', aliases: ['*消保委', '*消委会'], source: SOURCES.consumers },
  { name: '*律师协会', aliases: ['*律协'], source: SOURCES.lawyers },
  { name: '*慈善总会', source: SOURCES.charity },
  { name: '*关心下一代工作委员会', aliases: ['*关工委'], source: SOURCES.massOrgans },
])

export const justiceUnits = [...police, ...organisations]
