import { describe, expect, test } from 'vitest'
import { toTextLine } from '../../../../src/read/pdf/lines/text-lines.js'
import { cutLine } from '../../../../src/read/pdf/stream/stream-cuts.js'
import { glyphs } from '../../../support/pdf-glyphs.js'

/** The pieces of a line from 100 on, cut where columns begin; characters are 10 points wide. */
function cut(text: string, ...positions: readonly number[]): string[] {
  const line = toTextLine(glyphs(text, { left: 100, top: 50 }))
  const starts = positions.map((position) => ({ position, numbers: false }))
  return line ? cutLine(line, starts).runs.map((run) => run.text) : []
}

describe('a line over several columns', () => {
  test.each([
    [
      'whose text touches is cut where the next column begins',
      '市财政局按月公布补贴清单',
      [140],
      ['市财政局', '按月公布补贴清单'],
    ],
    ['is left whole where no character begins at a column', '市财政局按月公布', [136], ['市财政局按月公布']],
    ['is left whole where it is a heading', '二、公开补贴清单', [120, 400], ['二、公开补贴清单']],
    [
      'is left whole where its number is as wide as the first column',
      '10．公开补贴清单',
      [120, 400],
      ['10．公开补贴清单'],
    ],
    [
      'is cut behind its number where its text fills the next column',
      '（三）公开补贴的清单',
      [130, 200],
      ['（三）', '公开补贴的清单'],
    ],
  ] as const)('%s', (_, text, positions, expected) => {
    expect(cut(text, ...positions)).toEqual(expected)
  })
})
