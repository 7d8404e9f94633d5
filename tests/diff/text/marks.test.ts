import { describe, expect, it } from 'vitest'
import { randomOf } from '../../../scripts/bench-diff/made-plans.mjs'
import { marksOf } from '../../../src/diff/text/marks.js'
import type { Mark } from '../../../src/model/plan-diff.js'

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed)
const WORDS = [
  '公开',
  '目录',
  '每季度',
  '更新',
  '，',
  '。',
  '20件',
  '指南',
  '𠮷',
  '办事',
  'APP',
  ' ',
  '窗口',
  '不少于',
]

const side = (marks: readonly Mark[], left: Mark['type']) =>
  marks
    .filter(({ type }) => type !== left)
    .map(({ text }) => text)
    .join('')

/** The text with some of its words left out, put in, or replaced. */
function edited(words: readonly string[], random: ReturnType<typeof randomOf>): string[] {
  return words.flatMap((word) => {
    if (random.chance(0.1)) return []
    if (random.chance(0.1)) return [random.pick(WORDS)]
    return random.chance(0.1) ? [word, random.pick(WORDS)] : [word]
  })
}

/** Marks must give back both texts, hold no empty stretch, and never two of one kind side by side. */
function expectWhole(marks: readonly Mark[], base: string, revision: string): void {
  expect(side(marks, 'added')).toBe(base)
  expect(side(marks, 'removed')).toBe(revision)
  expect(marks.every(({ text }) => text !== '')).toBe(true)
  expect(marks.some(({ type }, index) => type === marks[index + 1]?.type)).toBe(false)
}

describe('marks', () => {
  it('give back both texts, whatever was edited', () => {
    for (const seed of SEEDS) {
      const random = randomOf(seed)
      const words = Array.from({ length: random.between(0, 40) }, () => random.pick(WORDS))
      const [base, revision] = [words.join(''), edited(words, random).join('')]
      expectWhole(marksOf(base, revision), base, revision)
    }
  })

  it.each<[string, string, Mark[]]>([
    ['', '', []],
    ['公开目录', '公开目录', [{ type: 'same', text: '公开目录' }]],
    ['', '公开目录', [{ type: 'added', text: '公开目录' }]],
    ['公开目录', '', [{ type: 'removed', text: '公开目录' }]],
    [
      '听取意见',
      '公开听取意见',
      [
        { type: 'added', text: '公开' },
        { type: 'same', text: '听取意见' },
      ],
    ],
    [
      '更新目录并公布',
      '更新目录',
      [
        { type: 'same', text: '更新目录' },
        { type: 'removed', text: '并公布' },
      ],
    ],
  ])('from %j to %j', (base, revision, marks) => {
    expect(marksOf(base, revision)).toEqual(marks)
  })

  it('take a number as a whole: 20 is not 2 and 0', () => {
    const texts = marksOf('发布20件', '发布30件').map(({ text }) => text)
    expect(texts).toContain('20')
    expect(texts).toContain('30')
  })

  it('leave the words on both sides of an edit whole', () => {
    const marks = marksOf('各部门每月更新办事指南。', '各部门每季度更新办事指南。')
    const same = marks.filter(({ type }) => type === 'same').map(({ text }) => text)
    expect(same.at(-1)).toBe('更新办事指南。')
  })

  it('never part the halves of a character outside the basic plane', () => {
    const marks = marksOf('𠮷林路', '𠮶林路')
    expect(marks.every(({ text }) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text))).toBe(true)
    expectWhole(marks, '𠮷林路', '𠮶林路')
  })

  it.each([
    ['all different', '公开目录更新'.repeat(20_000), '核对指南汇总'.repeat(20_000)],
    [
      'one sentence in the middle',
      `${'更新目录。'.repeat(10_000)}`,
      `${'更新目录。'.repeat(5_000)}核对。${'更新目录。'.repeat(5_000)}`,
    ],
    ['every sentence edited', sentences(400, '目录'), sentences(400, '清单')],
    ['words of one letter', 'a b '.repeat(4_000), 'b a c '.repeat(3_000)],
  ])('of huge texts are found at once: %s', (_what, base, revision) => {
    expectWhole(marksOf(base, revision), base, revision)
  })
})

function sentences(count: number, object: string): string {
  return Array.from({ length: count }, (_, index) => `更新${index}号${object}。`).join('')
}
