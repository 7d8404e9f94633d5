import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/model/diagnostic.js'
import { diffHtml } from '../../../src/render/diff/html.js'
import { attributeOf, elementsBelow, elementsOf, parsePage, textOf } from '../../support/html-page.js'
import { sampleDiff } from '../../support/sample-diff.js'
import { sampleHistory } from '../../support/sample-history.js'

/** A diagnostic of another version, whose own message is shown. */
function unknown(message: string): Diagnostic {
  return { code: 'of-another-version', severity: 'info', message, values: {}, task: null, provenance: null }
}

describe('the page of a diff', () => {
  const diff = sampleDiff()
  const page = parsePage(diffHtml.render(diff, {}))

  test('has every change once', () => {
    const findings = elementsOf(page, 'li', 'finding').map((element) => attributeOf(element, 'id'))
    expect(findings.toSorted()).toEqual(
      diff.changes.map(({ fingerprint }) => `change-${fingerprint}`).toSorted(),
    )
  })

  test('has every task of both plans, those without a counterpart beside an empty side', () => {
    const rows = elementsOf(page, 'article', 'task').map((row) => {
      const cells = elementsBelow(row).filter(({ tagName }) => tagName === 'td')
      return [attributeOf(row, 'class'), ...cells.slice(0, 2).map(textOf)]
    })
    expect(rows).toEqual([
      ['task modified', '一、强化公开', '一、强化公开'],
      ['task modified', '一、强化公开', '一、强化公开'],
      ['task removed', '一、强化公开', '没有这项任务'],
      ['task added', '没有这项任务', '一、强化公开'],
    ])
  })

  test('marks what differs on either side', () => {
    const markedIn = (name: string) =>
      elementsOf(page, 'table', 'sides').flatMap((table) =>
        elementsBelow(table)
          .filter(({ tagName }) => tagName === name)
          .map(textOf),
      )
    expect(markedIn('del')).toEqual(['市司法局', '20件以上', '市卫计委'])
    expect(markedIn('ins')).toEqual(['公开', '各方', '市数据局', '30件以上', '市卫健委'])
  })

  test('counts the changes by rule and by level, accepted ones apart', () => {
    const [table] = elementsOf(page, 'table', 'counts')
    const rows = table ? elementsBelow(table).filter(({ tagName }) => tagName === 'tr') : []
    expect(
      rows.map((row) =>
        elementsBelow(row)
          .filter(({ tagName }) => /^t[hd]$/.test(tagName))
          .map(textOf),
      ),
    ).toEqual([
      ['变动', '重大', '注意', '一般', '已接受'],
      ['删去的任务 task-removed', '1', '', '', ''],
      ['新增的任务 task-added', '', '1', '', ''],
      ['牵头单位变动 lead-unit-changed', '', '', '', '1'],
      ['指标变动 measure-changed', '', '1', '', ''],
      ['改写的任务 task-reworded', '', '', '1', ''],
      ['单位改称 unit-renamed', '', '', '1', ''],
    ])
  })

  test('shows who accepted what and why', () => {
    expect(elementsOf(page, 'div', 'acceptance').map(textOf)).toEqual(['机构改革 · 李某 · 2024-04-01'])
  })

  test('offers every unit and every kind of change that is there, with how much each is about', () => {
    const options = elementsOf(page, 'option').map(textOf)
    expect(options).toEqual([
      '所有单位',
      '市数据局（1）',
      '市司法局（1）',
      '市卫计委（1）',
      '市卫健委（1）',
      '所有任务',
      '重大（1）',
      '注意（2）',
      '一般（2）',
      '已接受（1）',
      '删去的任务（1）',
      '新增的任务（1）',
      '牵头单位变动（1）',
      '指标变动（1）',
      '改写的任务（1）',
      '单位改称（1）',
    ])
  })

  test('folds an unchanged task up, with all of it inside', () => {
    const [unchanged] = elementsOf(
      parsePage(diffHtml.render({ ...diff, changes: [] }, {})),
      'details',
      'unchanged',
    )
    expect(unchanged && textOf(unchanged)).toContain('决策前要听取意见。')
  })

  test('says first of all that few tasks match', () => {
    const few = {
      ...unknown(''),
      code: 'few-tasks-match',
      severity: 'warning' as const,
      values: { percent: 12 },
    }
    const noted = parsePage(diffHtml.render({ ...diff, diagnostics: [unknown('另一件事'), few] }, {}))
    const [notes] = elementsOf(noted, 'section', 'notes')
    expect(
      notes &&
        elementsBelow(notes)
          .filter(({ tagName }) => tagName === 'li')
          .map(textOf),
    ).toEqual(['只有 12% 的任务对得上：这可能不是同一项工作的两年计划，请先核对文件', '另一件事'])
    const landmarks = noted.elements.filter(({ tagName }) => /^(?:header|section|nav|main)$/.test(tagName))
    expect(landmarks.map((element) => attributeOf(element, 'class') ?? element.tagName).slice(0, 2)).toEqual([
      'header',
      'notes',
    ])
  })

  test('has no Chinese of its own in English, and says what is Chinese', () => {
    const english = parsePage(diffHtml.render(diff, { language: 'en' }))
    const own = english.elements.filter(({ tagName }) => /^(?:h2|h3|dt|label|button)$/.test(tagName))
    const han = own.filter(
      (element) =>
        /\p{Script=Han}/u.test(textOf(element)) &&
        !elementsBelow(element).some((inner) => attributeOf(inner, 'lang') === 'zh-Hans'),
    )
    expect(han.map(textOf)).toEqual([])
    expect(elementsOf(english, 'td', 'base').map((cell) => attributeOf(cell, 'lang'))).toContain('zh-Hans')
  })
})

describe('the page of a history', () => {
  const page = parsePage(diffHtml.render(sampleHistory(), {}))

  test('has a table of tasks and years on top', () => {
    const [table] = elementsOf(page, 'table', 'history')
    const rows = table ? elementsBelow(table).filter(({ tagName }) => tagName === 'tr') : []
    expect(
      rows.map((row) =>
        elementsBelow(row)
          .filter(({ tagName }) => /^t[hd]$/.test(tagName))
          .map((cell) => textOf(cell).trim()),
      ),
    ).toEqual([
      ['任务', '2023年', '2024年', '2025年', '年数'],
      ['公开重大决策', '1', '1 牵头单位变动', '1', '3'],
      ['清理旧文件', '3', '—删去的任务', '—', '1'],
    ])
  })

  test('has a section for each two plans', () => {
    expect(elementsOf(page, 'h2').map(textOf)).toEqual([
      '各年沿革',
      '目录',
      '2023年与2024年对照',
      '2024年与2025年对照',
    ])
  })
})
