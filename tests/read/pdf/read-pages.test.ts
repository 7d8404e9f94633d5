import { describe, expect, test } from 'vitest'
import { PdfTooComplexError } from '../../../src/read/pdf/engine/engine-errors.js'
import { PDF_LIMITS } from '../../../src/read/pdf/limits.js'
import type {
  FontFacts,
  Matrix,
  PaintedPage,
  PaintOperator,
} from '../../../src/read/pdf/paint/paint-operator.js'
import { readPages } from '../../../src/read/pdf/read-pages.js'

const UPRIGHT: Matrix = [1, 0, 0, -1, 0, 800]
const EMPTY: PaintedPage = {
  width: 600,
  height: 800,
  transform: UPRIGHT,
  operators: [],
  rulesLeftOut: false,
  brokenOff: false,
}

const soon = () => performance.now() + 5000

/** Two fonts that are the same in all but which of them they are. */
const [GOOD, BAD] = [font(), font()]
const SENTENCE = '各乡镇要把补贴清单按月公布在政务公开栏并答复群众提出的问题'
/** Numbers that pass for characters. */
const SOUP = '\u0001\u0005\u0012\u0013\u0014\u0015\u0016\u0017'

function font(): FontFacts {
  return { unit: 0.001, height: 1, embedded: true, failed: false, vertical: false, verticalMetrics: null }
}

function line(text: string, face: FontFacts, y: number): PaintOperator[] {
  const glyphs = [...text].map((one) => ({
    text: one,
    code: one.codePointAt(0) ?? 0,
    width: 1000,
    isSpace: false,
    verticalMetrics: null,
  }))
  return [
    { op: 'font', font: face, size: 10 },
    { op: 'text-matrix', matrix: [1, 0, 0, 1, 50, y] },
    { op: 'show', glyphs },
  ]
}

/** Codes of what is found on a page with so many good lines and a garbled one. */
async function codesOf(good: number): Promise<string[]> {
  const lines = Array.from({ length: good }, (_, index) => line(SENTENCE, GOOD, 700 - 20 * index)).flat()
  const operators: PaintOperator[] = [{ op: 'begin-text' }, ...lines, ...line(SOUP, BAD, 100)]
  const page = { ...EMPTY, operators }
  const { diagnostics } = await readPages({ pages: 1, readPage: async () => page }, soon())
  return diagnostics.map(({ code, severity }) => `${code} ${severity}`)
}

describe('garbled text of a page', () => {
  test('is an error where it is a part of the text', async () => {
    expect(await codesOf(2)).toEqual(['garbled-font error'])
  })

  test('is a warning where it is a sign here and there', async () => {
    expect(await codesOf(12)).toEqual(['garbled-characters warning'])
  })
})

/** A file of some pages; `fails` says how each of them fails. */
function file(pages: number, fails: (page: number) => Error | null = () => null) {
  const asked: number[] = []
  const readPage = async (page: number) => {
    asked.push(page)
    const error = fails(page)
    if (error) throw error
    return EMPTY
  }
  return { pages, readPage, asked }
}

const codes = (diagnostics: readonly { code: string; values: Record<string, unknown> }[]) =>
  diagnostics.map(({ code, values }) => `${code} ${values.page ?? `${values.from}-${values.to}`}`)

test('every page is asked for once, in order', async () => {
  const three = file(3)
  const { value } = await readPages(three, soon())
  expect([three.asked, value.map(({ page }) => page)]).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ])
})

test('a page that fails is reported with its reason, and the others are read', async () => {
  const { value, diagnostics } = await readPages(
    file(3, (page) => (page === 2 ? new Error('no such object\nat pdf.js') : null)),
    soon(),
  )
  expect(value.map(({ page }) => page)).toEqual([1, 3])
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ code: 'page-unreadable', values: { page: 2, reason: 'no such object' } }),
  )
})

test('pages are given up where too many have to be stopped', async () => {
  const { value, diagnostics } = await readPages(
    file(9, (page) => (page > 1 ? new PdfTooComplexError('too slow') : null)),
    soon(),
  )
  expect(value).toHaveLength(1)
  expect(codes(diagnostics).slice(1)).toEqual([
    'page-unreadable 2',
    'page-unreadable 3',
    'page-unreadable 4',
    'pages-left-out 5-9',
  ])
})

test('pages beyond the limits of number and time are reported', async () => {
  const many = await readPages(file(PDF_LIMITS.pages + 5), soon())
  expect(codes(many.diagnostics).at(-1)).toBe(
    `pages-left-out ${PDF_LIMITS.pages + 1}-${PDF_LIMITS.pages + 5}`,
  )
  const late = await readPages(file(3), performance.now() - 1)
  expect(codes(late.diagnostics)).toEqual(['pages-left-out 1-3'])
})
