import { alternatives } from './alternatives.js'
import { DEADLINE_LABEL_WORDS } from './deadline-words.js'

/** Labels of a deadline in a clause, where shorter ones can mean nothing else: 完成时限：, 时间： */
export const CLAUSE_DEADLINE_LABELS = `(?:${alternatives(DEADLINE_LABEL_WORDS)}|(?:完成|办结|工作|推进|落实|整改|任务|实施|责任)?(?:时限|时间|期限)(?:节点|安排|要求)?)`

/** What may stand in front of a date in a clause: 力争6月底前 */
export const DATE_LEAD_INS = '并|于|在|到|自|从|力争|争取|确保|原则上|要|须|应'

/** Dates with a word that makes them ends or beginnings; no unit's name begins so: 2031年6月底前, 年内, 下半年起 */
export const CLAUSE_DATES =
  '(?:20\\d{2}年|今年|本年度?|当年|明年|次年)?(?:(?:(?:1[0-2]|0?[1-9])月份?|年|第?[一二三四1-4]季度|上半年|下半年)(?:底|末|初|中|上旬|中旬|下旬|\\d{1,2}[日号])?(?:之前|以前|前|内|起|之内)|(?:(?:1[0-2]|0?[1-9])月|年)(?:底|末))|(?:20\\d{2}年|今年|本年度?|当年|明年|次年)(?:底|末)?(?:之前|以前|前|内|起)'

/** Words that say when or how fast and stand where a unit might: 立即实施, 适时推进 */
export const CLAUSE_TIMES =
  '立即|即刻|即日|马上|尽快|适时|及时|按期|按时|如期|限期|近期|当前|全年|持续|长期|常年|常态|每[年季月周]'
