import { describe, expect, test } from 'vitest'
import { pageMarks } from '../../../src/read/pdf/page-marks.js'
import type { FontFacts, Matrix, PaintOperator, ShownGlyph } from '../../../src/read/pdf/paint-operator.js'

/** User space of an upright page 800 points high to points from its top left corner. */
const UPRIGHT: Matrix = [1, 0, 0, -1, 0, 800]
const FONT: FontFacts = { unit: 0.001, vertical: false, verticalMetrics: null }

function shown(text: string): ShownGlyph[] {
  return [...text].map((one) => ({ text: one, width: 1000, isSpace: one === ' ', verticalMetrics: null }))
}

function paint(...operators: readonly PaintOperator[]) {
  return pageMarks({ width: 600, height: 800, transform: UPRIGHT, operators })
}

function text(...operators: readonly PaintOperator[]) {
  const start: PaintOperator[] = [{ op: 'begin-text' }, { op: 'font', font: FONT, size: 10 }]
  return paint(...start, ...operators).glyphs.map(({ text: glyph, left, baseline, size, hidden }) => ({
    at: `${glyph} ${Math.round(left * 10) / 10},${Math.round(baseline * 10) / 10}`,
    size: Math.round(size * 10) / 10,
    hidden,
  }))
}

const at = (x: number, y: number): PaintOperator => ({ op: 'text-matrix', matrix: [1, 0, 0, 1, x, y] })
const show = (...glyphs: readonly (ShownGlyph | number)[]): PaintOperator => ({ op: 'show', glyphs })

describe('text', () => {
  test('goes on by the width of each glyph, from the baseline up', () => {
    expect(text(at(100, 700), show(...shown('甲乙'))).map((glyph) => glyph.at)).toEqual([
      '甲 100,100',
      '乙 110,100',
    ])
  })

  test('is moved by spacing, by numbers between glyphs and by a horizontal scale', () => {
    const [one, two] = shown('甲乙')
    expect(one && two).toBeDefined()
    if (!one || !two) return
    const spaced = text(at(0, 700), { op: 'character-spacing', value: 2 }, show(one, -500, two))
    expect(spaced.map((glyph) => glyph.at)).toEqual(['甲 0,100', '乙 17,100'])
    const narrow = text(at(0, 700), { op: 'horizontal-scale', value: 0.5 }, show(one, two))
    expect(narrow.map((glyph) => glyph.at)).toEqual(['甲 0,100', '乙 5,100'])
  })

  test('goes to the next line by the leading', () => {
    const lines = text(
      at(50, 700),
      { op: 'leading', value: 20 },
      show(...shown('甲')),
      { op: 'next-line' },
      show(...shown('乙')),
    )
    expect(lines.map((glyph) => glyph.at)).toEqual(['甲 50,100', '乙 50,120'])
  })

  test('has the size that the matrix gives it, within saved states only', () => {
    const scaled = text(
      { op: 'save' },
      { op: 'transform', matrix: [2, 0, 0, 2, 0, 0] },
      at(10, 100),
      show(...shown('甲')),
      { op: 'restore' },
      at(10, 100),
      show(...shown('乙')),
    )
    expect(scaled.map(({ at: place, size }) => `${place} ${size}`)).toEqual(['甲 20,600 20', '乙 10,700 10'])
  })

  test('of a vertical font runs downwards, its glyphs upright and centred', () => {
    const font: FontFacts = { unit: 0.001, vertical: true, verticalMetrics: [-1000, 0, 880] }
    const marks = paint(
      { op: 'begin-text' },
      { op: 'font', font, size: 10 },
      at(100, 700),
      show(...shown('甲乙')),
    )
    expect(
      marks.glyphs.map(({ left, top, turn, vertical }) => [left, Math.round(top), turn, vertical]),
    ).toEqual([
      [95, 100, 0, true],
      [95, 110, 0, true],
    ])
  })

  test.each([
    ['painted invisible', [{ op: 'render-mode', value: 3 }]],
    ['in white', [{ op: 'fill-colour', white: true }]],
    ['off the page', [{ op: 'transform', matrix: [1, 0, 0, 1, 900, 0] }]],
    ['outside the clip', [{ op: 'clip' }, { op: 'path', shape: 'none', subpaths: [square(0, 0, 10, 10)] }]],
  ] as [string, PaintOperator[]][])('%s is hidden', (_, before) => {
    expect(text(...before, at(100, 700), show(...shown('甲')))).toMatchObject([{ hidden: true }])
  })

  test('in white on a coloured area can be seen', () => {
    const panel: PaintOperator = { op: 'path', shape: 'fill', subpaths: [square(50, 650, 300, 780)] }
    expect(text(panel, { op: 'fill-colour', white: true }, at(100, 700), show(...shown('甲')))).toMatchObject(
      [{ hidden: false }],
    )
  })
})

function square(left: number, bottom: number, right: number, top: number) {
  return { points: [left, bottom, right, bottom, right, top, left, top], closed: true, curved: false }
}

function polyline(...points: readonly number[]) {
  return { points, closed: false, curved: false }
}

describe('rules', () => {
  test.each([
    [
      'a stroked line',
      'stroke',
      polyline(10, 700, 110, 700),
      { left: 10, right: 110, top: 99.5, bottom: 100.5 },
    ],
    [
      'a thin filled rectangle',
      'fill',
      square(10, 699, 110, 700),
      { left: 10, right: 110, top: 100, bottom: 101 },
    ],
    [
      'a thin filled shape with slanting ends',
      'fill',
      polyline(10, 700, 110, 700, 109, 699, 11, 699),
      { left: 10, right: 110, top: 100, bottom: 101 },
    ],
  ] as const)('come from %s', (_, shape, subpath, box) => {
    expect(paint({ op: 'path', shape, subpaths: [subpath] }).rules).toEqual([box])
  })

  test('come from each side of a stroked rectangle', () => {
    expect(paint({ op: 'path', shape: 'stroke', subpaths: [square(10, 600, 110, 700)] }).rules).toHaveLength(
      4,
    )
  })

  test('come from a picture of one dot that is stretched to a line', () => {
    const stretch: PaintOperator = { op: 'transform', matrix: [100, 0, 0, 1, 10, 700] }
    expect(paint(stretch, { op: 'unit-square' }).rules).toEqual([
      { left: 10, right: 110, top: 99, bottom: 100 },
    ])
  })

  test('are cut to the clip', () => {
    const clip: PaintOperator[] = [
      { op: 'clip' },
      { op: 'path', shape: 'none', subpaths: [square(0, 0, 60, 800)] },
    ]
    const line: PaintOperator = { op: 'path', shape: 'stroke', subpaths: [polyline(10, 700, 110, 700)] }
    expect(paint(...clip, line).rules).toMatchObject([{ left: 10, right: 60 }])
  })

  test.each([
    ['a filled area', 'fill', square(10, 600, 110, 700)],
    ['a slanting line', 'stroke', polyline(10, 700, 110, 650)],
    ['a curve', 'stroke', { points: [10, 700, 110, 700], closed: false, curved: true }],
  ] as const)('do not come from %s', (_, shape, subpath) => {
    expect(paint({ op: 'path', shape, subpaths: [subpath] }).rules).toEqual([])
  })

  test('do not come from white lines', () => {
    const line: PaintOperator = { op: 'path', shape: 'stroke', subpaths: [polyline(10, 700, 110, 700)] }
    expect(paint({ op: 'stroke-colour', white: true }, line).rules).toEqual([])
  })
})
