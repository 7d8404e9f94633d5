import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/parse.js'
import { pdfReader } from '../../../src/read/pdf/reader.js'
import { fixture } from '../../support/fixtures.js'

/** Made by scripts/fixtures/hand-prints.mjs. */
const FOLDER = 'hand-prints'

/** Text of a print: paragraphs one after the other, then what is set apart as furniture, and codes of diagnostics. */
async function read(file: string) {
  const { value, diagnostics } = await pdfReader.read(fixture(FOLDER, file))
  const paragraphs = value.blocks.flatMap((block) => (block.type === 'paragraph' ? [block] : []))
  expect(paragraphs).toHaveLength(value.blocks.length)
  const [body, furniture] = (['body', 'furniture'] as const).map((wanted) =>
    paragraphs.filter(({ layer }) => layer === wanted).map(({ text }) => text),
  )
  return {
    body: body?.join(''),
    furniture,
    paragraphs,
    diagnostics,
    codes: diagnostics.map(({ code }) => code),
  }
}

const FILES = readdirSync(join(import.meta.dirname, '../../../fixtures', FOLDER))

describe('a font that is not embedded, with a predefined CMap,', () => {
  test.each(FILES.filter((file) => /^cmap-.*-H/.test(file)))('%s gives its text', async (file) => {
    expect(await read(file)).toMatchObject({ body: '公布水价2031年3月底前', furniture: [], codes: [] })
  })

  test.each(FILES.filter((file) => /^cmap-.*-V/.test(file)))(
    '%s gives text that runs downwards',
    async (file) => {
      const { body, paragraphs, codes } = await read(file)
      expect([body, codes]).toEqual(['公布水价', []])
      const [left = 0, top = 0, right = 0, bottom = 0] = paragraphs[0]?.provenance[0]?.bbox ?? []
      expect([right - left, bottom - top].map(Math.round)).toEqual([14, 56])
    },
  )
})

describe('a page', () => {
  const LINES = '第一行公布河道清单第二行公布巡查记录第三行公布整改结果第四行答复来信来访'

  test.each(['rotate-90', 'rotate-180', 'rotate-270', 'text-turned', 'user-unit', 'drawn-in-any-order'])(
    '%s reads as it is held, in place',
    async (name) => {
      const { body, paragraphs, codes } = await read(`${name}.pdf`)
      expect([body, codes]).toEqual([LINES, []])
      const [left = 0, top = 0] = paragraphs[0]?.provenance[0]?.bbox ?? []
      expect([left, top].map(Math.round)).toEqual([90, 130])
    },
  )

  test('cut to its crop box is what lies in the box, counted from its corner', async () => {
    const { body, furniture, paragraphs, codes } = await read('box-origin.pdf')
    expect([body, furniture, codes]).toEqual([LINES, ['裁掉的字', '裁掉的行'], ['hidden-text']])
    expect(paragraphs[0]?.provenance[0]?.bbox?.slice(0, 2).map(Math.round)).toEqual([90, 130])
  })
})

describe('a font', () => {
  test('that says what its codes stand for is taken at its word: radicals, ligatures, private characters', async () => {
    expect((await read('to-unicode.pdf')).body).toBe('⼴州⺠州office\ue123州fi正文照常。')
    const { value } = await readDocument(fixture(FOLDER, 'to-unicode.pdf'))
    expect(JSON.stringify(value.blocks)).toContain('广州民州')
  })

  test('whose glyph numbers pass for characters is replaced by �, with its page, and the others are read', async () => {
    const { body, diagnostics } = await read('one-garbled-font.pdf')
    expect(body).toBe(`一、公布河道清单${'�'.repeat(12)}二、公布整改结果三、答复来信来访`)
    expect(diagnostics).toMatchObject([
      { code: 'garbled-font', severity: 'error', values: { page: 1, count: 12 }, provenance: { page: 1 } },
    ])
  })

  test('that the file draws itself has its characters and their size', async () => {
    const { body, paragraphs } = await read('type3.pdf')
    expect(body).toBe('清单甲清单甲')
    expect(paragraphs.map(({ fontSize }) => fontSize)).toEqual(paragraphs.map(() => 14))
  })

  test('that does not load is reported with what it would have shown', async () => {
    const { body, diagnostics } = await read('font-fails.pdf')
    expect(body).toBe('正文照常。')
    expect(diagnostics).toMatchObject([{ code: 'font-unreadable', values: { page: 1, count: 1 } }])
  })
})

describe('text', () => {
  test('set with a negative size, narrow, raised, spaced or glyph by glyph is read as set', async () => {
    expect((await read('text-state.pdf')).body).toBe('负的字号压扁一半面积3m2以上字距放宽逐字移动')
  })

  test('printed several times to look bold, outlined or shadowed is read once', async () => {
    expect(await read('fake-bold.pdf')).toMatchObject({ body: '描两遍描三遍描边投影叠字人人', codes: [] })
  })

  test('that nobody sees is never mixed in, reported and kept; what can be seen stays', async () => {
    const { body, furniture, diagnostics } = await read('hidden.pdf')
    expect(body).toBe('一、看得见的正文二、深底白字三、打开的图层四、半透明的字五、淡灰的字六、浅底黑字')
    const ways = ['不画', '剪裁', '白字', '近白', '透明', '微小', '零号', '页外', '裁掉', '图层', '被盖']
    expect(furniture).toEqual(ways.map((way) => `暗记${way}`))
    expect(diagnostics).toMatchObject([
      { code: 'hidden-text', values: { page: 1, count: 44, quote: '暗记不画 暗记剪裁 暗记白字 暗记近白 ' } },
    ])
  })

  test('that is unpainted over a scan is the text', async () => {
    const { body, codes } = await read('text-layer.pdf')
    expect([body, codes]).toEqual([
      '第一行公布河道清单第二行公布巡查记录第三行公布整改结果第四行答复来信来访',
      [],
    ])
  })

  test('of annotations is read where they are printed', async () => {
    expect((await read('annotations.pdf')).body).toBe('正文照常。打字机批注表单填写')
  })
})
