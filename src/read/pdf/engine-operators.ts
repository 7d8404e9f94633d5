import { PDF_LIMITS } from './limits.js'
import type { FontFacts, Matrix, PaintOperator, ShownGlyph, Subpath } from './paint-operator.js'

/** The part of pdf.js's font object that is used here. */
export interface RawFont {
  vertical?: boolean | undefined
  fontMatrix?: ArrayLike<number> | undefined
  defaultVMetrics?: ArrayLike<number> | undefined
}

/** pdf.js's operator list: codes and, in step with them, arguments. */
export interface RawOperatorList {
  fnArray: readonly number[]
  argsArray: readonly unknown[]
}

/** Operator codes by name, pdf.js's `OPS`. */
export type OperatorCodes = Readonly<Record<string, number>>

/** Names of the fonts that a page uses. */
export function fontNames(list: RawOperatorList, codes: OperatorCodes): Set<string> {
  const names = new Set<string>()
  for (const [index, code] of list.fnArray.entries()) {
    const args = list.argsArray[index] as unknown[] | null
    if (code === codes.setFont) names.add(String(args?.[0]))
    if (code === codes.setGState) {
      for (const [key, value] of stateEntries(args?.[0]))
        if (key === 'Font') names.add(String(asArray(value)[0]))
    }
  }
  return names
}

/** Translates pdf.js 5.4's operator list; operators that neither text nor rules hang on are left out. */
export function* paintOperators(
  list: RawOperatorList,
  codes: OperatorCodes,
  fonts: ReadonlyMap<string, RawFont>,
): Generator<PaintOperator> {
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]))
  const context: Context = { names, fonts, pathNumbers: 0 }
  for (const [index, code] of list.fnArray.entries()) {
    const translate = TRANSLATIONS[names.get(code) ?? '']
    if (translate) yield* translate(asArray(list.argsArray[index]), context)
  }
}

interface Context {
  names: ReadonlyMap<number, string>
  fonts: ReadonlyMap<string, RawFont>
  /** Numbers of path data met so far on this page. */
  pathNumbers: number
}
type Translation = (args: readonly unknown[], context: Context) => PaintOperator[]

const SAVE: Translation = () => [{ op: 'save' }]
const RESTORE: Translation = () => [{ op: 'restore' }]
const CLIP: Translation = () => [{ op: 'clip' }]

const TRANSLATIONS: Readonly<Record<string, Translation>> = {
  save: SAVE,
  restore: RESTORE,
  beginGroup: SAVE,
  endGroup: RESTORE,
  transform: (args) => [{ op: 'transform', matrix: toMatrix(args) }],
  paintFormXObjectBegin: ([matrix]) => [
    { op: 'save' },
    ...(matrix ? [{ op: 'transform' as const, matrix: toMatrix(matrix) }] : []),
  ],
  paintFormXObjectEnd: RESTORE,
  setGState: ([states], context) =>
    stateEntries(states).flatMap(([key, value]) => STATE_TRANSLATIONS[key]?.(asArray(value), context) ?? []),
  setLineWidth: withNumber('line-width'),
  setFillRGBColor: withColour('fill-colour'),
  setFillColorN: withColour('fill-colour'),
  setStrokeRGBColor: withColour('stroke-colour'),
  setStrokeColorN: withColour('stroke-colour'),
  clip: CLIP,
  eoClip: CLIP,
  constructPath: pathOperator,
  paintSolidColorImageMask: () => [{ op: 'unit-square' }],
  beginText: () => [{ op: 'begin-text' }],
  setFont: fontOperator,
  setTextMatrix: ([matrix]) => [{ op: 'text-matrix', matrix: toMatrix(matrix) }],
  moveText: ([x, y]) => [{ op: 'move-text', x: Number(x), y: Number(y), setsLeading: false }],
  setLeadingMoveText: ([x, y]) => [{ op: 'move-text', x: Number(x), y: Number(y), setsLeading: true }],
  nextLine: () => [{ op: 'next-line' }],
  setLeading: withNumber('leading'),
  setCharSpacing: withNumber('character-spacing'),
  setWordSpacing: withNumber('word-spacing'),
  setHScale: ([percent]) => [{ op: 'horizontal-scale', value: Number(percent) / 100 }],
  setTextRise: withNumber('rise'),
  setTextRenderingMode: withNumber('render-mode'),
  showText: ([glyphs]) => [{ op: 'show', glyphs: asArray(glyphs).map(shownGlyph) }],
}

/** What a graphics state dictionary sets (ISO 32000-1, table 58). */
const STATE_TRANSLATIONS: Readonly<Record<string, Translation>> = {
  LW: withNumber('line-width'),
  Font: fontOperator,
}

function withNumber(
  op: 'line-width' | 'leading' | 'character-spacing' | 'word-spacing' | 'rise' | 'render-mode',
): Translation {
  return ([value]) => (typeof value === 'number' ? [{ op, value }] : [])
}

/** All that counts of a colour is whether it can be seen on white paper. */
function withColour(op: 'fill-colour' | 'stroke-colour'): Translation {
  return ([colour]) => [{ op, white: typeof colour === 'string' && NEAR_WHITE.test(colour) }]
}

/** "#ffffff", "#FDFEFF": every channel at 0xf8 or above. */
const NEAR_WHITE = /^#(?:f[89a-f]){3}$/i

function fontOperator([name, size]: readonly unknown[], { fonts }: Context): PaintOperator[] {
  const font = fonts.get(String(name))
  return [{ op: 'font', font: fontFacts(font), size: Number(size) || 0 }]
}

function fontFacts(font: RawFont | undefined): FontFacts {
  const unit = Math.abs(font?.fontMatrix?.[0] ?? 0) || 0.001
  const metrics = font?.defaultVMetrics
  return {
    unit,
    vertical: font?.vertical === true,
    verticalMetrics: metrics ? Array.from(metrics) : null,
  }
}

interface RawGlyph {
  unicode: string
  width?: number
  isSpace?: boolean
  vmetric?: number[] | null
}

function shownGlyph(raw: unknown): ShownGlyph | number {
  if (typeof raw === 'number') return raw
  const { unicode, width = 0, isSpace = false, vmetric = null } = raw as RawGlyph
  return { text: unicode, width, isSpace, verticalMetrics: vmetric }
}

const SHAPES: Readonly<Record<string, 'stroke' | 'fill' | 'both' | 'none'>> = {
  stroke: 'stroke',
  closeStroke: 'stroke',
  fill: 'fill',
  eoFill: 'fill',
  fillStroke: 'both',
  eoFillStroke: 'both',
  closeFillStroke: 'both',
  closeEOFillStroke: 'both',
  endPath: 'none',
}

function pathOperator([code, buffers]: readonly unknown[], context: Context): PaintOperator[] {
  const shape = SHAPES[context.names.get(Number(code)) ?? ''] ?? 'none'
  const numbers = asArray(buffers)[0] as ArrayLike<number> | null | undefined
  if (!numbers) return []
  context.pathNumbers += numbers.length
  if (context.pathNumbers > PDF_LIMITS.pathNumbers) return []
  return [{ op: 'path', shape, subpaths: toSubpaths(numbers) }]
}

/** pdf.js's path data: 0 moveTo x y, 1 lineTo x y, 2 curveTo with six numbers, 3 closePath. */
function toSubpaths(numbers: ArrayLike<number>): Subpath[] {
  const subpaths: { points: number[]; closed: boolean; curved: boolean }[] = []
  let index = 0
  while (index < numbers.length) {
    const command = numbers[index++]
    let current = subpaths.at(-1)
    if (command === 3) {
      if (current) current.closed = true
      continue
    }
    if (command === 0 || !current || current.closed) {
      const restart = command !== 0 && current ? current.points.slice(0, 2) : []
      current = { points: restart, closed: false, curved: false }
      subpaths.push(current)
    }
    if (command === 2) {
      current.curved = true
      index += 4
    }
    current.points.push(numbers[index] ?? 0, numbers[index + 1] ?? 0)
    index += 2
  }
  return subpaths
}

/** Entries of a graphics state as pdf.js gives them: [key, value] pairs. */
function stateEntries(states: unknown): [string, unknown][] {
  return asArray(states) as [string, unknown][]
}

function asArray(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === null || value === undefined ? [] : [value]
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

function toMatrix(numbers: unknown): Matrix {
  const list = Array.from(numbers as ArrayLike<number>)
  return IDENTITY.map((fallback, index) => list[index] ?? fallback) as unknown as Matrix
}
