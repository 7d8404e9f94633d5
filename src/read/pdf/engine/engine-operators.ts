import { applyToBox, IDENTITY } from '../geometry/matrix.js'
import type { Colour, FontFacts, Matrix, PaintOperator } from '../paint/paint-operator.js'
import { fontFacts, type RawFont, shownGlyph } from './engine-fonts.js'
import { pathData, toSubpaths } from './engine-paths.js'

/** pdf.js's operator list: codes and, in step with them, arguments. */
export interface RawOperatorList {
  fnArray: readonly number[]
  argsArray: readonly unknown[]
}

/** Operator codes by name, pdf.js's `OPS`. */
export type OperatorCodes = Readonly<Record<string, number>>

/** What an operator list refers to and does not hold itself. */
export interface Referents {
  /** Fonts by the names that they have in the list. */
  fonts: ReadonlyMap<string, RawFont | string>
  /** Whether a layer (optional content) is printed. */
  isPrinted: (layer: unknown) => boolean
}

/** Names of the fonts that a page uses. */
export function fontNames(list: RawOperatorList, codes: OperatorCodes): Set<string> {
  const names = new Set<string>()
  list.fnArray.forEach((code, index) => {
    const args = list.argsArray[index]
    if (code === codes.setFont) names.add(String(asArray(args)[0]))
    if (code === codes.setGState)
      for (const [key, value] of stateEntries(asArray(args)[0]))
        if (key === 'Font') names.add(String(asArray(value)[0]))
  })
  return names
}

/** Whether a page has layers that may be switched off (optional content). */
export function hasLayers(list: RawOperatorList, codes: OperatorCodes): boolean {
  return list.fnArray.some(
    (code, index) => code === codes.beginMarkedContentProps && asArray(list.argsArray[index])[0] === 'OC',
  )
}

/** Translates pdf.js 5.4's operator list; operators that neither text nor rules hang on are left out. */
export function paintOperators(
  list: RawOperatorList,
  codes: OperatorCodes,
  referents: Referents,
): PaintOperator[] {
  const { translations, shapes } = tablesOf(codes)
  const page: Translated = { ...referents, shapes, operators: [], facts: new Map() }
  list.fnArray.forEach((code, index) => {
    translations[code]?.(asArray(list.argsArray[index]), page)
  })
  return page.operators
}

/** A page half translated. */
interface Translated extends Referents {
  shapes: readonly (Shape | undefined)[]
  operators: PaintOperator[]
  facts: Map<string, FontFacts>
}
type Translation = (args: readonly unknown[], page: Translated) => void
type Shape = 'stroke' | 'fill' | 'both' | 'none'

interface Tables {
  translations: readonly (Translation | undefined)[]
  shapes: readonly (Shape | undefined)[]
}
const tables = new WeakMap<OperatorCodes, Tables>()

/** The tables below by code instead of by name. */
function tablesOf(codes: OperatorCodes): Tables {
  const known = tables.get(codes)
  if (known) return known
  const made: Tables = { translations: byCode(codes, TRANSLATIONS), shapes: byCode(codes, SHAPES) }
  tables.set(codes, made)
  return made
}

function byCode<T>(codes: OperatorCodes, byName: Readonly<Record<string, T>>): (T | undefined)[] {
  const list: (T | undefined)[] = []
  for (const [name, code] of Object.entries(codes)) list[code] = byName[name]
  return list
}

const TRANSLATIONS: Readonly<Record<string, Translation>> = {
  save: always({ op: 'save' }),
  restore: always({ op: 'restore' }),
  transform: (args, page) => page.operators.push({ op: 'transform', matrix: toMatrix(args) }),
  beginGroup: ([group], page) => beginGroup(group as RawGroup | null, page),
  endGroup: (_, { operators }) => operators.push({ op: 'end-layer' }, { op: 'restore' }),
  paintFormXObjectBegin: ([matrix, bbox], page) => {
    page.operators.push({ op: 'save' })
    enterBox(matrix, bbox, page)
  },
  paintFormXObjectEnd: always({ op: 'restore' }),
  beginAnnotation: ([, rect, transform, matrix], page) => {
    page.operators.push({ op: 'begin-annotation' })
    enterBox(null, rect, page)
    enterBox(transform, null, page)
    enterBox(matrix, null, page)
  },
  endAnnotation: always({ op: 'restore' }),
  beginMarkedContent: always({ op: 'begin-layer', visible: true }),
  beginMarkedContentProps: ([tag, layer], page) =>
    page.operators.push({ op: 'begin-layer', visible: tag !== 'OC' || page.isPrinted(layer) }),
  endMarkedContent: always({ op: 'end-layer' }),
  setGState: ([states], page) => {
    for (const [key, value] of stateEntries(states)) STATE_TRANSLATIONS[key]?.(asArray(value), page)
  },
  setLineWidth: withNumber('line-width'),
  setFillRGBColor: withColour('fill-colour'),
  setFillColorN: always({ op: 'fill-colour', colour: 'pattern' }),
  setFillTransparent: always({ op: 'fill-colour', colour: 'none' }),
  setStrokeRGBColor: withColour('stroke-colour'),
  setStrokeColorN: always({ op: 'stroke-colour', colour: 'pattern' }),
  setStrokeTransparent: always({ op: 'stroke-colour', colour: 'none' }),
  shadingFill: always({ op: 'fill-clip' }),
  clip: always({ op: 'clip' }),
  eoClip: always({ op: 'clip' }),
  constructPath,
  paintSolidColorImageMask: always({ op: 'unit-square' }),
  beginText: always({ op: 'begin-text' }),
  setFont,
  setTextMatrix: ([matrix], page) => page.operators.push({ op: 'text-matrix', matrix: toMatrix(matrix) }),
  moveText: withMove(false),
  setLeadingMoveText: withMove(true),
  nextLine: always({ op: 'next-line' }),
  setLeading: withNumber('leading'),
  setCharSpacing: withNumber('character-spacing'),
  setWordSpacing: withNumber('word-spacing'),
  setHScale: ([percent], page) =>
    page.operators.push({ op: 'horizontal-scale', value: Number(percent) / 100 }),
  setTextRise: withNumber('rise'),
  setTextRenderingMode: withNumber('render-mode'),
  showText: ([glyphs], page) => page.operators.push({ op: 'show', glyphs: asArray(glyphs).map(shownGlyph) }),
}

/** What a graphics state dictionary sets (ISO 32000-1, table 58). */
const STATE_TRANSLATIONS: Readonly<Record<string, Translation>> = {
  LW: withNumber('line-width'),
  Font: setFont,
  ca: withNumber('fill-opacity'),
  CA: withNumber('stroke-opacity'),
  // pdf.js names blend modes as canvases do; this one is PDF's Normal.
  BM: ([mode], page) => page.operators.push({ op: 'blend', opaque: mode === 'source-over' }),
}

const SHAPES: Readonly<Record<string, Shape>> = {
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

function always(operator: PaintOperator): Translation {
  return (_, page) => page.operators.push(operator)
}

function withNumber(
  op:
    | 'line-width'
    | 'fill-opacity'
    | 'stroke-opacity'
    | 'leading'
    | 'character-spacing'
    | 'word-spacing'
    | 'rise'
    | 'render-mode',
): Translation {
  return ([value], page) => {
    if (typeof value === 'number') page.operators.push({ op, value })
  }
}

/** "#c00000": pdf.js brings every colour that is no pattern to this form. */
function withColour(op: 'fill-colour' | 'stroke-colour'): Translation {
  return ([hex], page) => {
    const colour: Colour = typeof hex === 'string' ? Number.parseInt(hex.slice(1), 16) : 'pattern'
    page.operators.push({ op, colour })
  }
}

function withMove(setsLeading: boolean): Translation {
  return ([x, y], page) => page.operators.push({ op: 'move-text', x: Number(x), y: Number(y), setsLeading })
}

interface RawGroup {
  matrix?: ArrayLike<number> | null
  bbox?: ArrayLike<number> | null
  /** Set where the group is not painted, but tells how opaque something else is. */
  smask?: unknown
}

/** The form inside the group brings its matrix itself, so the group's is taken for its box only. */
function beginGroup(group: RawGroup | null, page: Translated): void {
  page.operators.push({ op: 'begin-group' }, { op: 'begin-layer', visible: !group?.smask })
  if (!group?.bbox) return
  const inner = group.matrix ? toMatrix(group.matrix) : IDENTITY
  page.operators.push({ op: 'clip-box', box: boxAround(inner, group.bbox) })
}

function boxAround(matrix: Matrix, bbox: ArrayLike<number>): [number, number, number, number] {
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(bbox)
  const box = applyToBox(matrix, { left, right, top, bottom })
  return [box.left, box.top, box.right, box.bottom]
}

function enterBox(matrix: unknown, bbox: unknown, page: Translated): void {
  if (matrix) page.operators.push({ op: 'transform', matrix: toMatrix(matrix) })
  if (bbox) page.operators.push({ op: 'clip-box', box: boxAround(IDENTITY, bbox as ArrayLike<number>) })
}

function setFont([name, size]: readonly unknown[], page: Translated): void {
  const key = String(name)
  const font = page.facts.get(key) ?? fontFacts(page.fonts.get(key))
  page.facts.set(key, font)
  page.operators.push({ op: 'font', font, size: Number(size) || 0 })
}

function constructPath(args: readonly unknown[], page: Translated): void {
  const numbers = pathData(args)
  const shape = page.shapes[Number(args[0])] ?? 'none'
  if (numbers) page.operators.push({ op: 'path', shape, subpaths: toSubpaths(numbers) })
}

/** Entries of a graphics state as pdf.js gives them: [key, value] pairs. */
function stateEntries(states: unknown): [string, unknown][] {
  return asArray(states) as [string, unknown][]
}

function asArray(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === null || value === undefined ? [] : [value]
}

function toMatrix(numbers: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(numbers as ArrayLike<number>)
  return [a, b, c, d, e, f]
}
