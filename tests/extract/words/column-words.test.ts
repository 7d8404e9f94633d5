import { describe, expect, it } from 'vitest'
import { columnField } from '../../../src/extract/tables/column-field.js'
import { headsOtherList } from '../../../src/extract/tables/heads.js'
import {
  CATALOGUE_HEADS,
  COLUMN_WORDS,
  type ColumnField,
  OTHER_LISTS,
} from '../../../src/extract/words/column-words.js'
import { EACH_WORD_ONCE, rowsFor } from '../../support/word-rows.js'

/** [head, what the column holds] */
// biome-ignore format: several rows a line; one a line would fill screens
const HEADS: readonly [word: string, field: ColumnField][] = [
  ['序号', 'number'], ['编号', 'number'], ['项号', 'number'], ['项次', 'number'], ['序', 'number'], ['号', 'number'],
  ['任务序号', 'number'], ['任务编号', 'number'], ['工作序号', 'number'], ['No', 'number'], ['NO', 'number'],
  ['工作任务', 'task'], ['主要任务', 'task'], ['重点任务', 'task'], ['重点工作任务', 'task'], ['主要工作任务', 'task'],
  ['主要工作', 'task'], ['任务', 'task'], ['任务名称', 'task'], ['任务分解', 'task'], ['任务类别', 'task'], ['任务分类', 'task'],
  ['任务事项', 'task'], ['任务项目', 'task'], ['工作项目', 'task'], ['项目名称', 'task'], ['项目', 'task'], ['事项', 'task'],
  ['工作事项', 'task'], ['重点事项', 'task'], ['事项名称', 'task'], ['重点工作', 'task'], ['工作名称', 'task'], ['类别', 'task'],
  ['工作类别', 'task'], ['工作分类', 'task'], ['分类', 'task'], ['一级指标', 'task'], ['二级指标', 'task'], ['重点领域', 'task'],
  ['领域', 'task'], ['板块', 'task'], ['民生实事', 'task'], ['民生项目', 'task'], ['工作重点', 'task'], ['重点', 'task'],
  ['目标任务', 'task'], ['公开任务', 'task'], ['重点公开任务', 'task'], ['政务公开任务', 'task'], ['任务要点', 'task'],
  ['工作要点', 'task'], ['要点', 'task'], ['重点方向', 'task'], ['任务清单', 'task'], ['改革任务', 'task'], ['工作方向', 'task'],
  ['任务名称及内容', 'task'], ['指标名称', 'task'], ['指标任务', 'task'], ['目标与任务', 'task'], ['工作目标任务', 'task'],
  ['重点工作任务名称', 'task'], ['工作任务名称', 'task'], ['分工任务', 'task'], ['序号及任务', 'task'], ['重点项目', 'task'],
  ['实事项目', 'task'], ['实事名称', 'task'], ['项目类别', 'task'], ['任务来源及名称', 'task'], ['一级任务', 'task'],
  ['二级任务', 'task'], ['三级任务', 'task'], ['主要任务指标', 'task'], ['工作事项名称', 'task'], ['公开项目', 'task'],
  ['公开领域', 'task'], ['任务类型', 'task'], ['专项任务', 'task'], ['改革事项', 'task'], ['整改任务', 'task'],
  ['问题清单', 'task'], ['存在问题', 'task'], ['年度目标', 'requirement'], ['具体要求', 'requirement'],
  ['工作要求', 'requirement'], ['具体任务', 'requirement'], ['工作内容', 'requirement'], ['主要内容', 'requirement'],
  ['具体内容', 'requirement'], ['任务内容', 'requirement'], ['具体措施', 'requirement'], ['工作措施', 'requirement'],
  ['主要措施', 'requirement'], ['任务要求', 'requirement'], ['工作目标', 'requirement'], ['具体工作', 'requirement'],
  ['重点内容', 'requirement'], ['落实措施', 'requirement'], ['任务目标', 'requirement'], ['工作标准', 'requirement'],
  ['具体事项', 'requirement'], ['要求', 'requirement'], ['内容', 'requirement'], ['措施', 'requirement'],
  ['举措', 'requirement'], ['工作举措', 'requirement'], ['具体举措', 'requirement'], ['主要举措', 'requirement'],
  ['任务描述', 'requirement'], ['重点工作内容', 'requirement'], ['具体工作任务', 'requirement'], ['具体任务措施', 'requirement'],
  ['工作任务及要求', 'requirement'], ['工作内容及要求', 'requirement'], ['具体工作内容', 'requirement'],
  ['任务分解内容', 'requirement'], ['推进措施', 'requirement'], ['落实要求', 'requirement'], ['目标要求', 'requirement'],
  ['目标', 'requirement'], ['具体目标', 'requirement'], ['建设内容', 'requirement'], ['任务及要求', 'requirement'],
  ['任务措施', 'requirement'], ['实施内容', 'requirement'], ['分解任务', 'requirement'], ['细化任务', 'requirement'],
  ['任务细化', 'requirement'], ['具体要点', 'requirement'], ['具体工作要求', 'requirement'], ['指标要求', 'requirement'],
  ['细化措施', 'requirement'], ['具体任务内容', 'requirement'], ['全年目标任务', 'requirement'], ['全年目标', 'requirement'],
  ['目标值', 'requirement'], ['年度目标任务', 'requirement'], ['年度工作目标', 'requirement'], ['年度任务', 'requirement'],
  ['年度任务目标', 'requirement'], ['主要目标', 'requirement'], ['工作任务和要求', 'requirement'],
  ['任务内容及要求', 'requirement'], ['任务内容和要求', 'requirement'], ['工作任务及内容', 'requirement'],
  ['具体举措及要求', 'requirement'], ['重点举措', 'requirement'], ['主要工作内容', 'requirement'],
  ['工作要求及目标', 'requirement'], ['主要任务内容', 'requirement'], ['具体指标', 'requirement'], ['实施举措', 'requirement'],
  ['推进举措', 'requirement'], ['整改措施', 'requirement'], ['整改要求', 'requirement'], ['建设规模及内容', 'requirement'],
  ['建设内容及规模', 'requirement'], ['项目内容', 'requirement'], ['公开要求', 'requirement'], ['内容要求', 'requirement'],
  ['具体工作举措', 'requirement'], ['目标内容', 'requirement'], ['任务具体内容', 'requirement'], ['牵头单位', 'lead'],
  ['牵头部门', 'lead'], ['牵头科室', 'lead'], ['牵头处室', 'lead'], ['牵头股室', 'lead'], ['牵头责任单位', 'lead'],
  ['牵头责任部门', 'lead'], ['牵头落实单位', 'lead'], ['主办单位', 'lead'], ['主办部门', 'lead'], ['主办科室', 'lead'],
  ['主要牵头单位', 'lead'], ['总牵头单位', 'lead'], ['牵头', 'lead'], ['牵头机构', 'lead'], ['第一责任单位', 'lead'],
  ['牵头负责单位', 'lead'], ['牵头负责部门', 'lead'], ['牵头主体', 'lead'], ['主办责任单位', 'lead'], ['主牵头单位', 'lead'],
  ['牵头科股室', 'lead'], ['责任单位', 'responsible'], ['责任部门', 'responsible'], ['责任科室', 'responsible'],
  ['责任处室', 'responsible'], ['责任股室', 'responsible'], ['责任单位部门', 'responsible'], ['承办单位', 'responsible'],
  ['承办部门', 'responsible'], ['承办科室', 'responsible'], ['落实单位', 'responsible'], ['落实部门', 'responsible'],
  ['实施单位', 'responsible'], ['责任主体', 'responsible'], ['责任机构', 'responsible'], ['负责单位', 'responsible'],
  ['负责部门', 'responsible'], ['负责科室', 'responsible'], ['完成单位', 'responsible'], ['执行单位', 'responsible'],
  ['责任科股室', 'responsible'], ['主要责任单位', 'responsible'], ['具体责任单位', 'responsible'], ['责任落实单位', 'responsible'],
  ['责任单位及部门', 'responsible'], ['责任和单位', 'responsible'], ['工作单位', 'responsible'], ['主责单位', 'responsible'],
  ['责任', 'responsible'], ['单位', 'responsible'], ['部门', 'responsible'], ['科室', 'responsible'],
  ['责任分工单位', 'responsible'], ['牵头责任单位及配合单位', 'responsible'], ['责任牵头单位', 'responsible'],
  ['主责部门', 'responsible'], ['主体责任单位', 'responsible'], ['实施主体', 'responsible'], ['责任主体与协同单位', 'responsible'],
  ['责任主体和协同单位', 'responsible'], ['责任主体及协同单位', 'responsible'], ['任务承担单位', 'responsible'],
  ['落实责任单位', 'responsible'], ['落实主体', 'responsible'], ['责任乡镇', 'responsible'], ['责任县区', 'responsible'],
  ['责任单位科室', 'responsible'], ['责任单位或部门', 'responsible'], ['责任股站', 'responsible'], ['责任人单位', 'responsible'],
  ['主要承办单位', 'responsible'], ['整改责任单位', 'responsible'], ['公开责任单位', 'responsible'],
  ['具体承办单位', 'responsible'], ['推进单位', 'responsible'], ['落实单位及部门', 'responsible'], ['责任方', 'responsible'],
  ['数据提供单位', 'supporting'], ['配合单位', 'supporting'], ['配合部门', 'supporting'], ['配合科室', 'supporting'],
  ['配合处室', 'supporting'], ['配合股室', 'supporting'], ['协办单位', 'supporting'], ['协办部门', 'supporting'],
  ['协办科室', 'supporting'], ['参与单位', 'supporting'], ['参与部门', 'supporting'], ['参加单位', 'supporting'],
  ['协同单位', 'supporting'], ['协同部门', 'supporting'], ['协同责任单位', 'supporting'], ['协助单位', 'supporting'],
  ['会办单位', 'supporting'], ['会办处室', 'supporting'], ['协作单位', 'supporting'], ['配合', 'supporting'],
  ['支持单位', 'supporting'], ['协同配合单位', 'supporting'], ['配合责任部门单位', 'supporting'], ['参与责任单位', 'supporting'],
  ['协同责任部门', 'supporting'], ['协作部门', 'supporting'], ['协助部门', 'supporting'], ['协调单位', 'supporting'],
  ['联动单位', 'supporting'], ['共同责任单位', 'supporting'], ['配合责任单位及部门', 'supporting'], ['参与科室', 'supporting'],
  ['配合/责任单位', 'supporting-or-responsible'], ['配合责任单位', 'supporting-or-responsible'],
  ['责任配合单位', 'supporting-or-responsible'], ['责任/配合单位', 'supporting-or-responsible'],
  ['责任配合部门', 'supporting-or-responsible'], ['配合及责任单位', 'supporting-or-responsible'],
  ['配合、责任单位', 'supporting-or-responsible'], ['责任、配合单位', 'supporting-or-responsible'],
  ['责任分工', 'assignment'], ['职责分工', 'assignment'], ['分工', 'assignment'], ['任务分工', 'assignment'],
  ['单位分工', 'assignment'], ['责任分解', 'assignment'], ['分工安排', 'assignment'], ['责任落实', 'assignment'],
  ['完成时限', 'deadline'], ['时限要求', 'deadline'], ['时限', 'deadline'], ['完成时间', 'deadline'],
  ['时间要求', 'deadline'], ['时间节点', 'deadline'], ['完成期限', 'deadline'], ['办结时限', 'deadline'],
  ['时间安排', 'deadline'], ['推进时间', 'deadline'], ['工作时限', 'deadline'], ['截止时间', 'deadline'],
  ['完成日期', 'deadline'], ['期限', 'deadline'], ['时间', 'deadline'], ['完成时间节点', 'deadline'],
  ['进度要求', 'deadline'], ['进度安排', 'deadline'], ['落实时限', 'deadline'], ['计划完成时间', 'deadline'],
  ['时限安排', 'deadline'], ['整改时限', 'deadline'], ['公开时限', 'deadline'], ['完成要求', 'deadline'],
  ['时间进度', 'deadline'], ['工作进度安排', 'deadline'], ['完成节点', 'deadline'], ['节点要求', 'deadline'],
  ['完成时间要求', 'deadline'], ['时间期限', 'deadline'], ['目标时限', 'deadline'], ['截止日期', 'deadline'],
  ['最后期限', 'deadline'], ['工作时间', 'deadline'], ['办理时限', 'deadline'], ['落实时间', 'deadline'],
  ['推进时限', 'deadline'], ['任务时限', 'deadline'], ['计划完成时限', 'deadline'], ['整改期限', 'deadline'],
  ['更新时限', 'deadline'], ['备注', 'remark'], ['说明', 'remark'], ['附注', 'remark'], ['责任领导', 'person'],
  ['分管领导', 'person'], ['区政府分管领导', 'person'], ['市政府分管领导', 'person'], ['县政府分管领导', 'person'],
  ['牵头领导', 'person'], ['牵头县领导', 'person'], ['责任人', 'person'], ['负责人', 'person'], ['联系人', 'person'],
  ['联络员', 'person'], ['分管责任人', 'person'], ['具体责任人', 'person'], ['科室负责人', 'person'], ['包联领导', 'person'],
  ['挂帅领导', 'person'], ['牵头市领导', 'person'], ['牵头区领导', 'person'], ['分管市领导', 'person'], ['分管县领导', 'person'],
  ['分管区领导', 'person'], ['分管副市长', 'person'], ['分管副县长', 'person'], ['分管副区长', 'person'], ['联系领导', 'person'],
  ['市领导', 'person'], ['县领导', 'person'], ['区领导', 'person'], ['省领导', 'person'], ['市级领导', 'person'],
  ['县级领导', 'person'], ['区级领导', 'person'], ['主管领导', 'person'], ['主要领导', 'person'], ['挂钩领导', 'person'],
  ['包保领导', 'person'], ['第一责任人', 'person'], ['直接责任人', 'person'], ['经办人', 'person'], ['联系人及电话', 'person'],
  ['联系人及联系电话', 'person'], ['责任人及联系方式', 'person'], ['完成情况', 'other'], ['进展情况', 'other'], ['落实情况', 'other'],
  ['推进情况', 'other'], ['工作进展', 'other'], ['工作进度', 'other'], ['完成标志', 'other'], ['成果形式', 'other'],
  ['预期成果', 'other'], ['联系电话', 'other'], ['电话', 'other'], ['公开渠道', 'other'], ['公开方式', 'other'],
  ['公开载体', 'other'], ['公开内容', 'other'], ['公开事项', 'other'], ['公开主体', 'other'], ['公开依据', 'other'],
  ['公开对象', 'other'], ['公开层级', 'other'], ['依据', 'other'], ['分值', 'other'], ['评分标准', 'other'],
  ['考核标准', 'other'], ['得分', 'other'], ['投资', 'other'], ['资金来源', 'other'], ['总投资', 'other'],
  ['分解情况', 'other'], ['佐证材料', 'other'], ['是否完成', 'other'], ['完成比例', 'other'], ['来源', 'other'],
  ['任务来源', 'other'], ['目标类型', 'other'], ['目标类别', 'other'], ['指标类型', 'other'], ['指标属性', 'other'],
  ['是否达序', 'other'], ['是否办结', 'other'], ['进展', 'other'], ['当前进展', 'other'], ['工作成效', 'other'],
  ['存在问题及困难', 'other'], ['完成进度', 'other'], ['完成率', 'other'], ['权重', 'other'], ['分数', 'other'],
  ['基准分', 'other'], ['总分', 'other'], ['评分办法', 'other'], ['评分方法', 'other'], ['评价标准', 'other'],
  ['考核方式', 'other'], ['考核办法', 'other'], ['考核单位', 'other'], ['验收标准', 'other'], ['投资额', 'other'],
  ['投资规模', 'other'], ['年度投资', 'other'], ['计划投资', 'other'], ['资金', 'other'], ['总投资万元', 'other'],
  ['投资万元', 'other'], ['单位性质', 'other'], ['数据来源', 'other'], ['督办单位', 'other'], ['督查单位', 'other'],
  ['监管单位', 'other'], ['考核主体', 'other'], ['公开形式', 'other'], ['公开平台', 'other'], ['公开路径', 'other'],
  ['公开时间', 'other'], ['公开类别', 'other'], ['更新频率', 'other'], ['信息来源', 'other'], ['备案情况', 'other'],
]

describe('heads of columns', () => {
  it.each(HEADS)('%s: %s', (word, field) => {
    expect(columnField(word)).toBe(field)
  })

  it('have a row each', () => {
    expect(rowsFor(Object.values(COLUMN_WORDS).flat(), HEADS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [head, heads of a catalogue of what is public: without it there are too few] */
// biome-ignore format: several rows a line; one a line would fill screens
const OF_CATALOGUES: readonly [word: string, heads: string][] = [
  ['公开事项', '公开事项 公开主体 公开渠道'], ['公开内容', '公开内容 公开主体 公开渠道'], ['公开依据', '公开依据 公开主体 公开渠道'],
  ['公开时限', '公开时限 公开主体 公开渠道'], ['公开主体', '公开主体 公开渠道 公开依据'], ['公开渠道', '公开渠道 公开主体 公开依据'],
  ['公开载体', '公开载体 公开主体 公开渠道'], ['公开方式', '公开方式 公开主体 公开渠道'], ['公开对象', '公开对象 公开主体 公开渠道'],
  ['公开层级', '公开层级 公开主体 公开渠道'], ['公开形式', '公开形式 公开主体 公开渠道'], ['公开类别', '公开类别 公开主体 公开渠道'],
]

describe('heads of catalogues', () => {
  it.each(OF_CATALOGUES)('%s among %s', (word, heads) => {
    const texts = heads.split(' ')
    expect(headsOtherList(texts)).toBe(true)
    expect(headsOtherList(texts.filter((head) => head !== word))).toBe(false)
  })

  it('have a row each', () => {
    expect(rowsFor(CATALOGUE_HEADS, OF_CATALOGUES)).toEqual(EACH_WORD_ONCE)
  })
})

/** [head, heads of a list that hands no tasks out, the same where somebody is responsible] */
// biome-ignore format: several rows a line; one a line would fill screens
const OF_OTHER_LISTS: readonly [word: string, heads: string, assigned: boolean][] = [
  ['评分标准', '序号 单位 评分标准', true], ['评分细则', '序号 单位 评分细则', true], ['评分办法', '序号 单位 评分办法', true],
  ['评分方法', '序号 单位 评分方法', true], ['得分', '序号 单位 得分', true], ['扣分', '序号 单位 扣分', true],
  ['赋分标准', '序号 单位 赋分标准', true], ['计分办法', '序号 单位 计分办法', true], ['姓名', '序号 单位 姓名', false],
  ['性别', '序号 单位 性别', false], ['职务', '序号 单位 职务', false], ['职称', '序号 单位 职称', false],
  ['电话', '序号 单位 电话', false], ['地点', '序号 单位 地点', false], ['主持人', '序号 单位 主持人', false],
  ['议程', '序号 单位 议程', false], ['奖项', '序号 单位 奖项', false], ['获奖', '序号 单位 获奖', false],
  ['名次', '序号 单位 名次', false], ['排名', '序号 单位 排名', false], ['数量', '序号 单位 数量', false],
  ['金额', '序号 单位 金额', false], ['单价', '序号 单位 单价', false], ['同比', '序号 单位 同比', false],
  ['增速', '序号 单位 增速', false], ['占比', '序号 单位 占比', false], ['编码', '序号 单位 编码', false],
  ['邮编', '序号 单位 邮编', false], ['地址', '序号 单位 地址', false],
]

describe('heads of other lists', () => {
  it.each(OF_OTHER_LISTS)('%s among %s', (_, heads, assigned) => {
    const texts = heads.split(' ')
    expect(headsOtherList(texts)).toBe(true)
    expect(headsOtherList([...texts, '责任单位'])).toBe(assigned)
    expect(headsOtherList(['序号', '单位'])).toBe(false)
  })

  it('have a row each', () => {
    expect(rowsFor(Object.values(OTHER_LISTS).flat(), OF_OTHER_LISTS)).toEqual(EACH_WORD_ONCE)
  })
})
