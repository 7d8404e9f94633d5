import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/read/text/charset.js'

const TEXT = '云岚市人民政府办公室：请于6月底前公开。\r\n（责任单位：市财政局）\r\n'

/** Bytes of a text in UTF-16, low byte first or last. */
function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const codes = [...(mark ? '\ufeff' : ''), ...text].map((character) => character.charCodeAt(0))
  return Uint8Array.from(
    codes.flatMap((code) => (order === 'le' ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff])),
  )
}

/** Bytes of a text in a charset that TextDecoder knows, found by decoding every pair of bytes. */
function encode(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset)
  const pairs = new Map<string, number[]>()
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && !pairs.has(character)) pairs.set(character, [lead, trail])
    }
  return Uint8Array.from(
    [...text].flatMap((character) =>
      character < '\u0080' ? [character.charCodeAt(0)] : (pairs.get(character) ?? []),
    ),
  )
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT), 'utf-8', false],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${TEXT}`), 'utf-8', false],
    ['UTF-16 LE with a byte order mark', utf16(TEXT, 'le', true), 'utf-16le', false],
    ['UTF-16 BE with a byte order mark', utf16(TEXT, 'be', true), 'utf-16be', false],
    ['UTF-16 LE without one', utf16(TEXT, 'le', false), 'utf-16le', true],
    ['UTF-16 BE without one', utf16(TEXT, 'be', false), 'utf-16be', true],
    ['GB18030', encode(TEXT, 'gb18030'), 'gb18030', true],
    [
      'Big5',
      encode('雲嵐市人民政府辦公室：請於六月底前公開。（責任單位：市財政局、各區公所）', 'big5'),
      'big5',
      true,
    ],
  ])('reads %s', (_name, bytes, charset, guessed) => {
    const decoded = decodeText(bytes)
    expect(decoded).toMatchObject({ charset, guessed, undecodable: 0 })
    expect(decoded.text).toMatch(/^(?:云岚市|雲嵐市)人民政府/)
  })

  it('believes what the file declares where that fits', () => {
    const bytes = encode(TEXT, 'gb18030')
    expect(decodeText(bytes, 'gb2312')).toMatchObject({ text: TEXT, charset: 'gb18030', guessed: false })
  })

  it('does not believe a declaration that the bytes contradict', () => {
    expect(decodeText(encode(TEXT, 'gb18030'), 'utf-8').text).toBe(TEXT)
  })

  it('knows no charset by a label that nobody knows', () => {
    expect(decodeText(new TextEncoder().encode(TEXT), 'klingon').text).toBe(TEXT)
  })

  it('counts what is not valid, and keeps UTF-8 with a few broken places', () => {
    const bytes = new TextEncoder().encode(TEXT.repeat(20))
    bytes[300] = 0xff
    const decoded = decodeText(bytes)
    expect(decoded.charset).toBe('utf-8')
    expect(decoded.undecodable).toBeGreaterThan(0)
  })
})
