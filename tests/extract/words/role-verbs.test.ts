import {
  JOINING_VERBS,
  ROLE_VERBS,
  VERB_QUALIFIERS,
  VERB_TAILS,
  VERBS_LIKE_NAMES,
} from '../../../src/extract/words/role-verbs.js'
import { type DutyWordRow, describeDutyWords } from '../../support/duty-word-rows.js'

// biome-ignore format: several rows a line; one a line would fill screens
const VERBS: readonly DutyWordRow[] = [
  ['主责', '甲局主责', 'responsible 甲局'], ['配合', '甲局配合', 'supporting 甲局'], ['协助', '甲局协助', 'supporting 甲局'],
  ['协同', '甲局协同', 'supporting 甲局'], ['参与', '甲局参与', 'supporting 甲局'], ['参加', '甲局参加', 'supporting 甲局'],
  ['协办', '甲局协办', 'supporting 甲局'], ['协作', '甲局协作', 'supporting 甲局'], ['支持', '甲局支持', 'supporting 甲局'],
  ['联动', '甲局联动', 'supporting 甲局'], ['会办', '甲局会办', 'supporting 甲局'], ['支撑', '甲局支撑', 'supporting 甲局'],
  ['牵头', '甲局牵头', 'lead 甲局'], ['总牵头', '甲局总牵头', 'lead 甲局'], ['主办', '甲局主办', 'lead 甲局'],
  ['抓总', '甲局抓总', 'lead 甲局'], ['负总责', '甲局负总责', 'lead 甲局'], ['为主', '甲局为主', 'lead 甲局'],
  ['统筹协调', '甲局统筹协调', 'lead 甲局'], ['指导', '甲局指导', 'supporting 甲局'], ['督促', '甲局督促', 'supporting 甲局'],
  ['督导', '甲局督导', 'supporting 甲局'], ['监督', '甲局监督', 'supporting 甲局'], ['监管', '甲局监管', 'supporting 甲局'],
  ['督查', '甲局督查', 'supporting 甲局'], ['考核', '甲局考核', 'supporting 甲局'], ['负责', '甲局负责', 'responsible 甲局'],
  ['承办', '甲局承办', 'responsible 甲局'], ['承担', '甲局承担', 'responsible 甲局'], ['落实', '甲局落实', 'responsible 甲局'],
  ['实施', '甲局实施', 'responsible 甲局'], ['推进', '甲局推进', 'responsible 甲局'], ['推动', '甲局推动', 'responsible 甲局'],
  ['组织', '甲局组织', 'responsible 甲局'], ['办理', '甲局办理', 'responsible 甲局'], ['执行', '甲局执行', 'responsible 甲局'],
  ['抓好', '甲局抓好', 'responsible 甲局'], ['完成', '甲局完成', 'responsible 甲局'], ['督办', '甲局督办', 'responsible 甲局'],
  ['主管', '甲局主管', 'responsible 甲局'], ['汇总', '甲局汇总', 'responsible 甲局'],
  ['负主体责任', '甲局负主体责任', 'responsible 甲局'], ['各负其责', '甲局各负其责', 'responsible 甲局'],
  ['各司其职', '甲局各司其职', 'responsible 甲局'], ['分工协作', '甲局分工协作', 'responsible 甲局'],
  ['统筹', '甲局统筹', 'responsible 甲局'], ['协调', '甲局协调', 'responsible 甲局'], ['开展', '甲局开展', 'responsible 甲局'],
]

describeDutyWords('verbs', [...new Set(ROLE_VERBS.flatMap(({ words }) => words))], VERBS)

// biome-ignore format: several rows a line; one a line would fill screens
const NAMES: readonly DutyWordRow[] = [
  ['协办', '市某某协办', 'responsible 市某某协办'], ['督办', '市某某督办', 'responsible 市某某督办'],
  ['督查', '市某某督查', 'responsible 市某某督查'], ['会办', '市某某会办', 'responsible 市某某会办'],
  ['主办', '市某某主办', 'responsible 市某某主办'], ['主管', '市某某主管', 'responsible 市某某主管'],
  ['监管', '市某某监管', 'responsible 市某某监管'], ['组织', '市某某组织', 'responsible 市某某组织'],
]

describeDutyWords('verbs that names end in', VERBS_LIKE_NAMES, NAMES)

// biome-ignore format: several rows a line; one a line would fill screens
const QUALIFIERS: readonly DutyWordRow[] = [
  ['按照', '甲局按照牵头', 'lead 甲局'], ['按', '甲局按牵头', 'lead 甲局'], ['根据', '甲局根据牵头', 'lead 甲局'],
  ['依据', '甲局依据牵头', 'lead 甲局'], ['依照', '甲局依照牵头', 'lead 甲局'], ['依', '甲局依牵头', 'lead 甲局'],
  ['结合', '甲局结合牵头', 'lead 甲局'], ['在', '甲局在牵头', 'lead 甲局'], ['各自', '甲局各自牵头', 'lead 甲局'],
  ['职责', '甲局职责牵头', 'lead 甲局'], ['职能', '甲局职能牵头', 'lead 甲局'], ['职权', '甲局职权牵头', 'lead 甲局'],
  ['责任', '甲局责任牵头', 'lead 甲局'], ['分工', '甲局分工牵头', 'lead 甲局'], ['范围', '甲局范围牵头', 'lead 甲局'],
  ['范围内', '甲局范围内牵头', 'lead 甲局'], ['以内', '甲局以内牵头', 'lead 甲局'], ['实际', '甲局实际牵头', 'lead 甲局'],
  ['情况', '甲局情况牵头', 'lead 甲局'], ['要求', '甲局要求牵头', 'lead 甲局'], ['分别', '甲局分别牵头', 'lead 甲局'],
  ['分项', '甲局分项牵头', 'lead 甲局'], ['分头', '甲局分头牵头', 'lead 甲局'], ['分级', '甲局分级牵头', 'lead 甲局'],
  ['分类', '甲局分类牵头', 'lead 甲局'], ['共同', '甲局共同牵头', 'lead 甲局'], ['具体', '甲局具体牵头', 'lead 甲局'],
  ['联合', '甲局联合牵头', 'lead 甲局'], ['全面', '甲局全面牵头', 'lead 甲局'], ['全程', '甲局全程牵头', 'lead 甲局'],
  ['全力', '甲局全力牵头', 'lead 甲局'], ['直接', '甲局直接牵头', 'lead 甲局'], ['主要', '甲局主要牵头', 'lead 甲局'],
  ['有序', '甲局有序牵头', 'lead 甲局'], ['加快', '甲局加快牵头', 'lead 甲局'], ['稳步', '甲局稳步牵头', 'lead 甲局'],
  ['扎实', '甲局扎实牵头', 'lead 甲局'], ['深入', '甲局深入牵头', 'lead 甲局'], ['大力', '甲局大力牵头', 'lead 甲局'],
  ['持续', '甲局持续牵头', 'lead 甲局'], ['分步', '甲局分步牵头', 'lead 甲局'], ['分阶段', '甲局分阶段牵头', 'lead 甲局'],
  ['密切', '甲局密切牵头', 'lead 甲局'], ['积极', '甲局积极牵头', 'lead 甲局'], ['主动', '甲局主动牵头', 'lead 甲局'],
  ['做好', '甲局做好牵头', 'lead 甲局'], ['予以', '甲局予以牵头', 'lead 甲局'], ['给予', '甲局给予牵头', 'lead 甲局'],
  ['提供', '甲局提供牵头', 'lead 甲局'], ['抓', '甲局抓牵头', 'lead 甲局'], ['认真', '甲局认真牵头', 'lead 甲局'],
  ['切实', '甲局切实牵头', 'lead 甲局'], ['一并', '甲局一并牵头', 'lead 甲局'], ['同步', '甲局同步牵头', 'lead 甲局'],
  ['属地', '甲局属地牵头', 'lead 甲局'], ['相应', '甲局相应牵头', 'lead 甲局'], ['相关', '甲局相关牵头', 'lead 甲局'],
  ['有关', '甲局有关牵头', 'lead 甲局'], ['对口', '甲局对口牵头', 'lead 甲局'], ['本地区', '甲局本地区牵头', 'lead 甲局'],
  ['本行业', '甲局本行业牵头', 'lead 甲局'], ['本领域', '甲局本领域牵头', 'lead 甲局'], ['本部门', '甲局本部门牵头', 'lead 甲局'],
  ['本单位', '甲局本单位牵头', 'lead 甲局'], ['本级', '甲局本级牵头', 'lead 甲局'], ['辖区', '甲局辖区牵头', 'lead 甲局'],
  ['辖区内', '甲局辖区内牵头', 'lead 甲局'], ['日常', '甲局日常牵头', 'lead 甲局'],
]

describeDutyWords('qualifiers of verbs', VERB_QUALIFIERS, QUALIFIERS)

// biome-ignore format: several rows a line; one a line would fill screens
const TAILS: readonly DutyWordRow[] = [
  ['工作', '甲局推进工作', 'responsible 甲局'], ['到位', '甲局推进到位', 'responsible 甲局'], ['好', '甲局推进好', 'responsible 甲局'],
  ['任务', '甲局推进任务', 'responsible 甲局'], ['事宜', '甲局推进事宜', 'responsible 甲局'],
  ['事项', '甲局推进事项', 'responsible 甲局'],
]

describeDutyWords('words behind verbs', VERB_TAILS, TAILS)

// biome-ignore format: several rows a line; one a line would fill screens
const JOINING: readonly DutyWordRow[] = [
  ['会同', '甲局会同乙局', 'lead 甲局; supporting 乙局'], ['并会同', '甲局并会同乙局', 'lead 甲局; supporting 乙局'],
  ['(?<![委协工商员议])会商', '甲局会商乙局', 'lead 甲局; supporting 乙局'], ['协同', '甲局协同乙局', 'lead 甲局; supporting 乙局'],
  ['商(?![务业会贸标行])', '甲局商乙局', 'lead 甲局; supporting 乙局'],
]

describeDutyWords('verbs that join', JOINING_VERBS, JOINING)
