import { describe, expect, test } from 'vitest'
import { withoutUnderlines } from '../../../../src/read/pdf/lattice/underlines.js'
import { glyphs } from '../../../support/pdf-glyphs.js'

const SIZE = 10
/** Six characters from 100 to 160; their boxes end at 60. */
const TEXT = glyphs('公布河道清单', { left: 100, top: 50 })

describe('a level line', () => {
  test.each([
    ['under text, from its beginning to its end, is no rule', 61, 100, 160, 0],
    ['through text is no rule', 56, 100, 160, 0],
    ['that goes on beyond the text is a rule', 61, 100, 180, 1],
    ['that begins before the text is a rule', 61, 90, 160, 1],
    ['further below is a rule', 66, 100, 160, 1],
    ['above text is a rule', 49, 100, 160, 1],
    ['without text is a rule', 300, 100, 160, 1],
  ])('%s', (_, position, from, to, kept) => {
    expect(withoutUnderlines([{ position, from, to }], TEXT, SIZE)).toHaveLength(kept)
  })

  test('over several cells is a rule, though text stands at both ends', () => {
    const cells = [...glyphs('序号', { left: 100, top: 50 }), ...glyphs('要求', { left: 180, top: 50 })]
    expect(withoutUnderlines([{ position: 61, from: 100, to: 200 }], cells, SIZE)).toHaveLength(1)
  })
})
