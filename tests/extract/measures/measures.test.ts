import { describe, expect, it } from 'vitest'
import { extractMeasures } from '../../../src/extract/measures/measures.js'

/** [sentence, what is quoted of it, quantity, unit, comparator, per, higher number of a range] */
const MEASURES: readonly [string, string, number, string | null, string, (string | null)?, number?][] = [
  ['全年开放日不少于2次。', '全年开放日不少于2次', 2, '次', 'at-least', 'year'],
  ['窗口满意率保持在90%以上。', '保持在90%以上', 90, '%', 'at-least'],
  ['收到留言3个工作日内答复。', '3个工作日内', 3, '个工作日', 'at-most'],
  ['简单事项24小时内办结', '24小时内', 24, '小时', 'at-most'],
  ['30日内反馈', '30日内', 30, '日', 'at-most'],
  ['自受理起三个月内答复', '三个月内', 3, '个月', 'at-most'],
  ['每季度至少1次会商', '每季度至少1次', 1, '次', 'at-least', 'quarter'],
  ['每季度开展培训2次', '每季度开展培训2次', 2, '次', 'exactly', 'quarter'],
  ['一季度一次会商', '一季度一次', 1, '次', 'exactly', 'quarter'],
  ['每半年组织一次演练', '每半年组织一次', 1, '次', 'exactly', 'half-year'],
  ['每周更新不少于3条', '每周更新不少于3条', 3, '条', 'at-least', 'week'],
  ['每年至少参加1次培训', '每年至少参加1次', 1, '次', 'at-least', 'year'],
  ['巡查2次/月', '2次/月', 2, '次', 'exactly', 'month'],
  ['回访3户/人', '3户/人', 3, '户', 'exactly', '人'],
  ['覆盖率达到95%', '达到95%', 95, '%', 'at-least'],
  ['网办率提高到百分之九十', '提高到百分之九十', 90, '%', 'at-least'],
  ['时限压缩至5个工作日', '压缩至5个工作日', 5, '个工作日', 'at-most'],
  ['时限压缩至5个工作日以内', '压缩至5个工作日以内', 5, '个工作日', 'at-most'],
  ['网办率提高10个百分点', '提高10个百分点', 10, '个百分点', 'increase-by'],
  ['营收年均增长约8%', '年均增长约8%', 8, '%', 'increase-by', 'year'],
  ['纸质材料下降20%以上', '下降20%以上', 20, '%', 'decrease-by'],
  ['利率下浮10%', '下浮10%', 10, '%', 'decrease-by'],
  ['新增1.2万个泊位', '新增1.2万个', 12_000, '个', 'increase-by'],
  ['差错率不超过2%', '不超过2%', 2, '%', 'at-most'],
  ['差错率低于千分之一，即1‰', '1‰', 1, '‰', 'exactly'],
  ['办好30件实事', '30件', 30, '件', 'exactly'],
  ['办好三十件实事', '三十件', 30, '件', 'exactly'],
  ['开展两次抽查', '两次', 2, '次', 'exactly'],
  ['网上办理率100%', '100%', 100, '%', 'exactly'],
  ['精简三分之一', '精简三分之一', 0.3333, null, 'decrease-by'],
  ['一半以上事项下放', '一半以上', 0.5, null, 'at-least'],
  ['九成以上事项网办', '九成以上', 0.9, null, 'at-least'],
  ['每年抽查2至3次', '每年抽查2至3次', 2, '次', 'between', 'year', 3],
  ['办理量10%—15%', '10%—15%', 10, '%', 'between', null, 15],
  ['下沉干部5-8名', '5-8名', 5, '名', 'between', null, 8],
  ['每个乡镇不少于1个站点', '每个乡镇不少于1个', 1, '个', 'at-least', '乡镇'],
  ['每村至少1名专员', '每村至少1名', 1, '名', 'at-least', '村'],
  ['每家企业奖补500万元', '每家企业奖补500万元', 5_000_000, '元', 'exactly', '企业'],
  ['按不超过每人每天80元发放', '不超过每人每天80元', 80, '元', 'at-most', 'day'],
  ['人均2平方米', '人均2平方米', 2, '平方米', 'exactly', '人'],
  ['建成80余处', '80余处', 80, '处', 'more-than'],
  ['投放1,200台', '1,200台', 1200, '台', 'exactly'],
  ['服务约3千人次', '约3千人次', 3000, '人次', 'about'],
  ['服务3千人次左右', '3千人次左右', 3000, '人次', 'about'],
  ['总量突破2亿元', '突破2亿元', 200_000_000, '元', 'more-than'],
  ['每组30人（含）以下', '30人（含）以下', 30, '人', 'at-most'],
  ['单块6亩以下（不含6亩）', '6亩以下', 6, '亩', 'at-most'],
  ['增设3个内设科室', '增设3个', 3, '个', 'increase-by'],
  ['全年召开2次会议', '全年召开2次', 2, '次', 'exactly', 'year'],
  ['空置不足1成以内，空置少于3间', '少于3间', 3, '间', 'less-than'],
]

describe('a measurable target', () => {
  it.each(MEASURES)('%s', (text, printed, quantity, unit, comparator, per = null, upTo) => {
    expect(extractMeasures(text)).toContainEqual({
      text: printed,
      quantity,
      upTo: upTo ?? null,
      unit,
      comparator,
      per,
    })
  })

  it('stands beside others, in their order', () => {
    const found = extractMeasures('每季度会商1次，新建站点12个，5个工作日内答复，每人发放1张300元的卡。')
    expect(found.map(({ text }) => text)).toEqual([
      '每季度会商1次',
      '12个',
      '5个工作日内',
      '每人发放1张',
      '300元',
    ])
  })

  it('is all of a sentence of percentages', () => {
    expect(extractMeasures('占比达30%、40%。').map(({ quantity }) => quantity)).toEqual([30, 40])
  })
})

describe('no target is', () => {
  it.each([
    ['an outline number', '1.件数核对；（2）次序公开；3、个案指导'],
    ['a date', '2031年6月30日前完成，12月31日止，2031年内办结'],
    ['a document number', '霁政办发〔2031〕12号，第20条，第三次会议'],
    ['a numbered point', '一是公开预算，二是公开决算，三项机制'],
    ['a hotline', '12345热线'],
    ['a product', '5G基站、4K电视、A4纸'],
    [
      'a name with a number',
      '一网通办、双随机一公开、一件事一次办、第三方、三公经费、三重一大、六稳六保、十四五、两个责任',
    ],
    ['a name in quotation marks', '“3个统一”、“五个一批”、“1+3项”'],
    ['the title of a document', '《促进30条》《关于5个工作日内办结的规定》'],
    ['what there is already', '全市160个窗口，已建成20个，现有3处，共有12个'],
    ['a place in an order', '前3名，第2批，其他4项，上述5类，连续3次'],
    ['a group of named things', '霁泽、砚湖等6个县，26个试点领域，3个方面'],
    ['a round-the-clock service', '24小时自助服务、7×24小时值守、三年行动、近5年'],
    ['a word that begins like a unit', '二次供水、三次产业、2处置、10年级'],
    ['whom a task is for', '30人（含）以下的企业、2亿元以上的项目、3个月以上的合同'],
    ['a range that goes down', '从5至3个'],
  ])('%s', (_what, text) => {
    expect(extractMeasures(text)).toEqual([])
  })
})
