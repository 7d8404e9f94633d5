import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { declaredCharset } from '../../../src/read/html/charset.js'
import { htmlReader } from '../../../src/read/html/reader.js'

/** 青河 */
const GBK = [0xc7, 0xe0, 0xba, 0xd3]
/** 青河 */
const BIG5 = [0xab, 0x43, 0xaa, 0x65]

function page(head: string, body: readonly number[]): Uint8Array {
  return Uint8Array.from([
    ...strToU8(`<html><head>${head}</head><body><p>`),
    ...body,
    ...strToU8('</p></body></html>'),
  ])
}

async function textOf(bytes: Uint8Array): Promise<unknown> {
  const { value, diagnostics } = await htmlReader.read({ bytes, name: 'plan.html' })
  expect(diagnostics).toEqual([])
  return value.blocks.map((block) => block.type === 'paragraph' && block.text)
}

describe('the character set of a page', () => {
  test.each([
    [
      'gb2312 by http-equiv',
      page('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', GBK),
    ],
    ['gbk', page("<META CHARSET='GBK'>", GBK)],
    ['gb18030', page('<meta charset=gb18030>', GBK)],
    ['big5', page('<meta charset="big5">', BIG5)],
    ['utf-8', page('<meta charset="utf-8">', [...strToU8('青河')])],
    ['none, in UTF-8', page('', [...strToU8('青河')])],
    ['utf-8 with a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...page('', [...strToU8('青河')])])],
    ['utf-16 with a byte order mark', Buffer.from('\ufeff<html><body><p>青河</p></body></html>', 'utf16le')],
    ['gb2312 that is no longer true', page('<meta charset="gb2312">', [...strToU8('青河')])],
    ['utf-16, which cannot be true', page('<meta charset="utf-16">', [...strToU8('青河')])],
  ])('is found: %s', async (_, bytes) => {
    expect(await textOf(bytes)).toEqual(['青河'])
  })

  test.each([
    ['<meta charset="gbk">', 'gbk'],
    ['<?xml version="1.0" encoding="gb2312"?><html>', 'gb2312'],
    ['<meta name="x" content="y"><meta http-equiv=content-type content="text/html;charset=Big5">', 'Big5'],
    ['<p>charset=gbk</p>', undefined],
    ['<html>', undefined],
  ])('is declared by %s', (html, charset) => {
    expect(declaredCharset(strToU8(html))).toBe(charset)
  })
})

describe('a page saved with its parts', () => {
  const saved = (encoding: string, body: string, charset = 'gb2312') =>
    strToU8(
      [
        'From: <Saved>',
        'Subject: x',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related;',
        '\ttype="text/html"; boundary="--=_B"',
        '',
        '----=_B',
        'Content-Type: image/png',
        'Content-Transfer-Encoding: base64',
        '',
        'iVBORw0KGgo=',
        '----=_B',
        `Content-Type: text/html; charset="${charset}"`,
        `Content-Transfer-Encoding: ${encoding}`,
        '',
        body,
        '----=_B--',
        '',
      ].join('\r\n'),
    )

  test.each([
    ['quoted-printable', '<html><p>=C7=E0=\r\n=BA=D3</p></html>'],
    ['base64', Buffer.from([...strToU8('<html><p>'), ...GBK, ...strToU8('</p></html>')]).toString('base64')],
  ])('is read from %s', async (encoding, body) => {
    expect(await textOf(saved(encoding, body))).toEqual(['青河'])
  })

  test('is read from a part of a part', async () => {
    const inner =
      'Content-Type: multipart/alternative; boundary=in\n\n--in\nContent-Type: text/html; charset=utf-8\n\n<p>青河</p>\n--in--'
    const file = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=out\n\n--out\n${inner}\n--out--\n`
    expect(await textOf(strToU8(file))).toEqual(['青河'])
  })

  test('is read where it is the only part', async () => {
    const file =
      'MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n<p>青河</p>'
    expect(await textOf(strToU8(file))).toEqual(['青河'])
  })
})
