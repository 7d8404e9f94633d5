import { describe, expect, it } from 'vitest'
import { deadlineAlone } from '../../../src/extract/deadlines/deadline-alone.js'
import { deadlinesOfCell } from '../../../src/extract/deadlines/deadlines-of-cell.js'
import { resolveDeadline } from '../../../src/extract/deadlines/resolve-deadline.js'

/** [as printed, kind, last day where the plan is for 2024, milestone] */
type Row = readonly [text: string, kind: string, by: string | null, milestone?: boolean]

/** Forms that are deadlines wherever they stand alone. */
const ALONE: readonly Row[] = [
  ['2023年9月底前', 'by', '2023-09-30'],
  ['2023年9月底前完成', 'by', '2023-09-30'],
  ['二〇二五年六月底前', 'by', '2025-06-30'],
  ['6月底完成', 'by', '2024-06-30'],
  ['11月30日前', 'by', '2024-11-30'],
  ['十二月二十日之前', 'by', '2024-12-20'],
  ['11月30日24时前', 'by', '2024-11-30'],
  ['11月30日（含）前', 'by', '2024-11-30'],
  ['12月31日止', 'by', '2024-12-31'],
  ['2月底前', 'by', '2024-02-29'],
  ['2023年2月29日前', 'by', '2023-02-28'],
  ['5月上旬前', 'by', '2024-05-10'],
  ['5月中旬前', 'by', '2024-05-20'],
  ['5月下旬', 'by', '2024-05-31'],
  ['5月初', 'by', '2024-05-10'],
  ['5月份', 'by', '2024-05-31'],
  ['9月前', 'by', '2024-08-31'],
  ['年底前', 'by', '2024-12-31'],
  ['年末', 'by', '2024-12-31'],
  ['2025年底前', 'by', '2025-12-31'],
  ['2025年年底前', 'by', '2025-12-31'],
  ['2025年前', 'by', '2024-12-31'],
  ['今年底前', 'by', '2024-12-31'],
  ['本年度10月底前', 'by', '2024-10-31'],
  ['次年1月31日前', 'by', '2025-01-31'],
  ['明年3月底前', 'by', '2025-03-31'],
  ['20XX年6月底前', 'by', null],
  ['20*年6月底前', 'by', null],
  ['年内', 'by', '2024-12-31'],
  ['2025年内', 'by', '2025-12-31'],
  ['上半年', 'by', '2024-06-30'],
  ['下半年', 'by', '2024-12-31'],
  ['年中', 'by', '2024-06-30'],
  ['第三季度末', 'by', '2024-09-30'],
  ['2025年二季度前', 'by', '2025-06-30'],
  ['4季度', 'by', '2024-12-31'],
  ['12月', 'by', '2024-12-31'],
  ['2025.6.30', 'by', '2025-06-30'],
  ['2025-06', 'by', '2025-06-30'],
  ['2025/6/15前', 'by', '2025-06-15'],
  ['国庆节前', 'by', '2024-09-30'],
  ['元旦前', 'by', '2023-12-31'],
  ['春节前', 'by', null],
  ['汛期前', 'by', null],
  ['到2025年底', 'by', '2025-12-31'],
  ['“十四五”末', 'by', '2025-12-31'],
  ['9月投入使用', 'by', '2024-09-30', true],
  ['5月底前动工', 'by', '2024-05-31', true],
  ['6月底前全面启动', 'by', '2024-06-30', true],
  ['力争10月底前完成主体工程', 'by', '2024-10-31'],
  ['原则上于10月底前完成', 'by', '2024-10-31'],
  ['3月至10月', 'within', '2024-10-31'],
  ['3—10月', 'within', '2024-10-31'],
  ['3月1日至10月15日', 'within', '2024-10-15'],
  ['6月1日至30日', 'within', '2024-06-30'],
  ['6月上旬至中旬', 'within', '2024-06-20'],
  ['2023年10月至次年3月', 'within', '2024-03-31'],
  ['2023年10月—2024年3月', 'within', '2024-03-31'],
  ['10月至3月', 'within', '2025-03-31'],
  ['2023年3月至10月', 'within', '2023-10-31'],
  ['2024—2026年', 'within', '2026-12-31'],
  ['2024年至2026年底', 'within', '2026-12-31'],
  ['一至三季度', 'within', '2024-09-30'],
  ['即日起至10月底', 'within', '2024-10-31'],
  ['印发之日起至2025年底', 'within', '2025-12-31'],
  ['全年', 'within', '2024-12-31'],
  ['2025年度', 'within', '2025-12-31'],
  ['“十四五”期间', 'within', '2025-12-31'],
  ['每季度', 'recurring', null],
  ['每月至少1次', 'recurring', null],
  ['每年12月底前', 'recurring', null],
  ['每月10日前', 'recurring', null],
  ['每季度首月5日前', 'recurring', null],
  ['每半年', 'recurring', null],
  ['按月更新', 'recurring', null],
  ['分季度推进', 'recurring', null],
  ['定期更新', 'recurring', null],
  ['持续推进', 'ongoing', null],
  ['全年持续推进', 'ongoing', '2024-12-31'],
  ['年内持续推进', 'ongoing', '2024-12-31'],
  ['2025年内持续推进', 'ongoing', '2025-12-31'],
  ['按时序推进', 'ongoing', null],
  ['按序时进度', 'ongoing', null],
  ['长期坚持', 'ongoing', null],
  ['常态化开展', 'ongoing', null],
  ['及时公开', 'ongoing', null],
  ['2025年起', 'ongoing', null],
  ['自2025年6月起', 'ongoing', null],
]

/** Forms that are deadlines only in a column for them. */
const IN_COLUMN: readonly Row[] = [
  ['立行立改', 'by', null],
  ['印发后1个月内', 'within', null],
  ['20个工作日内', 'within', null],
  ['信息形成之日起20个工作日内', 'within', null],
  ['6个月内', 'within', null],
  ['下次例会前', 'by', null],
  ['汛期', 'within', null],
  ['暑假期间', 'within', null],
  ['一季度一次', 'recurring', null],
  ['次月10日前', 'recurring', null],
  ['月度', 'recurring', null],
  ['6月底前制定方案并报市局备案', 'by', '2024-06-30'],
  ['项目甲6月底前完成', 'by', '2024-06-30'],
  ['12月底前完成主体工程，并通过复核', 'by', '2024-12-31'],
]

const asDeadlines = (rows: readonly Row[]) =>
  rows.map(([text, kind, by, milestone = false]) => ({ text, kind, by, milestone }))

describe('a deadline that stands alone', () => {
  it.each(asDeadlines(ALONE))('$text', (expected) => {
    const found = deadlineAlone(expected.text)
    expect(found && resolveDeadline(found, 2024)).toEqual(expected)
  })

  it.each([
    '市财政局',
    '推进中',
    '已完成',
    '第三方机构',
    '各县（市、区）政府',
    '3个工作日内办结的事项由窗口即时办理',
    '长期护理保障科',
    '常态化推进办公室',
    '2024年度专项办',
    '一月一报',
    '自2025年6月1日起施行',
  ])('is not seen in %s', (text) => {
    expect(deadlineAlone(text)).toBeNull()
  })
})

describe('a cell of a deadline column', () => {
  it.each(asDeadlines([...ALONE, ...IN_COLUMN]))('$text', (expected) => {
    expect(deadlinesOfCell(expected.text).map((each) => resolveDeadline(each, 2024))).toEqual([expected])
  })

  it.each([
    ['6月底前完成清理，10月底前完成改造', ['6月底前完成清理 2024-06-30', '10月底前完成改造 2024-10-31']],
    [
      '2025年6月底前完成清理；12月底前完成改造',
      ['2025年6月底前完成清理 2025-06-30', '12月底前完成改造 2025-12-31'],
    ],
    ['6月、12月底前', ['6月 2024-06-30', '12月底前 2024-12-31']],
    ['6月底前完成80%，12月底前全部完成', ['6月底前完成80% 2024-06-30', '12月底前全部完成 2024-12-31']],
    ['6月底、12月底', ['6月底 2024-06-30', '12月底 2024-12-31']],
    ['年底前完成，长期坚持', ['年底前完成 2024-12-31', '长期坚持 null']],
    ['9月底前\n持续推进', ['9月底前 2024-09-30', '持续推进 null']],
  ])('holds several: %j', (text, expected) => {
    const found = deadlinesOfCell(text).map((each) => resolveDeadline(each, 2024))
    expect(found.map((deadline) => `${deadline.text} ${deadline.by}`)).toEqual(expected)
  })

  it.each(['完成时限：2024年10月底前', '完成时间: 2024年10月底前。'])(
    'is read without its label: %s',
    (text) => {
      expect(deadlinesOfCell(text).map((each) => each.text)).toEqual(['2024年10月底前'])
    },
  )

  it('has no date where neither it nor the plan has a year', () => {
    expect(deadlinesOfCell('年底前').map((deadline) => resolveDeadline(deadline, null))).toEqual([
      { text: '年底前', kind: 'by', by: null, milestone: false },
    ])
  })

  it.each(['视情况而定', '按上级部署', '与方案同步'])(
    'is kept as printed where it is not understood: %s',
    (text) => {
      expect(deadlinesOfCell(text)).toEqual([{ text, kind: 'unparsed', milestone: false, end: null }])
    },
  )
})
