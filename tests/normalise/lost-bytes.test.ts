import { describe, expect, it } from 'vitest'
import { normalise } from '../../src/normalise/index.js'
import { lostBytes } from '../../src/normalise/lost-bytes.js'
import { documentOf, lines, paragraphsOf } from './documents.js'
import { rewrite } from './run-step.js'
import { SENTENCES } from './sample-text.js'

describe('a copy that has lost a byte before each tag', () => {
  it.each([
    ['a colon', '各镇街９/p>', '各镇街：'],
    ['a colon whose digit was folded', '各镇街9/p>', '各镇街：'],
    ['a full stop', '公开办理进度、/p>', '公开办理进度。'],
    ['a semicolon', '公开办理进度：/span>/p>', '公开办理进度；'],
    ['a quotation mark', '推进“一网通办“/span>改革', '推进“一网通办”改革'],
    ['a bracket', '（责任单位：市财政局（/p>', '（责任单位：市财政局）'],
    ['a title', '《清单《/strong>执行', '《清单》执行'],
    ['a question mark', '是否公开＞/p>', '是否公开？'],
    ['a comma', '公开＋/span>解读', '公开，解读'],
    ['the end of a line', '一、公开、/p>二、解读、/p>', '一、公开。\n二、解读。'],
  ])('gets back %s', (_name, text, expected) => {
    const { text: once, unrepaired } = rewrite(lostBytes, text)
    expect(once).toBe(expected)
    expect(unrepaired).toBeUndefined()
    expect(rewrite(lostBytes, once).text).toBe(once)
  })

  it.each([
    ['a character that may have been another', '由市财政局/p>', '由市财政局', '由市财政局/p>'],
    ['a digit', '见附件9/p>', '见附件9', '见附件9/p>'],
    ['a number', '共2019/p>', '共2019', '共2019/p>'],
    ['a character before a quotation mark', '市发改?ldquo;一网', '市发改\ufffd“一网', '市发改?ldquo;一网'],
    ['a date', '于??0?前公开', '于??0?前公开', '于??0?前公开'],
  ])('tells what nobody can know: %s', (_name, text, expected, quote) => {
    const rewritten = rewrite(lostBytes, text)
    expect(rewritten.text).toBe(expected)
    expect(rewritten.unrepaired).toEqual([quote])
  })

  it.each([...SENTENCES, '<p>公开</p>', 'a/p>b', '为什么??', '甲/乙>丙', '是?2022年'])('keeps %s', (text) => {
    expect(rewrite(lostBytes, text)).toEqual({ text, passes: [] })
  })

  it('is told with the line of each place', () => {
    const { value, diagnostics } = normalise(documentOf(...lines('各镇街9/p>', '由市财政局/p>')))
    expect(paragraphsOf(value.blocks)).toEqual(['各镇街：', '由市财政局'])
    expect(diagnostics).toMatchObject([
      { code: 'tag-remnants-removed', values: { count: 2 } },
      { code: 'text-unrepairable', provenance: { line: 2 } },
    ])
  })
})
