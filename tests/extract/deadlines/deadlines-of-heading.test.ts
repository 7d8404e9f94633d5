import { expect, it } from 'vitest'
import { deadlinesOfHeading } from '../../../src/extract/deadlines/deadlines-of-heading.js'

it.each([
  ['（一）摸底排查（5月底前）。', ['5月底前']],
  ['(二)集中整治(2031年6月—9月)', ['2031年6月—9月']],
  ['三、长期任务（持续推进）', ['持续推进']],
  ['二、年底前任务', ['年底前']],
  ['一、公开预算', []],
  ['（三）开展清理，10月底前完成的予以通报', []],
  ['四、县（市、区）任务', []],
  ['五、目录（2031年版）', []],
])('%s', (heading, texts) => {
  expect(deadlinesOfHeading(heading).map(({ text }) => text)).toEqual(texts)
})
