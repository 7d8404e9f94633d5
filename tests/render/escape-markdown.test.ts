import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { escapeMarkdown } from '../../src/render/escape-markdown.js'

/** What GitHub shows before it looks for names: CommonMark with its extensions, HTML let through. */
function toHtml(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  })
}

interface Node {
  nodeName: string
  value?: string
  childNodes?: Node[]
}

/** The stretches of text between two marks of any kind, comments among them. */
function textsOf(node: Node): string[] {
  return node.value !== undefined && node.nodeName === '#text'
    ? [node.value]
    : (node.childNodes ?? []).flatMap(textsOf)
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</td></table><h1>x</h1>',
  '[x](javascript:alert(1))',
  '![x](https://tracker.example/x.png)',
  '[x]: https://evil.example',
  '`code` ``two`` ```js',
  '*a* **b** _c_ __d__ ~e~ ~~f~~',
  '# heading',
  '> quotation',
  '- item',
  '+ item',
  '1. item',
  '12) item',
  '===',
  '---',
  '| a | b |',
  'a\\|b\\\\|c\\',
  '&lt;b&gt; &amp; &#64;all',
  '@all @org/team a@b.example',
  '#123 owner/repo#45 GH-6 gh-7',
  'https://evil.example www.evil.example ftp://evil.example',
  ':shipit: :a_b: :+1:',
  '$x$ $$y$$ $`z`$',
  '<!-- hidden',
  '[^1] - [x] task',
  '&',
]

/** What GitHub's later filters would act on, in one stretch of text. */
const ACTED_ON = /@\w|#\d|GH-\d|:\/\/|www\.|:[\w+-]+:|\$.*\$/i

describe('escapeMarkdown', () => {
  test.each(HOSTILE)(
    '%s is shown as it stands and does nothing, in a paragraph, an item and a cell',
    (text) => {
      for (const [markdown, before] of [
        [escapeMarkdown(text), ''],
        [`- ${escapeMarkdown(text)}`, '\n'],
        [`| a |\n| --- |\n| ${escapeMarkdown(text)} |`, null],
      ] as const) {
        const tree = parseFragment(toHtml(markdown)) as unknown as Node
        const texts = textsOf(tree)
        expect(texts.join('')).toContain(text)
        if (before !== null) expect(texts.join('').trim()).toBe(text)
        for (const stretch of texts) expect(stretch).not.toMatch(ACTED_ON)
      }
    },
  )

  test.each(HOSTILE)('%s makes no element but those of the place it stands in', (text) => {
    const names = (node: Node): string[] => [node.nodeName, ...(node.childNodes ?? []).flatMap(names)]
    const html = toHtml(`| a |\n| --- |\n| ${escapeMarkdown(text)} |`)
    const found = new Set(names(parseFragment(html) as unknown as Node))
    for (const name of [
      '#document-fragment',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      '#text',
      '#comment',
      'span',
    ])
      found.delete(name)
    expect([...found]).toEqual([])
  })

  test.each([
    ['推进“双随机、一公开”', '推进“双随机、一公开”'],
    ['截至 8:30，共 3.5 万件', '截至 8:30，共 3.5 万件'],
    ['2024年-2025年', '2024年-2025年'],
  ])('%s needs nothing', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })
})
