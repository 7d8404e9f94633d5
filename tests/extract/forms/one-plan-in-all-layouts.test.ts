import { describe, expect, it } from 'vitest'
import { parseNotice } from '../../../src/index.js'

/** A made-up row of a plan. */
interface PlanRow {
  section: string
  number: number
  text: string
  lead: string[]
  responsible: string[]
  deadline: string
}

const SECTIONS = ['一、聚焦重点领域', '二、优化办事服务', '三、夯实工作基础']
const VERBS = ['更新', '公布', '梳理', '核对', '整理']
const OBJECTS = ['窗口办事指南', '部门预算说明', '招生入学政策', '供水停水信息', '公交线路图']
const ENDS = ['，做到一次说清。', '，方便群众查阅。', '。同时标明更新日期。']
const LEADS = ['县财政局', '县教育局', '县水利局', '县交通运输局', '县行政审批局']
const OTHERS = [['各乡镇人民政府'], ['县直各有关单位', '各街道'], ['各乡镇', '县属国有企业']]
const DEADLINES = ['6月底前', '年底前', '持续推进', '2031年9月底前']

/** Numbers that look random and are the same each time (mulberry32). */
function randomFrom(seed: number): <T>(list: readonly T[]) => T {
  let state = seed
  return (list) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    const item = list[((mixed ^ (mixed >>> 14)) >>> 0) % list.length]
    if (item === undefined) throw new Error('an empty list')
    return item
  }
}

function planOf(seed: number): PlanRow[] {
  const pick = randomFrom(seed)
  let number = 0
  return SECTIONS.flatMap((section) =>
    Array.from({ length: pick([1, 2, 3]) }, () => ({
      section,
      number: ++number,
      text: `${pick(VERBS)}${pick(OBJECTS)}${pick(ENDS)}`,
      lead: [pick(LEADS)],
      responsible: pick(OTHERS),
      deadline: pick(DEADLINES),
    })),
  )
}

type Print = (rows: readonly PlanRow[]) => string

const HEADS = ['工作任务', '工作要求', '牵头单位', '责任单位', '完成时限']
const isFirst = (rows: readonly PlanRow[], i: number) => rows[i - 1]?.section !== rows[i]?.section
const cellsOf = (row: PlanRow) => [
  `${row.number}.${row.text}`,
  row.lead.join('、'),
  row.responsible.join('、'),
  row.deadline,
]
/** The rows' cells; the section's cell stands in its first row, `empty` in the others, or nothing at all. */
const bodyOf = (rows: readonly PlanRow[], empty: string | null) =>
  rows.map((row, i) =>
    isFirst(rows, i) ? [row.section, ...cellsOf(row)] : [...(empty === null ? [] : [empty]), ...cellsOf(row)],
  )

/** [layout, how it prints a plan] */
const LAYOUTS: readonly [string, Print][] = [
  [
    'one row a line, pipes',
    (rows) => [HEADS, ...bodyOf(rows, '')].map((row) => `${row.join(' | ')} |`).join('\n'),
  ],
  [
    'one row a line, merged cells missing',
    (rows) => [HEADS, ...bodyOf(rows, null)].map((row) => `${row.join(' | ')} |`).join('\n'),
  ],
  [
    'one row a line, padded at the end',
    (rows) =>
      [HEADS, ...bodyOf(rows, null)]
        .map((row) => [...row, ...Array<string>(HEADS.length - row.length).fill('')].join(' | '))
        .join('\n'),
  ],
  ['tabs', (rows) => [HEADS, ...bodyOf(rows, '')].map((row) => row.join('\t')).join('\n')],
  [
    'tabs, sections on lines of their own',
    (rows) =>
      [
        HEADS.slice(1).join('\t'),
        ...rows.flatMap((row, i) => [...(isFirst(rows, i) ? [row.section] : []), cellsOf(row).join('\t')]),
      ].join('\n'),
  ],
  [
    'Markdown',
    (rows) =>
      [HEADS, HEADS.map(() => '---'), ...bodyOf(rows, '')].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  ],
  ['one cell a line', (rows) => [HEADS, ...bodyOf(rows, null)].flat().join('\n')],
  ['one cell a line, blank lines between', (rows) => [HEADS, ...bodyOf(rows, null)].flat().join('\n\n')],
  [
    'a line a row, nothing between its cells',
    (rows) => [HEADS, ...bodyOf(rows, null)].map((row) => row.join('')).join('\n'),
  ],
  ['nothing between the cells at all', (rows) => [HEADS, ...bodyOf(rows, null)].flat().join('')],
  ['a blank between the cells', (rows) => [HEADS, ...bodyOf(rows, null)].flat().join(' ')],
]

const SEEDS = [1, 2, 3, 4, 5, 6]

describe('one plan printed in all layouts', () => {
  it.each(LAYOUTS)('comes back from %s', async (_, print) => {
    for (const seed of SEEDS) {
      const plan = planOf(seed)
      const text = `云岚县2031年政务公开任务分解表\n${print(plan)}\n`
      const { tasks } = await parseNotice({ bytes: new TextEncoder().encode(text), name: 'notice.txt' })
      const found = tasks.map((task) => ({
        section: task.section[0],
        number: Number(task.number),
        text: task.requirements.join(''),
        lead: task.leadUnits,
        responsible: task.responsibleUnits,
        deadline: task.deadlines[0]?.text,
      }))
      expect(found).toEqual(plan)
    }
  })
})
