import { expect, test } from 'vitest'
import { uprightPage } from '../../../../src/read/pdf/paint/upright-page.js'
import { visibleGlyphs } from '../../../../src/read/pdf/paint/visible-glyphs.js'
import { glyphs } from '../../../support/pdf-glyphs.js'

const LINE = glyphs('公布清单', { left: 10, top: 10 })
const hidden = LINE.map((glyph) => ({ ...glyph, top: 50, bottom: 60, baseline: 58.8, hidden: true }))
const unpainted = hidden.map((glyph) => ({ ...glyph, unpainted: true }))

test('glyphs printed twice to look bold count once', () => {
  const again = LINE.map((glyph) => ({ ...glyph, left: glyph.left + 0.4, right: glyph.right + 0.4 }))
  expect(visibleGlyphs([...LINE, ...again]).glyphs).toEqual(LINE)
})

test('equal letters side by side are not taken for one', () => {
  expect(visibleGlyphs(glyphs('111', { left: 0, top: 0 })).glyphs).toHaveLength(3)
})

test('glyphs printed three times count once, also where some of them cannot be seen', () => {
  const again = [0.4, 0.8].map((shift) => LINE.map((glyph) => ({ ...glyph, left: glyph.left + shift })))
  const covered = LINE.map((glyph) => ({ ...glyph, hidden: true }))
  expect(visibleGlyphs([...covered, ...LINE, ...again.flat()])).toEqual({ glyphs: LINE, hidden: [] })
})

test('unseen text is set apart beside seen text', () => {
  expect(visibleGlyphs([...LINE, ...hidden])).toEqual({ glyphs: LINE, hidden })
})

test.each([
  ['unpainted text with hardly any other, as over a scan', [...LINE.slice(0, 1), ...unpainted], 5],
  ['unpainted text beside as much other', [...LINE, ...unpainted], 4],
  ['much white text beside a little black text', [...LINE.slice(0, 1), ...hidden], 1],
  ['white text alone', hidden, 4],
])('of %s, what counts as text', (_, all, count) => {
  expect(visibleGlyphs(all).glyphs).toHaveLength(count)
})

test('a page whose text lies on its side is turned upright', () => {
  // Read from the right side: the text's beginning lies at the top, its feet to the left.
  const lying = LINE.map((glyph, index) => ({
    ...glyph,
    left: 500,
    right: 510,
    top: 100 + index * 10,
    bottom: 110 + index * 10,
    turn: 90 as const,
  }))
  const {
    width,
    height,
    glyphs: upright,
    rules,
  } = uprightPage({
    width: 600,
    height: 800,
    glyphs: lying,
    rules: [{ left: 490, right: 491, top: 0, bottom: 800 }],
  })
  expect([width, height]).toEqual([800, 600])
  expect(upright.map(({ left, top, turn }) => [left, top, turn])).toEqual([
    [100, 90, 0],
    [110, 90, 0],
    [120, 90, 0],
    [130, 90, 0],
  ])
  expect(rules).toEqual([{ left: 0, right: 800, top: 109, bottom: 110 }])
})
