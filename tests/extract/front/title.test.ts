import { describe, expect, it } from 'vitest'
import { findTitle } from '../../../src/extract/front/title.js'
import { linesOf } from '../../support/extract.js'

/** [form, lines, title] */
const TITLES: readonly [string, string[], string | null][] = [
  ['on one line', ['云岚市2031年政务公开工作要点'], '云岚市2031年政务公开工作要点'],
  ['a table of tasks', ['2031年云岚市政务公开任务分工表'], '2031年云岚市政务公开任务分工表'],
  [
    'over two lines',
    ['云岚市2031年政务公开', '工作要点任务分解表'],
    '云岚市2031年政务公开工作要点任务分解表',
  ],
  [
    'over three lines',
    ['云岚市人民政府办公室', '关于印发云岚市2031年政务公开', '工作要点的通知'],
    '关于印发云岚市2031年政务公开工作要点的通知',
  ],
  [
    'repeated',
    ['云岚市2031年政务公开工作要点', '云岚市2031年政务公开工作要点'],
    '云岚市2031年政务公开工作要点',
  ],
  [
    'behind the label of a field',
    ['标题：云岚市2031年政务公开工作要点', '发布时间：2031年3月1日'],
    '云岚市2031年政务公开工作要点',
  ],
  [
    'behind the document number',
    ['云政办发〔2031〕3号', '云岚市2031年政务公开工作要点'],
    '云岚市2031年政务公开工作要点',
  ],
  [
    'on the line of the document number',
    ['云政办发〔2031〕3号-云岚市2031年政务公开工作要点'],
    '云岚市2031年政务公开工作要点',
  ],
  ['behind 附件', ['附件', '云岚市2031年政务公开工作要点'], '云岚市2031年政务公开工作要点'],
  ['behind 附件1：', ['附件1：云岚市2031年政务公开工作要点'], '云岚市2031年政务公开工作要点'],
  ['with a version', ['云岚市政务公开工作方案（试行）'], '云岚市政务公开工作方案（试行）'],
  ['letter-spaced', ['云 岚 市 政 务 公 开 工 作 要 点'], '云岚市政务公开工作要点'],
  [
    'behind words that spam put in the place of the issuer',
    ['88game体育_2031年村务公开任务清单'],
    '2031年村务公开任务清单',
  ],
  [
    'behind a publication note',
    ['（此件公开发布）云岚市2031年政务公开工作要点'],
    '云岚市2031年政务公开工作要点',
  ],
  [
    'in marks behind its number',
    ['云政发〔2031〕3号《云岚市人民政府关于印发〈云岚市工作方案〉的通知》'],
    '云岚市人民政府关于印发〈云岚市工作方案〉的通知',
  ],
  [
    'with its number behind it',
    ['云岚市人民政府办公室关于印发《云岚市工作方案》的通知（云政办发〔2031〕3号）'],
    '云岚市人民政府办公室关于印发《云岚市工作方案》的通知',
  ],
  [
    'over lines that end as titles do inside a name',
    ['云岚市贯彻落实《岚州省促进就业', '若干政策', '措施》实施方案'],
    '云岚市贯彻落实《岚州省促进就业若干政策措施》实施方案',
  ],
  [
    'below a path and words of the site',
    [
      '当前位置：首页>政务公开>工作要点',
      '政策库云岚市2031年政务公开工作要点',
      '云岚市2031年政务公开工作要点',
    ],
    '云岚市2031年政务公开工作要点',
  ],
  ['below the red head', ['云岚市人民政府办公室文件', '2031年政务公开工作要点'], '2031年政务公开工作要点'],
  ['for several years', ['云岚市提升行动方案（2031—2033年）'], '云岚市提升行动方案（2031—2033年）'],
  ['that ends in a number', ['云岚市支持小店经营十二条'], '云岚市支持小店经营十二条'],
  [
    'below words of a site in marks',
    ['国内政策【切换】国际政策', '云岚市流通业实施意见'],
    '云岚市流通业实施意见',
  ],
  ['none in a sentence', ['各部门要认真落实本工作要点。'], null],
  ['none in a date', ['2031年3月1日'], null],
  ['none in a heading with a number', ['一、重点任务', '（二）工作措施'], null],
  ['none in the name of a file', ['工作要点.docx'], null],
  ['none without lines', [], null],
]

describe('findTitle', () => {
  it.each(TITLES)('%s', (_form, lines, title) => {
    expect(findTitle(linesOf(...lines))).toBe(title)
  })
})

describe('findTitle with the name that the letter gives', () => {
  it.each([
    [
      'goes on where the name does',
      ['云岚区2031年重点工作', '任务分解方案'],
      '云岚区2031年重点工作任务分解方案',
      '云岚区2031年重点工作任务分解方案',
    ],
    [
      'ends where the name does',
      ['云岚区2031年重点工作', '主要任务'],
      '云岚区2031年重点工作',
      '云岚区2031年重点工作',
    ],
    [
      'keeps its own marks',
      ['云岚区落实《岚州省方案》任务', '责任清单'],
      '云岚区落实〈岚州省方案〉任务责任清单',
      '云岚区落实《岚州省方案》任务责任清单',
    ],
  ])('%s', (_form, lines, named, title) => {
    expect(findTitle(linesOf(...lines), named)).toBe(title)
  })
})
