import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { html, htmlText } from '../../../../src/render/diff/html/markup.js'

const SOURCES = new URL('../../../../src/render/diff/', import.meta.url)

describe('html', () => {
  test.each([
    ['text', '<b>"\'&', '&lt;b&gt;&quot;&apos;&amp;'],
    ['a number', 3, '3'],
    ['nothing', null, ''],
    ['markup', html`<b>${'<'}</b>`, '<b>&lt;</b>'],
    ['a list of all these', ['<', [html`<br>`, null], 4], '&lt;<br>4'],
    ['a control character', '\u001b', '␛'],
    ['half of a surrogate pair', 'a\udc00', 'a�'],
    ['a character beyond the first plane', '𠮷', '𠮷'],
  ])('puts in %s', (_, value, expected) => {
    expect(htmlText(html`${value}`)).toBe(expected)
  })

  test('takes nothing for markup that it has not made', () => {
    const forged = JSON.parse('{"markup":"<b>","Symbol(markup)":"<b>"}')
    expect(() => html`${forged}`).toThrow(TypeError)
  })
})

test('only the page takes sources as they are, and those are the style and the script', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const uses = files.flatMap((name) => {
    const text = readFileSync(fileURLToPath(new URL(name.replaceAll('\\', '/'), SOURCES)), 'utf8')
    return [...text.matchAll(/\$\{ownSource\((?<what>\w+)\)/g)].map((use) => `${name}: ${use.groups?.what}`)
  })
  expect(uses).toEqual(['html/page.ts: STYLE', 'html/page.ts: FILTER_SCRIPT'])
})
