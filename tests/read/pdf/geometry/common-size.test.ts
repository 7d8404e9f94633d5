import { expect, test } from 'vitest'
import { commonSize } from '../../../../src/read/pdf/geometry/common-size.js'
import { glyphs } from '../../../support/pdf-glyphs.js'

test('the common font size is that of most glyphs, white space left out', () => {
  const body = glyphs('公布河道清单', { left: 0, top: 0, size: 12 })
  const title = glyphs('工作要点', { left: 0, top: 50, size: 22 })
  const blanks = glyphs('                    ', { left: 0, top: 80, size: 5 })
  expect(commonSize([...title, ...blanks, ...body])).toBe(12)
})

test('sizes that differ by rounding are one', () => {
  const sizes = [10.5, 10.52, 10.49, 14, 14]
  expect(commonSize(sizes.map((size) => ({ text: '公', size })))).toBeCloseTo(10.5, 1)
})

test('a page without text has no font size', () => expect(commonSize([])).toBe(0))
