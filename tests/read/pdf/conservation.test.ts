import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openPdf } from '../../../src/read/pdf/engine/engine.js'
import { pageContent } from '../../../src/read/pdf/pages/page-content.js'
import { toBlocks } from '../../../src/read/pdf/pages/to-blocks.js'
import { pageMarks } from '../../../src/read/pdf/paint/page-marks.js'
import { visibleGlyphs } from '../../../src/read/pdf/paint/visible-glyphs.js'

const FIXTURES = new URL('../../../fixtures/', import.meta.url)
const PAGE_MILLISECONDS = 20_000

const prints = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.pdf') && !path.startsWith('bad'))
  .sort()

/** White space, and what some producers put in its place. */
const BLANK = /[\s\p{Cc}\u200b\ufeff]/gu

/** Characters in order of their code, white space left out. */
function sorted(text: string): string {
  return [...text.replace(BLANK, '')].sort().join('')
}

/** All that is on the pages, seen or not, and all that the blocks say. */
async function textsOf(path: string): Promise<{ painted: string; read: string }> {
  const file = await openPdf(new Uint8Array(readFileSync(new URL(path, FIXTURES))))
  const pages = []
  let painted = ''
  for (let number = 1; number <= file.pages; number++) {
    const marks = pageMarks(await file.readPage(number, PAGE_MILLISECONDS))
    const { glyphs, hidden } = visibleGlyphs(marks.glyphs)
    painted += [...glyphs, ...hidden].map(({ text }) => text).join('')
    pages.push(pageContent(number, marks))
  }
  await file.close()
  const texts = toBlocks(pages).map((block) =>
    block.type === 'table' ? block.cells.flatMap(({ lines }) => lines).join('') : block.text,
  )
  return { painted, read: texts.join('') }
}

describe('every glyph of a page ends in exactly one block', () => {
  test.each(prints)('%s', async (path) => {
    const { painted, read } = await textsOf(path)
    expect(sorted(painted)).not.toBe('')
    expect(sorted(read)).toBe(sorted(painted))
  })
})
