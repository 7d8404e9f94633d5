import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { htmlReader } from '../../../src/read/html/reader.js'

const HEADS = '<tr><th>序号<th>工作任务<th>责任单位'

/** Blocks: paragraphs as text, tables as "text row,column rows×columns" of the filled cells. */
async function placesOf(html: string): Promise<unknown[]> {
  const { value } = await htmlReader.read({ bytes: strToU8(html), name: 'plan.html' })
  return value.blocks.map((block) => {
    if (block.type === 'paragraph') return block.text
    return block.cells
      .filter(({ lines }) => lines.length > 0)
      .map((cell) => `${cell.lines.join('/')} ${cell.row},${cell.column} ${cell.rowSpan}×${cell.columnSpan}`)
  })
}

const HEAD_PLACES = ['序号 0,0 1×1', '工作任务 0,1 1×1', '责任单位 0,2 1×1']

describe('spans', () => {
  test('put the cells below in their columns', async () => {
    const html = `<table>${HEADS}<tr><td rowspan=2>1<td>甲<td>乙<tr><td>丙<td>丁</table>`
    expect(await placesOf(html)).toEqual([
      [...HEAD_PLACES, '1 1,0 2×1', '甲 1,1 1×1', '乙 1,2 1×1', '丙 2,1 1×1', '丁 2,2 1×1'],
    ])
  })

  test('cover the rest of the group where a row span is 0', async () => {
    const html = `<table>${HEADS}<tr><td>1<td>甲<td rowspan=0>乙<tr><td>2<td>丙<tr><td>3<td>丁</table>`
    expect((await placesOf(html))[0]).toContain('乙 1,2 3×1')
  })

  test('end with their row group', async () => {
    const html = `<table><thead><tr><th rowspan=9>序号<th>工作任务<th>责任单位</thead><tbody><tr><td>1<td>甲<td>乙</tbody></table>`
    expect(await placesOf(html)).toEqual([
      ['序号 0,0 1×1', '工作任务 0,1 1×1', '责任单位 0,2 1×1', '1 1,0 1×1', '甲 1,1 1×1', '乙 1,2 1×1'],
    ])
  })

  test('are as wide as the columns that have cells', async () => {
    const html = `<table>${HEADS}<tr><td colspan=50>一、公开<tr><td>1<td>甲<td>乙</table>`
    expect((await placesOf(html))[0]).toContain('一、公开 1,0 1×3')
  })

  test('stay bounded where they are absurd', async () => {
    const cells = '<td rowspan=65534 colspan=1000>甲'.repeat(50)
    expect((await placesOf(`<table>${HEADS}<tr>${cells}<tr><td>乙</table>`))[0]).toContain('甲 1,0 2×3')
  })

  test.each(['x', '-2', '', '1.5'])('are 1 where the attribute is "%s"', async (span) => {
    expect(
      (await placesOf(`<table>${HEADS}<tr><td rowspan="${span}">1<td>甲<td>乙<tr><td>2</table>`))[0],
    ).toContain('2 2,0 1×1')
  })
})

describe('cells', () => {
  test('hold one line for each paragraph, block and line break', async () => {
    const html = `<table>${HEADS}<tr><td>1<td>甲<br>乙<td><p>市司法局</p><p>&nbsp;</p><div>市财政局</div></table>`
    expect((await placesOf(html))[0]).toEqual([
      ...HEAD_PLACES,
      '1 1,0 1×1',
      '甲/乙 1,1 1×1',
      '市司法局/市财政局 1,2 1×1',
    ])
  })

  test('keep words that would be buttons elsewhere', async () => {
    expect((await placesOf(`<table>${HEADS}<tr><td>大<td>打印<td>首页</table>`))[0]).toEqual([
      ...HEAD_PLACES,
      '大 1,0 1×1',
      '打印 1,1 1×1',
      '首页 1,2 1×1',
    ])
  })

  test('keep the text of a table inside as their lines', async () => {
    const inner = '<table><tr><td>甲<td>乙</table>'
    expect((await placesOf(`<table>${HEADS}<tr><td>1<td>前${inner}后<td>丙</table>`))[0]).toContain(
      '前/甲/乙/后 1,1 1×1',
    )
  })
})

describe('tables', () => {
  test('have their caption in front and their foot at the end', async () => {
    const html = `<table><caption>分工表</caption><tfoot><tr><td>合<td>计<td>无</tfoot><tbody>${HEADS}</tbody></table>`
    expect(await placesOf(html)).toEqual([
      '分工表',
      [...HEAD_PLACES, '合 1,0 1×1', '计 1,1 1×1', '无 1,2 1×1'],
    ])
  })

  test('name table and row, counted from 1, as places', async () => {
    const { value } = await htmlReader.read({
      bytes: strToU8(`<table>${HEADS}</table><table>${HEADS}<tr><td>1</table>`),
      name: '-',
    })
    expect(value.blocks[1]).toMatchObject({
      provenance: [{ table: 2 }],
      structure: 'grid',
      rows: 2,
      columns: 3,
    })
    expect(value.blocks[1]).toMatchObject({
      cells: [{}, {}, {}, { provenance: [{ table: 2, row: 2, page: null }] }],
    })
  })

  test('without a table element are read all the same, and what follows them stays behind them', async () => {
    expect(
      await placesOf(`<p>前</p><tbody>${HEADS}<tr><td>1</td><td>甲</td><td>乙</td></tr></tbody><p>后</p>`),
    ).toEqual(['前', [...HEAD_PLACES, '1 1,0 1×1', '甲 1,1 1×1', '乙 1,2 1×1'], '后'])
  })

  test('without text are left out', async () => {
    expect(await placesOf('<table><tr><td>&nbsp;<td></table><p>甲</p>')).toEqual(['甲'])
  })

  test('leave out a hidden row and keep its text aside', async () => {
    expect(await placesOf(`<table>${HEADS}<tr style="display:none"><td>旧</table>`)).toEqual([
      HEAD_PLACES,
      '旧',
    ])
  })
})

describe('tables that lay out a page', () => {
  const PROSE =
    '<p>一、青河市各单位要按月检查栏目，及时更新内容。</p><p>二、白石县各单位要按季度报送情况。</p>'
  const TEXTS = ['一、青河市各单位要按月检查栏目，及时更新内容。', '二、白石县各单位要按季度报送情况。']

  test.each([
    ['with one cell', `<table><tr><td>${PROSE}</table>`],
    ['with one filled cell a row', `<table><tr><td>&nbsp;<td>${PROSE}<tr><td><td></table>`],
    [
      'of rows without a table',
      `<tbody><tr><td id="UCAP-CONTENT">${PROSE}</td></tr><tr><td></td></tr></tbody>`,
    ],
    ['inside each other', `<table><tr><td><table><tr><td><table><tr><td>${PROSE}</table></table></table>`],
  ])('are opened: %s', async (_, html) => {
    expect(await placesOf(html)).toEqual(TEXTS)
  })

  test('are opened where one column holds the article', async () => {
    const menu = '<a href="1">公告</a><br><a href="2">法规</a><br><a href="3">规划</a>'
    expect(await placesOf(`<table><tr><td>${menu}<td>${PROSE}</table>`)).toEqual([
      '公告\n法规\n规划',
      ...TEXTS,
    ])
  })

  test('give the task table inside', async () => {
    const html = `<table><tr><td>青河市<td>要点<tr><td>${PROSE}<td><table>${HEADS}<tr><td>1<td>甲<td>乙</table></table>`
    expect(await placesOf(html)).toContainEqual([...HEAD_PLACES, '1 1,0 1×1', '甲 1,1 1×1', '乙 1,2 1×1'])
  })

  test('are not taken for one where a row names the columns of a task table', async () => {
    const html = `<table><tr><td>${PROSE}${PROSE}<td>甲<tr><td>工作任务<td>责任单位</table>`
    expect(await placesOf(html)).toHaveLength(1)
  })
})
