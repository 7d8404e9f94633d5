import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { PlanDiff } from '../../../../src/model/plan-diff.js'
import { diffHtml } from '../../../../src/render/diff/html.js'
import { attributeOf, elementsOf, type HtmlPage, parsePage, textOf } from '../../../support/html-page.js'
import { sampleDiff } from '../../../support/sample-diff.js'
import { sampleHistory } from '../../../support/sample-history.js'

/** Texts that try to be more than text, each with what may be left of it on the page. */
const HOSTILE = [
  ['the end of the script', '</script><script>alert(1)</script>', '</script><script>alert(1)</script>'],
  ['the end of the style', '</style><b>', '</style><b>'],
  ['a handler in a quoted attribute', '" onload="alert(1)', '" onload="alert(1)'],
  ['a handler behind an apostrophe', "' onload='alert(1)", "' onload='alert(1)"],
  ['a broken picture', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['a comment', '<!-- --!> -->', '<!-- --!> -->'],
  ['an entity', '&lt;b&gt;', '&lt;b&gt;'],
  ['text that turns its direction', '\u202e甲', '�甲'],
  ['a NUL', 'a\u0000b', 'a␀b'],
  ['half of a pair', '\ud800甲', '�甲'],
  ['a character that is none', '\uffff甲', '�甲'],
  ['a place for a value', '{shown}', '{shown}'],
] as const

const EVERY_PAGE = [
  ['a diff in Chinese', () => diffHtml.render(sampleDiff(), {})],
  ['a diff in English', () => diffHtml.render(sampleDiff(), { language: 'en' })],
  ['a history in Chinese', () => diffHtml.render(sampleHistory(), {})],
  ['a history in English', () => diffHtml.render(sampleHistory(), { language: 'en' })],
  ['nothing', () => diffHtml.render(withoutTasks(), {})],
] as const

function withoutTasks(): PlanDiff {
  const diff = sampleDiff()
  const empty = { base: { ...diff.base, tasks: [] }, revision: { ...diff.revision, tasks: [] } }
  return { ...diff, ...empty, matches: [], changes: [] }
}

/** The sample with a text wherever a document or a file may bring one. */
function hostileDiff(text: string): PlanDiff {
  const diff = sampleDiff()
  const side = (plan: PlanDiff['base']): PlanDiff['base'] => ({
    ...plan,
    source: { ...plan.source, name: text },
    title: text,
    documentNumber: text,
    issuer: text,
    issuedOn: text,
    tasks: plan.tasks.map((task) => ({
      ...task,
      number: text,
      section: [text],
      task: text,
      requirements: [text],
      leadUnits: [text],
      deadlines: [{ text, kind: 'by', by: text, milestone: false }],
    })),
  })
  const changes = diff.changes.map((change) => ({
    ...change,
    fingerprint: `${change.fingerprint}${text}`,
    base: { ...change.base, values: [text] },
    wording: [{ field: 'task' as const, marks: [{ type: 'same' as const, text }] }],
    accepted: { reason: text, by: text, date: text, expires: text },
  }))
  return {
    ...diff,
    base: side(diff.base),
    revision: side(diff.revision),
    changes,
    // of another version, whose own message is shown
    diagnostics: [
      { code: 'unheard-of', severity: 'info', message: text, values: {}, task: null, provenance: null },
    ],
  }
}

function idsOf(page: HtmlPage): string[] {
  return page.elements.flatMap((element) => attributeOf(element, 'id') ?? [])
}

describe.each(EVERY_PAGE)('the page of %s', (_, render) => {
  const text = render()
  const page = parsePage(text)

  test('is HTML without an error', () => {
    expect(page.errors).toEqual([])
  })

  test('lets its own style and script through and nothing else', () => {
    const [meta] = page.elements.filter(
      (element) => attributeOf(element, 'http-equiv') === 'Content-Security-Policy',
    )
    const hashOf = (name: string) =>
      elementsOf(page, name).map(
        (element) => `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`,
      )
    expect(meta && attributeOf(meta, 'content')).toBe(
      `default-src 'none'; style-src ${hashOf('style')}; script-src ${hashOf('script')}; base-uri 'none'; form-action 'none'`,
    )
    expect(elementsOf(page, 'style')).toHaveLength(1)
    expect(elementsOf(page, 'script')).toHaveLength(1)
  })

  test('has nothing that a browser would fetch, run or style by the way', () => {
    const names = page.elements.flatMap(({ attrs }) => attrs.map(({ name }) => name))
    expect(
      names.filter((name) => /^(?:on.*|style|src|srcset|action|formaction|background)$/.test(name)),
    ).toEqual([])
    expect(text).not.toMatch(/https?:|url\(|@import/)
  })

  test('has each id once, and links only to what is there', () => {
    const ids = idsOf(page)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = elementsOf(page, 'a').map((link) => attributeOf(link, 'href'))
    expect(targets.filter((target) => !ids.includes(target?.slice(1) ?? ''))).toEqual([])
    const labels = page.elements.flatMap((element) => attributeOf(element, 'aria-labelledby') ?? [])
    expect(labels.filter((label) => !ids.includes(label))).toEqual([])
  })

  test('has one heading at the top and skips no level below', () => {
    const levels = page.elements.flatMap(({ tagName }) =>
      /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : [],
    )
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  test('has its landmarks, and a language', () => {
    for (const name of ['header', 'nav', 'main']) expect(elementsOf(page, name), name).toHaveLength(1)
    expect(attributeOf(elementsOf(page, 'html')[0] as never, 'lang')).toMatch(/^(?:zh-Hans|en)$/)
  })

  test('hides the controls of the filter until the script shows them', () => {
    expect(elementsOf(page, 'form').map((form) => attributeOf(form, 'hidden'))).toEqual([''])
  })
})

describe.each(HOSTILE)('%s', (_, text, shown) => {
  const page = parsePage(diffHtml.render(hostileDiff(text), {}))
  const harmless = parsePage(diffHtml.render(hostileDiff('甲'), {}))

  test('stays text', () => {
    expect(page.errors).toEqual([])
    const shapeOf = ({ elements }: HtmlPage) =>
      elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '))
    expect(shapeOf(page)).toEqual(shapeOf(harmless))
  })

  test('is on the page', () => {
    expect(elementsOf(page, 'h1').map(textOf)).toEqual([shown])
    expect(elementsOf(page, 'option').map((option) => attributeOf(option, 'value'))).toContain(shown)
  })
})
