import { describe, expect, it } from 'vitest'
import { deadlinesInText } from '../../../src/extract/deadlines/deadlines-in-text.js'
import { resolveDeadline } from '../../../src/extract/deadlines/resolve-deadline.js'

/** [sentence, deadlines with their last day where the plan is for 2031] */
const SENTENCES: readonly [string, readonly string[]][] = [
  ['7月底前完成清理，2032年10月31日前对外公布。', ['7月底前 2031-07-31', '2032年10月31日前 2032-10-31']],
  ['2032年6月底前完成清理，12月底前对外公布。', ['2032年6月底前 2032-06-30', '12月底前 2032-12-31']],
  ['2032年底前完成，今年9月底前先行试用。', ['2032年底前 2032-12-31', '今年9月底前 2031-09-30']],
  ['力争在年底前覆盖村级', ['年底前 2031-12-31']],
  ['1.11月底前完成', ['11月底前 2031-11-30']],
  ['三季度末前印发清单', ['三季度末前 2031-09-30']],
  ['上半年出台细则', ['上半年出台 2031-06-30']],
  ['窗口改造6月底完成', ['6月底完成 2031-06-30']],
  ['年底实现全覆盖', ['年底实现 2031-12-31']],
  ['到2035年底，村级覆盖率达到九成', ['到2035年底 2035-12-31']],
  ['至2032年末覆盖率达到九成', ['至2032年末 2032-12-31']],
  ['年内完成整合', ['年内 2031-12-31']],
  ['2032年内完成整合', ['2032年内 2032-12-31']],
  ['2033年前完成整合', ['2033年前 2032-12-31']],
  ['二〇三二年底前完成整合', ['二〇三二年底前 2032-12-31']],
  ['20XX年底前完成整合', ['20XX年底前 null']],
  ['每年1月31日前发布年报', ['每年1月31日前 null']],
  ['每月10日前报送', ['每月10日前 null']],
  ['开展排查（3月至10月）。', ['3月至10月 2031-10-31']],
  ['开展排查（长期坚持）', ['长期坚持 null']],
  ['开展排查（2031年5月底前）。', ['2031年5月底前 2031-05-31']],
]

describe('deadlines within a text', () => {
  it.each(SENTENCES)('%s', (text, expected) => {
    const found = deadlinesInText(text).map((deadline) => resolveDeadline(deadline, 2031))
    expect(found.map((deadline) => `${deadline.text} ${deadline.by}`)).toEqual(expected)
  })

  it('tell a step on the way by the words behind them', () => {
    expect(deadlinesInText('5月底前动工，12月底前完成').map(({ milestone }) => milestone)).toEqual([
      true,
      false,
    ])
  })

  it.each([
    ['a validity', '执行至2031年底前的除外；有效期到2031年6月底前；自印发之日起施行，有效期至2033年底'],
    ['no month', '河底前的护栏，3个月前，120年前'],
    ['a legal limit', '收到申请后20个工作日内答复，三年内不再抽查，3个月内补缴'],
    ['the horizon of a target', '到2035年覆盖所有村级，到2032年，达到九成'],
    ['the past', '截至2031年3月底前，去年底前，2030年以来，年底前已完成的，截至2030年底已建成9处'],
    ['which things are meant', '对6月30日前到期的许可逐件提醒，2031年底前建成的小区，年底前的任务'],
    ['the title of a document', '落实《桐屿市2031年底前重点任务》《窗口规范（2031年）》'],
    ['a period of a plan', '“十四五”规划，2031—2035年行动'],
    ['what is reported', '对上半年完成情况打分，前三季度完成率'],
    ['how often', '每季度至少1次，定期更新，按月通报'],
    ['a version', '使用新版目录（2031年）。'],
    ['a postponement', '申报期限延长至6月底，缓缴期延长到12月底'],
    ['near a festival', '春节前后、国庆节前夕加强巡查'],
  ])('are none in %s', (_what, text) => {
    expect(deadlinesInText(text)).toEqual([])
  })
})
