import { describe, expect, it } from 'vitest'
import { isTargetLine, itemParts } from '../../../src/extract/prose/item-tasks.js'
import { NOWHERE } from '../../../src/result.js'

const partsOf = (...texts: string[]) =>
  itemParts(texts.map((text, i) => ({ text, provenance: [{ ...NOWHERE, line: i + 1 }] })))
const shortly = (...texts: string[]) =>
  partsOf(...texts).map(({ requirements, units, closed }) => ({
    requirements,
    units: [...units.lead, ...units.responsible, ...units.supporting],
    closed,
  }))

/** [form, paragraphs, parts] */
const ITEMS: readonly [string, string[], ReturnType<typeof shortly>][] = [
  ['text alone', ['公开预算。'], [{ requirements: ['公开预算。'], units: [], closed: false }]],
  [
    'a clause at the end',
    ['公开预算。（责任单位：市财政局）'],
    [{ requirements: ['公开预算。'], units: ['市财政局'], closed: true }],
  ],
  [
    'a clause before the full stop',
    ['公开预算（市财政局负责）。'],
    [{ requirements: ['公开预算。'], units: ['市财政局'], closed: true }],
  ],
  [
    'a full stop before and behind the clause',
    ['公开预算。（市财政局负责）。'],
    [{ requirements: ['公开预算。'], units: ['市财政局'], closed: true }],
  ],
  [
    'several clauses in one paragraph',
    ['公开预算（市财政局负责）。公开决算（市审计局负责）。'],
    [
      { requirements: ['公开预算。'], units: ['市财政局'], closed: true },
      { requirements: ['公开决算。'], units: ['市审计局'], closed: true },
    ],
  ],
  [
    'a clause in a paragraph of its own',
    ['公开预算。', '责任单位：市财政局'],
    [{ requirements: ['公开预算。'], units: ['市财政局'], closed: true }],
  ],
  [
    'several paragraphs that one clause closes',
    ['公开预算。', '公开决算。（市财政局负责）'],
    [{ requirements: ['公开预算。', '公开决算。'], units: ['市财政局'], closed: true }],
  ],
  [
    'paragraphs with a clause each',
    ['公开预算。（市财政局负责）', '公开决算。（市审计局负责）'],
    [
      { requirements: ['公开预算。'], units: ['市财政局'], closed: true },
      { requirements: ['公开决算。'], units: ['市审计局'], closed: true },
    ],
  ],
  [
    'text behind the last clause',
    ['公开预算。（市财政局负责）', '做好说明。'],
    [
      { requirements: ['公开预算。'], units: ['市财政局'], closed: true },
      { requirements: ['做好说明。'], units: [], closed: false },
    ],
  ],
  [
    'two clauses on lines of their own',
    ['公开预算。', '牵头单位：市财政局', '配合单位：市审计局'],
    [{ requirements: ['公开预算。'], units: ['市财政局', '市审计局'], closed: true }],
  ],
  [
    'a label in front of the text',
    ['具体措施：公开预算。（市财政局负责）'],
    [{ requirements: ['公开预算。'], units: ['市财政局'], closed: true }],
  ],
  [
    'a label at the end of a paragraph',
    ['公开预算。具体措施：'],
    [{ requirements: ['公开预算。'], units: [], closed: false }],
  ],
  ['a label alone', ['工作任务：'], []],
  ['nothing', [], []],
]

describe('isTargetLine', () => {
  it.each([
    ['治理目标：公开率达到百分之九十。', true],
    ['治理目标：公开率达到百分之九十。（责任单位：市财政局）', false],
    ['公开预算。', false],
  ])('%s: %s', (text, expected) => {
    expect(isTargetLine({ text, provenance: [] })).toBe(expected)
  })
})

describe('itemParts', () => {
  it.each(ITEMS)('%s', (_form, texts, parts) => {
    expect(shortly(...texts)).toEqual(parts)
  })

  it('says where each part was found', () => {
    const [first, second] = partsOf('公开预算。', '责任单位：市财政局', '公开决算。（市审计局负责）')
    expect(first?.provenance.map(({ line }) => line)).toEqual([1, 2])
    expect(second?.provenance.map(({ line }) => line)).toEqual([3])
  })

  it('keeps roles, deadlines and rules of the clause', () => {
    const [part] = partsOf('公开预算。（市财政局牵头，市审计局配合，6月底前完成；列首位的为牵头单位，下同）')
    expect(part).toMatchObject({
      units: { lead: ['市财政局'], supporting: ['市审计局'] },
      deadlines: [{ text: '6月底前完成' }],
      rules: [{ rule: 'first-leads' }],
    })
  })

  it('quotes units that are glyph soup', () => {
    const [part] = partsOf('公开预算。（责任单位：局局局局村村村）')
    expect(part?.units.responsible).toEqual([])
    expect(part?.diagnostics).toMatchObject([{ code: 'unreadable-units' }])
  })
})
