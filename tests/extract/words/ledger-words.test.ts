import { describe, expect, it } from 'vitest'
import { DEADLINE_LABEL_WORDS } from '../../../src/extract/words/deadline-words.js'
import {
  DUTY_FORM_WORDS,
  FRONT_FORM_WORDS,
  LABEL_FORM_WORDS,
  LONE_FORM_WORDS,
} from '../../../src/extract/words/ledger-words.js'
import { OPEN_END_NOUNS, OPEN_END_QUALIFIERS } from '../../../src/extract/words/open-ends.js'
import { BARE_LABELS } from '../../../src/extract/words/outline-words.js'
import { LABEL_NOUNS, ROLE_LABELS } from '../../../src/extract/words/role-labels.js'
import {
  JOINING_VERBS,
  ROLE_VERBS,
  VERB_QUALIFIERS,
  VERB_TAILS,
} from '../../../src/extract/words/role-verbs.js'
import type { Table } from '../../../src/index.js'
import { gridTable, noticeOf } from '../../support/extract.js'
import { rowsFor } from '../../support/word-rows.js'

/** Words that other tables have, with rows in the tests of those. */
const OF_OTHER_TABLES: ReadonlySet<string> = new Set<string>([
  ...[...ROLE_LABELS, ...ROLE_VERBS].flatMap(({ words }) => words),
  ...LABEL_NOUNS,
  ...BARE_LABELS,
  ...DEADLINE_LABEL_WORDS,
  ...VERB_QUALIFIERS,
  ...VERB_TAILS,
  ...JOINING_VERBS,
  ...OPEN_END_QUALIFIERS,
  ...OPEN_END_NOUNS,
])

const unassigned = (...blocks: (string | Table)[]) =>
  noticeOf(...blocks)
    .diagnostics.filter(({ code }) => code.includes('unassigned'))
    .map(({ values }) => values)

/** A plan of two tasks, of which the first has a unit clause. */
const planWith = (clause: string) => [
  '云岚市2031年工作要点',
  '一、公开工作',
  `（一）按时公开部门预算，说明增减变化。（${clause}）`,
  '（二）按时公开部门决算，说明增减变化。（市审计局负责）',
]

/** [word, a unit clause with it] */
const CLAUSES: readonly [word: string, clause: string][] = [
  ['等', '市财政局、市审计局等'],
  ['由', '由市财政局负责'],
  ['为', '责任单位为市财政局'],
  ['是', '责任单位是市财政局'],
  ['及', '责任单位：市财政局及各县区'],
  ['以及', '责任单位：市财政局以及市审计局'],
  ['和', '责任单位：市财政局和市审计局'],
  ['与', '责任单位：市财政局与市审计局'],
  ['时间', '责任单位：市财政局；时间：6月底前'],
]

/** [word, a cell beside the requirement that says it] */
const CELLS: readonly [word: string][] = [['同上'], ['同前'], ['无']]

/** [word, title of a covering letter] */
const TITLES: readonly [word: string, title: string][] = [
  ['关于', '云岚市人民政府关于印发《云岚市2031年工作要点》的通知'],
  ['印发', '关于印发云岚市2031年工作要点的通知'],
  ['转发', '云岚市人民政府办公室关于转发云岚市2031年工作要点的通知'],
  ['下发', '云岚市人民政府关于下发云岚市2031年工作要点的通知'],
  ['发布', '云岚市人民政府关于发布云岚市2031年工作要点的通知'],
  ['的通知', '云岚市人民政府办公室关于印发云岚市2031年工作要点的通知'],
  ['文件', '云岚市人民政府文件'],
]

/** [word, on a line of its own] */
const LINES: readonly [word: string][] = [['附件'], ['附'], ['注'], ['说明']]

describe('words that are read but not kept', () => {
  it.each(CLAUSES)('%s leaves nothing of the clause %s', (_, clause) => {
    expect(unassigned(...planWith(clause))).toEqual([])
  })

  it.each(CELLS)('%s leaves nothing of a unit cell', (cell) => {
    const heads = ['序号', '工作要求', '责任单位']
    const rows = [
      ['1', '按时公开预算，说明变化。', '市财政局'],
      ['2', '按时公开决算，说明变化。', cell],
    ]
    expect(unassigned('云岚市2031年工作要点', gridTable(heads, ...rows))).toEqual([])
  })

  it.each(TITLES)('%s leaves nothing of the title %s', (_, title) => {
    expect(unassigned(title, ...planWith('市财政局负责'))).toEqual([])
  })

  it.each(LINES)('%s leaves nothing of its line', (line) => {
    expect(unassigned(line, ...planWith('市财政局负责'))).toEqual([])
  })

  it.each([
    ['labels', LABEL_FORM_WORDS, [...CELLS, ['时间'] as const]],
    ['duties', DUTY_FORM_WORDS, CLAUSES.filter(([word]) => word !== '时间')],
    ['the front', FRONT_FORM_WORDS, TITLES],
    ['lines', LONE_FORM_WORDS, LINES],
  ])('have a row each: those of %s', (_, words, rows) => {
    const { withoutRow, ofNoWord } = rowsFor(words, rows)
    expect([withoutRow.filter((word) => !OF_OTHER_TABLES.has(word)), ofNoWord]).toEqual([[], []])
  })
})
