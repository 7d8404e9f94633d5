import { expect, it } from 'vitest'
import { deadlineAlone } from '../../../src/extract/deadlines/deadline-alone.js'
import { taskDeadlines } from '../../../src/extract/deadlines/task-deadlines.js'
import { draftOf } from '../../support/extract.js'

const stated = (text: string) => {
  const found = deadlineAlone(text)
  return found ? [found] : []
}

it('come from the column or clause, then from the nearest heading, then from the text', () => {
  const draft = draftOf({
    deadlines: stated('9月底'),
    section: ['一、全年任务（12月底前）', '（一）公开预算（8月底前）'],
    requirements: ['6月底前公开预算。', '7月底前公开细目。'],
  })
  expect(taskDeadlines(draft, 2031).map(({ text }) => text)).toEqual([
    '9月底',
    '8月底前',
    '12月底前',
    '6月底前',
    '7月底前',
  ])
})

it('stand once for the same words and day', () => {
  const draft = draftOf({
    deadlines: stated('6月底前'),
    requirements: ['6月底前公开预算。', '6月底前公开细目。'],
  })
  expect(taskDeadlines(draft, 2031)).toEqual([
    { text: '6月底前', kind: 'by', by: '2031-06-30', milestone: false },
  ])
})

it('are none of years before the plan, unless a column states them', () => {
  const draft = draftOf({ deadlines: stated('2030年底前'), requirements: ['2029年底前建设的站点统一编号。'] })
  expect(taskDeadlines(draft, 2031).map(({ by }) => by)).toEqual(['2030-12-31'])
})
