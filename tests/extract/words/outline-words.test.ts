import { describe, expect, it } from 'vitest'
import { startsClosing } from '../../../src/extract/prose/closing.js'
import { isTargetLine, itemParts } from '../../../src/extract/prose/item-tasks.js'
import {
  AIMS_OR_TASKS,
  BARE_LABELS,
  CLOSING_STARTS,
  PREAMBLE_QUALIFIERS,
  PREAMBLE_TITLES,
  PREAMBLE_WORDS,
  TARGET_LABELS,
  TASK_TITLES,
} from '../../../src/extract/words/outline-words.js'
import { noticeOf } from '../../support/extract.js'
import { EACH_WORD_ONCE, rowsFor } from '../../support/word-rows.js'

/** Headings of the tasks in a plan that a heading over a paragraph opens. */
const tasksBelow = (heading: string) =>
  noticeOf(
    '云岚市2031年工作要点',
    heading,
    '年底前公开率达到九成，群众满意。',
    '二、主要任务',
    '（一）公开预算，写明增减。',
    '（二）公开决算，写明增减。',
  ).tasks.map(({ section }) => section[0])
/** The same where the heading stands over items. */
const tasksInItems = (heading: string) =>
  noticeOf('云岚市2031年工作要点', heading, '（一）公开指南，逐项核对。', '（二）公开流程，逐项核对。').tasks

/** [title, heading of aims: with its text behind it where only then the title itself is needed] */
// biome-ignore format: several rows a line; one a line would fill screens
const OF_AIMS: readonly [word: string, heading: string][] = [
  ['总体要求', '一、总体要求到2031年，公开率达到九成。'], ['总体目标', '一、总体目标到2031年，公开率达到九成。'], ['总体思路', '一、总体思路到2031年，公开率达到九成。'],
  ['总体安排', '一、总体安排'], ['总的要求', '一、总的要求到2031年，公开率达到九成。'], ['总要求', '一、总要求'], ['总则', '一、总则'],
  ['指导思想', '一、指导思想到2031年，公开率达到九成。'], ['指导方针', '一、指导方针到2031年，公开率达到九成。'], ['基本原则', '一、基本原则到2031年，公开率达到九成。'],
  ['工作原则', '一、工作原则到2031年，公开率达到九成。'], ['主要原则', '一、主要原则到2031年，公开率达到九成。'], ['遵循原则', '一、遵循原则到2031年，公开率达到九成。'],
  ['工作目标', '一、工作目标到2031年，公开率达到九成。'], ['主要目标', '一、主要目标到2031年，公开率达到九成。'], ['目标任务及要求', '一、目标任务及要求'],
  ['发展目标', '一、发展目标到2031年，公开率达到九成。'], ['目标要求', '一、目标要求到2031年，公开率达到九成。'], ['行动目标', '一、行动目标到2031年，公开率达到九成。'],
  ['预期目标', '一、预期目标到2031年，公开率达到九成。'], ['阶段目标', '一、阶段目标到2031年，公开率达到九成。'], ['任务目标', '一、任务目标到2031年，公开率达到九成。'],
  ['工作思路', '一、工作思路到2031年，公开率达到九成。'], ['基本思路', '一、基本思路到2031年，公开率达到九成。'], ['重要意义', '一、重要意义到2031年，公开率达到九成。'],
  ['重大意义', '一、重大意义到2031年，公开率达到九成。'], ['工作背景', '一、工作背景到2031年，公开率达到九成。'], ['编制依据', '一、编制依据到2031年，公开率达到九成。'],
  ['制定依据', '一、制定依据到2031年，公开率达到九成。'], ['工作依据', '一、工作依据到2031年，公开率达到九成。'], ['适用范围', '一、适用范围到2031年，公开率达到九成。'],
  ['实施范围', '一、实施范围到2031年，公开率达到九成。'], ['工作要求和目标', '一、工作要求和目标到2031年，公开率达到九成。'],
  ['实施期限', '一、实施期限到2031年，公开率达到九成。'], ['术语定义', '一、术语定义'], ['名词解释', '一、名词解释'], ['有关定义', '一、有关定义'],
]

describe('headings of aims', () => {
  it.each(OF_AIMS)('%s in %s', (_, heading) => {
    expect(tasksBelow(heading)).toEqual(['二、主要任务', '二、主要任务'])
  })

  it('have a row each', () => {
    expect(rowsFor(PREAMBLE_TITLES, OF_AIMS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [qualifier, heading of aims] */
// biome-ignore format: several rows a line; one a line would fill screens
const QUALIFIED: readonly [word: string, heading: string][] = [
  ['(?:19|20)\\d{2}年', '一、2031年目标'], ['充分认识', '一、充分认识目标'], ['深刻认识', '一、深刻认识目标'], ['经济社会', '一、经济社会目标'],
  ['总体', '一、总体依据'], ['总的', '一、总的目标'], ['工作', '一、工作对象'], ['主要', '一、主要依据'], ['具体', '一、具体目标'],
  ['年度', '一、年度目标'], ['预期', '一、预期依据'], ['发展', '一、发展依据'], ['建设', '一、建设目标'], ['治理', '一、治理目标'],
  ['整治', '一、整治目标'], ['创建', '一、创建目标'], ['任务', '一、任务依据'], ['行动', '一、行动依据'], ['阶段性?', '一、阶段性目标'],
  ['近期', '一、近期目标'], ['远期', '一、远期目标'], ['基本', '一、基本目标'], ['指导', '一、指导目标'], ['遵循', '一、遵循目标'],
  ['重要', '一、重要目标'], ['重大', '一、重大目标'], ['编制', '一、编制目标'], ['起草', '一、起草目标'], ['制定', '一、制定目标'],
  ['现实', '一、现实目标'], ['战略', '一、战略目标'], ['实施', '一、实施目标'], ['执行', '一、执行目标'], ['活动', '一、活动目标'],
  ['支持', '一、支持目标'], ['扶持', '一、扶持目标'], ['适用', '一、适用目标'], ['政策', '一、政策目标'], ['补贴', '一、补贴目标'],
  ['奖励', '一、奖励目标'], ['规划', '一、规划目标'], ['整体', '一、整体目标'], ['量化', '一、量化目标'], ['考核', '一、考核目标'],
  ['改革', '一、改革目标'], ['评价', '一、评价目标'], ['全年', '一、全年目标'], ['的', '一、工作的依据'],
]

describe('qualifiers of aims', () => {
  it.each(QUALIFIED)('%s in %s', (_, heading) => {
    expect(tasksBelow(heading)).toEqual(['二、主要任务', '二、主要任务'])
  })

  it('have a row each', () => {
    expect(rowsFor(PREAMBLE_QUALIFIERS, QUALIFIED)).toEqual(EACH_WORD_ONCE)
  })
})

/** [word, heading of aims] */
// biome-ignore format: several rows a line; one a line would fill screens
const AIMS: readonly [word: string, heading: string][] = [
  ['目标', '一、目标'], ['指标', '一、总体指标'], ['原则', '一、总体原则'], ['意义', '一、总体意义'], ['背景', '一、总体背景'], ['现状', '一、总体现状'],
  ['现状分析', '一、总体现状分析'], ['形势', '一、总体形势'], ['对象', '一、总体对象'], ['期限', '一、总体期限'], ['时间', '一、总体时间'],
  ['时间安排', '一、总体时间安排'], ['范围', '一、总体范围'], ['依据', '一、总体依据'], ['思想', '一、总体思想'], ['思路', '一、思路'],
  ['方针', '一、总体方针'], ['理念', '一、总体理念'], ['发展基础', '一、总体发展基础'], ['工作基础', '一、总体工作基础'], ['要求', '一、发展要求'],
  ['必要性', '一、总体必要性'],
]

describe('words of aims', () => {
  it.each(AIMS)('%s in %s', (_, heading) => {
    expect(tasksBelow(heading)).toEqual(['二、主要任务', '二、主要任务'])
  })

  it('have a row each', () => {
    expect(rowsFor(PREAMBLE_WORDS, AIMS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [word, heading] */
const AIMS_OVER_TEXT: readonly [word: string, heading: string][] = [
  ['目标任务', '一、目标任务'],
  ['目标与任务', '一、目标与任务'],
  ['目标和任务', '一、目标和任务'],
]

describe('headings of aims over a paragraph, of tasks over items', () => {
  it.each(AIMS_OVER_TEXT)('%s in %s', (_, heading) => {
    expect(tasksBelow(heading)).toEqual(['二、主要任务', '二、主要任务'])
    expect(tasksInItems(heading)).toHaveLength(2)
  })

  it('have a row each', () => {
    expect(rowsFor(AIMS_OR_TASKS, AIMS_OVER_TEXT)).toEqual(EACH_WORD_ONCE)
  })
})

/** [title, heading] */
// biome-ignore format: several rows a line; one a line would fill screens
const OF_TASKS: readonly [word: string, heading: string][] = [
  ['工作要求', '一、工作要求'], ['具体要求', '一、具体要求'], ['主要要求', '一、主要要求'], ['任务要求', '一、任务要求'], ['整治要求', '一、整治要求'],
  ['治理要求', '一、治理要求'], ['实施要求', '一、实施要求'], ['要求', '一、要求'], ['建设要求', '一、建设要求'], ['改革要求', '一、改革要求'],
  ['基本要求', '一、基本要求'], ['政策要求', '一、政策要求'], ['活动要求', '一、活动要求'],
]

describe('headings with words of aims that hold tasks all the same', () => {
  it.each(OF_TASKS)('%s in %s', (_, heading) => {
    expect(tasksBelow(heading)).toEqual([heading, '二、主要任务', '二、主要任务'])
  })

  it('have a row each', () => {
    expect(rowsFor(TASK_TITLES, OF_TASKS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [label, line] */
// biome-ignore format: several rows a line; one a line would fill screens
const LABELLED: readonly [word: string, line: string][] = [
  ['具体措施', '具体措施：公开预算。'], ['工作措施', '工作措施：公开预算。'], ['主要措施', '主要措施：公开预算。'], ['工作任务', '工作任务：公开预算。'],
  ['主要任务', '主要任务：公开预算。'], ['重点任务', '重点任务：公开预算。'], ['工作内容', '工作内容：公开预算。'], ['具体任务', '具体任务：公开预算。'],
  ['具体要求', '具体要求：公开预算。'], ['工作要求', '工作要求：公开预算。'], ['主要内容', '主要内容：公开预算。'], ['任务内容', '任务内容：公开预算。'],
  ['任务措施', '任务措施：公开预算。'], ['措施', '措施：公开预算。'],
]

describe('labels that say nothing', () => {
  it.each(LABELLED)('%s in %s', (_, text) => {
    const parts = itemParts([{ text, provenance: [] }])
    expect(parts.map(({ requirements }) => requirements)).toEqual([['公开预算。']])
  })

  it('have a row each', () => {
    expect(rowsFor(BARE_LABELS, LABELLED)).toEqual(EACH_WORD_ONCE)
  })
})

/** [label, line of targets] */
// biome-ignore format: several rows a line; one a line would fill screens
const TARGETS: readonly [word: string, line: string][] = [
  ['治理目标', '治理目标：公开率达到九成。'], ['治理指标', '治理指标：公开率达到九成。'], ['工作目标', '工作目标：公开率达到九成。'], ['目标', '目标：公开率达到九成。'],
  ['指标', '指标：公开率达到九成。'], ['主要指标', '主要指标：公开率达到九成。'], ['目标任务', '目标任务：公开率达到九成。'], ['年度目标', '年度目标：公开率达到九成。'],
  ['总体目标', '总体目标：公开率达到九成。'], ['考核指标', '考核指标：公开率达到九成。'], ['预期目标', '预期目标：公开率达到九成。'],
  ['任务目标', '任务目标：公开率达到九成。'],
]

describe('labels of targets', () => {
  it.each(TARGETS)('%s in %s', (_, line) => {
    expect(isTargetLine({ text: line, provenance: [] })).toBe(true)
  })

  it('are none in front of who answers', () => {
    expect(isTargetLine({ text: '目标：公开率达到九成。（责任单位：市财政局）', provenance: [] })).toBe(false)
  })

  it('have a row each', () => {
    expect(rowsFor(TARGET_LABELS, TARGETS)).toEqual(EACH_WORD_ONCE)
  })
})

/** [start, paragraph behind the last task] */
// biome-ignore format: several rows a line; one a line would fill screens
const CLOSING: readonly [word: string, text: string][] = [
  ['本通知', '本通知某某某某'], ['本意见', '本意见某某某某'], ['本措施', '本措施某某某某'], ['本方案', '本方案某某某某'], ['本办法', '本办法某某某某'],
  ['本政策', '本政策某某某某'], ['本要点', '本要点某某某某'], ['本规定', '本规定某某某某'], ['本计划', '本计划某某某某'], ['本细则', '本细则某某某某'],
  ['本清单', '本清单某某某某'], ['本工作要点', '本工作要点某某某某'], ['本若干措施', '本若干措施某某某某'], ['本文件', '本文件某某某某'],
  ['本实施方案', '本实施方案某某某某'], ['本制度', '本制度某某某某'], ['本机制', '本机制某某某某'], ['以上措施', '以上措施某某某某'],
  ['以上政策', '以上政策某某某某'], ['上述', '上述某某某某'], ['各地区要', '各地区要某某某某'], ['各地要结合', '各地要结合某某某某'],
  ['各地各部门要', '各地各部门要某某某某'], ['各地、各部门要', '各地、各部门要某某某某'], ['各地区、各部门要', '各地区、各部门要某某某某'],
  ['各级各部门要按照本', '各级各部门要按照本某某某某'], ['各单位要按照本', '各单位要按照本某某某某'], ['请各', '请各某某某某'], ['附件', '附件某某某某'],
  ['附：', '附：某某某某'], ['附:', '附:某某某某'], ['抄送', '抄送某某某某'], ['联系人', '联系人某某某某'], ['联系电话', '联系电话某某某某'],
  ['来源', '来源某某某某'], ['责任编辑', '责任编辑某某某某'], ['编辑', '编辑某某某某'], ['推荐访问', '推荐访问某某某某'], ['版权所有', '版权所有某某某某'],
  ['相关解读', '相关解读某某某某'], ['相关链接', '相关链接某某某某'], ['政策解读', '政策解读某某某某'], ['扫一扫', '扫一扫某某某某'], ['打印', '打印某某某某'],
  ['分享', '分享某某某某'], ['上一篇', '上一篇某某某某'], ['下一篇', '下一篇某某某某'], ['关闭窗口', '关闭窗口某某某某'], ['主办单位', '主办单位某某某某'],
  ['中央、省上出台', '中央、省上出台某某某某'], ['国家、省出台', '国家、省出台某某某某'], ['特此通知', '特此通知某某某某'], ['此件', '此件某某某某'],
  ['Powered by', 'Powered by某某某某'],
]

describe('starts of closing paragraphs', () => {
  it.each(CLOSING)('%s in %s', (_, text) => {
    expect(startsClosing(text)).toBe(true)
  })

  it('are none inside a text', () => {
    expect(startsClosing('公开预算，附件：略')).toBe(false)
  })

  it('have a row each', () => {
    expect(rowsFor(CLOSING_STARTS, CLOSING)).toEqual(EACH_WORD_ONCE)
  })
})
