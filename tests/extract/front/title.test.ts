import { describe, expect, it } from 'vitest'
import { findTitle, issuedPlan } from '../../../src/extract/front/title.js'
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

describe('issuedPlan', () => {
  it.each([
    ['云岚市人民政府办公室关于印发《云岚市2031年工作要点》的通知', '云岚市2031年工作要点'],
    ['云岚市人民政府办公室关于印发云岚市2031年工作要点的通知', '云岚市2031年工作要点'],
    ['关于转发《岚州省2031年工作要点》的通知', '岚州省2031年工作要点'],
    ['云岚市2031年工作要点', null],
    ['关于做好政务公开工作的通知', null],
  ])('of %s is %s', (title, plan) => {
    expect(issuedPlan(title)).toBe(plan)
  })
})
