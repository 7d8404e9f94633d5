import { describe, expect, it } from 'vitest'
import { MARKER_FORMS, MARKER_STYLES, SINGLE_CHARACTERS } from '../../src/language/marker-forms.js'
import { parseMarker } from '../../src/language/outline-number.js'
import { EACH_WORD_ONCE, rowsFor } from '../support/word-rows.js'

/** [place in the table, a text that no form before it fits, style and value of its number] */
// biome-ignore format: several rows a line; one a line would fill screens
const ROWS: readonly [place: string, text: string, marker: string][] = [
  ['0', '第二部分 公开预算', 'part 2'], ['1', '第三章 公开预算', 'chapter 3'],
  ['2', '第四节 公开预算', 'chapter-section 4'], ['3', '第五条 公开预算', 'article 5'],
  ['4', '贰、公开预算', 'formal 2'], ['5', '十二、公开预算', 'chinese 12'],
  ['6', '（三）公开预算', 'chinese-bracketed 3'], ['7', '四）公开预算', 'chinese-bracketed 4'],
  ['8', '1-3.公开预算', 'decimal 3'], ['9', '7.公开预算', 'arabic 7'], ['10', '3．2031年公开预算', 'arabic 3'],
  ['11', '2.15个工作日内公开预算', 'arabic 2'], ['12', '1.1.2.3公开预算', 'decimal-fourth 3'],
  ['13', '1.1.2公开预算', 'decimal-third 2'], ['14', '1.4公开预算', 'decimal 4'],
  ['15', '（6）公开预算', 'arabic-bracketed 6'], ['16', '8）公开预算', 'arabic-half-bracketed 8'],
  ['17', 'IV、公开预算', 'roman 4'], ['18', '（II）公开预算', 'roman 2'], ['19', 'B.公开预算', 'letter 2'],
  ['20', '（C）公开预算', 'letter 3'], ['21', 'b.公开预算', 'letter-small 2'], ['22', '（c）公开预算', 'letter-small 3'],
]

describe('forms of outline numbers', () => {
  it.each(ROWS)('%s is the form of %s', (place, text, marker) => {
    const found = parseMarker(text)
    const first = MARKER_FORMS.findIndex(({ pattern }) => pattern.test(text))
    expect([String(first), found && `${found.style} ${found.ordinal}`]).toEqual([place, marker])
  })

  it('have a row each', () => {
    expect(rowsFor(Object.keys(MARKER_FORMS), ROWS)).toEqual(EACH_WORD_ONCE)
  })
})

describe('measures', () => {
  it.each(['1.4公里长', '2.5平方米', '3.2立方米', '4.5公顷', '1.15倍'])('%s is no outline number', (text) => {
    expect(parseMarker(text)).toBeNull()
  })
})

describe('numbers of one character', () => {
  const CHARACTERS = SINGLE_CHARACTERS.flatMap(({ style, first, value, count }) =>
    Array.from({ length: count }, (_, i) => [String.fromCharCode(first + i), style, value + i] as const),
  )

  it.each(CHARACTERS)('%s is %s %i', (character, style, value) => {
    const marker = parseMarker(`${character}公开预算`)
    expect([marker?.style, marker?.ordinal]).toEqual([style, value])
  })

  it('stand in one row each', () => {
    const characters = CHARACTERS.map(([character]) => character)
    expect(new Set(characters).size).toBe(characters.length)
  })
})

it('every style has a form or a character', () => {
  const styles = new Set([...MARKER_FORMS, ...SINGLE_CHARACTERS].map(({ style }) => style))
  expect([...styles].sort()).toEqual([...MARKER_STYLES].sort())
})
