import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/index.js'
import { fixture } from '../../support/fixtures.js'

/** What scripts/fixtures/page-tables.mjs prints: one table a page, text above and below it. */
interface PageTable {
  name: string
  above: string
  rows: string[][]
  below: string
}

const FOLDER = 'page-tables'
const TABLES: PageTable[] = JSON.parse(Buffer.from(fixture(FOLDER, 'tables.json').bytes).toString())

describe.each(TABLES)('$name.pdf', ({ name, above, rows, below }) => {
  it('is read as the table that was printed, with the text around it', async () => {
    const { value } = await readDocument(fixture(FOLDER, `${name}.pdf`))
    const blocks = value.blocks.map((block) => {
      if (block.type === 'paragraph') return block.text
      const grid: string[][] = Array.from({ length: block.rows }, () => new Array(block.columns).fill(''))
      for (const cell of block.cells) grid[cell.row]?.splice(cell.column, 1, cell.lines.join(''))
      return grid
    })
    expect(blocks).toEqual([above, rows, below])
  })
})
