import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/model/document.js'
import { docxReader } from '../../../src/read/docx/reader.js'
import {
  cell,
  type DocxParts,
  docxFile,
  paragraph,
  paragraphOf,
  row,
  run,
  table,
} from '../../support/docx.js'

async function read(parts: DocxParts) {
  return docxReader.read({ bytes: docxFile(parts), name: 'plan.docx' })
}

/** Blocks of a document that is read without any finding. */
async function blocksOf(body: string, more: Omit<DocxParts, 'body'> = {}): Promise<Block[]> {
  const { value, diagnostics } = await read({ body, ...more })
  expect(diagnostics).toEqual([])
  return value.blocks
}

/** Text of the blocks: paragraphs as they are, tables as rows of cells. */
async function textsOf(body: string, more: Omit<DocxParts, 'body'> = {}): Promise<unknown[]> {
  return (await blocksOf(body, more)).map((block) =>
    block.type === 'paragraph' ? block.text : block.cells.map(({ lines }) => lines),
  )
}

describe('paragraphs', () => {
  test('carry style, alignment and font size of the paragraph itself', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style>'
    const properties = '<w:pStyle w:val="a3"/><w:jc w:val="center"/>'
    const [block] = await blocksOf(paragraphOf(run('青河市工作要点', '<w:sz w:val="44"/>'), properties), {
      styles,
    })
    expect(block).toMatchObject({ style: 'Title', align: 'center', fontSize: 22, layer: 'body' })
  })

  test('take alignment and font size from the style and the styles it is based on', async () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="base"><w:name w:val="Base"/><w:pPr><w:jc w:val="right"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="own"><w:name w:val="Own"/><w:basedOn w:val="base"/><w:rPr><w:sz w:val="32"/></w:rPr></w:style>`
    const [block] = await blocksOf(paragraph('落款', '<w:pStyle w:val="own"/>'), { styles })
    expect(block).toMatchObject({ style: 'Own', align: 'right', fontSize: 16 })
  })

  test('survive styles that are based on each other', async () => {
    const styles = ['a', 'b'].map(
      (id, i) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${'ba'[i]}"/></w:style>`,
    )
    expect(await textsOf(paragraph('甲', '<w:pStyle w:val="a"/>'), { styles: styles.join('') })).toEqual([
      '甲',
    ])
  })

  test('have the font size of most of their characters', async () => {
    const [block] = await blocksOf(
      paragraphOf(run('一', '<w:sz w:val="60"/>') + run('青河市工作要点', '<w:sz w:val="28"/>')),
    )
    expect(block).toMatchObject({ fontSize: 14 })
  })

  test('without text are left out', async () => {
    expect(await textsOf(paragraph('') + paragraph('  ') + paragraph('甲'))).toEqual(['甲'])
  })

  test.each([
    ['a line break is a line end', `${run('甲')}<w:r><w:br/></w:r>${run('乙')}`, '甲\n乙'],
    ['a carriage return is a line end', '<w:r><w:t>甲</w:t><w:cr/><w:t>乙</w:t></w:r>', '甲\n乙'],
    ['a page break is nothing', '<w:r><w:t>甲</w:t><w:br w:type="page"/><w:t>乙</w:t></w:r>', '甲乙'],
    ['a tab is a tab', '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>', '甲\t乙'],
    [
      'a hyphen that does not break stays one',
      '<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t></w:r>',
      'A\u2011B',
    ],
    [
      'a symbol of a symbol font is its Unicode twin',
      '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>甲</w:t></w:r>',
      '🗹甲',
    ],
    ['a line end of the XML source is a space', '<w:r><w:t>A\nB</w:t></w:r>', 'A B'],
    ['characters of XML are kept', run('A &lt;b&gt; &amp; &quot;c&quot;'), 'A <b> & "c"'],
    ['a tracked insertion is kept', `<w:ins w:id="1">${run('甲')}</w:ins>${run('乙')}`, '甲乙'],
    [
      'a tracked deletion is dropped',
      `<w:del w:id="1"><w:r><w:delText>甲</w:delText></w:r></w:del>${run('乙')}`,
      '乙',
    ],
    [
      'moved text stands where it was moved to',
      `<w:moveFrom>${run('甲')}</w:moveFrom><w:moveTo>${run('乙')}</w:moveTo>`,
      '乙',
    ],
    ['a link is its text', `<w:hyperlink r:id="r9" xmlns:r="x">${run('甲')}</w:hyperlink>`, '甲'],
    ['a simple field is its result', `<w:fldSimple w:instr="DATE">${run('2030年')}</w:fldSimple>`, '2030年'],
    [
      'a complex field is its result',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '7',
    ],
    [
      'a ticked form box is ☑',
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>',
      '☑',
    ],
    [
      'a content control is its content',
      `<w:sdt><w:sdtPr/><w:sdtContent>${run('甲')}</w:sdtContent></w:sdt>`,
      '甲',
    ],
    [
      'pinyin over characters is left out',
      `<w:r><w:ruby><w:rt>${run('qīng')}</w:rt><w:rubyBase>${run('青')}</w:rubyBase></w:ruby></w:r>`,
      '青',
    ],
    ['a formula is its characters', '<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>', 'a+b'],
  ])('%s', async (_, runs, text) => {
    expect(await textsOf(paragraphOf(runs))).toEqual([text])
  })

  test('go on in the next one where their mark is deleted', async () => {
    const deleted = paragraph('甲', '<w:rPr><w:del w:id="1"/></w:rPr>')
    expect(await textsOf(deleted + paragraph('乙') + paragraph('丙'))).toEqual(['甲乙', '丙'])
  })

  test('of the table of contents are furniture', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    const [block] = await blocksOf(paragraph('一、公开\t3', '<w:pStyle w:val="TOC1"/>'), { styles })
    expect(block).toMatchObject({ layer: 'furniture' })
  })

  test('inside block wrappers are read', async () => {
    const body = `<w:sdt><w:sdtContent>${paragraph('甲')}</w:sdtContent></w:sdt><w:customXml>${paragraph('乙')}</w:customXml>`
    expect(await textsOf(body)).toEqual(['甲', '乙'])
  })
})

describe('text boxes', () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`

  test('stand after the paragraph they are anchored in', async () => {
    const anchored = paragraphOf(`${run('甲')}<w:r><w:pict>${box('框')}</w:pict></w:r>`)
    expect(await textsOf(anchored + paragraph('乙'))).toEqual(['甲', '框', '乙'])
  })

  test('drawn in two ways are read once', async () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('框')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('框')}</w:pict></mc:Fallback></mc:AlternateContent>`
    expect(await textsOf(paragraphOf(`<w:r>${both}</w:r>`))).toEqual(['框'])
  })
})

describe('hidden text', () => {
  test('is left out and reported', async () => {
    const { value, diagnostics } = await read({
      body: paragraphOf(run('甲') + run('看不见', '<w:vanish/>') + run('乙')),
    })
    expect(value.blocks).toMatchObject([{ text: '甲乙' }])
    expect(diagnostics).toMatchObject([{ code: 'hidden-text-skipped', values: { count: 3 } }])
  })

  test('that a style hides is left out unless the run shows it', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="h"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>'
    const body = paragraphOf(
      run('甲', '<w:rStyle w:val="h"/>') + run('乙', '<w:rStyle w:val="h"/><w:vanish w:val="0"/>'),
    )
    expect((await read({ body, styles })).value.blocks).toMatchObject([{ text: '乙' }])
  })
})

describe('tables', () => {
  test('of one cell are a frame around paragraphs', async () => {
    const inner = table(row([cell('序号'), cell('任务')]), row([cell('1'), cell('晒清单')]))
    expect(await textsOf(table(row([cell(paragraph('甲') + inner)])))).toEqual([
      '甲',
      [['序号'], ['任务'], ['1'], ['晒清单']],
    ])
  })

  test('have numbers and rows counted from 1 as their places', async () => {
    const two = table(row([cell('甲'), cell('乙')]), row([cell('丙'), cell('丁')]))
    const blocks = await blocksOf(two + paragraph('间') + two)
    expect(blocks[2]).toMatchObject({
      type: 'table',
      rows: 2,
      columns: 2,
      provenance: [{ table: 2, row: null, page: null }],
    })
    expect(blocks[2]).toMatchObject({ cells: [{}, {}, { provenance: [{ table: 2, row: 2 }] }, {}] })
  })

  test('keep one line for each paragraph and line break of a cell, and none for an empty paragraph', async () => {
    const content =
      paragraph('甲') + paragraph('') + paragraphOf('<w:r><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>')
    expect(await textsOf(table(row([cell(content), cell('')])))).toEqual([[['甲', '乙', '丙'], []]])
  })

  test('keep the text of a table inside a cell as lines of that cell', async () => {
    const inner = table(row([cell('内一'), cell('内二')]))
    expect(await textsOf(table(row([cell(paragraph('甲') + inner + paragraph('乙')), cell('丙')])))).toEqual([
      [['甲', '内一', '内二', '乙'], ['丙']],
    ])
  })

  test('drop a deleted row', async () => {
    expect(
      await textsOf(table(row([cell('甲'), cell('乙')]), row([cell('丙'), cell('丁')], '<w:del w:id="1"/>'))),
    ).toEqual([[['甲'], ['乙']]])
  })

  test('report the text of a hidden row', async () => {
    const body = table(row([cell('甲'), cell('乙')]), row([cell('丙'), cell('丁')], '<w:hidden/>'))
    expect((await read({ body })).diagnostics).toMatchObject([
      { code: 'hidden-text-skipped', values: { count: 2 } },
    ])
  })
})

describe('the file', () => {
  test('gives its title', async () => {
    const core =
      '<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:title> 青河市工作要点 </dc:title></cp:coreProperties>'
    expect((await read({ body: paragraph('甲'), entries: { 'docProps/core.xml': core } })).value.title).toBe(
      '青河市工作要点',
    )
  })

  test('is read where only its properties are damaged', async () => {
    expect(await textsOf(paragraph('甲'), { entries: { 'docProps/core.xml': '<broken' } })).toEqual(['甲'])
  })

  test('leaves headers, footers and notes out of the body', async () => {
    const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph('页眉')}</w:hdr>`
    const body = paragraphOf(`${run('甲')}<w:r><w:footnoteReference w:id="2"/></w:r>`)
    expect(await textsOf(body, { entries: { 'word/header1.xml': header } })).toEqual(['甲'])
  })

  test('may be in the Strict variant', async () => {
    const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>`
    expect(await textsOf('', { entries: { 'word/document.xml': strict } })).toEqual(['甲'])
  })

  test('may name its main part as it likes', async () => {
    const entries = {
      '_rels/.rels':
        '<Relationships xmlns="x"><Relationship Type="y/officeDocument" Target="/Word/Document9.xml"/></Relationships>',
      'word/document9.xml':
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document>',
      'word/document.xml': '',
    }
    expect(await textsOf('', { entries })).toEqual(['甲'])
  })

  test('reports pictures, whose text is not read', async () => {
    const picture =
      '<w:r><w:drawing><a:blip xmlns:a="x"/></w:drawing></w:r><w:r><w:pict><v:imagedata xmlns:v="y"/></w:pict></w:r>'
    const { diagnostics } = await read({ body: paragraphOf(run('甲') + picture) })
    expect(diagnostics).toMatchObject([{ code: 'pictures-skipped', values: { count: 2 } }])
  })

  test('reports content that Word would insert from another file', async () => {
    const { diagnostics } = await read({ body: `${paragraph('甲')}<w:altChunk/>` })
    expect(diagnostics).toMatchObject([
      { code: 'inserted-file-skipped', severity: 'error', values: { count: 1 } },
    ])
  })

  test('reports symbols that no one knows', async () => {
    const body = paragraphOf('<w:r><w:t>甲</w:t><w:sym w:font="Nobody" w:char="F001"/></w:r>')
    expect((await read({ body })).diagnostics).toMatchObject([
      { code: 'symbols-unreadable', values: { count: 1 } },
    ])
  })

  test.each([
    ['XML that is not closed', '<w:document xmlns:w="x"><w:body>'],
    ['a main part that is empty', ''],
    ['no body', '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'],
    [
      'a document type, which could declare entities',
      '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document xmlns:w="x"><w:body>&a;</w:body></w:document>',
    ],
    ['elements nested beyond reason', '<w:p xmlns:w="x">'.repeat(5000)],
  ])('is damaged where it holds %s', async (_, document) => {
    await expect(read({ body: '', entries: { 'word/document.xml': document } })).rejects.toMatchObject({
      code: 'damaged-file',
    })
  })

  test('is too large where it holds more elements than any document', async () => {
    await expect(read({ body: paragraph('甲').repeat(200_000) })).rejects.toMatchObject({ code: 'too-large' })
  })
})
