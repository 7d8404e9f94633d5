import { expect, it } from 'vitest'
import { noticeOf } from '../../support/extract.js'

/** [how an item ends, its deadlines]: its units are always 市财政局. */
it.each<[string, string[], string[]]>([
  ['on a line behind the units', ['责任单位：市财政局', '完成时限：2031年6月底前'], ['2031年6月底前']],
  ['on a line in front of the units', ['完成时间：持续推进', '责任单位：市财政局'], ['持续推进']],
  ['on the line of the units', ['责任单位：市财政局 完成时限：12月底前'], ['12月底前']],
  ['in the bracket of the units', ['（责任单位：市财政局；完成时限：9月底前）'], ['9月底前']],
  ['in front of the units in their bracket', ['（完成时限：9月底前；责任单位：市财政局）'], ['9月底前']],
  ['in a bracket behind theirs', ['（责任单位：市财政局）（完成时限：10月底前）'], ['10月底前']],
  ['in a bracket in front of theirs', ['（完成时限：10月底前）（责任单位：市财政局）'], ['10月底前']],
  ['as a sentence', ['时间节点：9月底前。责任单位：市财政局。'], ['9月底前']],
  ['that is not understood', ['责任单位：市财政局', '完成时限：按上级部署'], ['按上级部署']],
])('a labelled deadline %s', (_where, closing, deadlines) => {
  const [first = '', ...rest] = closing
  const lines = first.startsWith('（')
    ? [`1.公开预算，细化到科目。${first}`]
    : ['1.公开预算，细化到科目。', first]
  const { tasks, unassigned } = noticeOf(
    '云岚市2031年工作要点',
    '一、公开',
    ...lines,
    ...rest,
    '2.编好指南。',
  )
  expect(tasks[0]).toMatchObject({ requirements: ['公开预算，细化到科目。'], responsibleUnits: ['市财政局'] })
  expect(tasks[0]?.deadlines.map(({ text }) => text)).toEqual(deadlines)
  expect(unassigned).toEqual([])
  expect(tasks[1]?.requirements).toEqual(['编好指南。'])
})
