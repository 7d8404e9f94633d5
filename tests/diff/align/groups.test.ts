import { describe, expect, it } from 'vitest'
import { UNASSIGNED } from '../../../src/diff/align/assign.js'
import { candidatesOf } from '../../../src/diff/align/candidates.js'
import { type Group, groupsOf } from '../../../src/diff/align/groups.js'
import { vocabularyOf } from '../../../src/diff/text/grams.js'

const [LISTS, PHONES, FEES, MAPS] = [
  '逐项核对窗口指南错漏当月改正',
  '安排专人值守咨询电话登记来电诉求',
  '收费标准贴在大厅入口并说明依据',
  '绘制办事流程图注明所需天数',
]
const OTHERS = ['每季度向媒体通报进展', '年末组织考核评比']

interface Case {
  readonly base: readonly string[]
  readonly revision: readonly string[]
  readonly assigned: readonly number[]
  readonly surroundings?: (base: number, revision: number) => number
}

function groups({ base, revision, assigned, surroundings = () => 0 }: Case): Group[] {
  const vocabulary = vocabularyOf([...base, ...revision, ...OTHERS])
  const [one, other] = [base.map(vocabulary.gramsOf), revision.map(vocabulary.gramsOf)]
  const candidates = candidatesOf(one, other, vocabulary)
  return groupsOf({
    assigned: Int32Array.from(assigned),
    candidates,
    base: one,
    revision: other,
    vocabulary,
    surroundings,
  })
}

describe('groups', () => {
  it.each<[string, Case, Group[]]>([
    ['nothing that was matched', { base: [LISTS], revision: [PHONES], assigned: [UNASSIGNED] }, []],
    [
      'what was matched one to one',
      { base: [LISTS, PHONES], revision: [PHONES, LISTS], assigned: [1, 0] },
      [
        { base: [0], revision: [1] },
        { base: [1], revision: [0] },
      ],
    ],
    [
      'a text that was split in two',
      { base: [LISTS + PHONES], revision: [PHONES, LISTS], assigned: [1] },
      [{ base: [0], revision: [0, 1] }],
    ],
    [
      'a text that was split in three',
      { base: [LISTS + PHONES + FEES], revision: [LISTS, PHONES, FEES], assigned: [1] },
      [{ base: [0], revision: [0, 1, 2] }],
    ],
    [
      'three texts that were merged',
      {
        base: [LISTS, PHONES, FEES],
        revision: [LISTS + PHONES + FEES],
        assigned: [UNASSIGNED, 0, UNASSIGNED],
      },
      [{ base: [0, 1, 2], revision: [0] }],
    ],
    [
      'no part that gives nothing which the matched one does not give already',
      { base: [LISTS + PHONES], revision: [LISTS + PHONES, PHONES], assigned: [0] },
      [{ base: [0], revision: [0] }],
    ],
    [
      'one of two parts that give the same',
      { base: [LISTS + PHONES], revision: [LISTS, PHONES, PHONES], assigned: [0] },
      [{ base: [0], revision: [0, 1] }],
    ],
    [
      'no text about something else',
      { base: [LISTS + PHONES], revision: [LISTS, MAPS], assigned: [0] },
      [{ base: [0], revision: [0] }],
    ],
    [
      'nothing empty',
      { base: [LISTS], revision: [LISTS, ''], assigned: [0] },
      [{ base: [0], revision: [0] }],
    ],
  ])('hold %s', (_what, given, expected) => {
    expect(groups(given)).toEqual(expected)
  })

  it('are never many to many', () => {
    const found = groups({
      base: [LISTS + PHONES, FEES + MAPS],
      revision: [PHONES + FEES, LISTS, MAPS],
      assigned: [0, UNASSIGNED],
    })
    for (const { base, revision } of found) expect(Math.min(base.length, revision.length)).toBe(1)
    expect(found.length).toBeGreaterThan(0)
  })

  it('hold each text once', () => {
    const given = { base: [LISTS + PHONES, PHONES + FEES], revision: [LISTS, FEES, PHONES], assigned: [0, 1] }
    const found = groups(given).flatMap(({ revision }) => revision)
    expect(new Set(found).size).toBe(found.length)
    expect(found).toContain(2)
  })

  it('are joined by their surroundings where the wording alone does not tell', () => {
    const part = `${PHONES}${OTHERS.join('')}${FEES}`
    const given = { base: [LISTS + PHONES], revision: [LISTS, part], assigned: [0] }
    expect(groups({ ...given, surroundings: () => 0 })).toEqual([{ base: [0], revision: [0] }])
    expect(groups({ ...given, surroundings: () => 1 })).toEqual([{ base: [0], revision: [0, 1] }])
  })
})
