import { expect, it } from 'vitest'
import { decodeText } from '../../../src/read/text/charset.js'
import { decodingDiagnostics } from '../../../src/read/text/decoding-diagnostics.js'
import { encode } from '../../support/encode.js'

const LINE = '云岚市人民政府办公室：请于六月底前公开。\n'

function told(bytes: Iterable<number>, declared?: string) {
  return decodingDiagnostics(decodeText(Uint8Array.from(bytes), declared))
}

it('tells nothing of sound UTF-8', () => {
  expect(told(encode(LINE, 'utf-8'))).toEqual([])
})

it('tells a guess, and a declaration that is wrong', () => {
  expect(told(encode(LINE, 'gbk'))).toMatchObject([
    { code: 'charset-guessed', values: { charset: 'gb18030' } },
  ])
  expect(told(encode(LINE, 'gbk'), 'utf-8')).toMatchObject([
    { code: 'charset-contradicted', values: { declared: 'utf-8', charset: 'gb18030' } },
  ])
})

it('tells the lines where bytes are wrong or NUL, and how many', () => {
  const [first, second, third] = [encode(LINE, 'utf-8'), encode(LINE, 'utf-8'), encode(LINE, 'utf-8')]
  const bytes = [...first, 0xff, ...second, 0, 0, 0xff, 0xff, ...third]
  expect(told(bytes)).toMatchObject([
    { code: 'undecodable-bytes', values: { count: 3, lines: '2, 3' }, provenance: { line: 2 } },
    { code: 'nul-bytes', values: { count: 1, lines: '3' }, provenance: { line: 3 } },
  ])
})

it('tells that a file breaks off inside a character, and in which line', () => {
  const bytes = encode(LINE.repeat(3).trim(), 'utf-8').slice(0, -1)
  expect(told(bytes).at(-1)).toMatchObject({ code: 'cut-off-character', provenance: { line: 3 } })
})

it('names so many lines and no more', () => {
  const bytes = Array.from({ length: 30 }, () => [...encode(LINE, 'utf-8'), 0xff]).flat()
  const [first] = told(bytes)
  expect(first?.values).toMatchObject({ count: 30, lines: expect.stringMatching(/^2, 3, .*, 21, …$/) })
})
