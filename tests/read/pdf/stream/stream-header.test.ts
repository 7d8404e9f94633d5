import { describe, expect, test } from 'vitest'
import { toTextLine } from '../../../../src/read/pdf/lines/text-lines.js'
import { findHeader } from '../../../../src/read/pdf/stream/stream-header.js'
import { glyphs } from '../../../support/pdf-glyphs.js'

/** A printed line of pieces, each with its place. */
function line(top: number, ...pieces: readonly (readonly [left: number, text: string])[]) {
  return toTextLine(pieces.flatMap(([left, text]) => glyphs(text, { left, top }))) ?? []
}

function headings(...lines: readonly ReturnType<typeof line>[]): string[] | undefined {
  return findHeader(lines.flat())?.headings.map(({ text }) => text)
}

describe('headings side by side', () => {
  test('are found where most of them are known', () => {
    expect(headings(line(50, [100, '序号'], [150, '工作要求'], [300, '责任单位']))).toEqual([
      '序号',
      '工作要求',
      '责任单位',
    ])
  })

  test('may be set wide, letter by letter', () => {
    expect(
      headings(line(50, [100, '任'], [120, '务'], [200, '责'], [220, '任'], [240, '单'], [260, '位'])),
    ).toEqual(['任务', '责任单位'])
  })

  test('may be written one character below the other right behind one that is set wide', () => {
    expect(
      headings(line(50, [100, '类'], [120, '别'], [140, '序'], [200, '责任单位']), line(61, [140, '号'])),
    ).toEqual(['类别', '序号', '责任单位'])
  })

  test('are not in text', () => {
    expect(headings(line(50, [100, '市财政局要按月公布补贴清单']))).toBeUndefined()
  })
})
