import { describe, expect, it } from 'vitest'
import { handedOverPlan } from '../../../src/extract/front/annex.js'
import { linesOf } from '../../support/extract.js'

describe('handedOverPlan', () => {
  it.each([
    [
      'the annex line',
      ['现将工作要点印发给你们，请认真落实。', '附件：云岚市2031年工作要点'],
      '云岚市2031年工作要点',
    ],
    [
      'the first of several annexes',
      ['现将有关材料印发给你们。', '附件：1.云岚市2031年工作要点', '2.任务分工表'],
      '云岚市2031年工作要点',
    ],
    ['the name in the letter', ['现将《云岚市2031年工作要点》印发给你们。'], '云岚市2031年工作要点'],
    ['a name with a version', ['现将《云岚市工作方案（试行）》印发给你们。'], '云岚市工作方案（试行）'],
    [
      'the annex where the letter says that the tasks are there',
      ['现将任务进行分解（详见附件）。', '一、加强领导。', '附件：云岚市2031年工作任务分解表'],
      '云岚市2031年工作任务分解表',
    ],
    ['转发', ['现转发给你们，请结合实际落实。', '附件：岚州省2031年工作要点'], '岚州省2031年工作要点'],
  ])('is %s', (_form, lines, plan) => {
    expect(handedOverPlan(linesOf(...lines))).toBe(plan)
  })

  it.each([
    ['no letter', ['附件：云岚市2031年工作要点']],
    ['a letter that names nothing', ['现印发给你们，请认真落实。']],
    ['no lines', []],
  ])('is none where there is %s', (_form, lines) => {
    expect(handedOverPlan(linesOf(...lines))).toBeNull()
  })
})
