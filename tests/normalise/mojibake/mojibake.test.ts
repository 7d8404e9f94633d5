import { describe, expect, it } from 'vitest'
import { mojibake } from '../../../src/normalise/mojibake/mojibake.js'
import {
  canWrite,
  MISREAD,
  type Misread,
  misread,
  withoutControls,
  withQuestionMarks,
} from '../damage/encodings.js'
import { pick, seeded, toTraditional } from '../damage.js'
import { rewrite } from '../run-step.js'
import { HARD_WORDS, SENTENCES } from '../sample-text.js'

const PARAGRAPHS = 1000
/** Share of damaged paragraphs that are given back without a gap, at least. */
const LEAST_WHOLE = 0.5
const LATIN = ['', 'APP', ' GDP ', '2031年6月', '3.5%', '12345', '“一网通办”', '（一）', 'V2.0']

const UNTOLD = /[\ufffd?\u0080-\u00ffŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]/
const META = /[.*+?^${}()|[\]\\/-]/

function made(random: () => number, written: string): string {
  const text = `${pick(random, LATIN)}${pick(random, SENTENCES)}${pick(random, LATIN)}${pick(random, SENTENCES)}`
  const whole = written === 'big5' ? toTraditional(text) : text
  return canWrite(whole, written) ? whole : made(random, written)
}

const [AS_GBK, AS_LATIN] = MISREAD as [Misread, Misread]

const SAMPLES: readonly [string, string, string][] = [
  ['UTF-8 as GBK', '鏀垮姟', '政务'],
  ['UTF-8 as GBK, without its private-use characters', '鏀垮姟鍏紑', '政务公开'],
  ['UTF-8 as Latin-1', 'æ”¿åŠ¡å…¬å¼€', '政务公开'],
  ['GBK as Latin-1', 'ÕþÎñ¹«¿ª', '政务公开'],
  ['UTF-8 as Latin-1, twice', misread(misread('政务公开', AS_LATIN), AS_LATIN), '政务公开'],
  ['a byte order mark read as GBK', misread('\ufeff公', AS_GBK), '\ufeff公'],
  ['quotation marks read as Latin-1', '推进â€œä¸€ç½‘é€šåŠžâ€\u009d改革', '推进“一网通办”改革'],
  ['a no-break space read as Latin-1', '甲局Â 乙局', '甲局\u00a0乙局'],
]

describe('text that was read in another character set', () => {
  it.each(SAMPLES)('is put right: %s', (_name, text, expected) => {
    expect(rewrite(mojibake, text).text).toBe(expected)
  })

  it.each(MISREAD)('is given back exactly where nothing was lost: $name', (kind) => {
    const random = seeded(21)
    let exact = 0
    for (let i = 0; i < PARAGRAPHS; i++) {
      const written = made(random, kind.written).slice(0, -1)
      const damaged = misread(written, kind)
      if (damaged.includes('\ufffd')) continue
      exact++
      expect(rewrite(mojibake, damaged).text).toBe(written)
    }
    expect(exact).toBeGreaterThan(PARAGRAPHS / 10)
  })
})

describe('text that has lost bytes on the way', () => {
  const LOSSY: readonly { name: string; kind: Misread; lose: (text: string) => string }[] = MISREAD.flatMap(
    (kind) => [
      { name: `${kind.name}, with replacement characters`, kind, lose: (text) => text },
      { name: `${kind.name}, with question marks`, kind, lose: withQuestionMarks },
      { name: `${kind.name}, without controls`, kind, lose: withoutControls },
    ],
  )

  /** What is certain must be right; U+FFFD, question marks and Latin letters are what could not be told. */
  function wrongIn(result: string, written: string): string {
    const pattern = Array.from(result, (character) =>
      UNTOLD.test(character) ? '.?' : character.replace(META, '\\$&'),
    ).join('')
    return new RegExp(`^${pattern}$`, 'su').test(written) ? '' : result
  }

  it.each(LOSSY.filter(({ kind }) => kind.written === 'utf-8'))(
    'never gets a wrong character: $name',
    ({ kind, lose }) => {
      const random = seeded(22)
      let whole = 0
      for (let i = 0; i < PARAGRAPHS; i++) {
        const written = made(random, kind.written)
        const damaged = lose(misread(written, kind))
        const result = rewrite(mojibake, damaged).text
        if (result === written) whole++
        expect(wrongIn(result, written), damaged).toBe('')
      }
      // every other sentence of UTF-8 ends with a byte too many for GBK; Windows-1252 has lost one byte in six
      expect(whole).toBeGreaterThan(kind.read === 'gb18030' ? PARAGRAPHS * LEAST_WHOLE : 0)
    },
  )

  it('never gets a wrong character where private-use characters were dropped', () => {
    const random = seeded(23)
    for (let i = 0; i < PARAGRAPHS; i++) {
      const written = made(random, 'utf-8')
      const damaged = misread(written, AS_GBK).replace(/\p{Co}/gu, '')
      const result = rewrite(mojibake, damaged).text
      const invented = Array.from(result).filter((c) => !written.includes(c) && !damaged.includes(c))
      expect(invented.join(''), `${written}\n${result}`).toBe('')
    }
  })

  it.each([
    ['the full stop that ends a text', '鏀垮姟銆�', '政务。'],
    ['the full stop behind a title', misread('公布《清单》。', AS_GBK), '公布《清单》。'],
    ['the words of a date', '2022骞�6鏈�30鏃�', '2022年6月30日'],
  ])('gets back %s', (_name, text, expected) => {
    expect(rewrite(mojibake, text).text).toBe(expected)
  })
})

it.each([
  ['一 before 、', '涓�銆佹帹杩涙斂鍔″叕寮�', /^一、推进政务公/],
  ['开 in a word', '闈掓�犲幙寮�鍙戝尯鍏�甯冨姙浜嬫寚鍗', /^青\ufffd县开发区\ufffd布办事/],
])('tells a byte that begins no character: %s', (_, damaged, expected) => {
  expect(rewrite(mojibake, damaged).text).toMatch(expected)
})

it('tells what stays damaged beside what was put right', () => {
  expect(rewrite(mojibake, '鏀垮姟浜嬮」鏀')).toMatchObject({ text: '政务事项鏀', unrepaired: ['鏀'] })
})

describe('text that is as it should be', () => {
  it.each([
    ...SENTENCES,
    ...SENTENCES.map(toTraditional),
    ...HARD_WORDS,
    '100m²×5、±0.5℃、§3·1',
    'café, naïve, Çeşme, Übung — “quoted”',
    'lǜ、nǚ、ér、óu',
    '浔阳区、洮南市、涿州市、渚口镇',
    '甲\u00a0\u00a0\u00a0\u00a0乙',
    'Größe: 5 µm ± 0,1 °C',
    '1、αβγ；2、ㄅㄆㄇ',
    '锟斤拷锟斤拷',
  ])('stays: %s', (text) => {
    expect(rewrite(mojibake, text).text).toBe(text)
  })
})
