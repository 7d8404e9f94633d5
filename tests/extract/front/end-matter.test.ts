import { describe, expect, it } from 'vitest'
import { readEndMatter } from '../../../src/extract/front/end-matter.js'
import { linesOf } from '../../support/extract.js'

const endOf = (...texts: string[]) => readEndMatter(linesOf(...texts))

describe('readEndMatter', () => {
  it('reads what stands behind the text', () => {
    expect(
      endOf(
        '请认真落实。',
        '附件：1.云岚市2031年工作要点',
        '2.任务分解表',
        '云岚市人民政府办公室',
        '2031年3月5日',
        '（此件公开发布）',
        '抄送：市委各部门，市人大常委会办公室，市政协办公室。',
        '云岚市人民政府办公室 2031年3月6日印发',
      ),
    ).toEqual({
      annexes: ['云岚市2031年工作要点', '任务分解表'],
      note: '此件公开发布',
      copiedTo: ['市委各部门', '市人大常委会办公室', '市政协办公室'],
      printedBy: '云岚市人民政府办公室',
      printedOn: '2031-03-06',
    })
  })

  it('says null and [] where nothing is named', () => {
    expect(endOf('一、办事公开')).toEqual({
      annexes: [],
      note: null,
      copiedTo: [],
      printedBy: null,
      printedOn: null,
    })
  })
})
