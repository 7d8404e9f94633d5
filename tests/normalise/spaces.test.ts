import { describe, expect, it } from 'vitest'
import { spaces } from '../../src/normalise/spaces.js'
import { rewrite } from './run-step.js'
import { SENTENCES } from './sample-text.js'

it.each([
  ['between Chinese characters', '市政府有关 部门', '市政府有关部门'],
  ['between Chinese and digits', '自 2023 年 起', '自2023年起'],
  ['beside Chinese marks', '甲局 ， 乙局 （ 丙 ）', '甲局，乙局（丙）'],
  ['of every width', '责　任\u00a0单\u2003位', '责任单位'],
  ['in names set wide', '市 行 政 审 批 局', '市行政审批局'],
  ['at the ends and in blank lines', '  甲局\n \n 乙局 ', '甲局\n乙局'],
])('drops blanks %s', (_name, text, expected) => {
  expect(rewrite(spaces, text).text).toBe(expected)
  expect(rewrite(spaces, text, { place: 'cell' }).text).toBe(expected)
})

it('keeps one blank between Latin words', () => {
  expect(rewrite(spaces, 'Open   Data 2023').text).toBe('Open Data 2023')
})

describe('a flattened page', () => {
  const body = SENTENCES.slice(0, 7).join('')
  const flattened = [
    '临江市政务公开办公室 文件',
    '关于公布清单的通知',
    '各县区人民政府：',
    `一、公开内容 （一）事项清单。${body}`,
    `责任单位： 市财政局 （二）办事指南。${body}`,
    '责任单位：市教育局 2.增长 3.5 个百分点。',
    '临江市人民政府 2023年3月1日 附　件　目　录',
  ].join(' ')
  const result = rewrite(spaces, flattened).text.split('\n')

  it('gets its lines back', () => {
    expect(result.map((line) => line.slice(0, 9))).toEqual([
      '临江市政务公开办公',
      '文件',
      '关于公布清单的通知',
      '各县区人民政府：',
      '一、公开内容',
      '（一）事项清单。各',
      '责任单位：市财政局',
      '（二）办事指南。各',
      '责任单位：市教育局',
      '2.增长3.5个百',
      '临江市人民政府',
      '2023年3月1日',
      '附件目录',
    ])
  })

  it('stays as it is when it comes again', () => {
    expect(rewrite(spaces, result.join('\n')).text).toBe(result.join('\n'))
  })

  it('is never seen in a cell', () => {
    expect(rewrite(spaces, flattened, { place: 'cell' }).text).not.toContain('\n')
  })

  it('keeps a title in one piece', () => {
    const text = `${flattened} 按照《临江市 政务公开办法》执行。`
    expect(rewrite(spaces, text).text).toContain('《临江市政务公开办法》')
  })
})
