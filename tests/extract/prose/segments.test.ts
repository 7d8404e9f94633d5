import { describe, expect, it } from 'vitest'
import { segmentLines } from '../../../src/extract/prose/segments.js'
import { linesOf } from '../../support/extract.js'

const segmentsOf = (...texts: string[]) => segmentLines(linesOf(...texts)).map((segment) => segment.printed)

/** Sentences without any number, to make a line so long that its line breaks must have been lost. */
const LONG = '各部门要把群众满意作为检验公开成效的标准，主动回应群众关心的问题，不断完善工作机制。'.repeat(6)

/** [form, lines, segments]; the lines keep their breaks. */
const KEPT: readonly [string, string[], string[]][] = [
  [
    'each line with its number',
    ['一、公开', '（一）财政。公开预算。', '1.公开决算。'],
    ['一、公开', '（一）财政。公开预算。', '1.公开决算。'],
  ],
  [
    'steps inside a paragraph are no items',
    ['一、公开', '（一）公开预算，要做到：1.按时公开；2.说明变化；3.接受监督。', '（二）公开决算。'],
    ['一、公开', '（一）公开预算，要做到：1.按时公开；2.说明变化；3.接受监督。', '（二）公开决算。'],
  ],
  [
    'references are no items',
    ['一、公开', '（一）按照本要点第（三）项和第二、三条的要求公开预算。', '（二）公开决算。'],
    ['一、公开', '（一）按照本要点第（三）项和第二、三条的要求公开预算。', '（二）公开决算。'],
  ],
  [
    'words that hold a numeral are no items',
    ['一、公开', '（一）建立统一、规范的目录，在二、三季度公布。', '（二）公开决算。'],
    ['一、公开', '（一）建立统一、规范的目录，在二、三季度公布。', '（二）公开决算。'],
  ],
  [
    'figures are no items',
    ['一、公开', '1.公开1.5亿元预算、3.2亿元决算。2.5万人受益。', '2.公开采购。'],
    ['一、公开', '1.公开1.5亿元预算、3.2亿元决算。2.5万人受益。', '2.公开采购。'],
  ],
  [
    '一是 and 二是 are no items',
    ['一、公开', '（一）一是公开预算。二是公开决算。', '（二）公开采购。'],
    ['一、公开', '（一）一是公开预算。二是公开决算。', '（二）公开采购。'],
  ],
  [
    'an item behind a full stop',
    ['一、公开', '（一）公开预算。（市财政局负责）（二）公开决算。', '（三）公开采购。', '（四）公开工程。'],
    [
      '一、公开',
      '（一）公开预算。（市财政局负责）',
      '（二）公开决算。',
      '（三）公开采购。',
      '（四）公开工程。',
    ],
  ],
  [
    'an item behind a label',
    ['（一）公开预算。', '工作任务：1.公开部门预算。', '2.公开政府预算。'],
    ['（一）公开预算。', '工作任务：', '1.公开部门预算。', '2.公开政府预算。'],
  ],
  [
    'a number in brackets that closes a unit clause is none',
    ['1.公开预算。（责任单位：市财政局、各县（市、区）政府）', '2.公开决算。'],
    ['1.公开预算。（责任单位：市财政局、各县（市、区）政府）', '2.公开决算。'],
  ],
]

/** The same where a part of the breaks is lost. */
const PARTLY: readonly [string, string[], string[]][] = [
  [
    'a heading with its first item behind it',
    ['一、公开（一）公开预算。', '（二）公开决算。', '二、服务（三）编好指南。', '（四）公开流程。'],
    ['一、公开', '（一）公开预算。', '（二）公开决算。', '二、服务', '（三）编好指南。', '（四）公开流程。'],
  ],
  [
    'headings of several levels one behind the other',
    ['一、公开（一）财政1.公开预算。', '2.公开决算。', '二、服务', '（一）窗口', '1.编好指南。'],
    ['一、公开', '（一）财政', '1.公开预算。', '2.公开决算。', '二、服务', '（一）窗口', '1.编好指南。'],
  ],
  [
    'an item behind units on a line of their own',
    ['1.公开预算。', '责任单位：市财政局、市审计局2.公开决算。', '责任单位：市审计局'],
    ['1.公开预算。', '责任单位：市财政局、市审计局', '2.公开决算。', '责任单位：市审计局'],
  ],
  [
    'items that semicolons end',
    ['一、公开', '1.公开预算；2.公开决算；', '3.公开采购。'],
    ['一、公开', '1.公开预算；', '2.公开决算；', '3.公开采购。'],
  ],
  [
    'steps inside a paragraph, each a sentence, are no items',
    ['（一）做好两件事，按月通报。①公开预算；②公开决算；③公开采购。', '（二）编好指南，按月更新。'],
    ['（一）做好两件事，按月通报。①公开预算；②公开决算；③公开采购。', '（二）编好指南，按月更新。'],
  ],
  [
    '格式统一、用语准确 and a figure in a heading without a stop are no items',
    ['1.做到格式统一、用语准确，办结量达到4.2个', '2.公开决算。', '二、服务', '3.编好指南。'],
    ['1.做到格式统一、用语准确，办结量达到4.2个', '2.公开决算。', '二、服务', '3.编好指南。'],
  ],
]

/** [form, one line, segments]; all line breaks are lost. */
const LOST: readonly [string, string, string[]][] = [
  [
    'items behind the title of the plan, in a short text',
    '云岚市2031年重点任务1.公开预算。（市财政局）2.公开决算。（市审计局）',
    ['云岚市2031年重点任务', '1.公开预算。（市财政局）', '2.公开决算。（市审计局）'],
  ],
  [
    'one item of each level, in a short text',
    '各部门：现提出以下意见：一、办事公开（一）编好指南。各窗口要逐项核对。（市政务局负责）',
    ['各部门：现提出以下意见：', '一、办事公开', '（一）编好指南。各窗口要逐项核对。（市政务局负责）'],
  ],
  [
    'items behind full stops',
    `${LONG}一、公开预算。二、公开决算。三、公开采购。`,
    [LONG, '一、公开预算。', '二、公开决算。', '三、公开采购。'],
  ],
  [
    'items behind unit clauses',
    `${LONG}1.公开预算。（责任单位：市财政局）2.公开决算。（责任单位：市审计局）3.公开采购。`,
    [LONG, '1.公开预算。（责任单位：市财政局）', '2.公开决算。（责任单位：市审计局）', '3.公开采购。'],
  ],
  [
    'items behind a heading without a full stop',
    `${LONG}一、办事公开（一）公开指南。（二）公开流程。二、财政公开（三）公开预算。`,
    [LONG, '一、办事公开', '（一）公开指南。', '（二）公开流程。', '二、财政公开', '（三）公开预算。'],
  ],
  [
    'five levels',
    `${LONG}一、公开（一）财政1.预算（1）部门①公开表格。②公开说明。`,
    [LONG, '一、公开', '（一）财政', '1.预算', '（1）部门', '①公开表格。', '②公开说明。'],
  ],
  [
    'a number before a year',
    `${LONG}1．2031年底前公开预算。2．2031年6月底前公开决算。`,
    [LONG, '1．2031年底前公开预算。', '2．2031年6月底前公开决算。'],
  ],
  [
    'numbers that are skipped',
    `${LONG}1.公开预算。2.公开决算。4.公开采购。`,
    [LONG, '1.公开预算。', '2.公开决算。', '4.公开采购。'],
  ],
  [
    'numbers that start again',
    `${LONG}一、公开（一）公开预算。（二）公开决算。二、服务（一）编好指南。`,
    [LONG, '一、公开', '（一）公开预算。', '（二）公开决算。', '二、服务', '（一）编好指南。'],
  ],
  [
    'items behind units without brackets',
    `${LONG}1.公开预算。责任单位：市财政局2.公开决算。责任单位：市审计局3.公开采购。`,
    [LONG, '1.公开预算。责任单位：市财政局', '2.公开决算。责任单位：市审计局', '3.公开采购。'],
  ],
  [
    'items behind a bracket that never closes',
    `${LONG}1.公开预算。（责任单位：市财政局2.公开决算。（责任单位：市审计局）3.公开采购。`,
    [LONG, '1.公开预算。（责任单位：市财政局', '2.公开决算。（责任单位：市审计局）', '3.公开采购。'],
  ],
  [
    'references are no items',
    `${LONG}（一）公开预算。（二）按第（三）项要求公开决算。（三）公开采购。`,
    [LONG, '（一）公开预算。', '（二）按第（三）项要求公开决算。', '（三）公开采购。'],
  ],
  [
    '统一、 and 二、三季度 are no items',
    `${LONG}一、公开预算。做到目录统一、内容规范，在二、三季度公布。二、公开决算。`,
    [LONG, '一、公开预算。做到目录统一、内容规范，在二、三季度公布。', '二、公开决算。'],
  ],
  [
    'a number far too high is none',
    `${LONG}1.公开预算。共有12.项指标。2.公开决算。`,
    [LONG, '1.公开预算。共有12.项指标。', '2.公开决算。'],
  ],
]

describe('segmentLines', () => {
  it.each(KEPT)('where line breaks are kept: %s', (_form, lines, segments) => {
    expect(segmentsOf(...lines)).toEqual(segments)
  })

  it.each(PARTLY)('where some line breaks are lost: %s', (_form, lines, segments) => {
    expect(segmentsOf(...lines)).toEqual(segments)
  })

  it.each(LOST)('where line breaks are lost: %s', (_form, line, segments) => {
    expect(segmentsOf(line)).toEqual(segments)
  })

  it('parts the number from the text', () => {
    const [segment] = segmentLines(linesOf('（二）公开决算。'))
    expect(segment).toMatchObject({
      marker: { style: 'chinese-bracketed', ordinal: 2 },
      text: '公开决算。',
      printed: '（二）公开决算。',
      provenance: [{ line: 1 }],
    })
  })
})
