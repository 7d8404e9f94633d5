import { describe, expect, it } from 'vitest'
import { deadlinesOfCell, extractDeadlines, resolveDeadline } from '../../src/extract/deadlines.js'

/** [as printed, kind, last day where the plan is for 2024] */
const ALONE: readonly [string, string, string | null][] = [
  ['2023年9月底前', 'by', '2023-09-30'],
  ['2023年9月底前完成', 'by', '2023-09-30'],
  ['6月底完成', 'by', '2024-06-30'],
  ['11月30日前', 'by', '2024-11-30'],
  ['2月底前', 'by', '2024-02-29'],
  ['5月中旬前', 'by', '2024-05-20'],
  ['年底前', 'by', '2024-12-31'],
  ['2025年底前', 'by', '2025-12-31'],
  ['2025年年底前', 'by', '2025-12-31'],
  ['年内', 'by', '2024-12-31'],
  ['上半年', 'by', '2024-06-30'],
  ['第三季度末', 'by', '2024-09-30'],
  ['12月', 'by', '2024-12-31'],
  ['9月投入使用', 'by', '2024-09-30'],
  ['3月至10月', 'within', '2024-10-31'],
  ['全年', 'within', '2024-12-31'],
  ['2024年', 'within', '2024-12-31'],
  ['每季度', 'recurring', null],
  ['按月更新', 'recurring', null],
  ['持续推进', 'ongoing', null],
  ['长期坚持', 'ongoing', null],
  ['常态化开展', 'ongoing', null],
]

describe('a deadline that stands alone', () => {
  it.each(ALONE)('%s', (text, kind, by) => {
    const [found] = extractDeadlines(text, 'whole')
    expect(found && resolveDeadline(found, 2024)).toEqual({ text, kind, by })
  })

  it.each(['市财政局', '推进中', '第三方机构', '各县（市、区）政府', '3个工作日内办结的事项由窗口即时办理'])(
    'is not seen in %s',
    (text) => {
      expect(extractDeadlines(text, 'whole')).toEqual([])
    },
  )

  it('has no date where neither it nor the plan has a year', () => {
    expect(deadlinesOfCell('年底前').map((deadline) => resolveDeadline(deadline, null))).toEqual([
      { text: '年底前', kind: 'by', by: null },
    ])
  })

  it('is kept as printed where a deadline column is not understood', () => {
    expect(deadlinesOfCell('视情况而定')).toEqual([{ text: '视情况而定', kind: 'unparsed', end: null }])
  })
})

describe('deadlines within a text', () => {
  it('are found in their order', () => {
    const text = '7月底前完成清理，2023年10月31日前对外公布，在3个工作日内答复，力争到2025年达到九成。'
    expect(extractDeadlines(text, 'within').map((deadline) => deadline.text)).toEqual([
      '7月底前',
      '2023年10月31日前',
    ])
  })

  it.each(['执行至2031年底前的除外', '有效期到2031年6月底前', '河底前的护栏'])('are none in %s', (text) => {
    expect(extractDeadlines(text, 'within')).toEqual([])
  })

  it('stay linear on a long text', () => {
    expect(extractDeadlines('12月'.repeat(30_000), 'within')).toEqual([])
  })
})
