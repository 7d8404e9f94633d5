import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/model/document.js'
import { pdfReader } from '../../../src/read/pdf/reader.js'
import { fixture } from '../../support/fixtures.js'
import { pdfFile, printed, ruled, ruledByRectangles } from '../../support/pdf-file.js'

function read(bytes: Uint8Array) {
  return pdfReader.read({ bytes, name: 'plan.pdf' })
}

/** Cells as "row,column[+spans] text", and paragraphs as their text. */
function outline(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [`${block.layer === 'furniture' ? '~' : ''}${block.text}`]
      : block.cells.map(({ row, column, rowSpan, columnSpan, lines }) => {
          const spans = rowSpan * columnSpan > 1 ? `+${rowSpan}x${columnSpan}` : ''
          return `${row},${column}${spans} ${lines.join('/')}`
        }),
  )
}

/** A table of two columns with a header, and one row for each text. */
function tablePage(texts: readonly string[], draw = ruled): string {
  const ys = [700, ...texts.map((_, index) => 680 - 40 * index), 680 - 40 * texts.length]
  const rows = texts.map((text, index) => printed(text, 110, 655 - 40 * index))
  return `${draw([60, 100, 500], ys)}${printed('序号', 65, 685)}${printed('要求', 110, 685)}${rows.join('')}`
}

describe('a PDF', () => {
  test.each([
    ['stroked lines', ruled],
    ['thin filled rectangles', ruledByRectangles],
  ])('with a table ruled by %s gives its cells, with their places', async (_, draw) => {
    const { value, diagnostics } = await read(pdfFile([{ content: tablePage(['公布河道清单。'], draw) }]))
    expect(outline(value.blocks)).toEqual(['0,0 序号', '0,1 要求', '1,0 ', '1,1 公布河道清单。'])
    expect(diagnostics).toEqual([])
    const cell = value.blocks[0]?.type === 'table' ? value.blocks[0].cells[3] : undefined
    const [left = 0, top = 0, right = 0, bottom = 0] = cell?.provenance[0]?.bbox ?? []
    expect(cell?.provenance[0]).toMatchObject({ page: 1, table: 1, row: 2, line: null })
    expect([left, top, right, bottom].map(Math.round)).toEqual([100, 162, 500, 202])
  })

  test('has its title and number of pages', async () => {
    const { value } = await read(pdfFile([{ content: printed('正文。', 90, 700) }], { title: '云溪市要点' }))
    expect(value).toMatchObject({ title: '云溪市要点', pages: 1 })
  })

  test('that is turned or landscape is read as it is held', async () => {
    // On a page turned by a quarter, right becomes up: this text is printed sideways to be upright.
    const content = `BT /F1 12 Tf 0 1 -1 0 100 200 Tm <4e91> Tj ET\n`
    const { value } = await read(pdfFile([{ content, rotate: 90 }]))
    const [left = 0, top = 0] = value.blocks[0]?.provenance[0]?.bbox ?? []
    expect(value.blocks[0]).toMatchObject({ type: 'paragraph', text: '云' })
    expect([Math.round(left), Math.round(top)]).toEqual([200, 89])
  })

  test('joins a table over pages and keeps apart page numbers and the header printed again', async () => {
    const pages = [
      { content: tablePage(['一是公布。', '二是公布。']) + printed('— 1 —', 280, 40, 9) },
      { content: tablePage(['三是公布。']) + printed('— 2 —', 280, 40, 9) },
    ]
    const { value } = await read(pdfFile(pages))
    expect(outline(value.blocks)).toEqual([
      '0,0 序号',
      '0,1 要求',
      '1,0 ',
      '1,1 一是公布。',
      '2,0 ',
      '2,1 二是公布。',
      '3,0 ',
      '3,1 三是公布。',
      '~— 1 —',
      '~— 2 —',
      '~序号 要求',
    ])
  })

  test('sets text apart that is not painted, and says so', async () => {
    const content = `${printed('看得见的文字。', 90, 700)}3 Tr ${printed('暗记', 90, 600)}`
    const { value, diagnostics } = await read(pdfFile([{ content }]))
    expect(outline(value.blocks)).toEqual(['看得见的文字。', '~暗记'])
    expect(diagnostics).toMatchObject([
      { code: 'hidden-text', values: { page: 1, count: 2, quote: '暗记' }, provenance: { page: 1 } },
    ])
  })

  test('with unpainted text only, as over a scan, gives that text', async () => {
    const { value } = await read(pdfFile([{ content: `3 Tr ${printed('扫描件的文字层。', 90, 700)}` }]))
    expect(outline(value.blocks)).toEqual(['扫描件的文字层。'])
  })

  test.each(['rc4-40', 'rc4-128', 'aes-128', 'aes-256'])(
    'that is encrypted by %s for an owner, but for no user, is read',
    async (cipher) => {
      const { bytes } = fixture('bad', `no-user-password-${cipher}.pdf`)
      const [block] = (await read(bytes)).value.blocks
      expect(block).toMatchObject({ type: 'paragraph', text: '2025' })
    },
  )

  test('reports a page without text among others', async () => {
    const { diagnostics } = await read(pdfFile([{ content: printed('正文。', 90, 700) }, { content: '' }]))
    expect(diagnostics).toMatchObject([{ code: 'page-without-text', values: { page: 2 } }])
  })
})

describe('a PDF that cannot be read', () => {
  test('without any text is refused as a scan', async () => {
    await expect(read(pdfFile([{ content: '' }, { content: '' }]))).rejects.toMatchObject({
      code: 'no-text-layer',
      values: { pages: 2 },
    })
  })

  test('with glyph soup is refused with a quote', async () => {
    // Glyph numbers that pass for characters: Han, but picked at random.
    const soup = Array.from({ length: 90 }, (_, index) =>
      String.fromCharCode(0x5100 + ((index * 7919) % 0x4000)),
    )
    const lines = [0, 1, 2].map((row) =>
      printed(soup.slice(row * 30, row * 30 + 30).join(''), 60, 700 - 20 * row),
    )
    await expect(read(pdfFile([{ content: lines.join('') }]))).rejects.toMatchObject({
      code: 'garbled-text-layer',
    })
  })

  test.each([
    ['no PDF at all', new TextEncoder().encode('not a PDF')],
    ['a header only', new TextEncoder().encode('%PDF-1.7\n')],
    ['the first half of a file', pdfFile([{ content: printed('正文。', 90, 700) }]).slice(0, 300)],
    ['no pages', pdfFile([])],
    [
      'random bytes behind a header',
      Uint8Array.from({ length: 4000 }, (_, at) => (at < 5 ? '%PDF-'.charCodeAt(at) : (at * 37) % 256)),
    ],
  ])('with %s is refused as damaged', async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ name: 'GongkaiError', code: 'damaged-file' })
  })
})
