import { describe, expect, test } from 'vitest'
import type { Change, PlanDiff } from '../../../../src/model/plan-diff.js'
import { diffHtml } from '../../../../src/render/diff/html.js'
import { attributeOf, elementsBelow, elementsOf, parsePage, textOf } from '../../../support/html-page.js'
import { sampleChange, sampleDiff, sampleSide } from '../../../support/sample-diff.js'

const NOTHING = { tasks: [], titles: [], values: [], provenance: [] }
const RENAMED = sampleChange({
  rule: 'section-renamed',
  type: 'modified',
  level: 'info',
  base: sampleSide('1.1', '公开重大决策', ['强化公开']),
  revision: sampleSide('1.1', '公开重大决策', ['深化公开']),
})

function pageOf(changes: Change[], plans: Partial<PlanDiff> = {}) {
  return parsePage(diffHtml.render({ ...sampleDiff(), ...plans, changes }, {}))
}

/** The sections of the page: heading, changes of its own, and how many tasks are below it. */
function sectionsOf(page: ReturnType<typeof pageOf>) {
  return elementsOf(page, 'section', 'group').map((section) => {
    const inside = elementsBelow(section)
    const own = inside.filter((element) => attributeOf(element, 'data-units') === '')
    const [heading] = inside.filter(({ tagName }) => tagName === 'h3')
    const rules = own.flatMap(elementsBelow).filter((element) => attributeOf(element, 'class') === 'rule')
    return [heading && textOf(heading), rules.map(textOf)]
  })
}

describe('where the page shows', () => {
  test('the new name of a section: under its heading, and marked in its tasks', () => {
    const { base, revision } = sampleDiff()
    const tasks = revision.tasks.map((task) => ({ ...task, section: ['一、深化公开'] }))
    const page = pageOf([RENAMED], { base, revision: { ...revision, tasks } })
    expect(sectionsOf(page)).toEqual([['一、深化公开', ['改名的章节']]])
    const [table] = elementsOf(page, 'table', 'sides')
    const marks = table ? elementsBelow(table).filter(({ tagName }) => /^(?:ins|del)$/.test(tagName)) : []
    expect(marks.map(textOf)).toEqual(['一、强化公开', '一、深化公开'])
  })

  test('a change that names no task: above all sections', () => {
    const page = pageOf([{ ...RENAMED, base: NOTHING, revision: NOTHING }])
    expect(sectionsOf(page)).toEqual([
      ['整份计划', ['改名的章节']],
      ['一、强化公开', []],
    ])
  })

  test('a change of several tasks: once, with the first of them', () => {
    const change = sampleChange({
      rule: 'task-split',
      type: 'modified',
      level: 'warning',
      base: sampleSide('1.1', '公开重大决策'),
      revision: { ...NOTHING, tasks: ['1.1', '1.3'] },
    })
    const matches = [
      { type: 'split' as const, base: ['1.1'], revision: ['1.1', '1.3'], score: 1, reasons: [] },
    ]
    const rows = elementsOf(pageOf([change], { matches }), 'article', 'split')
    expect(
      rows.map(
        (row) =>
          elementsBelow(row).filter((element) => attributeOf(element, 'class') === 'finding warning').length,
      ),
    ).toEqual([1])
    expect(rows.map(textOf).join()).toContain('开设企业窗口')
  })

  test('two changes of one fingerprint: under anchors of their own', () => {
    const anchors = elementsOf(pageOf([RENAMED, { ...RENAMED }]), 'li').flatMap(
      (element) => attributeOf(element, 'id') ?? [],
    )
    expect(anchors).toEqual(['change-fp-section-renamed', 'change-fp-section-renamed-2'])
  })
})
