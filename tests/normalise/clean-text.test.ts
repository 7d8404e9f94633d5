import { expect, it } from 'vitest'
import { normalise } from '../../src/normalise/index.js'
import { pick, seeded } from './damage.js'
import { documentOf, paragraph } from './documents.js'
import { HARD_WORDS, SENTENCES } from './sample-text.js'

/** What notices hold besides sentences, written as CONTRACT wants it. */
const PIECES: readonly string[] = [
  '一、',
  '（一）',
  '1.',
  '3．',
  '①',
  '㈠',
  '2031年6月30日前，',
  '二〇三一年六月，',
  '〔2031〕5号',
  '[2031]5号',
  '1,000户、',
  '3.5%、3‰、5℃、10m²、100㎡，',
  '8:30至17：00，',
  '2021—2025年，',
  '3~5名、3～5名，',
  '比例为1:3，',
  '0799-1234567，',
  'GDP、APP、5G、A4、V2.0，',
  '“一网通办”‘双公示’',
  '"数字"城市，',
  '「乙」『丙』【丁】〖戊〗',
  '《关于〈清单〉的通知》（试行）',
  '阿力木·买买提，',
  '（PPP）（ppp）（GDP）（含app）',
  '互联网＋政务，',
  '互联网+政务，',
  'https://www.example.cn/a?b=1&c=2，',
  'name@example.cn，',
  'Open Data，',
  '是否公开？当然！好！！？',
  '——',
  '……',
  '●■□☑√×÷±≥',
  '（责任单位：市财政局；各县（市、区）政府）',
  '牵头单位：市教育局，责任单位：市财政局、市审计局。',
  'R&D、AT&T，',
  '某某局○○科，××县，',
  '附件9，',
  '浔阳区、洮南市、涿州市、甪直镇、龑山、䶮湖，',
]
const STRINGS = 10_000
/** Strings of one document: more are evidence for each other. */
const BESIDE = 50

function made(random: () => number): string {
  const pieces = Array.from({ length: 1 + Math.floor(random() * 5) }, () =>
    pick(random, random() < 0.3 ? SENTENCES : random() < 0.2 ? HARD_WORDS : PIECES),
  )
  return pieces.join('')
}

/** Characters of GB2312 in no order: nothing else tells damage from text than that it is made of other characters. */
const GB2312 = new TextDecoder('gbk')
  .decode(
    Uint8Array.from({ length: 72 * 94 * 2 }, (_, i) =>
      i % 2 === 0 ? 0xb0 + Math.floor(i / 188) : 0xa1 + ((i >> 1) % 94),
    ),
  )
  .replace(/[^\u4e00-\u9fff]/g, '')

function jumbled(random: () => number): string {
  return Array.from({ length: 4 + Math.floor(random() * 40) }, () =>
    random() < 0.1
      ? pick(random, ['，', '、', '。', '；', '：']) + pick(random, [...GB2312])
      : pick(random, [...GB2312]),
  ).join('')
}

it.each([
  ['of sentences, names, numbers, marks and Latin', made, 31],
  ['of Chinese characters in no order', jumbled, 32],
] as const)('ten thousand clean strings %s stay as they are', (_name, make, seed) => {
  const random = seeded(seed)
  for (let i = 0; i < STRINGS; i += BESIDE) {
    const document = documentOf(...Array.from({ length: BESIDE }, () => paragraph(make(random), null)))
    const { value, diagnostics } = normalise(document)
    expect(value.blocks).toEqual(document.blocks)
    expect(diagnostics).toEqual([])
    expect(value.normalization.steps).toEqual([])
  }
})
