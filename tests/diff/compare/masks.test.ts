import { describe, expect, it } from 'vitest'
import { figuresOf, maskSentences } from '../../../src/diff/compare/masks.js'
import { planViewsOf } from '../../../src/diff/plan-view.js'
import { sentencesOf } from '../../../src/diff/text/sentences.js'
import { extractMeasures } from '../../../src/extract/measures/measures.js'
import { smallPlan } from '../../support/small-plan.js'

/** The sentences of a task with its figures found in them. */
function masked(...requirements: string[]) {
  const plan = smallPlan([{ requirements }])
  const { base } = planViewsOf(plan, plan)
  return maskSentences(sentencesOf(requirements), figuresOf(base.tasks))
}

const only = (text: string) => masked(text)[0]

describe('sentences with their figures masked', () => {
  it.each([
    ['another number', '全年发布解读20件。', '全年发布解读30件。'],
    ['another bound', '办结率达到90%以上。', '办结率达到95%以上。'],
    ['another day', '6月底前公布目录。', '9月底前公布目录。'],
    ['another year', '2023年公布目录。', '2024年公布目录。'],
    ['another number and day', '6月底前发布解读20件。', '9月底前发布解读30件。'],
  ])('are the same with %s', (_what, one, other) => {
    expect(only(one)?.masked).toBe(only(other)?.masked)
    expect(only(one)?.folded).not.toBe(only(other)?.folded)
  })

  it.each([
    ['what is counted', '发布解读20件。', '发布解读20次。'],
    ['the words around', '发布解读20件。', '汇总解读20件。'],
    ['whether there is a number', '发布解读20件。', '发布解读。'],
    ['whether there is a day', '6月底前公布目录。', '公布目录。'],
  ])('tell %s', (_what, one, other) => {
    expect(only(one)?.masked).not.toBe(only(other)?.masked)
  })

  it('have the measures that stand in them, each once', () => {
    const sentences = masked('发布解读20件。发布案例20件，开展培训2次。', '到会3人次。')
    const texts = sentences.map(({ measures }) => measures.map(({ text }) => text))
    expect(texts).toEqual([['20件'], ['20件', '2次'], ['3人次']])
  })

  it('know the words just before and behind a measure', () => {
    expect(only('发布解读20件以外的案例。')?.measures[0]).toMatchObject({
      before: '发布解读',
      behind: '以外的案例',
    })
  })

  it.each([
    ['the text', '发布解读 2 0 件。', '20件'],
    ['the measure', '发布解读20件。', '2 0 件'],
  ])('find a measure that has spaces in %s', (_what, text, printed) => {
    const measures = extractMeasures('发布解读20件。').map((measure) => ({ ...measure, text: printed }))
    const [sentence] = maskSentences(sentencesOf([text]), { measures, deadlines: [] })
    expect(sentence?.masked).toBe(only('发布解读30件。')?.masked)
  })

  it('know no words far from a measure', () => {
    const far = '窗口轮值'.repeat(50)
    const [measure] = only(`${far}发布解读20件以外的案例${far}。`)?.measures ?? []
    expect(measure?.before.endsWith('发布解读')).toBe(true)
    expect(`${measure?.before}${measure?.behind}`.length).toBeLessThan(50)
  })

  it('know the deadlines printed in them', () => {
    const sentences = masked('6月底前公布目录。更新指南。')
    expect(sentences.map(({ deadlines }) => deadlines)).toEqual([['6月底前'], []])
  })

  it('are left as they are where there are no figures', () => {
    const [sentence] = maskSentences(sentencesOf(['更新目录。']), { measures: [], deadlines: [''] })
    expect(sentence).toMatchObject({ masked: '更新目录', measures: [], deadlines: [] })
  })
})
