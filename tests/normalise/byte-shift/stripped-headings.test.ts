import { describe, expect, it } from 'vitest'
import { asPrinted, headingRestorer } from '../../../src/normalise/byte-shift/stripped-headings.js'
import { normaliseText } from '../../../src/normalise/normalise-text.js'
import { shiftBytes } from '../damage.js'

const TITLE = '推進政務公開標準化。'
const PRIVATE_USE = /[\ue000-\uf8ff]/g

describe('the number of a heading that lost its private-use characters', () => {
  const strip = (numeral: string) => shiftBytes(`　　（${numeral}）${TITLE}`, 1).replace(PRIVATE_USE, '')

  it.each([...'一二三四五六七八九十', '十一', '十四', '十五', '十七', '十八', '十九'])(
    '（%s） is told',
    (numeral) => {
      expect(normaliseText(strip(numeral)).text).toMatch(new RegExp(`^（${numeral}）推进`))
    },
  )

  it('is told by the heading before where several leave the same', () => {
    const numerals = [
      '九',
      '十',
      '十一',
      '十二',
      '十三',
      '十四',
      '十五',
      '十六',
      '十七',
      '十八',
      '十九',
      '二十',
    ]
    const { text } = normaliseText(numerals.map(strip).join('\n'))
    expect(text.split('\n').map((line) => line.slice(0, line.indexOf('推')))).toEqual(
      numerals.map((numeral) => `（${numeral}）`),
    )
  })

  it('is not looked for in text that is in order', () => {
    const text = '是什么?。为什么?（二）推进'
    expect(headingRestorer()(text)).toEqual({ text, places: [] })
  })
})

it('edits of the restored text become edits of the printed one', () => {
  const printed = '?。ǘ┩七'
  const restored = headingRestorer()(printed)
  expect(restored.places).toEqual([3])
  const edits = [{ start: 0, from: restored.text.slice(0, 6), to: '　（二）推' }]
  expect(asPrinted(edits, restored, printed)).toEqual([{ start: 0, from: '?。ǘ┩七', to: '　（二）推' }])
})
