import {
  LABEL_JOINERS,
  LABEL_NOUNS,
  LEADS_OTHERS,
  PLAIN_LABEL_NOUNS,
  ROLE_LABELS,
  ROLELESS_LABELS,
} from '../../../src/extract/words/role-labels.js'
import { type DutyWordRow, describeDutyWords } from '../../support/duty-word-rows.js'

// biome-ignore format: several rows a line; one a line would fill screens
const LABELS: readonly DutyWordRow[] = [
  ['主责', '主责单位：甲局；责任单位：乙局', 'lead 甲局; responsible 乙局'], ['牵头', '牵头单位：甲局', 'lead 甲局'],
  ['主要牵头', '主要牵头单位：甲局', 'lead 甲局'], ['共同牵头', '共同牵头单位：甲局', 'lead 甲局'], ['具体牵头', '具体牵头单位：甲局', 'lead 甲局'],
  ['主办', '主办单位：甲局', 'lead 甲局'], ['总牵头', '总牵头单位：甲局', 'lead 甲局'], ['第一责任', '第一责任单位：甲局', 'lead 甲局'],
  ['第一牵头', '第一牵头单位：甲局', 'lead 甲局'], ['首要责任', '首要责任单位：甲局', 'lead 甲局'], ['牵头责任', '牵头责任单位：甲局', 'lead 甲局'],
  ['牵头负责', '牵头负责单位：甲局', 'lead 甲局'], ['牵头主办', '牵头主办单位：甲局', 'lead 甲局'],
  ['主办(?:[（(]牵头[）)])', '主办（牵头）单位：甲局', 'lead 甲局'], ['牵头(?:[（(]责任[）)])', '牵头（责任）单位：甲局', 'lead 甲局'],
  ['牵头(?:[（(]主办[）)])', '牵头（主办）单位：甲局', 'lead 甲局'], ['配合', '配合单位：甲局', 'supporting 甲局'],
  ['主要配合', '主要配合单位：甲局', 'supporting 甲局'], ['协办', '协办单位：甲局', 'supporting 甲局'],
  ['协助', '协助单位：甲局', 'supporting 甲局'], ['协同', '协同单位：甲局', 'supporting 甲局'],
  ['协同责任', '协同责任单位：甲局', 'supporting 甲局'], ['协同配合', '协同配合单位：甲局', 'supporting 甲局'],
  ['参与', '参与单位：甲局', 'supporting 甲局'], ['参加', '参加单位：甲局', 'supporting 甲局'],
  ['参与配合', '参与配合单位：甲局', 'supporting 甲局'], ['配合参与', '配合参与单位：甲局', 'supporting 甲局'],
  ['会办', '会办单位：甲局', 'supporting 甲局'], ['协作', '协作单位：甲局', 'supporting 甲局'],
  ['支持', '支持单位：甲局', 'supporting 甲局'], ['技术支持', '技术支持单位：甲局', 'supporting 甲局'],
  ['联动', '联动单位：甲局', 'supporting 甲局'], ['辅助', '辅助单位：甲局', 'supporting 甲局'],
  ['配合责任', '配合责任单位：甲局', 'supporting 甲局'], ['责任(?:[（(]配合[）)])', '责任（配合）单位：甲局', 'supporting 甲局'],
  ['数据提供', '数据提供单位：甲局', 'supporting 甲局'], ['指导', '指导单位：甲局', 'supporting 甲局'],
  ['督办', '督办单位：甲局', 'supporting 甲局'], ['督导', '督导单位：甲局', 'supporting 甲局'],
  ['督促', '督促单位：甲局', 'supporting 甲局'], ['督查', '督查单位：甲局', 'supporting 甲局'],
  ['监督', '监督单位：甲局', 'supporting 甲局'], ['监管', '监管单位：甲局', 'supporting 甲局'],
  ['保障', '保障单位：甲局', 'supporting 甲局'], ['支撑', '支撑单位：甲局', 'supporting 甲局'],
  ['服务', '服务单位：甲局', 'supporting 甲局'], ['验收', '验收单位：甲局', 'supporting 甲局'],
  ['考核', '考核单位：甲局', 'supporting 甲局'], ['责任', '【责任单位】甲局', 'responsible 甲局'],
  ['主要责任', '【主要责任单位】甲局', 'responsible 甲局'], ['主体责任', '【主体责任单位】甲局', 'responsible 甲局'],
  ['直接责任', '【直接责任单位】甲局', 'responsible 甲局'], ['其他责任', '【其他责任单位】甲局', 'responsible 甲局'],
  ['承办', '【承办单位】甲局', 'responsible 甲局'], ['负责', '【负责单位】甲局', 'responsible 甲局'],
  ['具体负责', '【具体负责单位】甲局', 'responsible 甲局'], ['实施', '【实施单位】甲局', 'responsible 甲局'],
  ['具体实施', '【具体实施单位】甲局', 'responsible 甲局'], ['落实', '【落实单位】甲局', 'responsible 甲局'],
  ['具体落实', '【具体落实单位】甲局', 'responsible 甲局'], ['执行', '【执行单位】甲局', 'responsible 甲局'],
  ['汇总', '【汇总单位】甲局', 'responsible 甲局'], ['完成', '【完成单位】甲局', 'responsible 甲局'],
  ['主管', '【主管单位】甲局', 'responsible 甲局'], ['组织', '【组织单位】甲局', 'responsible 甲局'],
  ['具体责任', '【具体责任单位】甲局', 'responsible 甲局'], ['责任落实', '【责任落实单位】甲局', 'responsible 甲局'],
  ['承担', '【承担单位】甲局', 'responsible 甲局'], ['建设', '【建设单位】甲局', 'responsible 甲局'],
  ['分工负责', '【分工负责单位】甲局', 'responsible 甲局'],
]

describeDutyWords('words of labels', [...new Set(ROLE_LABELS.flatMap(({ words }) => words))], LABELS)

// biome-ignore format: several rows a line; one a line would fill screens
const LEADERS: readonly DutyWordRow[] = [
  ['主责', '主责单位：甲局；责任单位：乙局', 'lead 甲局; responsible 乙局'],
]

describeDutyWords('words whose units lead others', LEADS_OTHERS, LEADERS)

// biome-ignore format: several rows a line; one a line would fill screens
const JOINERS: readonly DutyWordRow[] = [
  ['/', '牵头/责任单位：甲局', 'lead 甲局'], ['／', '牵头／责任单位：甲局', 'lead 甲局'], ['、', '牵头、责任单位：甲局', 'lead 甲局'],
  ['及', '牵头及责任单位：甲局', 'lead 甲局'], ['和', '牵头和责任单位：甲局', 'lead 甲局'], ['与', '牵头与责任单位：甲局', 'lead 甲局'],
  ['或', '牵头或责任单位：甲局', 'lead 甲局'], ['兼', '牵头兼责任单位：甲局', 'lead 甲局'],
]

describeDutyWords('joiners in labels', LABEL_JOINERS, JOINERS)

// biome-ignore format: several rows a line; one a line would fill screens
const ROLELESS: readonly DutyWordRow[] = [
  ['责任分工', '责任分工：甲局牵头', 'lead 甲局'], ['任务分工', '任务分工：甲局牵头', 'lead 甲局'], ['职责分工', '职责分工：甲局牵头', 'lead 甲局'],
  ['工作分工', '工作分工：甲局牵头', 'lead 甲局'], ['分工', '分工：甲局牵头', 'lead 甲局'], ['分工安排', '分工安排：甲局牵头', 'lead 甲局'],
  ['部门分工', '部门分工：甲局牵头', 'lead 甲局'], ['单位分工', '单位分工：甲局牵头', 'lead 甲局'],
  ['责任分解', '责任分解：甲局牵头', 'lead 甲局'], ['任务分解', '任务分解：甲局牵头', 'lead 甲局'], ['单位', '单位：甲局牵头', 'lead 甲局'],
  ['部门', '部门：甲局牵头', 'lead 甲局'],
]

describeDutyWords('labels without a role', ROLELESS_LABELS, ROLELESS)

// biome-ignore format: several rows a line; one a line would fill screens
const NOUNS: readonly DutyWordRow[] = [
  ['单位', '牵头单位：甲局', 'lead 甲局'], ['部门', '牵头部门：甲局', 'lead 甲局'], ['科室', '牵头科室：甲局', 'lead 甲局'],
  ['处室', '牵头处室：甲局', 'lead 甲局'], ['股室', '牵头股室：甲局', 'lead 甲局'], ['室', '牵头室：甲局', 'lead 甲局'],
  ['科', '牵头科：甲局', 'lead 甲局'], ['股', '牵头股：甲局', 'lead 甲局'], ['处', '牵头处：甲局', 'lead 甲局'],
  ['处（科）室', '牵头处（科）室：甲局', 'lead 甲局'], ['处(科)室', '牵头处(科)室：甲局', 'lead 甲局'], ['机构', '牵头机构：甲局', 'lead 甲局'],
  ['机关', '牵头机关：甲局', 'lead 甲局'], ['主体', '牵头主体：甲局', 'lead 甲局'], ['科股室', '牵头科股室：甲局', 'lead 甲局'],
  ['站所', '牵头站所：甲局', 'lead 甲局'], ['方', '牵头方：甲局', 'lead 甲局'], ['县区', '牵头县区：甲局', 'lead 甲局'],
  ['县市区', '牵头县市区：甲局', 'lead 甲局'], ['乡镇', '牵头乡镇：甲局', 'lead 甲局'], ['单位名称', '牵头单位名称：甲局', 'lead 甲局'],
  ['单位及部门', '甲局为牵头单位及部门', 'lead 甲局'], ['部门单位', '牵头部门单位：甲局', 'lead 甲局'], ['部门和单位', '甲局为牵头部门和单位', 'lead 甲局'],
  ['部门及单位', '甲局为牵头部门及单位', 'lead 甲局'], ['单位和部门', '甲局为牵头单位和部门', 'lead 甲局'],
  ['部门、单位', '牵头部门、单位：甲局', 'lead 甲局'], ['单位、部门', '牵头单位、部门：甲局', 'lead 甲局'],
  ['部门/单位', '甲局为牵头部门/单位', 'lead 甲局'], ['单位/部门', '甲局为牵头单位/部门', 'lead 甲局'],
  ['部门（单位）', '牵头部门（单位）：甲局', 'lead 甲局'], ['单位（部门）', '牵头单位（部门）：甲局', 'lead 甲局'],
  ['部门(单位)', '牵头部门(单位)：甲局', 'lead 甲局'], ['单位(部门)', '牵头单位(部门)：甲局', 'lead 甲局'],
  ['处室（单位）', '牵头处室（单位）：甲局', 'lead 甲局'], ['科室（单位）', '牵头科室（单位）：甲局', 'lead 甲局'],
  ['单位（科室）', '牵头单位（科室）：甲局', 'lead 甲局'],
]

describeDutyWords('nouns in labels', LABEL_NOUNS, NOUNS)

// biome-ignore format: several rows a line; one a line would fill screens
const PLAIN_NOUNS: readonly DutyWordRow[] = [
  ['单位', '配合单位 甲局', 'supporting 甲局'], ['部门', '配合部门 甲局', 'supporting 甲局'],
  ['科室', '配合科室 甲局', 'supporting 甲局'], ['处室', '配合处室 甲局', 'supporting 甲局'],
  ['股室', '配合股室 甲局', 'supporting 甲局'],
]

describeDutyWords('nouns in labels without a colon', PLAIN_LABEL_NOUNS, PLAIN_NOUNS)
