import { describe, expect, test } from 'vitest'
import { docxReader } from '../../../src/read/docx/reader.js'
import {
  cell,
  definition,
  docxFile,
  level,
  list,
  num,
  numbered,
  paragraph,
  row,
  table,
} from '../../support/docx.js'

/** Texts of the document's paragraphs and cells. */
async function textsOf(body: string, numbering: string, styles = ''): Promise<string[]> {
  const { value } = await docxReader.read({ bytes: docxFile({ body, numbering, styles }), name: 'plan.docx' })
  return value.blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block.text] : block.cells.flatMap(({ lines }) => lines),
  )
}

const OUTLINE = list(1, [
  level(0, 'chineseCounting', '%1、', '<w:suff w:val="nothing"/>'),
  level(1, 'chineseCounting', '（%2）', '<w:suff w:val="nothing"/>'),
  level(2, 'decimal', '%3.'),
])

describe('automatic numbers', () => {
  test('stand in front of the text, level by level, and start anew below a higher one', async () => {
    const body = [0, 1, 2, 2, 1, 2, 0, 1].map((index) => paragraph('甲', numbered(1, index))).join('')
    expect(await textsOf(body, OUTLINE)).toEqual([
      '一、甲',
      '（一）甲',
      '1. 甲',
      '2. 甲',
      '（二）甲',
      '1. 甲',
      '二、甲',
      '（一）甲',
    ])
  })

  test('count over paragraphs without a number and through tables', async () => {
    const body =
      paragraph('甲', numbered(1, 2)) +
      paragraph('乙') +
      table(
        row([cell(paragraph('', numbered(1, 2))), cell('丙')]),
        row([cell(paragraph('', numbered(1, 2))), cell('丁')]),
      ) +
      paragraph('戊', numbered(1, 2))
    expect(await textsOf(body, OUTLINE)).toEqual(['1. 甲', '乙', '2.', '丙', '3.', '丁', '4. 戊'])
  })

  test('are not given to a cell that a merged cell covers', async () => {
    const number = paragraph('', numbered(1, 2))
    const body = table(
      row([cell(number, '<w:vMerge w:val="restart"/>'), cell('甲')]),
      row([cell(number, '<w:vMerge/>'), cell('乙')]),
      row([cell(number), cell('丙')]),
    )
    expect(await textsOf(body, OUTLINE)).toEqual(['1.', '甲', '乙', '2.', '丙'])
  })

  test('come from the style and the styles it is based on', async () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="h1"><w:name w:val="heading 1"/><w:pPr>${numbered(1, 1)}</w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="own"><w:name w:val="own"/><w:basedOn w:val="h1"/></w:style>`
    expect(await textsOf(paragraph('甲', '<w:pStyle w:val="own"/>'), OUTLINE, styles)).toEqual(['（一）甲'])
  })

  test('come from the level that names the style', async () => {
    const numbering = list(1, [
      level(0, 'decimal', '%1.'),
      level(1, 'chineseCounting', '%2、', '<w:pStyle w:val="h"/>'),
    ])
    const styles =
      '<w:style w:type="paragraph" w:styleId="h"><w:name w:val="h"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    expect(await textsOf(paragraph('甲', '<w:pStyle w:val="h"/>'), numbering, styles)).toEqual(['一、甲'])
  })

  test('are switched off by list 0', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="h"><w:name w:val="h"/><w:pPr>${numbered(1)}</w:pPr></w:style>`
    const body =
      paragraph('甲', '<w:pStyle w:val="h"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      paragraph('乙', '<w:pStyle w:val="h"/>')
    expect(await textsOf(body, OUTLINE, styles)).toEqual(['甲', '一、乙'])
  })

  test('go on in another list of the same definition', async () => {
    const numbering = definition(1, [level(0, 'decimal', '%1.')]) + num(1, 1) + num(2, 1)
    expect(await textsOf(paragraph('甲', numbered(1)) + paragraph('乙', numbered(2)), numbering)).toEqual([
      '1. 甲',
      '2. 乙',
    ])
  })

  test('start anew where a list overrides its start, once', async () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const numbering = definition(1, [level(0, 'decimal', '%1.')]) + num(1, 1) + num(2, 1, override)
    const body = [1, 1, 2, 2].map((id) => paragraph('甲', numbered(id))).join('')
    expect(await textsOf(body, numbering)).toEqual(['1. 甲', '2. 甲', '1. 甲', '2. 甲'])
  })

  test('take a whole level from an override', async () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1)')}</w:lvlOverride>`
    const numbering = definition(1, [level(0, 'decimal', '%1.')]) + num(1, 1, override)
    expect(await textsOf(paragraph('甲', numbered(1)), numbering)).toEqual(['I) 甲'])
  })

  test('start at the number the level says', async () => {
    const numbering = list(1, [level(0, 'decimal', '%1.').replace('w:start w:val="1"', 'w:start w:val="5"')])
    expect(await textsOf(paragraph('甲', numbered(1)), numbering)).toEqual(['5. 甲'])
  })

  test('run on where a level never restarts', async () => {
    const numbering = list(1, [
      level(0, 'decimal', '%1.'),
      level(1, 'decimal', '（%2）', '<w:lvlRestart w:val="0"/>'),
    ])
    const body = [0, 1, 0, 1].map((index) => paragraph('甲', numbered(1, index))).join('')
    expect(await textsOf(body, numbering)).toEqual(['1. 甲', '（1）甲', '2. 甲', '（2）甲'])
  })

  test('are written in figures at every level where the level is legal', async () => {
    const numbering = list(1, [
      level(0, 'chineseCounting', '%1、'),
      level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
    ])
    expect(await textsOf(paragraph('甲', numbered(1)) + paragraph('乙', numbered(1, 1)), numbering)).toEqual([
      '一、甲',
      '1.1 乙',
    ])
  })

  test('count a level that was skipped as begun', async () => {
    const numbering = list(1, [level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2')])
    expect(await textsOf(paragraph('甲', numbered(1, 1)) + paragraph('乙', numbered(1)), numbering)).toEqual([
      '1.1 甲',
      '2. 乙',
    ])
  })

  test('are found through a numbering style', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="ls"/></w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="ls"/>${level(0, 'chineseCounting', '%1、')}</w:abstractNum>` +
      num(1, 1) +
      num(2, 2)
    const styles =
      '<w:style w:type="numbering" w:styleId="ls"><w:name w:val="ls"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    expect(await textsOf(paragraph('甲', numbered(1)), numbering, styles)).toEqual(['一、甲'])
  })

  test('are not printed for bullets, unknown lists and unknown levels', async () => {
    const numbering = list(1, [level(0, 'bullet', '●')])
    const body = paragraph('甲', numbered(1)) + paragraph('乙', numbered(9)) + paragraph('丙', numbered(1, 7))
    expect(await textsOf(body, numbering)).toEqual(['甲', '乙', '丙'])
  })

  test('with nothing to count are the text of the label', async () => {
    expect(await textsOf(paragraph('甲', numbered(1)), list(1, [level(0, 'none', '附件：')]))).toEqual([
      '附件：甲',
    ])
  })
})
