import { describe, expect, it } from 'vitest'
import { breakGluedLetter } from '../../../src/extract/prose/glued-letter.js'

/** [what was glued, the lines] */
const LETTERS: readonly [string, string[]][] = [
  [
    'a whole letter and its plan',
    [
      '云浦市人民政府办公室关于印发云浦市2031年工作要点的通知',
      '云政办发〔2031〕3号',
      '各县（市、区）人民政府：现印发给你们，请认真贯彻落实。',
      '云浦市人民政府办公室2031年3月1日',
      '云浦市2031年工作要点',
      '一、公开预算。',
    ],
  ],
  [
    'a red head',
    ['云浦市人民政府办公室文件', '云政办发〔2031〕3号', '云浦市人民政府办公室关于印发工作要点的通知'],
  ],
  [
    'annexes in front of the signature',
    [
      '请认真贯彻落实。',
      '附件：1.工作要点2.任务分解表',
      '云浦市财政局2031年3月1日',
      '云浦市工作方案',
      '一、公开预算。',
    ],
  ],
  [
    'a date in Chinese numerals',
    ['请认真贯彻落实。', '云浦市财政局二〇三一年三月一日', '云浦市工作方案', '一、公开预算。'],
  ],
  ['a date alone', ['请认真贯彻落实。', '2031年3月1日', '云浦市工作方案', '为做好工作，制定本方案。']],
  ['the signature behind the last unit clause', ['公开预算。（市财政局负责）', '云浦市财政局2031年3月1日']],
  ['the head of an annex', ['附件1', '云浦市2031年工作要点', '一、公开预算。']],
  [
    'addressees that begin with a level',
    ['云浦市关于印发2031年工作要点的通知', '市直各单位：现印发给你们。'],
  ],
]

describe('breakGluedLetter', () => {
  it.each(LETTERS)('parts %s', (_form, lines) => {
    expect(breakGluedLetter(lines.join('')).split('\n').filter(Boolean)).toEqual(lines)
  })

  it.each([
    '按照工作部署。2031年3月1日前完成整改。',
    '成效明显。云浦市人民政府2031年3月1日召开会议，研究工作方案。',
    '落实《云浦市人民政府办公室关于印发工作要点的通知》（云政办发〔2031〕3号）。',
    '本方案所称各类主体：企业和个人。',
  ])('leaves %s', (text) => {
    expect(breakGluedLetter(text)).toBe(text)
  })

  it.each([
    '的通知',
    '。云',
    '。云浦市财政局',
    '附件：',
    '附件：表',
    '云政办发〔2031〕3号',
    '云浦市工作方案',
    '。2031年3月',
  ])('reads 100 KB of %s', (text) => {
    const long = text.repeat(Math.ceil(100_000 / text.length))
    const started = performance.now()
    expect(breakGluedLetter(long).replaceAll('\n', '')).toBe(long)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
