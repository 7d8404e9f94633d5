import { describe, expect, it } from 'vitest'
import { planStart } from '../../../src/extract/prose/plan-start.js'
import { linesOf } from '../../support/extract.js'

const ITEMS = [1, 2, 3, 4].map(
  (n) =>
    `${n}.公开第${n}类事项，逐项核对窗口指南，错漏当月改正，并在网站和大厅同时公布，接受群众监督和评议。`,
)
const startOf = (...texts: string[]) => planStart(linesOf(...texts))

describe('planStart', () => {
  it('stands behind the signature of a covering letter', () => {
    expect(startOf('请认真落实。', '云岚市人民政府办公室', '2031年3月5日', '工作要点', ...ITEMS)).toBe(3)
  })

  it('leaves the letter its own items', () => {
    expect(startOf('一、提高认识', '二、加强领导', '云岚市人民政府办公室2031年3月5日', ...ITEMS)).toBe(3)
  })

  it('is the first line where the signature follows the plan', () => {
    expect(startOf('工作要点', ...ITEMS, '云岚市人民政府办公室', '2031年3月5日')).toBe(0)
  })

  it('is the first line where only a few words follow the signature', () => {
    expect(startOf(...ITEMS, '云岚市人民政府办公室2031年3月5日', '1.附注')).toBe(0)
  })

  it.each([
    ['a title', ['云岚市2031年工作要点', '一、公开预算。']],
    ['units', ['一、公开预算。（责任单位：市财政局）']],
  ])('stands before a short plan that has %s', (_sign, plan) => {
    const letter = ['现将工作要点印发给你们。', '一、各单位要明确专人。', '云岚市人民政府办公室2031年3月5日']
    expect(startOf(...letter, ...plan)).toBe(3)
  })

  it('stands before a plan whose line breaks were lost', () => {
    const letter = ['现将工作要点印发给你们。一、各单位要明确专人。', '云岚市人民政府办公室2031年3月5日']
    const plan = '为做好工作，制定如下要点。一、公开预算。（市财政局）二、公开决算。（市财政局）'
    expect(startOf(...letter, plan)).toBe(2)
  })

  it('is the first line where only a list of annexes follows the signature', () => {
    expect(startOf(...ITEMS, '云岚市人民政府办公室2031年3月5日', '附件', '1.分工表', '2.联系表')).toBe(0)
  })

  it('is the first line where nothing is signed', () => {
    expect(startOf('工作要点', ...ITEMS)).toBe(0)
    expect(startOf()).toBe(0)
  })
})
