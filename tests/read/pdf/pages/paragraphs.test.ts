import { describe, expect, test } from 'vitest'
import { toTextLine } from '../../../../src/read/pdf/lines/text-lines.js'
import { toParagraphs } from '../../../../src/read/pdf/pages/paragraphs.js'
import type { PlacedLine } from '../../../../src/read/pdf/pages/text-column.js'
import { glyphs } from '../../../support/pdf-glyphs.js'

/** A printed line; the text column is twenty characters wide, from 100 to 300. */
interface LineDraft {
  text: string
  indent?: number
  gap?: number
  size?: number
  page?: number
}

function place(drafts: readonly LineDraft[]): PlacedLine[] {
  let top = 0
  let page = 1
  return drafts.flatMap((draft) => {
    const { text, indent = 0, gap = 5, size = 10 } = draft
    if ((draft.page ?? page) !== page) top = 0
    page = draft.page ?? page
    top += gap
    const line = toTextLine(glyphs(text, { left: 100 + indent * 10, top, size }))
    top += size
    return line ? [{ ...line, page }] : []
  })
}

function read(...drafts: readonly LineDraft[]): string[] {
  return toParagraphs([place(drafts)])
    .flat()
    .map(({ text }) => text)
}

const FULL = '各乡镇要按照本要点的安排抓好落实工作并报'
const FIRST = { text: FULL.slice(2), indent: 2 }

describe('running text', () => {
  test('is joined where lines were only wrapped', () => {
    expect(read(FIRST, { text: FULL }, { text: '送情况。' })).toEqual([`${FULL.slice(2)}${FULL}送情况。`])
  })

  test('begins a paragraph at each indent, also after a full line', () => {
    expect(read(FIRST, { text: FULL }, FIRST, { text: FULL }, FIRST)).toHaveLength(3)
  })

  test('begins a paragraph after a short line, where nothing is indented', () => {
    expect(read({ text: FULL }, { text: '送情况。' }, { text: FULL }, { text: '送。' })).toHaveLength(2)
  })

  test('begins a paragraph after a wider gap', () => {
    expect(read({ text: FULL }, { text: FULL }, { text: FULL }, { text: FULL, gap: 15 })).toHaveLength(2)
  })

  test('is joined over a page break', () => {
    const [paragraph] = toParagraphs([
      place([FIRST, { text: FULL }, { text: FULL, page: 2 }, { text: '送。', page: 2 }]),
    ]).flat()
    expect(paragraph?.text).toBe(`${FULL.slice(2)}${FULL}${FULL}送。`)
    expect(paragraph?.pieces.map(({ page }) => page)).toEqual([1, 2])
  })

  test('is not joined across a table', () => {
    expect(toParagraphs([place([{ text: FULL }]), place([{ text: FULL }])]).map((run) => run.length)).toEqual(
      [1, 1],
    )
  })

  test('has a title of several centred lines as one paragraph', () => {
    const title = [
      { text: '云溪市人民政府关于印发', indent: 1.25, size: 16, gap: 8 },
      { text: '工作要点的通知', indent: 4.4, size: 16, gap: 8 },
    ]
    const [first, ...rest] = toParagraphs([
      place([...title, FIRST, { text: FULL }, { text: '送情况。' }]),
    ]).flat()
    expect(first).toMatchObject({ text: '云溪市人民政府关于印发工作要点的通知', align: 'center', size: 16 })
    expect(rest).toMatchObject([{ align: 'left', size: 10 }])
  })

  test('has a title that fills its first line as one paragraph, also where there is no other text', () => {
    const lines = place([{ text: FULL }, { text: '通知', indent: 9 }])
    const frames = new Map([[1, { left: 100, right: 300 }]])
    expect(toParagraphs([lines], frames).flat()).toMatchObject([{ text: `${FULL}通知`, align: 'center' }])
  })

  test('keeps a signature and its date apart, on the right', () => {
    const signature = [
      { text: '云溪市人民政府', indent: 12 },
      { text: '2024年4月2日', indent: 13 },
    ]
    const paragraphs = toParagraphs([
      place([FIRST, { text: FULL }, { text: '送情况。' }, ...signature]),
    ]).flat()
    expect(paragraphs.map(({ text, align }) => `${align} ${text}`).slice(1)).toEqual([
      'right 云溪市人民政府',
      'right 2024年4月2日',
    ])
  })

  test('keeps headings in another size apart', () => {
    expect(read({ text: '一、总体要求', size: 12 }, { text: FULL }, { text: FULL })).toHaveLength(2)
  })
})
