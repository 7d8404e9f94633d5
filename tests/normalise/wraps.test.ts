import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/model/document.js'
import { pageNumbers } from '../../src/normalise/page-numbers.js'
import { wraps } from '../../src/normalise/wraps.js'
import { lines, paragraph, paragraphsOf } from './documents.js'

function joined(blocks: readonly Block[]): string[] {
  return paragraphsOf(wraps.join(blocks).map(({ block }) => block))
}

/** What page numbers and wraps make of blocks together. */
function joinBoth(blocks: readonly Block[]): Block[] {
  const numbered = pageNumbers.join(blocks).map(({ block }) => block)
  return wraps.join(numbered).map(({ block }) => block)
}

describe('a paragraph that was cut', () => {
  it.each([
    ['after a comma', ['各镇街要加强统筹，', '按月通报进展'], '各镇街要加强统筹，按月通报进展'],
    [
      'inside a word',
      ['加强监督检查，确保各项工作落到实处，让群众满意、社会认可的有关政', '策按时公布。'],
      '加强监督检查，确保各项工作落到实处，让群众满意、社会认可的有关政策按时公布。',
    ],
    [
      'inside a bracket',
      ['由牵头单位汇总（市财政局', '会同市审计局）并公布'],
      '由牵头单位汇总（市财政局会同市审计局）并公布',
    ],
    ['before a mark', ['办理情况及时公布', '，接受监督'], '办理情况及时公布，接受监督'],
    [
      'after one character of a list',
      ['推动稳增长、促改革、调', '结构的政策公开。'],
      '推动稳增长、促改革、调结构的政策公开。',
    ],
    [
      'between Latin words',
      ['各镇街统一接入数据平台，按月更新目录，及时处理数据异议，接口遵循国家规定的 Open', 'Data 规范。'],
      '各镇街统一接入数据平台，按月更新目录，及时处理数据异议，接口遵循国家规定的 Open Data 规范。',
    ],
  ])('%s is joined', (_name, pieces, expected) => {
    expect(joined(lines(...pieces))).toEqual([expected])
  })

  it('goes on in the line that is not indented, where paragraphs are', () => {
    const text = [
      '　　一、公开内容',
      '　　（一）更新及时。各镇街的目录由信息员逐条',
      '检查，过期的撤下。',
      '　　（二）联系方便。',
    ]
    expect(joined(lines(...text))).toEqual([
      '　　一、公开内容',
      '　　（一）更新及时。各镇街的目录由信息员逐条检查，过期的撤下。',
      '　　（二）联系方便。',
    ])
  })

  it('keeps where each piece was, and passes over page numbers', () => {
    const result = joinBoth(lines('各镇街要加强统筹，', '- 3 -', '按月通报进展。'))
    expect(result).toMatchObject([
      { text: '各镇街要加强统筹，按月通报进展。', provenance: [{ line: 1 }, { line: 3 }] },
      { text: '- 3 -', layer: 'furniture' },
    ])
  })
})

describe('what stands by itself', () => {
  it.each([
    ['a heading and its text', '一、公开内容，解读政策', '各镇街要加强统筹，按月通报进展。'],
    ['text and the next item', '完善目录，按月更新', '2.开展培训。'],
    ['text and a label', '完善目录，按月更新', '责任单位：市财政局。'],
    ['a signature and a date', '临江市人民政府', '2023年3月1日'],
    ['two finished sentences', '完善目录，按月更新。', '开展培训，提高水平。'],
    ['lines of a title', '临江市人民政府办公室', '关于公布清单的通知'],
  ])('%s are not joined', (_name, first, second) => {
    expect(joined(lines(first, second))).toEqual([first, second])
  })

  it('is left alone in formats that know their paragraphs', () => {
    const blocks = [paragraph('各镇街要加强统筹，', null), paragraph('按月通报进展。', null)]
    expect(joined(blocks)).toHaveLength(2)
  })
})

describe('a text wrapped at a width', () => {
  const wrapped = [
    '　　各镇街要把群众关心的事项列成清单逐项公',
    '开办理进度、经办人员和监督电话，并且每月公',
    '布一次。',
    '　　一、建设单位应当在开工前公示施工时间减',
    '少对居民出行的影响。财政部门牵头编制补贴发',
    '放目录明确标准范围和发放时间。学校食堂价格',
    '每月张贴一次家长可以随时查阅。河道整治挂图',
    '作战。',
  ]

  it('gets its paragraphs back', () => {
    const result = joined(lines(...wrapped))
    expect(result).toHaveLength(2)
    expect(result[0]).toMatch(/逐项公开办理进度.*每月公布一次。$/)
    expect(result[1]).toMatch(/减少对居民.*挂图作战。$/)
  })
})

it('joins ten thousand pieces without copying them over and over', () => {
  const pieces = Array.from({ length: 10_000 }, (_, i) => paragraph('统筹推进，', i + 1))
  expect(joined(pieces)).toEqual(['统筹推进，'.repeat(10_000)])
})
