import { describe, expect, it } from 'vitest'
import { deadlineAlone, deadlineInColumn } from '../../../src/extract/deadlines/deadline-alone.js'
import { deadlinesInText } from '../../../src/extract/deadlines/deadlines-in-text.js'
import type { PrintedDeadline } from '../../../src/extract/deadlines/printed-deadline.js'
import {
  AT_ONCE_WORDS,
  DEADLINE_ADVERBS,
  DEADLINE_LABEL_WORDS,
  DEADLINE_VERBS,
  DONE_VERBS,
  FESTIVALS,
  MILESTONE_VERBS,
  MONTH_PART_ENDS,
  MOVABLE_TIMES,
  ONGOING_IN_A_YEAR,
  ONGOING_WORDS,
  PERIOD_ENDS,
  PLAN_PERIODS,
  RELATIVE_YEARS,
  VERBS_OF_THINGS,
  WORDS_BEFORE_DEADLINES,
} from '../../../src/extract/words/deadline-words.js'
import { EACH_WORD_ONCE, rowsFor } from '../../support/word-rows.js'

/** by -+1/3/end: by the end of March in the year after the plan's */
function shortly(deadline: PrintedDeadline | null): string | null {
  if (!deadline) return null
  const { kind, milestone, end } = deadline
  const day = end ? ` ${end.year ?? '-'}+${end.later}/${end.month}/${end.day ?? 'end'}` : ''
  return `${kind}${milestone ? ' milestone' : ''}${day}`
}
const alone = (text: string) => shortly(deadlineAlone(text))
const inText = (text: string) => deadlinesInText(text).map((found) => `${found.text} ${shortly(found)}`)

/** [period, text, kind, last day] */
// biome-ignore format: several rows a line; one a line would fill screens
const PERIODS: readonly [word: string, text: string, end: string][] = [
  ['上半年', '上半年完成', 'by -+0/6/end'], ['下半年', '下半年完成', 'by -+0/12/end'], ['年中', '年中完成', 'by -+0/6/end'],
  ['一季度', '一季度完成', 'by -+0/3/end'], ['二季度', '二季度完成', 'by -+0/6/end'], ['三季度', '三季度完成', 'by -+0/9/end'],
  ['四季度', '四季度完成', 'by -+0/12/end'], ['1季度', '1季度完成', 'by -+0/3/end'], ['2季度', '2季度完成', 'by -+0/6/end'],
  ['3季度', '3季度完成', 'by -+0/9/end'], ['4季度', '4季度完成', 'by -+0/12/end'],
]

describe('parts of a year', () => {
  it.each(PERIODS)('%s in %s', (_, text, end) => {
    expect(alone(text)).toBe(end)
  })

  it('have a row each', () => {
    expect(rowsFor(Object.keys(PERIOD_ENDS), PERIODS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [part, text, kind, last day] */
// biome-ignore format: several rows a line; one a line would fill screens
const PARTS: readonly [word: string, text: string, end: string][] = [
  ['初', '5月初', 'by -+0/5/10'], ['上旬', '5月上旬', 'by -+0/5/10'], ['中', '5月中', 'by -+0/5/15'],
  ['中旬', '5月中旬', 'by -+0/5/20'],
]

describe('parts of a month', () => {
  it.each(PARTS)('%s in %s', (_, text, end) => {
    expect(alone(text)).toBe(end)
  })

  it('have a row each', () => {
    expect(rowsFor(Object.keys(MONTH_PART_ENDS), PARTS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [festival, text, kind, last day] */
// biome-ignore format: several rows a line; one a line would fill screens
const FEASTS: readonly [word: string, text: string, end: string][] = [
  ['元旦', '元旦节前', 'by -+0/1/0'], ['五一', '五一节前', 'by -+0/5/0'], ['劳动节', '劳动节前', 'by -+0/5/0'],
  ['七一', '七一节前', 'by -+0/7/0'], ['八一', '八一节前', 'by -+0/8/0'], ['国庆', '国庆节前', 'by -+0/10/0'],
  ['十一', '十一节前', 'by -+0/10/0'],
]

describe('festivals', () => {
  it.each(FEASTS)('%s in %s', (_, text, end) => {
    expect(alone(text)).toBe(end)
  })

  it('have a row each', () => {
    expect(rowsFor(Object.keys(FESTIVALS), FEASTS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [plan, text, kind, last day] */
// biome-ignore format: several rows a line; one a line would fill screens
const PLANS: readonly [word: string, text: string, end: string][] = [
  ['十三五', '“十三五”末', 'by 2020+0/12/end'], ['十四五', '“十四五”末', 'by 2025+0/12/end'],
  ['十五五', '“十五五”末', 'by 2030+0/12/end'],
]

describe('five-year plans', () => {
  it.each(PLANS)('%s in %s', (_, text, end) => {
    expect(alone(text)).toBe(end)
  })

  it('have a row each', () => {
    expect(rowsFor(Object.keys(PLAN_PERIODS), PLANS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [year, text, kind, last day] */
// biome-ignore format: several rows a line; one a line would fill screens
const YEARS: readonly [word: string, text: string, end: string][] = [
  ['今年', '今年3月底前', 'by -+0/3/end'], ['本年', '本年3月底前', 'by -+0/3/end'], ['本年度', '本年度3月底前', 'by -+0/3/end'],
  ['当年', '当年3月底前', 'by -+0/3/end'], ['次年', '次年3月底前', 'by -+1/3/end'], ['翌年', '翌年3月底前', 'by -+1/3/end'],
  ['明年', '明年3月底前', 'by -+1/3/end'], ['来年', '来年3月底前', 'by -+1/3/end'], ['下年', '下年3月底前', 'by -+1/3/end'],
  ['下一年', '下一年3月底前', 'by -+1/3/end'],
]

describe('years counted from the plan’s', () => {
  it.each(YEARS)('%s in %s', (_, text, end) => {
    expect(alone(text)).toBe(end)
  })

  it('have a row each', () => {
    expect(rowsFor(Object.keys(RELATIVE_YEARS), YEARS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [feast or season, text, kind, last day] */
// biome-ignore format: several rows a line; one a line would fill screens
const MOVABLE: readonly [word: string, text: string, end: string][] = [
  ['春节', '春节前', 'by'], ['清明', '清明前', 'by'], ['端午', '端午前', 'by'], ['中秋', '中秋前', 'by'], ['两节', '两节前', 'by'],
  ['双节', '双节前', 'by'], ['汛期', '汛期前', 'by'], ['主汛期', '主汛期前', 'by'], ['入汛', '入汛前', 'by'], ['入冬', '入冬前', 'by'],
  ['入夏', '入夏前', 'by'], ['高考', '高考前', 'by'], ['中考', '中考前', 'by'], ['开学', '开学前', 'by'], ['暑期', '暑期前', 'by'],
  ['暑假', '暑假前', 'by'], ['寒假', '寒假前', 'by'], ['春运', '春运前', 'by'], ['供暖', '供暖前', 'by'], ['供暖期', '供暖期前', 'by'],
  ['两会', '两会前', 'by'], ['秋收', '秋收前', 'by'], ['春耕', '春耕前', 'by'],
]

describe('feasts and seasons without a day', () => {
  it.each(MOVABLE)('%s in %s', (_, text, end) => {
    expect(alone(text)).toBe(end)
  })

  it('have a row each', () => {
    expect(rowsFor(MOVABLE_TIMES, MOVABLE)).toEqual(EACH_WORD_ONCE)
  })
})

/** [verb, text, deadlines] */
// biome-ignore format: several rows a line; one a line would fill screens
const DONE: readonly [word: string, text: string, found: string[]][] = [
  ['完成', '6月底完成站点', ['6月底完成 by -+0/6/end']], ['建成', '6月底建成站点', ['6月底建成 by -+0/6/end']],
  ['实现', '6月底实现站点', ['6月底实现 by -+0/6/end']], ['出台', '6月底出台站点', ['6月底出台 by -+0/6/end']],
  ['印发', '6月底印发站点', ['6月底印发 by -+0/6/end']], ['上线', '6月底上线站点', ['6月底上线 by -+0/6/end']],
  ['启动', '6月底启动站点', ['6月底启动 by -+0/6/end']], ['投入使用', '6月底投入使用站点', ['6月底投入使用 by -+0/6/end']],
  ['竣工', '6月底竣工站点', ['6月底竣工 by -+0/6/end']], ['开工', '6月底开工站点', ['6月底开工 by -+0/6/end']],
  ['动工', '6月底动工站点', ['6月底动工 by -+0/6/end']],
]

describe('verbs of what is done', () => {
  it.each(DONE)('%s in %s', (_, text, found) => {
    expect(inText(text)).toEqual(found)
  })

  it('have a row each', () => {
    expect(rowsFor(DONE_VERBS, DONE)).toEqual(EACH_WORD_ONCE)
  })
})

/** [word, text, kind, last day] */
// biome-ignore format: several rows a line; one a line would fill screens
const ONGOING: readonly [word: string, text: string, end: string][] = [
  ['持续', '持续', 'ongoing'], ['长期', '长期', 'ongoing'], ['常态', '常态', 'ongoing'], ['常年', '常年', 'ongoing'],
  ['日常', '日常', 'ongoing'], ['经常', '经常', 'ongoing'], ['不间断', '不间断', 'ongoing'], ['随时', '随时', 'ongoing'],
  ['及时', '及时', 'ongoing'], ['即时', '即时', 'ongoing'], ['实时', '实时', 'ongoing'], ['动态', '动态', 'ongoing'],
  ['贯穿全年', '贯穿全年', 'ongoing'], ['长效', '长效', 'ongoing'], ['久久为功', '久久为功', 'ongoing'],
  ['按时序', '按时序', 'ongoing'], ['按序时', '按序时', 'ongoing'],
]

describe('words of what goes on', () => {
  it.each(ONGOING)('%s in %s', (_, text, end) => {
    expect(alone(text)).toBe(end)
  })

  it('have a row each', () => {
    expect(rowsFor(ONGOING_WORDS, ONGOING)).toEqual(EACH_WORD_ONCE)
  })
})

/** [word, text, kind, last day] */
// biome-ignore format: several rows a line; one a line would fill screens
const ONGOING_THEN: readonly [word: string, text: string, end: string][] = [
  ['持续', '2031年内持续推进', 'ongoing 2031+0/12/end'], ['长期', '2031年内长期推进', 'ongoing 2031+0/12/end'],
  ['常态化', '2031年内常态化推进', 'ongoing 2031+0/12/end'], ['不断', '2031年内不断推进', 'ongoing 2031+0/12/end'],
]

describe('words of what goes on within a year', () => {
  it.each(ONGOING_THEN)('%s in %s', (_, text, end) => {
    expect(alone(text)).toBe(end)
  })

  it('have a row each', () => {
    expect(rowsFor(ONGOING_IN_A_YEAR, ONGOING_THEN)).toEqual(EACH_WORD_ONCE)
  })
})

/** [word, cell, kind] */
// biome-ignore format: several rows a line; one a line would fill screens
const AT_ONCE: readonly [word: string, text: string, kind: string][] = [
  ['立即', '立即', 'by'], ['立行立改', '立行立改', 'by'], ['立改立行', '立改立行', 'by'], ['即行即改', '即行即改', 'by'],
  ['即知即改', '即知即改', 'by'], ['马上', '马上', 'by'], ['尽快', '尽快', 'by'], ['即日起', '即日起', 'by'],
]

describe('words of what is done at once', () => {
  it.each(AT_ONCE)('%s in %s', (_, text, kind) => {
    expect(shortly(deadlineInColumn(text))).toBe(kind)
    expect(deadlineAlone(text)).toBeNull()
  })

  it('have a row each', () => {
    expect(rowsFor(AT_ONCE_WORDS, AT_ONCE)).toEqual(EACH_WORD_ONCE)
  })
})

/** [label, text, kind, last day] */
// biome-ignore format: several rows a line; one a line would fill screens
const LABELS: readonly [word: string, text: string, end: string][] = [
  ['计划完成时间', '计划完成时间：6月底', 'by -+0/6/end'], ['完成时限', '完成时限：6月底', 'by -+0/6/end'],
  ['完成时间', '完成时间：6月底', 'by -+0/6/end'], ['完成期限', '完成期限：6月底', 'by -+0/6/end'],
  ['完成日期', '完成日期：6月底', 'by -+0/6/end'], ['办结时限', '办结时限：6月底', 'by -+0/6/end'],
  ['整改时限', '整改时限：6月底', 'by -+0/6/end'], ['整改期限', '整改期限：6月底', 'by -+0/6/end'],
  ['时限要求', '时限要求：6月底', 'by -+0/6/end'], ['时间要求', '时间要求：6月底', 'by -+0/6/end'],
  ['时间节点', '时间节点：6月底', 'by -+0/6/end'], ['工作时限', '工作时限：6月底', 'by -+0/6/end'],
  ['推进时间', '推进时间：6月底', 'by -+0/6/end'], ['时间安排', '时间安排：6月底', 'by -+0/6/end'],
  ['进度安排', '进度安排：6月底', 'by -+0/6/end'], ['进度要求', '进度要求：6月底', 'by -+0/6/end'],
  ['时限', '时限：6月底', 'by -+0/6/end'],
]

describe('labels of deadlines', () => {
  it.each(LABELS)('%s in %s', (_, text, end) => {
    expect(alone(text)).toBe(end)
  })

  it('have a row each', () => {
    expect(rowsFor(DEADLINE_LABEL_WORDS, LABELS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [word, text, kind, last day] */
// biome-ignore format: several rows a line; one a line would fill screens
const LEAD_INS: readonly [word: string, text: string, end: string][] = [
  ['完成时限', '完成时限6月底', 'by -+0/6/end'], ['完成时间', '完成时间6月底', 'by -+0/6/end'], ['时限', '时限6月底', 'by -+0/6/end'],
  ['时间', '时间6月底', 'by -+0/6/end'], ['力争于', '原则上力争于6月底', 'by -+0/6/end'],
  ['力争在', '原则上力争在6月底', 'by -+0/6/end'], ['力争', '力争6月底', 'by -+0/6/end'],
  ['争取在', '原则上争取在6月底', 'by -+0/6/end'], ['争取', '争取6月底', 'by -+0/6/end'],
  ['确保在', '原则上确保在6月底', 'by -+0/6/end'], ['确保', '确保6月底', 'by -+0/6/end'], ['原则上', '原则上6月底', 'by -+0/6/end'],
  ['计划', '计划6月底', 'by -+0/6/end'], ['预计', '预计6月底', 'by -+0/6/end'], ['拟于', '原则上拟于6月底', 'by -+0/6/end'],
  ['拟', '拟6月底', 'by -+0/6/end'], ['截至', '截至6月底', 'by -+0/6/end'], ['截止', '截止6月底', 'by -+0/6/end'],
  ['限', '限6月底', 'by -+0/6/end'], ['须于', '须于6月底', 'by -+0/6/end'], ['应于', '应于6月底', 'by -+0/6/end'],
  ['要在', '要在6月底', 'by -+0/6/end'], ['于', '于6月底', 'by -+0/6/end'], ['在', '在6月底', 'by -+0/6/end'],
  ['到', '到6月底', 'by -+0/6/end'],
]

describe('words in front of deadlines', () => {
  it.each(LEAD_INS)('%s in %s', (_, text, end) => {
    expect(alone(text)).toBe(end)
  })

  it('have a row each', () => {
    expect(rowsFor(WORDS_BEFORE_DEADLINES, LEAD_INS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [verb, text, deadlines] */
// biome-ignore format: several rows a line; one a line would fill screens
const MILESTONES: readonly [word: string, text: string, found: string[]][] = [
  ['启动', '6月底前启动', ['6月底前 by milestone -+0/6/end']], ['开工', '6月底前开工', ['6月底前 by milestone -+0/6/end']],
  ['动工', '6月底前动工', ['6月底前 by milestone -+0/6/end']], ['开建', '6月底前开建', ['6月底前 by milestone -+0/6/end']],
  ['奠基', '6月底前奠基', ['6月底前 by milestone -+0/6/end']], ['进场', '6月底前进场', ['6月底前 by milestone -+0/6/end']],
  ['招标', '6月底前招标', ['6月底前 by milestone -+0/6/end']], ['封顶', '6月底前封顶', ['6月底前 by milestone -+0/6/end']],
  ['试运行', '6月底前试运行', ['6月底前 by milestone -+0/6/end']], ['试运营', '6月底前试运营', ['6月底前 by milestone -+0/6/end']],
  ['试点', '6月底前试点', ['6月底前 by milestone -+0/6/end']], ['投入使用', '6月底前投入使用', ['6月底前 by milestone -+0/6/end']],
  ['投用', '6月底前投用', ['6月底前 by milestone -+0/6/end']], ['投入运行', '6月底前投入运行', ['6月底前 by milestone -+0/6/end']],
  ['投入运营', '6月底前投入运营', ['6月底前 by milestone -+0/6/end']], ['通车', '6月底前通车', ['6月底前 by milestone -+0/6/end']],
  ['竣工', '6月底前竣工', ['6月底前 by milestone -+0/6/end']], ['验收', '6月底前验收', ['6月底前 by milestone -+0/6/end']],
  ['交付', '6月底前交付', ['6月底前 by milestone -+0/6/end']], ['上线', '6月底前上线', ['6月底前 by milestone -+0/6/end']],
  ['挂牌', '6月底前挂牌', ['6月底前 by milestone -+0/6/end']], ['揭牌', '6月底前揭牌', ['6月底前 by milestone -+0/6/end']],
  ['开放', '6月底前开放', ['6月底前 by milestone -+0/6/end']], ['开业', '6月底前开业', ['6月底前 by milestone -+0/6/end']],
  ['开始', '6月底前开始', ['6月底前 by milestone -+0/6/end']],
]

describe('verbs of steps on the way', () => {
  it.each(MILESTONES)('%s in %s', (_, text, found) => {
    expect(inText(text)).toEqual(found)
  })

  it('have a row each', () => {
    expect(rowsFor(MILESTONE_VERBS, MILESTONES)).toEqual(EACH_WORD_ONCE)
  })
})

/** [verb, text, kind, last day] */
// biome-ignore format: several rows a line; one a line would fill screens
const VERBS: readonly [word: string, text: string, end: string][] = [
  ['完成', '6月15日前完成', 'by -+0/6/15'], ['办结', '6月15日前办结', 'by -+0/6/15'], ['落实', '6月15日前落实', 'by -+0/6/15'],
  ['到位', '6月15日前到位', 'by -+0/6/15'], ['取得', '6月15日前取得', 'by -+0/6/15'], ['建成', '6月15日前建成', 'by -+0/6/15'],
  ['建立', '6月15日前建立', 'by -+0/6/15'], ['实现', '6月15日前实现', 'by -+0/6/15'], ['达到', '6月15日前达到', 'by -+0/6/15'],
  ['出台', '6月15日前出台', 'by -+0/6/15'], ['印发', '6月15日前印发', 'by -+0/6/15'], ['发布', '6月15日前发布', 'by -+0/6/15'],
  ['公布', '6月15日前公布', 'by -+0/6/15'], ['公开', '6月15日前公开', 'by -+0/6/15'], ['报送', '6月15日前报送', 'by -+0/6/15'],
  ['上报', '6月15日前上报', 'by -+0/6/15'], ['见效', '6月15日前见效', 'by -+0/6/15'], ['实施', '6月15日前实施', 'by -+0/6/15'],
  ['推进', '6月15日前推进', 'by -+0/6/15'], ['整改', '6月15日前整改', 'by -+0/6/15'], ['整治', '6月15日前整治', 'by -+0/6/15'],
  ['编制', '6月15日前编制', 'by -+0/6/15'], ['制定', '6月15日前制定', 'by -+0/6/15'], ['形成', '6月15日前形成', 'by -+0/6/15'],
  ['推出', '6月15日前推出', 'by -+0/6/15'], ['开展', '6月15日前开展', 'by -+0/6/15'], ['并', '6月15日前并', 'by -+0/6/15'],
  ['更新', '6月15日前更新', 'by -+0/6/15'], ['提交', '6月15日前提交', 'by -+0/6/15'], ['反馈', '6月15日前反馈', 'by -+0/6/15'],
  ['结束', '6月15日前结束', 'by -+0/6/15'], ['全覆盖', '6月15日前全覆盖', 'by -+0/6/15'], ['销号', '6月15日前销号', 'by -+0/6/15'],
  ['清零', '6月15日前清零', 'by -+0/6/15'],
]

describe('verbs behind deadlines', () => {
  it.each(VERBS)('%s in %s', (_, text, end) => {
    expect(alone(text)).toBe(end)
  })

  it('have a row each', () => {
    expect(rowsFor(DEADLINE_VERBS, VERBS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [adverb, text, kind, last day] */
// biome-ignore format: several rows a line; one a line would fill screens
const ADVERBS: readonly [word: string, text: string, end: string][] = [
  ['要', '6月底前要办结', 'by -+0/6/end'], ['须', '6月底前须办结', 'by -+0/6/end'], ['应', '6月底前应办结', 'by -+0/6/end'],
  ['需', '6月底前需办结', 'by -+0/6/end'], ['全面', '6月底前全面办结', 'by -+0/6/end'], ['基本', '6月底前基本办结', 'by -+0/6/end'],
  ['全部', '6月底前全部办结', 'by -+0/6/end'], ['力争', '6月底前力争办结', 'by -+0/6/end'],
  ['争取', '6月底前争取办结', 'by -+0/6/end'], ['确保', '6月底前确保办结', 'by -+0/6/end'],
  ['集中', '6月底前集中办结', 'by -+0/6/end'], ['陆续', '6月底前陆续办结', 'by -+0/6/end'],
  ['正式', '6月底前正式办结', 'by -+0/6/end'], ['逐步', '6月底前逐步办结', 'by -+0/6/end'],
  ['分批', '6月底前分批办结', 'by -+0/6/end'], ['按时', '6月底前按时办结', 'by -+0/6/end'],
  ['前', '6月1日至30日前办结', 'within -+0/6/30'],
]

describe('adverbs in front of such verbs', () => {
  it.each(ADVERBS)('%s in %s', (_, text, end) => {
    expect(alone(text)).toBe(end)
  })

  it('have a row each', () => {
    expect(rowsFor(DEADLINE_ADVERBS, ADVERBS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [verb, text without a deadline] */
// biome-ignore format: several rows a line; one a line would fill screens
const THINGS: readonly [word: string, text: string][] = [
  ['建成', '6月底前建成的站点'], ['形成', '6月底前形成的站点'], ['出台', '6月底前出台的站点'], ['印发', '6月底前印发的站点'], ['制定', '6月底前制定的站点'],
  ['发布', '6月底前发布的站点'], ['颁布', '6月底前颁布的站点'], ['施行', '6月底前施行的站点'], ['登记', '6月底前登记的站点'], ['注册', '6月底前注册的站点'],
  ['成立', '6月底前成立的站点'], ['开工', '6月底前开工的站点'], ['立项', '6月底前立项的站点'], ['取得', '6月底前取得的站点'], ['办理', '6月底前办理的站点'],
  ['投产', '6月底前投产的站点'], ['实施', '6月底前实施的站点'], ['签订', '6月底前签订的站点'], ['发放', '6月底前发放的站点'], ['产生', '6月底前产生的站点'],
  ['存在', '6月底前存在的站点'],
]

describe('verbs that say which things are meant', () => {
  it.each(THINGS)('%s in %s', (_, text) => {
    expect(inText(text)).toEqual([])
  })

  it('have a row each', () => {
    expect(rowsFor(VERBS_OF_THINGS, THINGS)).toEqual(EACH_WORD_ONCE)
  })
})
