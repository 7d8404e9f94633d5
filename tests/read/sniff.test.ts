import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { GongkaiError } from '../../src/errors.js'
import { sniff } from '../../src/read/sniff.js'
import { seeded } from '../normalise/damage.js'
import { docxFile, paragraph, zipFile } from '../support/docx.js'
import { encode } from '../support/encode.js'

const DOCX = docxFile({ body: paragraph('青河市工作要点') })
/** About a hundred characters. */
const NOTICE =
  '青河市2031年政务公开工作要点\n一、六月底前公开本级政府预算和各部门预算。（责任单位：市财政局）\n二、更新政府信息公开指南和目录，及时答复公开申请。（责任单位：市政府办公室、各县区、各部门）'
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

function bytesOf(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (character) => character.charCodeAt(0))
}

function compoundFile(...streams: string[]): Uint8Array {
  return Buffer.concat([
    bytesOf(`${OLE}${'\0'.repeat(504)}`),
    ...streams.map((name) => Buffer.from(`${name}\0`, 'utf16le')),
  ])
}

function randomBytes(length: number, from = 0): Uint8Array {
  const random = seeded(length)
  return Uint8Array.from({ length }, () => from + Math.floor(random() * (256 - from)))
}

/** Bytes in place of others: FF is nothing in UTF-8 and GBK. */
function damaged(bytes: Uint8Array, places: readonly number[]): Uint8Array {
  return bytes.map((byte, i) => (places.includes(i) ? 0xff : byte))
}

async function errorOf(bytes: Uint8Array, name: string): Promise<GongkaiError> {
  try {
    await sniff({ bytes, name })
  } catch (error) {
    if (error instanceof GongkaiError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('sniff', () => {
  test.each([
    ['a PDF', bytesOf('%PDF-1.7\n'), 'a.pdf', 'pdf'],
    ['a PDF after other bytes', bytesOf(`${' '.repeat(900)}%PDF-1.4\n`), 'a.pdf', 'pdf'],
    ['a PDF under another name', bytesOf('%PDF-1.7\n'), 'a.docx', 'pdf'],
    ['a DOCX', DOCX, 'a.docx', 'docx'],
    ['a DOCX without a name', DOCX, '-', 'docx'],
    ['a DOCX whose main part is numbered', zipFile({ 'word/document2.xml': '<x/>' }), 'a.docx', 'docx'],
    ['a page with a doctype', strToU8('<!DOCTYPE html><title>甲</title>'), 'a.html', 'html'],
    [
      'a page after a byte order mark and comments',
      strToU8('\ufeff <!-- 甲 --><!-- 乙 -->\n<html>'),
      'a',
      'html',
    ],
    ['XHTML', strToU8('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'), 'a', 'html'],
    ['a piece of a page', strToU8('<div class="x">甲</div>'), '-', 'html'],
    ['rows without a table', strToU8('<tbody><tr><td>甲</td></tr></tbody>'), 'a.txt', 'html'],
    ['an unknown element around blocks', strToU8('<ucapcontent><p>甲</p></ucapcontent>'), '-', 'html'],
    ['text before the first tag of a named page', strToU8('甲<p>乙</p>'), 'a.html', 'html'],
    ['a page in UTF-16', Buffer.from('\ufeff<html><body>甲</body></html>', 'utf16le'), 'a.htm', 'html'],
    [
      'a saved page',
      strToU8('From: <x>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n'),
      'a.mht',
      'html',
    ],
    ['text', strToU8('一、青河市工作要点'), 'a.txt', 'text'],
    ['text without a name', strToU8('一、青河市工作要点'), '-', 'text'],
    ['text in GBK', Uint8Array.from([0xd2, 0xbb, 0xa1, 0xa2, 0xb9, 0xa4, 0xd7, 0xf7]), 'a.txt', 'text'],
    [
      'text in UTF-16 without a mark',
      Buffer.from('一、青河市工作要点\n二、白石县', 'utf16le'),
      'a.txt',
      'text',
    ],
    ['a short text in UTF-8 with broken places', damaged(strToU8(NOTICE), [4, 120, 205]), 'a.txt', 'text'],
    ['a short text in GBK with broken places', damaged(encode(NOTICE, 'gbk'), [4, 80, 130]), 'a.txt', 'text'],
    ['text saved with U+FFFD', strToU8(`${NOTICE}${'\ufffd,'.repeat(20)}`), 'a.txt', 'text'],
    ['text that mentions a tag', strToU8('在 <p> 标签中'), 'a.txt', 'text'],
    ['text with an angle bracket first', strToU8('<附件> 任务分解表'), 'a.txt', 'text'],
  ])('takes %s for what it is', async (_, bytes, name, format) => {
    expect(await sniff({ bytes, name })).toBe(format)
  })

  test.each([
    ['a DOCX with a password', compoundFile('EncryptedPackage'), 'a.docx', 'encrypted'],
    ['a legacy Word file', compoundFile('WordDocument'), 'a.doc', 'unsupported-doc'],
    [
      'a legacy Word file that WPS saved',
      compoundFile('WordDocument', 'WpsCustomData'),
      'a.doc',
      'unsupported-doc',
    ],
    ['a WPS file by its name', compoundFile('WordDocument'), 'a.wps', 'unsupported-wps'],
    ['a WPS file by its stream', compoundFile('WordDocument', 'WpsCustomData'), '-', 'unsupported-wps'],
    ['an OFD file', zipFile({ 'OFD.xml': '<x/>' }), 'a.ofd', 'unsupported-ofd'],
    ['a broken archive', bytesOf('PK\x03\x04 and nothing more'), 'a.docx', 'damaged-file'],
    ['control bytes named as text', new Uint8Array(4096).map((_, i) => i % 7), 'a.txt', 'binary-as-text'],
    ['control bytes named as a page', new Uint8Array(4096).map((_, i) => i % 7), 'a.html', 'binary-as-text'],
    ['short text with control bytes', strToU8(`${NOTICE}\0\x01\x02`), 'a.txt', 'binary-as-text'],
    ['a few random bytes', randomBytes(96), 'a.txt', 'binary-as-text'],
    ['random bytes without control bytes', randomBytes(4096, 32), 'a.txt', 'binary-as-text'],
    ['control bytes without a name', new Uint8Array(4096).map((_, i) => i % 7), '-', 'unknown-format'],
  ])('refuses %s', async (_, bytes, name, code) => {
    expect((await errorOf(bytes, name)).code).toBe(code)
  })

  test.each([
    ['Excel (XLSX)', zipFile({ 'xl/workbook.xml': '<x/>' })],
    ['PowerPoint (PPTX)', zipFile({ 'ppt/presentation.xml': '<x/>' })],
    ['OpenDocument (ODT)', zipFile({ 'content.xml': '<x/>' })],
    ['ZIP', zipFile({ 'a.txt': '甲' })],
    ['Excel (XLS)', compoundFile('Workbook')],
    ['OLE', compoundFile('Contents')],
    ['RTF', bytesOf('{\\rtf1\\ansi')],
    ['PNG', bytesOf('\x89PNG\r\n\x1a\n\0\0')],
    ['JPEG', bytesOf('\xff\xd8\xff\xe0')],
    ['WebP', bytesOf('RIFF\x10\0\0\0WEBPVP8 ')],
    ['7z', bytesOf("7z\xbc\xaf'\x1c")],
    ['RAR', bytesOf('Rar!\x1a\x07\0')],
    ['gzip', bytesOf('\x1f\x8b\x08')],
    ['Word 2003 XML', strToU8('<?xml version="1.0"?><w:wordDocument xmlns:w="x"><w:p/></w:wordDocument>')],
    ['XML', strToU8('<?xml version="1.0"?><data><item/></data>')],
  ])('names %s, which is not read', async (kind, bytes) => {
    const error = await errorOf(bytes, 'a.bin')
    expect(error.code).toBe('unsupported-format')
    expect(error.values).toEqual({ kind })
  })
})
