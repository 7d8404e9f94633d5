import { describe, expect, it } from 'vitest'
import { areHeads, headsOtherList } from '../../../src/extract/tables/heads.js'

describe('areHeads', () => {
  it.each([
    ['known heads', ['序号', '工作任务', '责任单位'], true],
    ['heads with gaps between their letters', ['工　作　任　务', '责　任　单　位'], true],
    ['one unknown head among them', ['工作任务', '督办等级', '责任单位'], true],
    ['one known head', ['工作任务'], false],
    ['two of the same field', ['责任单位', '责任部门'], false],
    ['more unknown heads than known ones', ['工作任务', '责任单位', '等级', '片区', '批次'], false],
    ['a sentence', ['工作任务', '责任单位', '按时公开预算。'], false],
    ['a number', ['工作任务', '责任单位', '1'], false],
    ['nothing', [], false],
  ])('of %s', (_what, texts, expected) => {
    expect(areHeads(texts)).toBe(expected)
  })
})

describe('headsOtherList', () => {
  it.each([
    ['a task table', ['序号', '工作任务', '责任单位'], false],
    ['a catalogue of what is public', ['公开事项', '公开内容', '公开时限', '公开主体'], true],
    ['two heads of such a catalogue', ['工作任务', '公开内容', '公开时限', '责任单位'], false],
    ['a score sheet, whoever is responsible', ['工作任务', '责任单位', '评分标准'], true],
    ['a list of people', ['姓名', '单位', '职务'], true],
    ['tasks with a telephone number', ['工作任务', '责任单位', '联系电话'], false],
  ])('of %s', (_what, texts, expected) => {
    expect(headsOtherList(texts)).toBe(expected)
  })
})
