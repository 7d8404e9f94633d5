import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Converter } from 'opencc-js/cn2t'
import { describe, expect, it } from 'vitest'
import { detectScript, script } from '../../../src/normalise/script/script.js'
import { pick, seeded, toTraditional } from '../damage.js'
import { rewrite } from '../run-step.js'
import { HARD_WORDS, SENTENCES } from '../sample-text.js'
import { HARD_WORDS as AMBIGUOUS_WORDS } from './hard-words.js'

const FIXTURES = fileURLToPath(new URL('../../../fixtures', import.meta.url))
const alone = (text: string) => rewrite(script, text).text

describe('Simplified text', () => {
  it.each(HARD_WORDS)('keeps its characters: %s', (word) => {
    expect(rewrite(script, word, { beside: SENTENCES }).text).toBe(word)
  })

  it.each([
    ...[
      '濛洲街道',
      '於潜镇',
      '乾县',
      '塚头镇',
      '尖塚镇',
      '著名',
      '乾安县',
      '洩湖镇',
      '钜桥镇',
      '鮀莲街道',
      '鴜鷺树镇',
    ],
    ...['经认定後', '其馀', '其馀部门', '迳口镇', '昭馀镇', '么铺镇', '瞭望', '宫商角徵羽', '后里'],
  ])('keeps them with no text beside it: %s', (text) => {
    expect(alone(text)).toBe(text)
  })

  it.each(['经认定後发给補贴', '其馀單位参照执行', '裡里外外'])(
    'keeps a stray Traditional character in a Simplified document: %s',
    (text) => {
      expect(rewrite(script, text, { beside: SENTENCES }).text).toBe(text)
    },
  )

  it('is left alone 10,000 times, whatever characters of GB2312 it has', () => {
    const random = seeded(21)
    const hanzi = gb2312()
    for (let i = 0; i < 10_000; i++) {
      const text = Array.from({ length: 1 + Math.floor(random() * 30) }, () => pick(random, hanzi)).join('')
      expect(alone(text)).toBe(text)
    }
  })
})

it('leaves every Simplified text of the fixtures as it is', () => {
  const paths = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.txt') && !/^(?:bad|traditional)/.test(path),
  )
  expect(paths.length).toBeGreaterThan(20)
  for (const path of paths) {
    const texts = readFileSync(join(FIXTURES, path), 'utf8').split('\n')
    const rewriteText = script.prepare(texts, {})
    expect(texts.map((text) => rewriteText(text, 'paragraph').text)).toEqual(texts)
    for (const text of texts) expect(alone(text)).toBe(text)
  }
})

describe('the script of a document', () => {
  it('is told in spite of a few characters of the other script', () => {
    expect(detectScript([...SENTENCES, '经认定後，贷款馀额'])).toBe('hans')
    expect(detectScript([...SENTENCES.map(toTraditional), '干部、标准'])).toBe('hant')
  })

  it('is Simplified where nothing tells', () => {
    expect(detectScript(['乾 著 於 后 里', ''])).toBe('hans')
  })
})

describe('Traditional text', () => {
  const traditional = SENTENCES.map(toTraditional)

  it.each(SENTENCES)('becomes Simplified: %s', (sentence) => {
    expect(alone(toTraditional(sentence))).toBe(sentence)
  })

  it('tells what was changed and where', () => {
    expect(rewrite(script, '現場辦公', { beside: traditional })).toEqual({
      text: '现场办公',
      passes: [
        [
          { start: 0, from: '現', to: '现' },
          { start: 1, from: '場', to: '场' },
          { start: 2, from: '辦', to: '办' },
        ],
      ],
    })
  })

  it('counts places in UTF-16 units', () => {
    expect(rewrite(script, '𠮷場', { beside: traditional }).passes).toEqual([
      [{ start: 2, from: '場', to: '场' }],
    ])
  })

  it.each([
    ['規范標准，干部職責', '规范标准，干部职责'],
    ['关于發展經濟的辦法', '关于发展经济的办法'],
    ['事后監督和云計算', '事后监督和云计算'],
  ])('is converted whole where some characters are Simplified already: %s', (text, expected) => {
    expect(alone(text)).toBe(expected)
  })

  it.each(['乾县动态：报废车辆处置办法已经实施', '干系', '后里'])(
    'keeps a Simplified paragraph in it: %s',
    (text) => {
      expect(rewrite(script, text, { beside: traditional }).text).toBe(text)
    },
  )

  it('loses only what Simplified does not have in a paragraph of both', () => {
    expect(
      rewrite(script, '乾县现场办公时间调整为九点，著名景区发给補貼', { beside: traditional }).text,
    ).toBe('乾县现场办公时间调整为九点，著名景区发给补贴')
  })
})

describe('a Simplified document with Traditional parts', () => {
  const both = [...SENTENCES, ...SENTENCES.slice(0, 3).map(toTraditional)]

  it.each([
    ['a paragraph', '開設諮詢窗口，監測飲用水質，維護農戶權益', '开设咨询窗口，监测饮用水质，维护农户权益'],
    ['a title', '政務公開工作要點', '政务公开工作要点'],
  ])('has %s converted', (_name, text, expected) => {
    expect(rewrite(script, text, { beside: SENTENCES }).text).toBe(expected)
  })

  it('has the Traditional characters of a text converted that was changed in part', () => {
    expect(rewrite(script, '认真發展經济，统筹城鄉区域，乾县着力办好实事', { beside: both }).text).toBe(
      '认真发展经济，统筹城乡区域，乾县着力办好实事',
    )
  })

  it('has a short one converted where others are Traditional', () => {
    expect(rewrite(script, '區政府', { beside: both }).text).toBe('区政府')
    expect(rewrite(script, '區政府', { beside: SENTENCES }).text).toBe('區政府')
  })
})

describe('a text that was made Traditional', () => {
  const random = seeded(22)
  const sentences = AMBIGUOUS_WORDS.map(
    (word) =>
      `${pick(random, SENTENCES).slice(0, -1)}，${word}、${pick(random, AMBIGUOUS_WORDS)}和${pick(random, AMBIGUOUS_WORDS)}等${pick(random, SENTENCES)}`,
  )

  it.each(['t', 'tw', 'hk'] as const)('by opencc to %s is Simplified as it was', (to) => {
    const convert = Converter({ from: 'cn', to })
    const convertBack = script.prepare(sentences.map(convert), {})
    for (const sentence of sentences) expect(convertBack(convert(sentence), 'paragraph').text).toBe(sentence)
    for (const sentence of sentences) expect(alone(convert(sentence))).toBe(sentence)
  })
})

/** The hanzi of the national standard of 1980. */
function gb2312(): string[] {
  const bytes: number[] = []
  for (let lead = 0xb0; lead <= 0xf7; lead++)
    for (let trail = 0xa1; trail <= 0xfe; trail++) bytes.push(lead, trail)
  return Array.from(new TextDecoder('gbk').decode(new Uint8Array(bytes))).filter(
    (c) => c >= '\u4e00' && c <= '\u9fff',
  )
}
