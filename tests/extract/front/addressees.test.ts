import { describe, expect, it } from 'vitest'
import { findAddressees } from '../../../src/extract/front/addressees.js'
import { linesOf } from '../../support/extract.js'

/** [form, lines, addressees] */
const LISTS: readonly [string, string[], string[]][] = [
  ['on one line', ['各县（市、区）人民政府，市政府各部门：'], ['各县（市、区）人民政府', '市政府各部门']],
  ['with a half-width colon', ['各乡镇人民政府,县直各单位:'], ['各乡镇人民政府', '县直各单位']],
  ['with the first sentence behind it', ['各乡镇人民政府：现印发给你们。'], ['各乡镇人民政府']],
  [
    'over several lines',
    ['各县（市、区）人民政府，云岚新区管委会，', '市政府各部门、各直属机构，市属各企业', '和各高等院校：'],
    ['各县（市、区）人民政府', '云岚新区管委会', '市政府各部门', '各直属机构', '市属各企业', '各高等院校'],
  ],
  [
    'without a colon',
    ['各街道办事处，区级各部门，云岚新区管委会', '现印发给你们。'],
    ['各街道办事处', '区级各部门', '云岚新区管委会'],
  ],
  [
    'with the first sentence where the colon is lost',
    ['各街道办事处，区级各部门《云岚区工作方案》已经区政府同意，现印发给你们。'],
    ['各街道办事处', '区级各部门'],
  ],
  ['behind 主送', ['主送：各乡镇人民政府，县直各单位。', '主送机关：各乡镇人民政府：'], ['各乡镇人民政府']],
  [
    'of groups of work',
    ['县政府各工作部门，中央、省驻云各单位：'],
    ['县政府各工作部门', '中央、省驻云各单位'],
  ],
  ['of one office', ['市直各学校：'], ['市直各学校']],
  ['behind the document number', ['云政办发〔2031〕3号', '各乡镇人民政府：'], ['各乡镇人民政府']],
  ['none in a sentence', ['各部门要做好以下工作：', '现就有关事项通知如下：', '根据市政府要求：'], []],
  [
    'none in fields',
    ['附件：各部门名单', '责任单位：市财政局', '来源：市政府各部门', '抄送：市委各部门：'],
    [],
  ],
  ['none without a colon in one name', ['市政府各部门', '云岚市财政局'], []],
]

describe('findAddressees', () => {
  it.each(LISTS)('%s', (_form, lines, addressees) => {
    expect(findAddressees(linesOf(...lines))).toEqual(addressees)
  })
})
