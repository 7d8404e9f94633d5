import { describe, expect, it } from 'vitest'
import { outlineItems } from '../../../src/extract/prose/outline-tree.js'
import { segmentLines } from '../../../src/extract/prose/segments.js'
import { titleItems } from '../../../src/extract/prose/titles.js'
import { linesOf } from '../../support/extract.js'

const titledOf = (...texts: string[]) => titleItems(outlineItems(segmentLines(linesOf(...texts))))
const titlesOf = (...texts: string[]) => titledOf(...texts).map(({ title }) => title)

/** [form, lines, title of each item] */
const OUTLINES: readonly [string, string[], (string | null)[]][] = [
  [
    'a heading over items',
    ['一、办事公开', '（一）编好指南。', '（二）公开流程。'],
    ['办事公开', null, null],
  ],
  [
    'a heading over items with a full stop',
    ['一、办事公开。', '（一）编好指南。', '（二）公开流程。'],
    ['办事公开', null, null],
  ],
  ['a heading over a paragraph', ['（一）办事公开', '各部门要编好指南。'], ['办事公开']],
  [
    'run-in titles of most siblings',
    [
      '（一）编好指南。各部门要逐项核对，及时更正。',
      '（二）公开流程。各窗口要张贴流程，一次说清。',
      '（三）回应关切。各部门要在网站回复，限时办结。',
    ],
    ['编好指南', '公开流程', '回应关切'],
  ],
  [
    'a first sentence that few siblings have is none',
    [
      '（一）编好指南。各部门要逐项核对，及时更正。',
      '（二）各窗口要张贴流程，一次说清，不得遗漏。',
      '（三）各部门要在网站回复，限时办结。',
    ],
    [null, null, null],
  ],
  [
    'one item among run-in siblings that has no title',
    [
      '（一）编好指南。各部门要逐项核对，及时更正。',
      '（二）公开流程。各窗口要张贴流程，一次说清。',
      '（三）各部门要在网站回复，限时办结，不得推诿。',
    ],
    ['编好指南', '公开流程', null],
  ],
  [
    'only one sentence behind the number',
    ['（一）编好指南。', '（二）公开流程。', '（三）回应关切。'],
    [null, null, null],
  ],
  [
    'a title of which only a unit clause follows is text',
    ['1.编好指南。（市政务局负责）', '2.公开流程。（市政务局负责）', '3.回应关切。（市信访局负责）'],
    [null, null, null],
  ],
  [
    'the same where closing text follows the last one',
    ['1.编好指南。（市政务局负责）', '2.公开流程。（市政务局负责）', '本方案自印发之日起施行。'],
    [null, null],
  ],
  [
    'closed headings over paragraphs',
    [
      '（一）编好指南。',
      '各部门要逐项核对。',
      '（二）公开流程。',
      '各窗口要张贴流程。',
      '（三）回应关切。',
      '各部门要限时回复。',
    ],
    ['编好指南', '公开流程', '回应关切'],
  ],
  [
    'a first sentence that repeats the heading above',
    ['一、深化公开，优化服务', '（一）深化公开，优化服务。各部门要逐项核对，及时更正。'],
    ['深化公开，优化服务', '深化公开，优化服务'],
  ],
  [
    'a heading with a unit clause',
    ['（一）编好指南（责任单位：市政务局）', '1.核对窗口指南。', '2.公布网上指南。'],
    ['编好指南', null, null],
  ],
  [
    'a sentence that only units follow',
    ['1.编好窗口指南。', '牵头单位：市政务局', '2.公开办事流程。', '责任单位：市信访局'],
    [null, null],
  ],
  [
    'a line without a stop that only units follow, which is all that is wanted too',
    ['1.编好窗口指南', '责任单位：市政务局', '2.公开办事流程', '责任单位：市信访局'],
    ['编好窗口指南', '公开办事流程'],
  ],
  [
    'an item whose measures have units as it has itself',
    [
      '（一）编好指南，一次讲清。（市政务局负责）',
      '具体措施：',
      '1.核对指南。（市政务局负责）',
      '2.公布指南。（市信访局负责）',
    ],
    [null, null, null],
  ],
  [
    'a run-in title beside headings over items',
    [
      '1.编好指南',
      '（1）核对窗口指南。',
      '2.公开流程',
      '（1）张贴流程图。',
      '3.回应关切。各部门要限时回复。',
    ],
    ['编好指南', null, '公开流程', null, '回应关切'],
  ],
  [
    'a heading that the label of its items follows',
    ['一、编好指南工作任务：', '1.核对窗口指南。', '2.公布网上指南。'],
    ['编好指南', null, null],
  ],
  ['text without a number', ['各部门要编好指南。'], [null]],
]

describe('titleItems', () => {
  it.each(OUTLINES)('%s', (_form, lines, titles) => {
    expect(titlesOf(...lines)).toEqual(titles)
  })

  it('takes a run-in title out of the text', () => {
    const [first] = titledOf(
      '（一）编好指南。各部门要逐项核对。',
      '（二）公开流程。各窗口要张贴流程。',
      '（三）回应关切。各部门要限时回复。',
    )
    expect(first?.paragraphs.map(({ text }) => text)).toEqual(['各部门要逐项核对。'])
  })

  it('hands the unit clause of a heading to the group', () => {
    const [heading, item] = titledOf(
      '（一）编好指南（责任单位：市政务局）',
      '1.核对窗口指南。',
      '2.公布网上指南。',
    )
    expect(heading?.groupDuty).toBe('责任单位：市政务局')
    expect(item?.groupDuty).toBeNull()
  })
})
