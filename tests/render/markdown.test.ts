import { describe, expect, test } from 'vitest'
import { markdown } from '../../src/render/markdown.js'
import { makeNotice, makeTask } from '../support/notice.js'

describe('markdown', () => {
  test('has a heading and a table for each section', () => {
    expect(markdown.render(makeNotice(), {})).toBe(`# 云川市2031年政务公开工作要点

- 来源：notice.pdf
- 发文字号：云政办发〔2031〕7号
- 发文机关：云川市人民政府办公室
- 成文日期：2031-03-05
- 年度：2031

## 一、把办事指南写明白

| 序号 | 任务 | 要求 | 牵头单位 | 责任单位 | 时限 | 页 |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | 更新指南 | 逐项核对窗口指南，错漏当月改正。 | 市政务局 | 各县（市、区）政府；市档案馆 | 6月底前 | 2 |
`)
  })

  test.each([
    ['a pipe', 'a|b', 'a\\|b'],
    ['HTML', '<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['a link', '[甲](javascript:x)', '\\[甲\\](javascript:x)'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['emphasis', '*甲*_乙_`丙`', '\\*甲\\*\\_乙\\_\\`丙\\`'],
    ['a terminal escape', '\u001b[0m', '␛\\[0m'],
  ])('escapes %s', (_, task, escaped) => {
    expect(markdown.render(makeNotice([makeTask({ task })]), {})).toContain(`| ${escaped} |`)
  })

  test('says how much text ended in no task', () => {
    const unassigned = [{ text: '请认真落实。', provenance: [] }]
    expect(markdown.render({ ...makeNotice(), unassigned }, {})).toContain('- 未归入任务的文字：1\n')
  })

  test('keeps the paragraphs of a cell apart', () => {
    expect(markdown.render(makeNotice([makeTask({ requirements: ['甲。', '乙。'] })]), {})).toContain(
      '| 甲。<br>乙。 |',
    )
  })
})
