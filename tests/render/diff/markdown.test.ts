import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { Change, PlanDiff } from '../../../src/model/plan-diff.js'
import { diffMarkdown } from '../../../src/render/diff/markdown.js'
import { diagnose } from '../../../src/result.js'
import {
  sampleChange,
  sampleDiff,
  sampleDiffOf,
  sampleHistory,
  sampleSide,
  sampleTask,
} from '../../support/sample-diff.js'

/** GitHub's limit for a step summary. */
const MEBIBYTE = 1_048_576

interface Node {
  nodeName: string
  value?: string
  childNodes?: Node[]
}

const render = (diff: PlanDiff) => diffMarkdown.render(diff, {})

function parse(markdown: string): Node {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  })
  return parseFragment(html) as unknown as Node
}

function all(node: Node, name: string): Node[] {
  const below = (node.childNodes ?? []).flatMap((child) => all(child, name))
  return node.nodeName === name ? [node, ...below] : below
}

function textOf(node: Node): string {
  return node.nodeName === '#text' ? (node.value ?? '') : (node.childNodes ?? []).map(textOf).join('')
}

/** Each table as rows of cells. */
function tablesOf(markdown: string): string[][][] {
  return all(parse(markdown), 'table').map((table) =>
    all(table, 'tr').map((row) =>
      (row.childNodes ?? []).filter(({ nodeName }) => /^t[hd]$/.test(nodeName)).map(textOf),
    ),
  )
}

function removals(count: number, titleOf = (index: number) => `任务${index}`): PlanDiff {
  const tasks = Array.from({ length: count }, (_, index) =>
    sampleTask(`1.${index + 1}`, titleOf(index + 1), '按季通报进展，逐项写明责任人。'),
  )
  const changes = tasks.map(({ id, task }) =>
    sampleChange({ rule: 'task-removed', type: 'removed', level: 'error', base: sampleSide(id, task ?? '') }),
  )
  return sampleDiffOf(tasks, [], changes)
}

describe('markdown', () => {
  test('begins with the plans and the counts, then has a table for each kind of change', () => {
    expect(tablesOf(render(sampleDiff()))).toEqual([
      [
        ['', '计划', '年度', '来源', '任务数'],
        ['前一份', '2023年云岚市政务公开工作要点', '2023', '2023.pdf', '3'],
        ['后一份', '2024年云岚市政务公开工作要点', '2024', '2024.pdf', '3'],
      ],
      [
        ['级别', '变动', '规则', '数量'],
        ['🔴 重大', '删去的任务', 'task-removed', '1'],
        ['🟡 注意', '新增的任务', 'task-added', '1'],
        ['🟡 注意', '指标变动', 'measure-changed', '1'],
        ['🔵 一般', '改写的任务', 'task-reworded', '1'],
        ['🔵 一般', '单位改称', 'unit-renamed', '1'],
      ],
      [
        ['任务', '要求', '位置'],
        ['3 清理旧文件', '六月底前清完。', '第2页'],
      ],
      [
        ['任务', '要求', '位置'],
        ['3 开设企业窗口', '<script>alert(1)</script> & 每月一次。', '第2页'],
      ],
      [
        ['任务', '原来', '现在', '位置'],
        ['2 办好政策专栏', '20件以上', '30件以上', '第2页'],
      ],
      [
        ['任务', '表述', '位置'],
        ['1 公开重大决策', '决策前要公开听取各方意见。', '第2页'],
      ],
      [
        ['任务', '原来', '现在', '位置'],
        ['2 办好政策专栏', '市卫计委', '市卫健委', '第2页'],
      ],
      [
        ['级别', '变动', '理由', '接受人', '日期', '有效至'],
        ['🔴 重大', '「公开重大决策」的牵头单位由市司法局改为市数据局', '机构改革', '李某', '2024-04-01', ''],
      ],
    ])
  })

  test('marks words with elements that GitHub keeps', () => {
    const tree = parse(render(sampleDiff()))
    expect(all(tree, 'ins').map(textOf)).toEqual(['公开', '各方'])
    expect(all(tree, 'del')).toEqual([])
    expect(all(tree, 'details').map((details) => textOf(all(details, 'summary')[0] ?? details))).toEqual([
      '已接受的变动（1）',
    ])
  })

  test('folds a table of more than ten rows', () => {
    expect(all(parse(render(removals(10))), 'details')).toHaveLength(0)
    const tree = parse(render(removals(11)))
    expect(all(tree, 'summary').map(textOf)).toEqual(['删去的任务（11） task-removed'])
    expect(all(all(tree, 'details')[0] ?? tree, 'tr')).toHaveLength(12)
  })

  test('puts a doubt about the plans before all tables and the baseline’s leftovers last', () => {
    const diagnostics = [
      diagnose('baseline-unused', { rule: 'task-added', fingerprint: 'f00', what: '' }),
      diagnose('few-tasks-match', { percent: 12 }),
    ]
    const markdown = render({ ...sampleDiff(), diagnostics })
    expect(markdown).toMatch(/^## 计划比较\n\n> \[!WARNING\]\n> 只有 12% 的任务对得上/)
    const items = all(parse(markdown), 'li').map(textOf)
    expect(items).toEqual(['基线中的一条没有对应的变动：task-added f00'])
  })

  test('parts of a task that was split, with their numbers', () => {
    const parts = {
      ...sampleSide('1.1', '线上服务'),
      tasks: ['1.1', '1.2'],
      titles: ['线上服务', '线下服务'],
    }
    const change = sampleChange({
      rule: 'task-split',
      type: 'modified',
      level: 'warning',
      base: sampleSide('1.1', '优化服务'),
      revision: parts,
    })
    const revision = [sampleTask('1.1', '线上服务', '甲。'), sampleTask('1.2', '线下服务', '乙。')]
    const tables = tablesOf(
      render(sampleDiffOf([sampleTask('1.1', '优化服务', '甲。乙。')], revision, [change])),
    )
    expect(tables.at(-1)).toEqual([
      ['原来', '现在', '位置'],
      ['1 优化服务', '1 线上服务；2 线下服务', '第2页'],
    ])
  })

  test('a change that several tasks share is one row', () => {
    const tasks = [1, 2, 3, 4].map((number) => sampleTask(`1.${number}`, `任务${number}`, '按季通报。'))
    const changes = tasks.map(({ id, task }) =>
      sampleChange({
        rule: 'lead-unit-changed',
        type: 'modified',
        level: 'error',
        base: sampleSide(id, task ?? '', ['市司法局']),
        revision: sampleSide(id, task ?? '', ['市数据局']),
      }),
    )
    expect(tablesOf(render(sampleDiffOf(tasks, tasks, changes))).at(-1)).toEqual([
      ['任务', '原来', '现在'],
      ['4 项：1–4', '市司法局', '市数据局'],
    ])
  })

  test('plans that are the same are one sentence below the plans', () => {
    const tasks = [sampleTask('1.1', '任务', '按季通报。')]
    const markdown = render(sampleDiffOf(tasks, tasks, []))
    expect(markdown.trimEnd().split('\n').at(-1)).toBe('没有变动：两份计划的 1 项任务一一对应，内容相同。')
  })

  test('a history has each pair of plans, then the tasks', () => {
    const tree = parse(diffMarkdown.render(sampleHistory(), { language: 'en' }))
    expect(all(tree, 'h2').map(textOf)).toEqual([
      'Plans compared 2022 → 2024',
      'Plans compared 2024 → 2025',
      'The tasks through the years',
    ])
    expect(textOf(tree)).toContain('1 tasks more are in all 3 plans, unchanged.')
    expect(all(tree, 'li').map(textOf).slice(-2)).toEqual([
      '"公开重大决策": kept 3 years; lead changed in 2025',
      '"办好政策专栏": kept 2 years; added in 2024',
    ])
  })
})

describe('untrusted text in markdown', () => {
  test.each([
    ['<script>alert(1)</script>'],
    ['</summary></details><h1>x'],
    ['| a | b |\n|---|---|\n# 标题'],
    ['@all #12 https://evil.example'],
    ['[x](javascript:alert(1)) ![x](https://evil.example/x.png)'],
    ['`a` ``` ~~~'],
    ['<!-- <![CDATA[ <?x'],
    ['很长'.repeat(1500)],
  ])('%s stays in its cell', (evil) => {
    const wording: Change['wording'] = [
      {
        field: 'task',
        marks: [
          { type: 'removed', text: evil },
          { type: 'added', text: evil },
        ],
      },
    ]
    const side = sampleSide('1.1', evil, [evil])
    const diff = sampleDiffOf(
      [sampleTask('1.1', evil, evil, { leadUnits: [evil], number: evil })],
      [sampleTask('1.1', evil, evil)],
      [
        sampleChange({ rule: 'task-removed', type: 'removed', level: 'error', base: side }),
        sampleChange({
          rule: 'measure-changed',
          type: 'modified',
          level: 'info',
          base: side,
          revision: side,
        }),
        sampleChange({
          rule: 'task-reworded',
          type: 'modified',
          level: 'info',
          base: side,
          revision: side,
          wording,
        }),
        sampleChange({
          rule: 'task-added',
          type: 'added',
          level: 'info',
          revision: side,
          accepted: { reason: evil, by: evil, date: evil, expires: null },
        }),
      ],
    )
    const named = {
      ...diff,
      base: { ...diff.base, title: evil, source: { ...diff.base.source, name: evil } },
    }
    const hostile = render(named)
    const tree = parse(hostile)
    const rows = tablesOf(hostile).map((table) => table.map((row) => row.length))
    for (const row of rows) expect(new Set(row).size).toBe(1)
    expect(all(tree, 'h1')).toEqual([])
    for (const name of ['script', 'a', 'img', 'pre']) expect(all(tree, name)).toEqual([])
    expect(all(tree, 'details')).toHaveLength(1)
    expect(all(tree, 'ins').length).toBeLessThanOrEqual(1)
    expect(all(tree, 'table')).toHaveLength(6)
    expect(hostile.length).toBeLessThan(200_000)
  })
})

describe('a comparison that is too long for GitHub', () => {
  const COUNT = 20_000
  const long = removals(COUNT)
  const shownRows = (markdown: string) => markdown.match(/^\| \d+ 任务/gm)?.length ?? 0
  const cutCount = (markdown: string) => Number(/另有 (\d+) 条没有列出/.exec(markdown)?.[1] ?? 0)

  test('is cut to less than 1 MiB by whole changes, and says by how many', () => {
    const count = 50_000
    const markdown = render(removals(count))
    expect(Buffer.byteLength(markdown)).toBeLessThan(MEBIBYTE)
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(0.9 * MEBIBYTE)
    expect(shownRows(markdown)).toBeGreaterThan(1000)
    expect(shownRows(markdown) + cutCount(markdown)).toBe(count)
    const lines = markdown.trimEnd().split('\n')
    expect(lines.slice(-4)).toEqual([
      '</details>',
      '',
      '> [!NOTE]',
      expect.stringMatching(/^> 篇幅所限，另有 \d+ 条/),
    ])
    for (const line of lines.filter((line) => line.startsWith('| ') && line.includes('任务1')))
      expect(line).toMatch(/ \|$/)
  })

  test('leaves out the least important first', () => {
    const changes = long.changes.map((change, index) => ({
      ...change,
      level: index === COUNT - 1 ? ('error' as const) : ('info' as const),
      accepted: index === 0 ? { reason: '已议定', by: '李某', date: '2024-04-01', expires: null } : null,
    }))
    const markdown = render({ ...long, changes })
    expect(markdown).toContain(`| ${COUNT} 任务${COUNT} |`)
    expect(markdown).not.toContain('已议定')
    expect(shownRows(markdown) + cutCount(markdown)).toBe(COUNT)
  })

  test('shares the room among the pairs of a history', () => {
    const markdown = diffMarkdown.render({ ...sampleHistory(), diffs: [long, removals(3), long] }, {})
    expect(Buffer.byteLength(markdown)).toBeLessThan(MEBIBYTE)
    expect(markdown.match(/^## /gm)).toHaveLength(4)
    const parts = markdown.split(/^## /m).map(shownRows)
    expect(parts[1]).toBeGreaterThan(1000)
    expect(parts[2]).toBe(3)
    expect(parts[3]).toBeGreaterThan(1000)
  })

  test('counts what it leaves out of other lists too', () => {
    const unused = diagnose('baseline-unused', { rule: 'task-added', fingerprint: 'f00', what: '' })
    const diagnostics = Array.from({ length: COUNT }, () => unused)
    const markdown = render({ ...sampleDiff(), diagnostics })
    const shown = markdown.match(/^- 基线中的一条/gm)?.length ?? 0
    expect(shown).toBeGreaterThan(1000)
    expect(shown + cutCount(markdown)).toBe(COUNT)
  })

  test('a task with a text beyond all measure does not take the room of the others', () => {
    const markdown = render(
      removals(50, (index) => (index === 1 ? '很长'.repeat(1_000_000) : `任务${index}`)),
    )
    expect(shownRows(markdown)).toBe(49)
    expect(cutCount(markdown)).toBe(0)
  })
})
