import { describe, expect, it } from 'vitest'
import { alignSentences } from '../../../src/diff/align/align-sentences.js'
import { vocabularyOf } from '../../../src/diff/text/grams.js'
import { type Sentence, sentencesOf } from '../../../src/diff/text/sentences.js'

const KEYS = [(sentence: Sentence) => sentence.folded, (sentence: Sentence) => sentence.substance]
/** What else the plan says: only beside other texts is a word rare or common. */
const AROUND = [
  '每季度向媒体通报进展。',
  '年末组织考核评比。',
  '经费列入部门预算。',
  '编写培训教材并组织授课。',
]

/** Which sentences say the same, by their text. */
function aligned(base: string, revision: string, title = ''): [string[], string[]][] {
  const [one, other] = [sentencesOf([base]), sentencesOf([revision])]
  const vocabulary = vocabularyOf([base, revision, title, ...AROUND])
  return alignSentences(one, other, { keysOf: KEYS, titles: [title], vocabulary }).map((pair) => [
    pair.base.map(({ text }) => text),
    pair.revision.map(({ text }) => text),
  ])
}

const LISTS = '逐项核对窗口指南，错漏当月改正。'
const PHONES = '安排专人值守咨询电话，登记来电诉求。'
const FEES = '收费标准贴在大厅入口，并说明依据。'

describe('sentences of one task', () => {
  it.each<[string, string, string, [string[], string[]][]]>([
    ['none on either side', '', '', []],
    ['none in the revision', LISTS, '', [[[LISTS], []]]],
    ['none in the base', '', LISTS, [[[], [LISTS]]]],
    [
      'the same in another order',
      LISTS + PHONES,
      PHONES + LISTS,
      [
        [[LISTS], [LISTS]],
        [[PHONES], [PHONES]],
      ],
    ],
    [
      'the same but for the year',
      `2023年${LISTS}${PHONES}`,
      `${PHONES}2024年${LISTS}`,
      [
        [[`2023年${LISTS}`], [`2024年${LISTS}`]],
        [[PHONES], [PHONES]],
      ],
    ],
    [
      'reworded ones, by what they still share',
      LISTS + PHONES,
      '来电诉求逐条登记，咨询电话由专人值守。窗口指南逐项核对，发现错漏随即改正。',
      [
        [[LISTS], ['窗口指南逐项核对，发现错漏随即改正。']],
        [[PHONES], ['来电诉求逐条登记，咨询电话由专人值守。']],
      ],
    ],
    [
      'one that is new and one that is gone',
      LISTS + PHONES,
      LISTS + FEES,
      [
        [[LISTS], [LISTS]],
        [[PHONES], []],
        [[], [FEES]],
      ],
    ],
    [
      'one that was split at a comma',
      `${LISTS}${PHONES}`,
      '安排专人值守咨询电话。登记来电诉求。逐项核对窗口指南，错漏当月改正。',
      [
        [[LISTS], ['逐项核对窗口指南，错漏当月改正。']],
        [[PHONES], ['安排专人值守咨询电话。', '登记来电诉求。']],
      ],
    ],
    [
      'two that were joined',
      `安排专人值守咨询电话。登记来电诉求。${LISTS}`,
      `${PHONES}${LISTS}`,
      [
        [['安排专人值守咨询电话。', '登记来电诉求。'], [PHONES]],
        [[LISTS], [LISTS]],
      ],
    ],
    ['the only ones of either year, however reworded', LISTS, FEES, [[[LISTS], [FEES]]]],
  ])('are aligned: %s', (_what, base, revision, expected) => {
    expect(aligned(base, revision)).toEqual(expected)
  })

  it('are not the same because of the words of the title', () => {
    const title = '便民服务热线管理'
    const pairs = aligned(`便民服务热线管理由专班负责。${LISTS}`, `便民服务热线管理纳入评比。${LISTS}`, title)
    expect(pairs).toContainEqual([['便民服务热线管理由专班负责。'], []])
    expect(pairs).toContainEqual([[], ['便民服务热线管理纳入评比。']])
  })

  it('are each told once, whatever is edited', () => {
    const base = LISTS + PHONES + FEES + LISTS
    const revision = PHONES + LISTS + AROUND.join('')
    const pairs = aligned(base, revision)
    expect(pairs.flatMap(([one]) => one).sort()).toEqual(
      sentencesOf([base])
        .map(({ text }) => text)
        .sort(),
    )
    expect(pairs.flatMap(([, other]) => other).sort()).toEqual(
      sentencesOf([revision])
        .map(({ text }) => text)
        .sort(),
    )
  })
})
