import { describe, expect, test } from 'vitest'
import { pageMarks } from '../../../../src/read/pdf/paint/page-marks.js'
import type {
  FontFacts,
  Matrix,
  PaintOperator,
  ShownGlyph,
} from '../../../../src/read/pdf/paint/paint-operator.js'

/** User space of an upright page 800 points high to points from its top left corner. */
const UPRIGHT: Matrix = [1, 0, 0, -1, 0, 800]
const FONT: FontFacts = {
  unit: 0.001,
  height: 1,
  embedded: true,
  failed: false,
  vertical: false,
  verticalMetrics: null,
}
const WHITE = 0xffffff
const DARK = 0x305090

function shown(text: string): ShownGlyph[] {
  return [...text].map((one) => ({
    text: one,
    code: 1,
    width: 1000,
    isSpace: one === ' ',
    verticalMetrics: null,
  }))
}

function paint(...operators: readonly PaintOperator[]) {
  const whole = { rulesLeftOut: false, brokenOff: false }
  return pageMarks({ width: 600, height: 800, transform: UPRIGHT, operators, ...whole })
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
    const font: FontFacts = { ...FONT, vertical: true, verticalMetrics: [-1000, 0, 880] }
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
    ['painted for clipping only', [{ op: 'render-mode', value: 7 }]],
    ['in white', [{ op: 'fill-colour', colour: WHITE }]],
    ['in a colour that passes for white', [{ op: 'fill-colour', colour: 0xfafaf5 }]],
    ['in no colour', [{ op: 'fill-colour', colour: 'none' }]],
    ['transparent', [{ op: 'fill-opacity', value: 0 }]],
    ['in a transparent group', [{ op: 'fill-opacity', value: 0.01 }, { op: 'begin-group' }]],
    ['smaller than any print', [{ op: 'font', font: FONT, size: 1 }]],
    ['off the page', [{ op: 'transform', matrix: [1, 0, 0, 1, 900, 0] }]],
    ['at no finite place', [{ op: 'transform', matrix: [1, 0, 0, 1, Number.NaN, 0] }]],
    ['outside the clip', [{ op: 'clip' }, { op: 'path', shape: 'none', subpaths: [square(0, 0, 10, 10)] }]],
    ['outside the box of its form', [{ op: 'clip-box', box: [0, 0, 10, 10] }]],
    ['in a layer that is off', [{ op: 'begin-layer', visible: false }]],
    [
      'in a layer inside one that is off',
      [
        { op: 'begin-layer', visible: false },
        { op: 'begin-layer', visible: true },
      ],
    ],
    ['in the colour of the area below it', [filled(DARK), { op: 'fill-colour', colour: DARK }]],
    ['in white on an area painted white again', [filled(DARK), filled(WHITE)]],
  ] as [string, PaintOperator[]][])('%s is hidden', (name, before) => {
    const area = name.includes('area painted white')
      ? [...before, { op: 'fill-colour', colour: WHITE }]
      : before
    expect(text(...(area.flat() as PaintOperator[]), at(100, 700), show(...shown('甲')))).toMatchObject([
      { hidden: true },
    ])
  })

  test.each([
    ['in white on a coloured area', [filled(DARK), { op: 'fill-colour', colour: WHITE }]],
    ['in white on a pattern', [{ op: 'fill-clip' }, { op: 'fill-colour', colour: WHITE }]],
    ['in light grey', [{ op: 'fill-colour', colour: 0xcccccc }]],
    ['in a pattern', [{ op: 'fill-colour', colour: 'pattern' }]],
    [
      'filled white, with a black outline',
      [
        { op: 'fill-colour', colour: WHITE },
        { op: 'render-mode', value: 2 },
      ],
    ],
    [
      'behind a layer that was off',
      [
        { op: 'begin-layer', visible: false },
        { op: 'begin-layer', visible: true },
        { op: 'end-layer' },
        { op: 'end-layer' },
      ],
    ],
  ] as [string, PaintOperator[]][])('%s can be seen', (_, before) => {
    const operators = before.flat() as PaintOperator[]
    expect(text(...operators, at(100, 700), show(...shown('甲')))).toMatchObject([{ hidden: false }])
  })

  test.each([
    ['a white box', [], true],
    ['a black box', [{ op: 'fill-colour', colour: 0 }], true],
    ['a box that one can see through', [{ op: 'fill-opacity', value: 0.4 }], false],
    ['a highlighter', [{ op: 'blend', opaque: false }], false],
  ] as [string, PaintOperator[], boolean][])('below %s: hidden %s', (_, before, hidden) => {
    const box = filled(0xffff00)
    expect(
      text(at(100, 700), show(...shown('甲')), ...box.slice(0, 1), ...before, ...box.slice(1)),
    ).toMatchObject([{ hidden }])
  })

  test('in a font that fails to load is counted as lost', () => {
    const font: FontFacts = { ...FONT, failed: true }
    expect(paint({ op: 'font', font, size: 10 }, show()).lostStrings).toBe(1)
  })
})

/** An area around the place where the text of these tests stands. */
function filled(colour: number): PaintOperator[] {
  return [
    { op: 'fill-colour', colour },
    { op: 'path', shape: 'fill', subpaths: [square(50, 650, 300, 780)] },
  ]
}

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
    expect(paint({ op: 'stroke-colour', colour: WHITE }, line).rules).toEqual([])
  })
})
