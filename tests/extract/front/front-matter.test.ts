import { describe, expect, it } from 'vitest'
import { readFrontMatter } from '../../../src/extract/front/front-matter.js'
import { linesOf } from '../../support/extract.js'

const PLAN = ['云岚市2031年政务公开工作要点', '一、办事公开', '1.公开指南。']
const frontOf = (texts: string[], planLine: number, bodyLine: number) =>
  readFrontMatter({ lines: linesOf(...texts), planLine, bodyLine, tables: [], pageTitle: null })
const NO_END_MATTER = { annexes: [], note: null, copiedTo: [], printedBy: null, printedOn: null }

describe('readFrontMatter', () => {
  it('reads a covering letter and the plan behind it', () => {
    const letter = [
      '云岚市人民政府办公室关于印发云岚市2031年政务公开工作要点的通知',
      '云政办发〔2031〕9号',
      '各县（市、区）人民政府，市政府各部门、各直属机构：',
      '现印发给你们，请认真落实。',
      '云岚市人民政府办公室',
      '2031年3月5日',
    ]
    expect(frontOf([...letter, ...PLAN], 6, 7)).toEqual({
      title: '云岚市2031年政务公开工作要点',
      documentNumber: '云政办发〔2031〕9号',
      issuer: '云岚市人民政府办公室',
      addressees: ['各县（市、区）人民政府', '市政府各部门', '各直属机构'],
      issuedOn: '2031-03-05',
      year: 2031,
      ...NO_END_MATTER,
    })
  })

  it('takes the plan that the letter names where the plan has no title line', () => {
    const letter = ['云岚市人民政府关于印发《云岚市2031年工作要点》的通知', '2031年3月5日']
    expect(frontOf([...letter, '一、办事公开', '1.公开指南。'], 2, 2)).toMatchObject({
      title: '云岚市2031年工作要点',
      issuer: '云岚市人民政府',
    })
  })

  it('reads a signature behind the tasks', () => {
    const front = frontOf([...PLAN, '云岚市财政局', '云岚市审计局', '2030年12月30日'], 0, 1)
    expect(front).toMatchObject({ issuer: '云岚市财政局、云岚市审计局', issuedOn: '2030-12-30', year: 2031 })
  })

  it('takes the printing date where the signature is lost', () => {
    const front = frontOf([...PLAN, '云岚市人民政府办公室 2031年3月6日印发'], 0, 1)
    expect(front.issuedOn).toBe('2031-03-06')
  })

  it.each([
    ['the title', ['云岚市2032年工作要点', '云政办发〔2031〕9号', '2031年12月30日'], 2032],
    ['the date', ['云岚市政务公开工作要点', '云政办发〔2030〕9号', '2031年1月5日'], 2031],
    ['the document number', ['云岚市政务公开工作要点', '云政办发〔2030〕9号'], 2030],
    ['nowhere', ['云岚市政务公开工作要点'], null],
  ])('takes the year from %s', (_place, texts, year) => {
    expect(frontOf(texts, 0, texts.length).year).toBe(year)
  })

  it('takes addressees that the first sentence follows on the same line', () => {
    const texts = ['各乡镇人民政府、街道办事处，县政府各部门：现将要点印发给你们。']
    expect(frontOf(texts, 0, 1).addressees).toEqual(['各乡镇人民政府、街道办事处', '县政府各部门'])
  })

  it.each(['附件：各部门名单', '责任单位：市财政局', '来源：市政府各部门', '抄送：市委办公室'])(
    'sees no addressees in %s',
    (text) => {
      expect(frontOf([text], 0, 1).addressees).toEqual([])
    },
  )

  it('says null and [] where nothing is named', () => {
    expect(frontOf(['一、办事公开'], 0, 0)).toEqual({
      title: null,
      documentNumber: null,
      issuer: null,
      addressees: [],
      issuedOn: null,
      year: null,
      ...NO_END_MATTER,
    })
  })
})
