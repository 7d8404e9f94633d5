import { describe, expect, it } from 'vitest'
import { noticeOf } from '../../support/extract.js'

const TITLE = '云岚市2031年工作要点'
const FIRST = '1.编好服务指南，放在窗口。（市财政局）'
const LAST = '2.公开年度预算，逐项说明。（市统计局）'

/** Number, requirements and responsible units of each task. */
const tasksOf = (...lines: string[]) =>
  noticeOf(...lines).tasks.map(({ number, requirements, responsibleUnits }) => [
    number,
    requirements.join('|'),
    responsibleUnits.join('|'),
  ])
const codesOf = (...lines: string[]) => noticeOf(...lines).diagnostics.map(({ code }) => code)
const TWO_TASKS = [
  ['1', '编好服务指南，放在窗口。', '市财政局'],
  ['2', '公开年度预算，逐项说明。', '市统计局'],
]

describe('numbered prose', () => {
  it.each([
    ['on its head line and below', [TITLE, FIRST, LAST, '附件：1.指标表', '2.名单']],
    ['below its head line', [TITLE, FIRST, LAST, '附件：', '1.指标表', '2.名单', '云岚市财政局']],
    ['glued to the last item', [TITLE, FIRST, `${LAST}附件：1.指标表2.名单`]],
    ['behind a text without line breaks', [`${TITLE} ${FIRST} ${LAST} 附件：1.指标表 2.名单`]],
  ])('takes a list of annexes for no task: %s', (_form, lines) => {
    expect(tasksOf(...lines)).toEqual(TWO_TASKS)
    expect(noticeOf(...lines).notice.annexes).toEqual(['指标表', '名单'])
  })

  it('finds the first item behind a title without a year', () => {
    expect(tasksOf(`云岚市优化服务若干措施 ${FIRST} ${LAST} 3.统计数据，按时上报。（市审计局）`)).toEqual([
      ...TWO_TASKS,
      ['3', '统计数据，按时上报。', '市审计局'],
    ])
  })

  it('keeps apart items that end in labels of units and a deadline, without line breaks', () => {
    const items = ['编好指南。', '公开预算。', '公开决算。'].map(
      (text, i) => `${i + 1}.${text}牵头单位：市财政局责任单位：市统计局完成时限：2031年6月底`,
    )
    expect(tasksOf(`${TITLE}一、服务${items.join('')}`).map(([number]) => number)).toEqual(['1', '2', '3'])
  })

  it('ends at numbered items that say from when the notice holds and who interprets it', () => {
    const lines = [TITLE, FIRST, LAST, '3.本要点自印发之日起施行。', '4.本要点由市政府办公室负责解释。']
    expect(tasksOf(...lines)).toEqual(TWO_TASKS)
    expect(codesOf(...lines)).toEqual(['closing-text', 'closing-text'])
  })

  it('keeps an item whose own clause and label stand above measures without units', () => {
    const lines = [
      '（一）编好服务指南，放在窗口。（责任单位：市财政局）',
      '具体措施：',
      '1.印好指南。',
      '2.摆上柜台。',
    ]
    expect(tasksOf(TITLE, '一、服务', ...lines)).toEqual([
      ['（一）', '编好服务指南，放在窗口。', '市财政局'],
      ['1', '印好指南。', ''],
      ['2', '摆上柜台。', ''],
    ])
  })

  it.each([
    ['a month', '3月底前，编好指南。'],
    ['a year', '2031年底前，编好指南。'],
    ['a numeral', '一线窗口，编好指南。'],
  ])('reads articles whose text begins with %s', (_what, text) => {
    const lines = [`第一条 ${text}（市财政局）`, `第二十一条 ${text}（市统计局）`]
    expect(tasksOf('云岚市若干措施', ...lines)).toEqual([
      ['第一条', text, '市财政局'],
      ['第二十一条', text, '市统计局'],
    ])
  })

  it('copies no endless text above an item into its headings', () => {
    const endless = '很长的文字，'.repeat(20_000)
    const items = Array.from({ length: 200 }, (_, i) => `（${i + 1}）做好第${i + 1}类事项。`)
    const { tasks } = noticeOf(TITLE, `一、${endless}`, ...items)
    expect(tasks.length).toBeGreaterThanOrEqual(200)
    expect(tasks.every(({ section }) => section.join('').length < 1000)).toBe(true)
  })
})
