import { describe, expect, test } from 'vitest'
import type { FontFacts, Matrix, PaintOperator } from '../../../src/read/pdf/paint-operator.js'
import { readPages } from '../../../src/read/pdf/read-pages.js'

const UPRIGHT: Matrix = [1, 0, 0, -1, 0, 800]
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
  const page = {
    width: 600,
    height: 800,
    transform: UPRIGHT,
    operators,
    rulesLeftOut: false,
    brokenOff: false,
  }
  const { diagnostics } = await readPages({ pages: 1, readPage: async () => page })
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
