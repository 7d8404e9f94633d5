import { describe, expect, it } from 'vitest'
import { extractMeasures } from '../../../src/extract/measures/measures.js'
import {
  BETWEEN_COMPARATOR_AND_NUMBER,
  COMPARATORS_ACROSS_VERBS,
  COMPARATORS_AFTER,
  COMPARATORS_BEFORE,
  KINDS_OF_COUNTS,
  NOT_BEFORE_COUNTS,
  NOT_BEHIND_COUNTS,
  PER_BEHIND,
  PER_CLASSIFIERS,
  PER_NOUNS,
  PER_TIMES,
  UNIT_GOES_ON,
} from '../../../src/extract/words/measure-words.js'
import { MEASURE_UNITS } from '../../../src/language/measure-units.js'
import { EACH_WORD_ONCE, rowsFor } from '../../support/word-rows.js'

/** The measures of a text: what is quoted and what it says of them. */
const quotes = (text: string, part: 'comparator' | 'per') =>
  extractMeasures(text).map((measure) => `${measure.text} ${measure[part]}`)
const amounts = (text: string) => extractMeasures(text).map(({ quantity, unit }) => `${quantity}${unit}`)

/** [unit, text, measure] */
// biome-ignore format: several rows a line; one a line would fill screens
const UNITS: readonly [word: string, text: string, measure: string][] = [
  ['个百分点', '办理3个百分点', '3个百分点'], ['百分点', '办理3百分点', '3百分点'], ['个基点', '办理3个基点', '3个基点'], ['%', '办理3%', '3%'],
  ['％', '办理3％', '3%'], ['‰', '办理3‰', '3‰'], ['个工作日', '办理3个工作日', '3个工作日'], ['工作日', '办理3工作日', '3工作日'],
  ['个自然日', '办理3个自然日', '3个自然日'], ['自然日', '办理3自然日', '3自然日'], ['人次', '办理3人次', '3人次'], ['元', '办理3元', '3元'],
  ['倍', '办理3倍', '3倍'], ['次', '办理3次', '3次'], ['场次', '办理3场次', '3场次'], ['场', '办理3场', '3场'],
  ['期', '办理3期', '3期'], ['轮', '办理3轮', '3轮'], ['批次', '办理3批次', '3批次'], ['批', '办理3批', '3批'],
  ['篇', '办理3篇', '3篇'], ['件', '办理3件', '3件'], ['条', '办理3条', '3条'], ['份', '办理3份', '3份'], ['项', '办理3项', '3项'],
  ['个', '办理3个', '3个'], ['家', '办理3家', '3家'], ['户', '办理3户', '3户'], ['人', '办理3人', '3人'], ['名', '办理3名', '3名'],
  ['所', '办理3所', '3所'], ['套', '办理3套', '3套'], ['台', '办理3台', '3台'], ['辆', '办理3辆', '3辆'], ['座', '办理3座', '3座'],
  ['处', '办理3处', '3处'], ['间', '办理3间', '3间'], ['张', '办理3张', '3张'], ['部', '办理3部', '3部'], ['册', '办理3册', '3册'],
  ['门', '办理3门', '3门'], ['类', '办理3类', '3类'], ['种', '办理3种', '3种'], ['宗', '办理3宗', '3宗'], ['例', '办理3例', '3例'],
  ['支', '办理3支', '3支'], ['艘', '办理3艘', '3艘'], ['架', '办理3架', '3架'], ['盏', '办理3盏', '3盏'], ['根', '办理3根', '3根'],
  ['棵', '办理3棵', '3棵'], ['株', '办理3株', '3株'], ['公里', '办理3公里', '3公里'], ['米', '办理3米', '3米'],
  ['平方公里', '办理3平方公里', '3平方公里'], ['平方米', '办理3平方米', '3平方米'], ['立方米', '办理3立方米', '3立方米'], ['亩', '办理3亩', '3亩'],
  ['公顷', '办理3公顷', '3公顷'], ['吨', '办理3吨', '3吨'], ['吨标准煤', '办理3吨标准煤', '3吨标准煤'], ['公斤', '办理3公斤', '3公斤'],
  ['千瓦', '办理3千瓦', '3千瓦'], ['千瓦时', '办理3千瓦时', '3千瓦时'], ['课时', '办理3课时', '3课时'], ['学时', '办理3学时', '3学时'],
  ['学分', '办理3学分', '3学分'], ['分钟', '不少于3分钟', '3分钟'], ['小时', '不少于3小时', '3小时'], ['个小时', '不少于3个小时', '3个小时'],
  ['天', '不少于3天', '3天'], ['日', '不少于3日', '3日'], ['周', '不少于3周', '3周'], ['个星期', '不少于3个星期', '3个星期'],
  ['个月', '不少于3个月', '3个月'], ['年', '不少于3年', '3年'], ['分', '不少于3分', '3分'],
]

describe('units', () => {
  it.each(UNITS)('%s in %s', (_, text, measure) => {
    expect(amounts(text)).toEqual([measure])
  })

  it('have a row each', () => {
    expect(rowsFor(Object.values(MEASURE_UNITS).flat(), UNITS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [unit, text in which it begins another word] */
// biome-ignore format: several rows a line; one a line would fill screens
const OTHER_WORDS: readonly [word: string, text: string][] = [
  ['次', '公开5次数据'], ['场', '公开5场所'], ['期', '公开5期间'], ['轮', '开展5轮换'], ['批', '公开5批准'], ['条', '公开5条例'],
  ['家', '公开5家庭'], ['户', '公开5户外'], ['门', '公开5门户'], ['台', '公开5台账'], ['处', '公开5处置'], ['部', '公开5部门'],
  ['所', '公开5所有'], ['间', '公开5间隔'], ['支', '公开5支付'], ['类', '公开5类型'], ['种', '公开5种植'], ['根', '公开5根据'],
  ['例', '公开5例如'], ['份', '公开5份额'], ['座', '公开5座谈'], ['元', '公开5元旦'], ['倍', '公开5倍增'], ['个', '公开5个体'],
  ['人', '公开5人民'], ['名', '公开5名录'], ['年', '不超过5年度'], ['日', '不超过5日前'], ['天', '不超过5天然'], ['周', '不超过5周边'],
  ['分', '不超过5分之'], ['米', '公开5米面'],
]

describe('units that go on as another word', () => {
  it.each(OTHER_WORDS)('%s in %s', (_, text) => {
    expect(amounts(text)).toEqual([])
  })

  it('have a row each', () => {
    expect(rowsFor(Object.keys(UNIT_GOES_ON), OTHER_WORDS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [comparator, text, what is quoted and what it says] */
// biome-ignore format: several rows a line; one a line would fill screens
const BEFORE: readonly [word: string, text: string, quote: string][] = [
  ['不少于', '不少于3件', '不少于3件 at-least'], ['不低于', '不低于3件', '不低于3件 at-least'],
  ['不小于', '不小于3件', '不小于3件 at-least'], ['不得少于', '不得少于3件', '不得少于3件 at-least'],
  ['不得低于', '不得低于3件', '不得低于3件 at-least'], ['不能少于', '不能少于3件', '不能少于3件 at-least'],
  ['不能低于', '不能低于3件', '不能低于3件 at-least'], ['至少', '至少3件', '至少3件 at-least'], ['最少', '最少3件', '最少3件 at-least'],
  ['最低', '最低3件', '最低3件 at-least'], ['起码', '起码3件', '起码3件 at-least'], ['达到', '达到约3件', '达到约3件 at-least'],
  ['达', '达3件', '达3件 at-least'], ['保持在', '保持在3件', '保持在3件 at-least'], ['稳定在', '稳定在3件', '稳定在3件 at-least'],
  ['维持在', '维持在3件', '维持在3件 at-least'], ['提高到', '提高到3件', '提高到3件 at-least'],
  ['提高至', '提高至3件', '提高至3件 at-least'], ['提升到', '提升到3件', '提升到3件 at-least'],
  ['提升至', '提升至3件', '提升至3件 at-least'], ['增加到', '增加到3件', '增加到3件 at-least'],
  ['增加至', '增加至3件', '增加至3件 at-least'], ['增长到', '增长到3件', '增长到3件 at-least'],
  ['增长至', '增长至3件', '增长至3件 at-least'], ['增至', '增至3件', '增至3件 at-least'], ['升至', '升至3件', '升至3件 at-least'],
  ['提至', '提至3件', '提至3件 at-least'], ['扩大到', '扩大到3件', '扩大到3件 at-least'], ['扩大至', '扩大至3件', '扩大至3件 at-least'],
  ['上升到', '上升到3件', '上升到3件 at-least'], ['上升至', '上升至3件', '上升至3件 at-least'],
  ['上调到', '上调到3件', '上调到3件 at-least'], ['上调至', '上调至3件', '上调至3件 at-least'],
  ['延长到', '延长到3件', '延长到3件 at-least'], ['延长至', '延长至3件', '延长至3件 at-least'], ['不超过', '不超过3件', '不超过3件 at-most'],
  ['不得超过', '不得超过3件', '不得超过3件 at-most'], ['不能超过', '不能超过3件', '不能超过3件 at-most'],
  ['不超出', '不超出3件', '不超出3件 at-most'], ['不高于', '不高于3件', '不高于3件 at-most'],
  ['不得高于', '不得高于3件', '不得高于3件 at-most'], ['不多于', '不多于3件', '不多于3件 at-most'],
  ['不得多于', '不得多于3件', '不得多于3件 at-most'], ['不大于', '不大于3件', '不大于3件 at-most'],
  ['不长于', '不长于3件', '不长于3件 at-most'], ['至多', '至多3件', '至多3件 at-most'], ['最多', '最多3件', '最多3件 at-most'],
  ['最长', '最长3件', '最长3件 at-most'], ['最高', '最高3件', '最高3件 at-most'], ['最迟', '最迟3件', '最迟3件 at-most'],
  ['控制在', '控制在3件', '控制在3件 at-most'], ['压缩到', '压缩到3件', '压缩到3件 at-most'], ['压缩至', '压缩至3件', '压缩至3件 at-most'],
  ['压减到', '压减到3件', '压减到3件 at-most'], ['压减至', '压减至3件', '压减至3件 at-most'], ['缩短到', '缩短到3件', '缩短到3件 at-most'],
  ['缩短至', '缩短至3件', '缩短至3件 at-most'], ['缩减到', '缩减到3件', '缩减到3件 at-most'], ['缩减至', '缩减至3件', '缩减至3件 at-most'],
  ['降低到', '降低到3件', '降低到3件 at-most'], ['降低至', '降低至3件', '降低至3件 at-most'], ['下降到', '下降到3件', '下降到3件 at-most'],
  ['下降至', '下降至3件', '下降至3件 at-most'], ['下调到', '下调到3件', '下调到3件 at-most'], ['下调至', '下调至3件', '下调至3件 at-most'],
  ['降到', '降到3件', '降到3件 at-most'], ['降至', '降至3件', '降至3件 at-most'], ['减少到', '减少到3件', '减少到3件 at-most'],
  ['减少至', '减少至3件', '减少至3件 at-most'], ['减到', '减到3件', '减到3件 at-most'], ['减至', '减至3件', '减至3件 at-most'],
  ['调减到', '调减到3件', '调减到3件 at-most'], ['调减至', '调减至3件', '调减至3件 at-most'], ['精简到', '精简到3件', '精简到3件 at-most'],
  ['精简至', '精简至3件', '精简至3件 at-most'], ['缩到', '缩到3件', '缩到3件 at-most'], ['缩至', '缩至3件', '缩至3件 at-most'],
  ['压到', '压到3件', '压到3件 at-most'], ['压至', '压至3件', '压至3件 at-most'], ['限于', '限于3件', '限于3件 at-most'],
  ['超过', '超过3件', '超过3件 more-than'], ['超', '超3件', '超3件 more-than'], ['高于', '高于3件', '高于3件 more-than'],
  ['大于', '大于3件', '大于3件 more-than'], ['多于', '多于3件', '多于3件 more-than'], ['突破', '突破3件', '突破3件 more-than'],
  ['逾', '逾3件', '逾3件 more-than'], ['低于', '低于3件', '低于3件 less-than'], ['少于', '少于3件', '少于3件 less-than'],
  ['小于', '小于3件', '小于3件 less-than'], ['不足', '不足3件', '不足3件 less-than'], ['不到', '不到3件', '不到3件 less-than'],
  ['不满', '不满3件', '不满3件 less-than'], ['短于', '短于3件', '短于3件 less-than'], ['上浮', '上浮3件', '上浮3件 increase-by'],
  ['上调', '上调3件', '上调3件 increase-by'], ['提高', '提高3件', '提高3件 increase-by'],
  ['提升', '提升3件', '提升3件 increase-by'], ['增长', '增长3件', '增长3件 increase-by'],
  ['增加', '增加3件', '增加3件 increase-by'], ['新增', '新增3件', '新增3件 increase-by'],
  ['净增', '净增3件', '净增3件 increase-by'], ['上升', '上升3件', '上升3件 increase-by'],
  ['上涨', '上涨3件', '上涨3件 increase-by'], ['增幅', '增幅3件', '增幅3件 increase-by'],
  ['增速', '增速3件', '增速3件 increase-by'], ['增设', '增设3件', '增设3件 increase-by'],
  ['增配', '增配3件', '增配3件 increase-by'], ['扩大', '扩大3件', '扩大3件 increase-by'],
  ['延长', '延长3件', '延长3件 increase-by'], ['下浮', '下浮3件', '下浮3件 decrease-by'],
  ['下调', '下调3件', '下调3件 decrease-by'], ['下降', '下降3件', '下降3件 decrease-by'],
  ['降低', '降低3件', '降低3件 decrease-by'], ['减少', '减少3件', '减少3件 decrease-by'],
  ['压减', '压减3件', '压减3件 decrease-by'], ['压缩', '压缩3件', '压缩3件 decrease-by'],
  ['缩短', '缩短3件', '缩短3件 decrease-by'], ['缩减', '缩减3件', '缩减3件 decrease-by'],
  ['削减', '削减3件', '削减3件 decrease-by'], ['精简', '精简3件', '精简3件 decrease-by'],
  ['降幅', '降幅3件', '降幅3件 decrease-by'], ['核减', '核减3件', '核减3件 decrease-by'],
  ['调减', '调减3件', '调减3件 decrease-by'], ['降', '降3件', '降3件 decrease-by'], ['减', '减3件', '减3件 decrease-by'],
  ['大约', '大约3件', '大约3件 about'], ['约', '约3件', '约3件 about'], ['近', '近30%', '近30% about'],
  ['将近', '将近3件', '将近3件 about'], ['接近', '接近3件', '接近3件 about'],
]

describe('comparators in front of a number', () => {
  it.each(BEFORE)('%s in %s', (_, text, quote) => {
    expect(quotes(text, 'comparator')).toEqual([quote])
  })

  it('have a row each', () => {
    expect(
      rowsFor(
        COMPARATORS_BEFORE.flatMap(({ words }) => words),
        BEFORE,
      ),
    ).toEqual(EACH_WORD_ONCE)
  })
})

/** [comparator, text, what is quoted and what it says] */
// biome-ignore format: several rows a line; one a line would fill screens
const ACROSS: readonly [word: string, text: string, quote: string][] = [
  ['至少', '至少公开一次', '至少公开一次 at-least'], ['最少', '最少公开一次', '最少公开一次 at-least'],
  ['不少于', '不少于公开一次', '不少于公开一次 at-least'], ['至多', '至多公开一次', '至多公开一次 at-most'],
  ['最多', '最多公开一次', '最多公开一次 at-most'], ['不超过', '不超过公开一次', '不超过公开一次 at-most'],
]

describe('comparators across a verb', () => {
  it.each(ACROSS)('%s in %s', (_, text, quote) => {
    expect(quotes(text, 'comparator')).toEqual([quote])
  })

  it('have a row each', () => {
    expect(
      rowsFor(
        COMPARATORS_ACROSS_VERBS.flatMap(({ words }) => words),
        ACROSS,
      ),
    ).toEqual(EACH_WORD_ONCE)
  })
})

/** [comparator, text, what is quoted and what it says] */
// biome-ignore format: several rows a line; one a line would fill screens
const AFTER: readonly [word: string, text: string, quote: string][] = [
  ['及以上', '公开3件及以上', '3件及以上 at-least'], ['或以上', '公开3件或以上', '3件或以上 at-least'],
  ['以上', '公开3件以上', '3件以上 at-least'], ['及以内', '公开3件及以内', '3件及以内 at-most'],
  ['及以下', '公开3件及以下', '3件及以下 at-most'], ['以内', '公开3件以内', '3件以内 at-most'], ['之内', '公开3件之内', '3件之内 at-most'],
  ['以下', '公开3件以下', '3件以下 at-most'], ['内', '公开3件内', '3件内 at-most'], ['左右', '公开3件左右', '3件左右 about'],
  ['上下', '公开3件上下', '3件上下 about'],
]

describe('comparators behind a unit', () => {
  it.each(AFTER)('%s in %s', (_, text, quote) => {
    expect(quotes(text, 'comparator')).toEqual([quote])
  })

  it('have a row each', () => {
    expect(
      rowsFor(
        COMPARATORS_AFTER.flatMap(({ words }) => words),
        AFTER,
      ),
    ).toEqual(EACH_WORD_ONCE)
  })
})

/** [word, text, what is quoted and what it says] */
// biome-ignore format: several rows a line; one a line would fill screens
const BETWEEN: readonly [word: string, text: string, quote: string][] = [
  ['了', '提高了5%', '提高了5% increase-by'], ['为', '增幅为5%', '增幅为5% increase-by'],
  ['约', '增幅约5%', '增幅约5% increase-by'], ['近', '增幅近5%', '增幅近5% increase-by'],
  ['在', '增幅在5%', '增幅在5% increase-by'], ['全年', '增幅全年5%', '增幅全年5% increase-by'],
  ['年均', '增幅年均5%', '增幅年均5% increase-by'], ['平均', '增幅平均5%', '增幅平均5% increase-by'],
  ['累计', '增幅累计5%', '增幅累计5% increase-by'], ['共', '新增共5件', '新增共5件 increase-by'],
]

describe('words between a comparator and its number', () => {
  it.each(BETWEEN)('%s in %s', (_, text, quote) => {
    expect(quotes(text, 'comparator')).toEqual([quote])
  })

  it('have a row each', () => {
    expect(rowsFor(BETWEEN_COMPARATOR_AND_NUMBER, BETWEEN)).toEqual(EACH_WORD_ONCE)
  })
})

/** [span of time, text, how often] */
// biome-ignore format: several rows a line; one a line would fill screens
const TIMES: readonly [word: string, text: string, per: string][] = [
  ['每日', '每日公开2次', 'day'], ['每天', '每天公开2次', 'day'], ['每个工作日', '每个工作日公开2次', 'day'],
  ['每工作日', '每工作日公开2次', 'day'], ['日均', '日均公开2次', 'day'], ['一天', '一天2次', 'day'], ['一日', '一日2次', 'day'],
  ['每周', '每周公开2次', 'week'], ['每星期', '每星期公开2次', 'week'], ['每个星期', '每个星期公开2次', 'week'],
  ['周均', '周均公开2次', 'week'], ['一周', '一周2次', 'week'], ['一星期', '一星期2次', 'week'], ['每旬', '每旬公开2次', 'ten-days'],
  ['每两周', '每两周公开2次', 'half-month'], ['每半月', '每半月公开2次', 'half-month'], ['每半个月', '每半个月公开2次', 'half-month'],
  ['两周', '两周2次', 'half-month'], ['每月', '每月公开2次', 'month'], ['每个月', '每个月公开2次', 'month'],
  ['月均', '月均公开2次', 'month'], ['按月', '按月公开2次', 'month'], ['逐月', '逐月公开2次', 'month'], ['一月', '一月2次', 'month'],
  ['一个月', '一个月2次', 'month'], ['每两月', '每两月公开2次', 'two-months'], ['每两个月', '每两个月公开2次', 'two-months'],
  ['每双月', '每双月公开2次', 'two-months'], ['两月', '两月2次', 'two-months'], ['两个月', '两个月2次', 'two-months'],
  ['每季', '每季公开2次', 'quarter'], ['每个季度', '每个季度公开2次', 'quarter'], ['季均', '季均公开2次', 'quarter'],
  ['按季', '按季公开2次', 'quarter'], ['逐季', '逐季公开2次', 'quarter'], ['一季度', '一季度2次', 'quarter'],
  ['一季', '一季2次', 'quarter'], ['每半年', '每半年公开2次', 'half-year'], ['半年', '半年2次', 'half-year'],
  ['每学期', '每学期公开2次', 'term'], ['一学期', '一学期2次', 'term'], ['每年', '每年公开2次', 'year'],
  ['每一年', '每一年公开2次', 'year'], ['每学年', '每学年公开2次', 'year'], ['全年', '全年公开2次', 'year'],
  ['年均', '年均公开2次', 'year'], ['按年', '按年公开2次', 'year'], ['年度内', '年度内公开2次', 'year'], ['一年', '一年2次', 'year'],
  ['每两年', '每两年公开2次', 'two-years'], ['两年', '两年2次', 'two-years'],
]

describe('spans of time', () => {
  it.each(TIMES)('%s in %s', (_, text, per) => {
    expect(extractMeasures(text).map((measure) => measure.per)).toEqual([per])
  })

  it('have a row each', () => {
    expect(
      rowsFor(
        PER_TIMES.flatMap(({ words, beside }) => [...words, ...beside]),
        TIMES,
      ),
    ).toEqual(EACH_WORD_ONCE)
  })
})

/** [span of time, text, what is quoted and how often] */
// biome-ignore format: several rows a line; one a line would fill screens
const TIMES_BEHIND: readonly [word: string, text: string, quote: string][] = [
  ['日', '公开2次/日', '2次/日 day'], ['天', '公开2次/天', '2次/天 day'], ['周', '公开2次/周', '2次/周 week'],
  ['月', '公开2次/月', '2次/月 month'], ['季', '公开2次/季', '2次/季 quarter'], ['季度', '公开2次/季度', '2次/季度 quarter'],
  ['半年', '公开2次/半年', '2次/半年 half-year'], ['学期', '公开2次/学期', '2次/学期 term'], ['年', '公开2次/年', '2次/年 year'],
]

describe('spans of time behind a number', () => {
  it.each(TIMES_BEHIND)('%s in %s', (_, text, quote) => {
    expect(quotes(text, 'per')).toEqual([quote])
  })

  it('have a row each', () => {
    expect(rowsFor(Object.keys(PER_BEHIND), TIMES_BEHIND)).toEqual(EACH_WORD_ONCE)
  })
})

/** [noun, text] */
// biome-ignore format: several rows a line; one a line would fill screens
const NOUNS: readonly [word: string, text: string][] = [
  ['乡镇（街道）', '每乡镇（街道）2件'], ['镇（街道）', '每镇（街道）2件'], ['镇街', '每镇街2件'], ['乡镇', '每乡镇2件'], ['街道', '每街道2件'],
  ['镇', '每镇2件'], ['乡', '每乡2件'], ['行政村', '每行政村2件'], ['自然村', '每自然村2件'], ['村（社区）', '每村（社区）2件'], ['村', '每村2件'],
  ['社区', '每社区2件'], ['小区', '每小区2件'], ['县（市、区）', '每县（市、区）2件'], ['县市区', '每县市区2件'], ['区县', '每区县2件'],
  ['县', '每县2件'], ['区', '每区2件'], ['市', '每市2件'], ['片区', '每片区2件'], ['网格', '每网格2件'], ['部门', '每部门2件'],
  ['单位', '每单位2件'], ['企业', '每企业2件'], ['机构', '每机构2件'], ['科室', '每科室2件'], ['学校', '每学校2件'], ['学生', '每学生2件'],
  ['教师', '每教师2件'], ['医院', '每医院2件'], ['窗口', '每窗口2件'], ['家庭', '每家庭2件'], ['项目', '每项目2件'], ['事项', '每事项2件'],
  ['岗位', '每岗位2件'], ['园区', '每园区2件'], ['人', '每人2件'], ['户', '每户2件'], ['亩', '每亩2件'], ['件', '每件2件'],
  ['次', '每次2件'], ['篇', '每篇2件'], ['期', '每期2件'], ['场', '每场2件'], ['家', '每家2件'], ['个', '每个2件'], ['名', '每名2件'],
  ['所', '每所2件'], ['万人', '每万人2件'], ['千人', '每千人2件'], ['百户', '每百户2件'], ['吨', '每吨2件'], ['平方米', '每平方米2件'],
]

describe('nouns that numbers are counted for', () => {
  it.each(NOUNS)('%s in %s', (word, text) => {
    expect(extractMeasures(text).map(({ per }) => per)).toEqual([word])
  })

  it('have a row each', () => {
    expect(rowsFor(PER_NOUNS, NOUNS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [classifier, text, what the number is counted for] */
// biome-ignore format: several rows a line; one a line would fill screens
const CLASSIFIERS: readonly [word: string, text: string, per: string][] = [
  ['一个', '每一个乡镇2件', '乡镇'], ['个', '每个乡镇2件', '乡镇'], ['家', '每家乡镇2件', '乡镇'], ['所', '每所乡镇2件', '乡镇'],
  ['名', '每名乡镇2件', '乡镇'], ['户', '每户乡镇2件', '乡镇'], ['座', '每座乡镇2件', '乡镇'], ['位', '每位乡镇2件', '乡镇'],
]

describe('classifiers', () => {
  it.each(CLASSIFIERS)('%s in %s', (_, text, per) => {
    expect(extractMeasures(text).map((measure) => measure.per)).toEqual([per])
  })

  it('have a row each', () => {
    expect(rowsFor(PER_CLASSIFIERS, CLASSIFIERS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [word, text without a target] */
// biome-ignore format: several rows a line; one a line would fill screens
const FACTS: readonly [word: string, text: string][] = [
  ['前', '前3件'], ['等', '等3件'], ['这', '这3件'], ['上述', '上述3件'], ['以上', '以上3件'], ['以下', '以下3件'], ['下列', '下列3件'],
  ['下述', '下述3件'], ['其中', '其中3件'], ['其他', '其他3件'], ['其余', '其余3件'], ['各', '各3件'], ['某', '某3件'], ['同', '同3件'],
  ['本', '本3件'], ['该', '该3件'], ['连续', '连续3件'], ['一式', '一式3件'], ['保留的', '保留的3件'], ['(?<![将接])近', '近3年新建，近3件'],
  ['过去', '过去3件'], ['往年', '往年3件'], ['原有', '原有3件'], ['涉及', '涉及3件'], ['包括', '包括3件'], ['分为', '分为3件'],
  ['分成', '分成3件'], ['由', '由3件'], ['全国', '全国3件'], ['全省', '全省3件'], ['全市', '全市3件'], ['全县', '全县3件'],
  ['全区', '全区3件'], ['全州', '全州3件'], ['全镇', '全镇3件'], ['全域', '全域3件'], ['辖区', '辖区3件'],
]

describe('words in front of what is no target', () => {
  it.each(FACTS)('%s in %s', (_, text) => {
    expect(amounts(text)).toEqual([])
  })

  it('have a row each', () => {
    expect(rowsFor(NOT_BEFORE_COUNTS, FACTS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [word, text without a target] */
// biome-ignore format: several rows a line; one a line would fill screens
const NAMES: readonly [word: string, text: string][] = [
  ['方面', '公开3个方面'], ['环节', '公开3个环节'], ['部门', '公开3个部门'], ['层面', '公开3个层面'], ['维度', '公开3个维度'],
  ['阶段', '公开3个阶段'], ['领域', '公开3个领域'], ['要素', '公开3个要素'], ['原则', '公开3个原则'], ['县', '公开3个县'], ['设区', '公开3个设区'],
  ['区县', '公开3个区县'], ['地市', '公开3个地市'], ['重点', '公开3个重点'], ['专项', '公开3个专项'], ['统一', '公开3个统一'],
  ['一批', '公开3个一批'], ['全体', '公开3个全体'], ['产业', '公开3个产业'], ['分配', '公开3个分配'], ['性', '公开3项性'], ['人民', '公开3个人民'],
  ['目', '公开3个目'], ['分之', '公开3个分之'],
]

describe('words behind what is no target', () => {
  it.each(NAMES)('%s in %s', (_, text) => {
    expect(amounts(text)).toEqual([])
  })

  it('have a row each', () => {
    expect(rowsFor(NOT_BEHIND_COUNTS, NAMES)).toEqual(EACH_WORD_ONCE)
  })
})

/** [word, text without a target] */
// biome-ignore format: several rows a line; one a line would fill screens
const KINDS: readonly [word: string, text: string][] = [
  ['领域', '公开3个试点领域'], ['方面', '公开3个试点方面'], ['环节', '公开3个试点环节'], ['部门', '公开3个试点部门'], ['层面', '公开3个试点层面'],
  ['维度', '公开3个试点维度'], ['要素', '公开3个试点要素'],
]

describe('kinds of things further behind', () => {
  it.each(KINDS)('%s in %s', (_, text) => {
    expect(amounts(text)).toEqual([])
  })

  it('have a row each', () => {
    expect(rowsFor(KINDS_OF_COUNTS, KINDS)).toEqual(EACH_WORD_ONCE)
  })
})
