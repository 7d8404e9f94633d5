import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/read/text/charset.js'
import { pick, seeded, toTraditional } from '../../normalise/damage.js'
import { SENTENCES } from '../../normalise/sample-text.js'
import { canEncode, encode } from '../../support/encode.js'

const TEXT = '云岚市人民政府办公室：请于6月底前公开。\r\n（责任单位：市财政局）\r\n'
const TRADITIONAL = toTraditional(TEXT)

function bytesOf(text: string, charset: string): number[] {
  return [...encode(text, charset)]
}

describe('bytes without a declaration', () => {
  it.each([
    ['UTF-8', TEXT, 'utf-8', false],
    ['GB2312', TEXT, 'gbk', true],
    ['GB18030 with characters of four bytes', `${TEXT}㐂、𠮷、𰻞`, 'gb18030', true],
    ['Traditional text in GBK', TRADITIONAL, 'gbk', true],
    ['Big5', TRADITIONAL, 'big5', true],
    ['UTF-16 LE', TEXT, 'utf-16le', true],
    ['UTF-16 BE', TEXT, 'utf-16be', true],
    ['UTF-16 LE without Chinese', 'Open data plan\r\n', 'utf-16le', true],
  ])('are read as %s', (_name, text, charset, guessed) => {
    const read = charset === 'gbk' ? 'gb18030' : charset
    expect(decodeText(encode(text, charset))).toEqual({
      text,
      charset: read,
      guessed,
      contradicted: null,
      undecodable: 0,
      cutOff: false,
    })
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('are read by their byte order mark: %s', (charset) => {
    expect(decodeText(encode(`\ufeff${TEXT}`, charset))).toMatchObject({
      text: TEXT,
      charset,
      guessed: false,
    })
  })

  it.each(['gbk', 'utf-16le', 'utf-8'])('are read behind the ASCII of a page: %s', (charset) => {
    const text = `${'<div class="nav">home</div>\n'.repeat(4000)}${TEXT}`
    expect(decodeText(encode(text, charset)).text).toBe(text)
  })

  it('are read where GBK looks like UTF-8 of two bytes', () => {
    // 陇 is C2 A4, 楼 C2 A5, 娄 C2 A6: ¤ ¥ ¦ in UTF-8
    expect(decodeText(encode('陇楼娄', 'gbk')).text).toBe('陇楼娄')
  })
})

describe('made-up texts', () => {
  const LENGTHS = [30, 60, 200, 1000, 3000]
  const CHARSETS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'gbk', 'big5']
  const ROUNDS = 40
  const written = { hans: SENTENCES, hant: SENTENCES.map(toTraditional) }

  function made(random: () => number, length: number, script: 'hans' | 'hant', charset: string): string {
    let text = ''
    while (text.length < length) text += pick(random, written[script])
    const start = Math.floor(random() * 20)
    const piece = text.slice(start, start + length)
    return charset.startsWith('utf') ? piece : [...piece].filter((c) => canEncode(c, charset)).join('')
  }

  it.each(LENGTHS)('of %i characters are read whatever they are in', (length) => {
    const random = seeded(length)
    for (const script of ['hans', 'hant'] as const)
      for (const charset of CHARSETS) {
        if (script === 'hans' && charset === 'big5') continue
        for (let round = 0; round < ROUNDS; round++) {
          const text = made(random, length, script, charset)
          expect(decodeText(encode(text, charset)).text, charset).toBe(text)
        }
      }
  })
})

describe('what a file declares', () => {
  const gbk = encode(TEXT, 'gbk')

  it('is believed where it fits', () => {
    expect(decodeText(gbk, 'gb2312')).toMatchObject({ text: TEXT, charset: 'gb18030', guessed: false })
    // 青河 in Big5, too short to tell by itself
    const short = encode('青河', 'big5')
    expect(decodeText(short, 'big5')).toMatchObject({ text: '青河', guessed: false })
  })

  it.each(['utf-8', 'big5', 'iso-8859-1', 'shift_jis'])(
    'is not believed against the bytes: %s',
    (declared) => {
      expect(decodeText(gbk, declared)).toMatchObject({ text: TEXT, guessed: true, contradicted: declared })
    },
  )

  it('says nothing by a label that nobody knows', () => {
    expect(decodeText(gbk, 'klingon').text).toBe(TEXT)
  })

  it('does not stand against valid UTF-8', () => {
    const decoded = decodeText(encode(TEXT, 'utf-8'), 'gb2312')
    expect(decoded).toMatchObject({ text: TEXT, charset: 'utf-8', contradicted: null })
  })
})

describe('damaged bytes', () => {
  it('are not those that a file was saved with as U+FFFD', () => {
    const text = '公开\ufffd\ufffd目录'
    expect(decodeText(encode(text, 'utf-8'))).toMatchObject({ text, charset: 'utf-8', undecodable: 0 })
    expect(decodeText(Uint8Array.from([...encode(text, 'utf-8'), 0xff]))).toMatchObject({ undecodable: 1 })
  })

  it.each([
    ['utf-8', TEXT],
    ['gbk', TEXT],
    ['big5', TRADITIONAL],
    ['utf-16le', TEXT],
  ])('are read up to where they were cut off: %s', (charset, text) => {
    const whole = text.trim().slice(0, -1)
    const bytes = bytesOf(whole, charset)
    const decoded = decodeText(Uint8Array.from(bytes.slice(0, -1)))
    expect(decoded).toMatchObject({ cutOff: true, undecodable: 1, text: `${whole.slice(0, -1)}\ufffd` })
  })

  it.each([
    ['utf-8', TEXT],
    ['gbk', TEXT],
    ['big5', TRADITIONAL],
  ])('keep their character set with a wrong byte, a NUL, or both: %s', (charset, text) => {
    const bytes = bytesOf(text, charset)
    bytes.splice(6, 1, 0xff)
    bytes.splice(20, 0, 0)
    const decoded = decodeText(Uint8Array.from(bytes))
    expect(decoded.charset).toBe(charset === 'gbk' ? 'gb18030' : charset)
    expect(decoded.undecodable).toBeGreaterThan(0)
    expect(decoded.text).toContain('\0')
  })
})
