import { describe, expect, it } from 'vitest'
import { tellMet } from '../../../src/normalise/byte-shift/stripped-pair.js'
import { normaliseText } from '../../../src/normalise/normalise-text.js'
import { shiftBytes } from '../damage.js'

const units = (text: string) => Array.from(text, (character) => character.charCodeAt(0))
const PRIVATE_USE = /[\ue000-\uf8ff]/g

describe('tellMet', () => {
  it.each([
    ['叹, which 围绕 makes without its middle', '（一）', '嘆', '转型发展抓'],
    ['订, which 二） makes', '（三）加强', '订', '推进东部石'],
  ])('leaves open %s', (_, before, character, after) => {
    const around = { before: units(before), after: units(after), script: null }
    expect(tellMet(character.charCodeAt(0), around)).toBe('untold')
  })

  it.each([
    ['part of a word', '落实', '把', '关责任制度'],
    ['frequent', '各地', '要', '加强检查'],
    ['a mark', '加强检查', '，', '各地要落实'],
  ])('leaves alone what is %s', (_, before, character, after) => {
    const around = { before: units(before), after: units(after), script: 'hans' as const }
    expect(tellMet(character.charCodeAt(0), around)).toBeNull()
  })
})

it('no character is invented where private-use characters were stripped', () => {
  const written = [
    '（一）圍繞轉型發展推進公開。',
    '（二）推進政務公開標準化。',
    '（三）深化改革創新，優化環境。',
  ]
  const stripped = written.map((line) => shiftBytes(`　　${line}`, 1).replace(PRIVATE_USE, ''))
  const { text, diagnostics } = normaliseText(stripped.join('\n'))
  expect(text.split('\n').map((line) => line.slice(0, 3))).toEqual(['（一）', '（二）', '（三）'])
  expect(text).toMatch(/^（一）(?:围绕|？+)转型发展推进公开。/)
  expect(diagnostics.map(({ code }) => code)).toContain('text-unrepairable')
})
