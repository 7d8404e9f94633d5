import { describe, expect, it } from 'vitest'
import { findAnnexList } from '../../../src/extract/front/annex-list.js'
import { linesOf } from '../../support/extract.js'

const listIn = (...texts: string[]) => {
  const { annexes, lines } = findAnnexList(linesOf(...texts))
  return { annexes, lines: [...lines] }
}

describe('findAnnexList', () => {
  it.each([
    ['one annex', ['请落实。', '附件：任务分解表'], ['任务分解表'], [1]],
    ['a half-width colon', ['附件:任务分解表'], ['任务分解表'], [0]],
    ['附', ['附：任务分解表'], ['任务分解表'], [0]],
    [
      'numbered lines',
      ['附件：1.工作要点', '2.任务分解表', '云岚市财政局'],
      ['工作要点', '任务分解表'],
      [0, 1],
    ],
    [
      'names that begin with a year',
      ['附件：1.2031年工作要点', '2.2031年责任清单'],
      ['2031年工作要点', '2031年责任清单'],
      [0, 1],
    ],
    ['annexes on one line', ['附件：1.工作要点2.任务分解表'], ['工作要点', '任务分解表'], [0]],
    ['names of files', ['附件：1．工作要点.docx', '2．任务分解表.xlsx'], ['工作要点', '任务分解表'], [0, 1]],
  ])('reads %s', (_form, texts, annexes, lines) => {
    expect(listIn(...texts)).toEqual({ annexes, lines })
  })

  it.each([
    ['items that begin again', ['附件：1.工作要点', '1.公开预算。'], ['工作要点']],
    [
      'items that go on',
      ['附件：1.工作要点', '2.公开预算。市财政局按时公开部门预算，接受监督。'],
      ['工作要点'],
    ],
    ['the head of an annex', ['附件1', '云岚市工作要点'], []],
    ['nothing behind the colon', ['附件：'], []],
    ['a sentence', ['附件：所列任务由各部门落实。要按月报送。'], []],
  ])('takes no %s for an annex', (_form, texts, annexes) => {
    expect(listIn(...texts).annexes).toEqual(annexes)
  })
})
