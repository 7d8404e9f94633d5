import { createHash } from 'node:crypto'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { EXTENSIONS } from '../../src/read/extensions.js'
import { MAX_INPUT_BYTES, read, readers } from '../../src/read/index.js'
import { docxFile, paragraph } from '../support/docx.js'

const DOCX = docxFile({ body: paragraph('青河市工作要点') })

describe('read', () => {
  test('names the file without its folder, its format and its digest', async () => {
    const { value } = await read({ bytes: DOCX, name: 'plans/2030/plan.docx' })
    const sha256 = createHash('sha256').update(DOCX).digest('hex')
    expect(value.source).toEqual({ name: 'plan.docx', format: 'docx', sha256, pages: null })
  })

  test('drops a folder of Windows too', async () => {
    expect((await read({ bytes: DOCX, name: 'C:\\plans\\plan.docx' })).value.source.name).toBe('plan.docx')
  })

  test('leaves the script for normalising to tell', async () => {
    expect((await read({ bytes: strToU8('工作要點'), name: '-' })).value.normalization).toEqual({
      script: 'hans',
      steps: [],
    })
  })

  test('reads a file by its bytes and reports a name that says another format', async () => {
    const { value, diagnostics } = await read({ bytes: DOCX, name: 'plan.pdf' })
    expect(value.source.format).toBe('docx')
    expect(diagnostics).toMatchObject([
      { code: 'wrong-extension', values: { extension: 'pdf', format: 'docx' } },
    ])
  })

  test.each(['plan.docx', 'plan.DOCX', 'plan', '-', 'plan.bak'])(
    'finds nothing wrong with the name %s',
    async (name) => {
      expect((await read({ bytes: DOCX, name })).diagnostics).toEqual([])
    },
  )

  test('reports a legacy extension on a newer file', async () => {
    expect((await read({ bytes: DOCX, name: 'plan.doc' })).diagnostics).toMatchObject([
      { code: 'wrong-extension' },
    ])
  })

  test('reads a short text of which bytes are lost, and reports where', async () => {
    const bytes = strToU8('一、公开本级政府预算。\n（责任单位：市财政局）')
    bytes[10] = 0xff
    const { value, diagnostics } = await read({ bytes, name: 'a.txt' })
    expect(value.blocks).toHaveLength(2)
    expect(diagnostics).toMatchObject([{ code: 'undecodable-bytes', provenance: { line: 1 } }])
  })

  test('refuses an empty file', async () => {
    await expect(read({ bytes: new Uint8Array(), name: 'a.txt' })).rejects.toMatchObject({
      code: 'empty-file',
    })
  })

  test('refuses a file beyond the limit before looking at it', async () => {
    const bytes = new Uint8Array(MAX_INPUT_BYTES + 1)
    await expect(read({ bytes, name: 'a.pdf' })).rejects.toMatchObject({
      code: 'too-large',
      values: { size: '201 MB', limit: '200 MB' },
    })
  })
})

describe('readers', () => {
  test.each(readers)('the reader of $format is the one it is listed as', async ({ format, load }) => {
    const reader = await load()
    expect(reader.format).toBe(format)
    expect(EXTENSIONS[format].length).toBeGreaterThan(0)
  })
})
