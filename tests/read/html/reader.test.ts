import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/model/document.js'
import { htmlReader } from '../../../src/read/html/reader.js'

async function blocksOf(html: string): Promise<Block[]> {
  const { value, diagnostics } = await htmlReader.read({ bytes: strToU8(html), name: 'plan.html' })
  expect(diagnostics).toEqual([])
  return value.blocks
}

/** Text of the body: paragraphs as they are, tables as lines of their cells. */
async function textsOf(html: string): Promise<unknown[]> {
  return (await blocksOf(html)).flatMap((block): unknown[] => {
    if (block.type === 'table') return [block.cells.map(({ lines }) => lines)]
    return block.layer === 'body' ? [block.text] : []
  })
}

async function furnitureOf(html: string): Promise<string[]> {
  return (await blocksOf(html)).flatMap((block) =>
    block.type === 'paragraph' && block.layer === 'furniture' ? [block.text] : [],
  )
}

describe('paragraphs', () => {
  test.each([
    ['white space is collapsed as in a browser', '<p> 甲 \n\t 乙 </p>', ['甲 乙']],
    ['a space that does not break is kept', '<p>甲&nbsp;&nbsp;乙</p>', ['甲\u00a0\u00a0乙']],
    ['entities are decoded', '<p>&ldquo;甲&rdquo;&#12289;&#x4e59;</p>', ['“甲”、乙']],
    [
      'inline elements do not break a sentence',
      '<p>青<b>河</b><span>市<font>工作</font></span>要点</p>',
      ['青河市工作要点'],
    ],
    ['a block element inside a line ends it', '甲<div>乙</div>丙', ['甲', '乙', '丙']],
    [
      'a span displayed as a block ends the line',
      '<span style="display:block">甲</span><span>乙</span>',
      ['甲', '乙'],
    ],
    ['one line break is a line end', '<p>甲<br>乙</p>', ['甲\n乙']],
    ['two line breaks end the paragraph', '<p>甲<br><br/>乙</p>', ['甲', '乙']],
    ['two line breaks with a space between end it too', '<p>甲<br>&nbsp;<br>乙</p>', ['甲', '乙']],
    [
      'an indent after a line break starts a paragraph',
      '<p>甲<br>　　乙<br>&nbsp;&nbsp;&nbsp;&nbsp;丙</p>',
      ['甲', '　　乙', '\u00a0\u00a0\u00a0\u00a0丙'],
    ],
    ['a paragraph of blanks is nothing', '<p>&nbsp;</p><p>　</p><p>甲</p>', ['甲']],
    ['lines of preformatted text are kept', '<pre>甲\n乙</pre>', ['甲\n乙']],
    [
      'pinyin over characters is left out',
      '<p><ruby>青<rp>(</rp><rt>qīng</rt><rp>)</rp></ruby>河</p>',
      ['青河'],
    ],
    [
      'scripts, styles and templates are no text',
      '<script>var 甲</script><style>p{}</style><template>乙</template><noscript>丙</noscript><p>丁</p>',
      ['丁'],
    ],
    ['comments are no text', '<p>甲<!-- 乙 --><![if !supportLists]>丙<![endif]></p>', ['甲丙']],
    ['deleted text is left out of the sentence', '<p>甲<del>乙</del>丙</p>', ['甲丙']],
    ['a definition list is a paragraph a part', '<dl><dt>甲</dt><dd>乙</dd></dl>', ['甲', '乙']],
  ])('%s', async (_, html, texts) => {
    expect(await textsOf(html)).toEqual(texts)
  })

  test('carry the heading, the alignment and the main font size in points', async () => {
    const html = `
      <h1 align="center">青河市工作要点</h1>
      <p style="TEXT-ALIGN: right">落款</p>
      <center><font size="5">甲</font></center>
      <div style="font-size:16px"><p>乙<span style="font-size:22pt">大</span>丙丁</p></div>
      <p align="justify">戊</p>`
    expect(await blocksOf(html)).toMatchObject([
      { style: 'h1', align: 'center', fontSize: null },
      { style: null, align: 'right' },
      { align: 'center', fontSize: 18 },
      { align: null, fontSize: 12 },
      { align: 'left' },
    ])
  })

  test('inherit the alignment of the elements around them, but not the place of a table', async () => {
    const html =
      '<div align="center"><p>甲</p><p align="left">乙</p></div><table align="center"><tr><td>丙</td></tr></table>'
    expect((await blocksOf(html)).map((block) => block.type === 'paragraph' && block.align)).toEqual([
      'center',
      'left',
      null,
    ])
  })
})

describe('ordered lists', () => {
  test.each([
    ['count from 1', '<ol><li>甲</li><li>乙</li></ol>', ['1. 甲', '2. 乙']],
    ['start where they say', '<ol start="4"><li>甲<li>乙</ol>', ['4. 甲', '5. 乙']],
    ['jump to the value of an item', '<ol><li>甲<li value="9">乙<li>丙</ol>', ['1. 甲', '9. 乙', '10. 丙']],
    ['count down where they are reversed', '<ol reversed><li>甲<li>乙</ol>', ['2. 甲', '1. 乙']],
    ['use letters', '<ol type="a"><li>甲<li>乙</ol>', ['a. 甲', 'b. 乙']],
    [
      'use Chinese numbers',
      '<ol style="list-style-type:cjk-ideographic"><li>甲<li>乙</ol>',
      ['一、甲', '二、乙'],
    ],
    ['print nothing where the style says none', '<ol style="list-style:none"><li>甲</ol>', ['甲']],
    ['do not repeat a number that the text has', '<ol><li>（一）甲<li>1．乙</ol>', ['（一）甲', '1．乙']],
    ['number the first paragraph of an item', '<ol><li><p>甲</p><p>乙</p></ol>', ['1. 甲', '乙']],
    [
      'number an item without text',
      '<table><tr><th>序号<th>责任单位<tr><td><ol start="3"><li></li></ol><td>甲</table>',
      [[['序号'], ['责任单位'], ['3.'], ['甲']]],
    ],
    ['leave other lists without numbers', '<ul><li>甲</ul>', ['甲']],
  ])('%s', async (_, html, texts) => {
    expect(await textsOf(html)).toEqual(texts)
  })
})

describe('what belongs to the page', () => {
  const ARTICLE =
    '<p>一、青河市各单位要按月检查栏目，及时更新内容。</p><p>二、白石县各单位要按季度报送情况，及时改正问题。</p>'
  const LINKS =
    '<ul><li><a href="1">全市召开动员大会</a><li><a href="2">市长调研防汛工作</a><li><a href="3">名录公布公告</a></ul>'
  const BODY = [
    '一、青河市各单位要按月检查栏目，及时更新内容。',
    '二、白石县各单位要按季度报送情况，及时改正问题。',
  ]

  test.each([
    ['a menu', `<nav><a href="1">首页</a><a href="2">政务</a></nav><div>${ARTICLE}</div>`],
    [
      'an element named after a menu',
      `<div class="mainNav"><span>机构职能</span></div><div>${ARTICLE}</div>`,
    ],
    ['a list of links around the article', `<div>${ARTICLE}</div><div>${LINKS}</div>`],
    ['the way to the page', `<div>当前位置：<a href="/">首页</a> &gt; 文件</div><div>${ARTICLE}</div>`],
    ['buttons', `<div>${ARTICLE}<p>【打印】 【关闭】</p><p>字体：[大 中 小]</p></div>`],
    ['source and time', `<div>发布时间：2030-03-01 来源：青河市 浏览次数：12</div><div>${ARTICLE}</div>`],
    ['the foot', `<div>${ARTICLE}</div><div>主办：青河市人民政府办公室</div><div>青ICP备1号</div>`],
    ['a foot element', `<div>${ARTICLE}</div><footer><p>青河市人民政府办公室</p></footer>`],
    ['a share box inside the article', `<div>${ARTICLE}<div class="bdsharebuttonbox">分享给朋友</div></div>`],
    ['hidden text', `<div>${ARTICLE}<p style="display: none">看不见的话</p></div>`],
    ['hidden text by attribute', `<div>${ARTICLE}<p hidden>看不见的话</p></div>`],
  ])('is furniture and not lost: %s', async (_, html) => {
    expect(await textsOf(html)).toEqual(BODY)
    expect((await furnitureOf(html)).length).toBeGreaterThan(0)
  })

  test.each([
    [
      'a title above the article',
      `<div class="header-title">青河市工作要点</div><div>${ARTICLE}</div>`,
      ['青河市工作要点', ...BODY],
    ],
    [
      'an article whose wrapper has a misleading name',
      `<div class="print-area"><div>${ARTICLE}</div></div>`,
      BODY,
    ],
    ['an article in an open anchor', `<div><a name="top">${ARTICLE}</div>`, BODY],
    [
      'an article that is shown later by script',
      `<p>加载</p><div style="display:none">${ARTICLE}</div>`,
      ['加载', ...BODY],
    ],
    [
      'a line about a host inside the article',
      `<div>${ARTICLE}<p>主办：白石县</p></div>`,
      [...BODY, '主办：白石县'],
    ],
  ])('does not include %s', async (_, html, texts) => {
    expect(await textsOf(html)).toEqual(texts)
  })

  test('never includes a task table, wherever it stands', async () => {
    const table = '<table><tr><td>工作任务<td>责任单位<tr><td>晒清单<td>市司法局</table>'
    expect(await textsOf(`<div>${ARTICLE}</div><div class="related">${table}</div>`)).toContainEqual([
      ['工作任务'],
      ['责任单位'],
      ['晒清单'],
      ['市司法局'],
    ])
  })

  test('leaves hidden text of a cell beside the table', async () => {
    const html =
      '<table><tr><td>工作任务<td>责任单位<tr><td>晒<i style="display:none">旧</i>清单<td>市司法局</table>'
    expect(await textsOf(html)).toEqual([[['工作任务'], ['责任单位'], ['晒清单'], ['市司法局']]])
    expect(await furnitureOf(html)).toEqual(['旧'])
  })
})

describe('the title', () => {
  test('is that of the page', async () => {
    const { value } = await htmlReader.read({
      bytes: strToU8('<title>青河市\n 门户</title><p>甲</p>'),
      name: '-',
    })
    expect(value.title).toBe('青河市 门户')
  })

  test('is that of the article where the page names it', async () => {
    const html = '<title>门户网站</title><meta name="ArticleTitle" content="青河市工作要点"><p>甲</p>'
    expect((await htmlReader.read({ bytes: strToU8(html), name: '-' })).value.title).toBe('青河市工作要点')
  })

  test('is null where there is none', async () => {
    expect((await htmlReader.read({ bytes: strToU8('<p>甲</p>'), name: '-' })).value.title).toBeNull()
  })
})

describe('hostile pages', () => {
  test('are damaged where elements are nested beyond reason', async () => {
    const bytes = strToU8('<div>'.repeat(5000))
    await expect(htmlReader.read({ bytes, name: '-' })).rejects.toMatchObject({ code: 'damaged-file' })
  })

  test('may hide as many paragraphs as they like', async () => {
    const html = `<p>一、青河市工作要点</p><div hidden>${'<p>x'.repeat(150_000)}</div>`
    expect(await textsOf(html)).toEqual(['一、青河市工作要点'])
  })

  test('are too large beyond a limit', async () => {
    const bytes = new Uint8Array(33 * 1024 * 1024)
    await expect(htmlReader.read({ bytes, name: '-' })).rejects.toMatchObject({ code: 'too-large' })
  })
})
