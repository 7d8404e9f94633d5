import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { GongkaiError } from '../../../src/errors.js'
import { pdfReader } from '../../../src/read/pdf/reader.js'
import { fixture } from '../../support/fixtures.js'
import { assemblePdf, FIRST_PAGE, pdfFile, pdfStream, printed } from '../../support/pdf-file.js'

/** A file that has to be read within this time, in milliseconds; it takes a second or two on an idle machine. */
const BOUND = 45_000

/** Paragraphs and codes, or the code of the error. */
async function read(bytes: Uint8Array) {
  try {
    const { value, diagnostics } = await pdfReader.read({ bytes, name: 'plan.pdf' })
    const text = value.blocks.map((block) => (block.type === 'paragraph' ? block.text : '(table)')).join('')
    return {
      text,
      codes: diagnostics.map(({ code, values }) => (values.page ? `${code} ${values.page}` : code)),
    }
  } catch (error) {
    if (error instanceof GongkaiError) return { error: error.code, reason: error.values.reason }
    throw error
  }
}

const FIRST = { content: printed('第一页。', 90, 700) }
const LAST = { content: printed('末页。', 90, 700) }
const deflated = (content: string) => pdfStream(deflateSync(content), '/Filter /FlateDecode')

describe('one page cannot spoil the others:', () => {
  test.each([
    [
      'content that does not inflate',
      pdfStream('no flate at all', '/Filter /FlateDecode'),
      'page-unreadable 2',
    ],
    [
      'content that stops in the middle',
      pdfStream(halfOf(deflateSync(manyLines(300))), '/Filter /FlateDecode'),
      'page-unreadable 2',
    ],
    ['a path of two million segments', deflated(`0 0 m ${segments(2e6)} S`), 'rules-left-out 2'],
    ['more operators than any page', deflated('q Q '.repeat(600_000)), 'page-unreadable 2'],
    [
      'more characters than any page',
      deflated(printed('长'.repeat(1000), 0, 9).repeat(300)),
      'page-unreadable 2',
    ],
    ['content that inflates to 60 megabytes', deflated(' '.repeat(60e6)), 'page-without-text 2'],
    [
      'coordinates beyond all numbers',
      `${FIRST.content} ${`1e300 0 0 1e300 0 0 cm ${FIRST.content}`.repeat(3)}`,
      'hidden-text 2',
    ],
    ['states that are never restored', 'q '.repeat(20_000), 'page-without-text 2'],
    ['arrays within arrays', '['.repeat(100_000), 'page-unreadable 2'],
  ])('%s', { timeout: BOUND }, async (_, content, code) => {
    const { text, codes } = await read(pdfFile([FIRST, { content }, LAST]))
    expect(text).toMatch(/^第一页。.*末页。/)
    expect(codes).toContain(code)
  })

  test('forms within forms', { timeout: BOUND }, async () => {
    const depth = 3000
    const first = FIRST_PAGE + 6
    const objects = Array.from({ length: depth }, (_, index) =>
      form(index + 1 < depth ? [first + index + 1] : []),
    )
    const nested = { content: '/X0 Do', resources: `/XObject << /X0 ${first} 0 R >>` }
    const { text, codes } = await read(pdfFile([FIRST, nested, LAST], { objects }))
    expect(text).toBe('第一页。末页。')
    expect(codes).toEqual(['page-unreadable 2'])
  })

  test('a form that draws itself', { timeout: BOUND }, async () => {
    const first = FIRST_PAGE + 6
    const nested = { content: `${FIRST.content} /X0 Do`, resources: `/XObject << /X0 ${first} 0 R >>` }
    const { text } = await read(pdfFile([FIRST, nested, LAST], { objects: [form([first, first])] }))
    expect(text).toMatch(/^第一页。.*末页。/)
  })

  test.each(['JBIG2Decode', 'JPXDecode', 'DCTDecode', 'CCITTFaxDecode', 'FlateDecode'])(
    'a huge picture of junk, %s',
    { timeout: BOUND },
    async (filter) => {
      const picture = pdfStream(
        Uint8Array.from({ length: 3000 }, (_, at) => (at * 37) % 256),
        `/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /${filter}`,
      )
      const shown = { content: '/I Do', resources: `/XObject << /I ${FIRST_PAGE + 6} 0 R >>` }
      const { text } = await read(pdfFile([FIRST, shown, LAST], { objects: [picture] }))
      expect(text).toMatch(/^第一页。末页。/)
    },
  )
})

function form(children: readonly number[]): Uint8Array {
  const names = children.map((child, index) => `/X${index} ${child} 0 R`)
  return pdfStream(
    children.map((_, index) => `/X${index} Do`).join(' '),
    `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << ${names.join(' ')} >> >>`,
  )
}

function segments(count: number): string {
  return Array.from({ length: count }, (_, index) => `${index % 595} ${index % 842} l`).join(' ')
}

function manyLines(count: number): string {
  return Array.from({ length: count }, (_, index) => printed(`第${index * 7919}条`, 90, 842 - index)).join('')
}

function halfOf(data: Uint8Array): Uint8Array {
  return data.subarray(0, data.length / 2)
}

describe('a page tree', () => {
  const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>'

  test('of ten thousand empty pages is refused as a scan', { timeout: BOUND }, async () => {
    const pages = Array.from({ length: 10_000 }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>')
    const kids = pages.map((_, index) => `${index + 3} 0 R`).join(' ')
    const tree = `<< /Type /Pages /Kids [${kids}] /Count 10000 >>`
    expect(await read(assemblePdf([CATALOGUE, tree, ...pages]))).toMatchObject({ error: 'no-text-layer' })
  })

  test.each([
    ['that leads back to itself', ['<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>'], 'damaged-file'],
    ['without pages', ['<< /Type /Pages /Kids [] /Count 0 >>'], 'damaged-file'],
    ['that is none', ['null'], 'damaged-file'],
    [
      'that multiplies',
      [
        ...Array.from({ length: 25 }, (_, index) => {
          const kids = `${index + 3} 0 R `.repeat(8)
          return `<< /Type /Pages /Kids [${kids}] /Count ${Math.min(8 ** (25 - index), 1e9)} >>`
        }),
        '<< /Type /Page /MediaBox [0 0 9 9] >>',
      ],
      'no-text-layer',
    ],
  ])('%s is refused', { timeout: BOUND }, async (_, objects, error) => {
    expect(await read(assemblePdf([CATALOGUE, ...objects]))).toMatchObject({ error })
  })
})

describe('a file', () => {
  const whole = pdfFile([FIRST, LAST])
  const text = new TextDecoder('latin1').decode(whole)
  const bytes = (changed: string) => Uint8Array.from(changed, (character) => character.charCodeAt(0))

  test.each([
    ['whose table of contents is not where it says', text.replace(/startxref\n\d+/, 'startxref\n7')],
    ['whose table of contents is off', text.replaceAll(/(\d{10}) 00000 n/g, '0000000009 00000 n')],
    ['without its end', text.slice(0, text.indexOf('startxref'))],
    ['that counts more pages than it has', text.replace(/\/Count 2/, '/Count 2000000')],
  ])('%s is read, with a warning', async (_, changed) => {
    expect(await read(bytes(changed))).toEqual({ text: '第一页。末页。', codes: ['file-repaired'] })
  })

  test.each([
    ['behind junk', `${'junk\n'.repeat(50)}${text}`],
    ['before junk', `${text}${'junk\n'.repeat(300)}`],
    ['with an update appended', updated(text)],
  ])('%s is read as it is', async (_, changed) => {
    expect(await read(bytes(changed))).toMatchObject({ text: expect.stringMatching(/末页。$/), codes: [] })
  })

  test.each([10, 50, 90, 99])('cut off at %i % is refused or read with a warning', async (percent) => {
    const { bytes: print } = fixture('table-merged', 'notice.pdf')
    const cut = await read(print.slice(0, (print.length * percent) / 100))
    expect(cut.error ?? cut.codes).toSatisfy(
      (outcome: string | string[]) => outcome === 'damaged-file' || outcome.includes('file-repaired'),
    )
  })

  test('is read behind one that had to be stopped', { timeout: BOUND }, async () => {
    await read(pdfFile([{ content: 'q Q '.repeat(600_000) }]))
    expect(await read(whole)).toEqual({ text: '第一页。末页。', codes: [] })
  })
})

/** The text of an update (ISO 32000-1, 7.5.6): a new first page, and a table of contents that leads to the old one. */
function updated(text: string): string {
  const contents = FIRST_PAGE + 1
  const object = `${contents} 0 obj\n<< /Length 60 >>\nstream\n${printed('新的。', 90, 700).padEnd(60)}\nendstream\nendobj\n`
  const [, previous] = text.match(/startxref\n(\d+)/) ?? []
  const start = text.length + object.length
  const entry = String(text.length).padStart(10, '0')
  return `${text}${object}xref\n${contents} 1\n${entry} 00000 n \ntrailer\n<< /Size 20 /Root 1 0 R /Prev ${previous} >>\nstartxref\n${start}\n%%EOF\n`
}
