import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/model/document.js'
import { textReader } from '../../../src/read/text/reader.js'

async function blocksOf(text: string): Promise<Block[]> {
  return (await read(text)).value.blocks
}

const read = (text: string) => textReader.read({ bytes: new TextEncoder().encode(text), name: 'a.txt' })

/** A table's structure and its rows, the lines of a cell joined by /. */
function tableOf(blocks: readonly Block[]) {
  const table = blocks.find((block) => block.type === 'table')
  if (table?.type !== 'table') return null
  const rows = Array.from({ length: table.rows }, (_, row) =>
    table.cells.filter((cell) => cell.row === row).map((cell) => cell.lines.join('/')),
  )
  return { structure: table.structure, rows }
}

describe('paragraphs', () => {
  it('are the filled lines, whichever way they end, each with its number', async () => {
    const blocks = await blocksOf('一、公开\r\n\r\n公开预算。\n公开决算。\r公开采购。')
    expect(
      blocks.map((block) => block.type === 'paragraph' && [block.text, block.provenance[0]?.line]),
    ).toEqual([
      ['一、公开', 1],
      ['公开预算。', 3],
      ['公开决算。', 4],
      ['公开采购。', 5],
    ])
  })

  it('keep a pipe or a tab that divides nothing', async () => {
    const blocks = await blocksOf('首页 | 政务公开\n\t公开预算。\n公开决算。')
    expect(blocks.map((block) => block.type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })
})

/** [form, text, structure, rows] */
const TABLES: readonly [string, string, string, string[][]][] = [
  [
    'one row a line',
    '任务 | 要求 | 责任单位 |\n一、公开 | 1.公开预算。 | 市财政局 |\n2.公开决算。 |',
    'rows',
    [['任务', '要求', '责任单位'], ['一、公开', '1.公开预算。', '市财政局'], ['2.公开决算。']],
  ],
  [
    'pipes at both ends of a line',
    '| 任务 | 责任单位 |\n| 公开 | 市财政局 |',
    'rows',
    [
      ['任务', '责任单位'],
      ['公开', '市财政局'],
    ],
  ],
  [
    'one row a line, an empty cell at the end of one that no pipe closes',
    '任务 | 要求 | 单位\n公开 | 公开预算。 | 市财政局\n更新 | 更新指南。 |\n整理 | 整理档案。 | 市档案馆',
    'rows',
    [
      ['任务', '要求', '单位'],
      ['公开', '公开预算。', '市财政局'],
      ['更新', '更新指南。', ''],
      ['整理', '整理档案。', '市档案馆'],
    ],
  ],
  [
    'rows padded at the end',
    '任务 | 责任单位 | 时限 | |\n公开 | 市财政局 | | |',
    'rows',
    [
      ['任务', '责任单位', '时限', ''],
      ['公开', '市财政局', '', ''],
    ],
  ],
  [
    'one cell a line, pipes on their own lines',
    '任务\n|\n责任单位\n|\n公开预算。\n公开决算。\n|\n市财政局\n|',
    'cells',
    [['任务', '责任单位', '公开预算。/公开决算。', '市财政局']],
  ],
  [
    'one cell a line with the pipe behind it, and || behind each row',
    '任务 |\n责任单位 |\n||\n一、公开 |\n|||\n公开预算。 |\n市财政局 |\n||',
    'rows',
    [['任务', '责任单位'], ['一、公开'], ['公开预算。', '市财政局']],
  ],
  [
    'Markdown',
    '| 任务 | 责任单位 |\n|---|:---:|\n| 公开预算。<br>公开决算。 | 市财政局 |',
    'grid',
    [
      ['任务', '责任单位'],
      ['公开预算。/公开决算。', '市财政局'],
    ],
  ],
  [
    'tabs with as many cells in each line, all of them filled',
    '任务\t要求\t责任单位\n公开\t公开决算。\t市审计局',
    'grid',
    [
      ['任务', '要求', '责任单位'],
      ['公开', '公开决算。', '市审计局'],
    ],
  ],
  [
    'tabs with empty cells, which may be merged ones',
    '任务\t要求\t责任单位\n一、公开\t公开预算。\t市财政局\n\t公开决算。\t市审计局',
    'rows',
    [
      ['任务', '要求', '责任单位'],
      ['一、公开', '公开预算。', '市财政局'],
      ['', '公开决算。', '市审计局'],
    ],
  ],
  [
    'tabs with fewer cells in some lines',
    '任务\t要求\t责任单位\n公开决算。\t市审计局',
    'rows',
    [
      ['任务', '要求', '责任单位'],
      ['公开决算。', '市审计局'],
    ],
  ],
]

describe('tables', () => {
  it.each(TABLES)('are read with %s', async (_form, text, structure, rows) => {
    expect(tableOf(await blocksOf(text))).toEqual({ structure, rows })
  })

  it('end where lines without pipes go on', async () => {
    const blocks = await blocksOf(
      '索引号: | 1234 |\n名称: | 任务表 |\n各部门：\n现印发给你们。\n特此通知。\n办公室\n任务 | 责任单位 |\n公开 | 市财政局 |',
    )
    expect(blocks.map((block) => block.type)).toEqual([
      'table',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'table',
    ])
  })

  it('say where they stand', async () => {
    const [table] = await blocksOf('任务 | 责任单位 |\n公开 | 市财政局 |')
    expect(table?.type === 'table' && table.cells.at(-1)?.provenance).toEqual([
      { page: null, line: 2, table: 1, row: 2, bbox: null },
    ])
  })

  it.each([
    [
      'a row without its last pipe',
      '任务 | 责任单位 |\n公开 | 市财政局 |\n更新目录，公开政',
      '更新目录，公开政',
    ],
    ['a row without its last cells', '任务 |\n责任单位 |\n||\n公开 |\n市财政局 |\n||\n更新 |\n', '更新'],
  ])('report %s at the end of the file, and keep it out of the rows', async (_form, text, quote) => {
    const { value, diagnostics } = await read(text)
    expect(diagnostics).toMatchObject([{ code: 'row-cut-off', values: { quote } }])
    expect(tableOf(value.blocks)?.rows).toHaveLength(2)
  })
})

it('reads a long line and very many rows', async () => {
  expect(await blocksOf('各'.repeat(300_000))).toHaveLength(1)
  expect(await blocksOf('公开 | 市财政局 |\n'.repeat(150_000))).toMatchObject([
    { type: 'table', rows: 150_000 },
  ])
})
