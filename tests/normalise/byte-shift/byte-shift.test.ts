import { describe, expect, it } from 'vitest'
import { byteShift } from '../../../src/normalise/byte-shift/byte-shift.js'
import { fold, shiftCharacters } from '../damage/byte-shift.js'
import { judgeRepair } from '../damage/judge-repair.js'
import { addGlosses, pick, seeded, shiftBytes, toTraditional } from '../damage.js'
import { makeParagraph } from '../made-paragraph.js'
import { rewrite } from '../run-step.js'
import { HARD_WORDS, SENTENCES } from '../sample-text.js'

const PARAGRAPHS = 1000
const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e“”]/
const READINGS = {
  發: 'fā',
  經: 'jīng',
  區: 'qū',
  統: 'tǒng',
  產: 'chǎn',
  現: 'xiàn',
  實: 'shí',
  號: 'hào',
  戰: 'zhàn',
  務: 'wù',
}

const SCRIPTS = { Simplified: (text: string) => text, Traditional: toTraditional } as const
const KINDS = (['Simplified', 'Traditional'] as const).flatMap((script) =>
  (['swallow', 'keep'] as const).flatMap((ascii) =>
    ([1, 2, 3] as const).map((losses) => ({ script, ascii, losses })),
  ),
)

/** Places of characters of two bytes, as many as there are to be. */
function pickPlaces(text: string, random: () => number, count: number): number[] {
  const places = Array.from(text, (character, place) => (CHINESE.test(character) ? place : -1)).filter(
    (at) => at >= 0,
  )
  return Array.from({ length: count }, () => pick(random, places))
}

describe('a run that is one byte off', () => {
  it('is repaired exactly where the indent before it lost a byte', () => {
    const random = seeded(1)
    for (let i = 0; i < PARAGRAPHS; i++) {
      // the marks of such a copy are full-width and its figures Chinese, so that no mark is swallowed
      const paragraph = toTraditional(`　　${makeParagraph(random).trim().replace(/[ -~]/g, '五')}。`)
      const damaged = shiftBytes(paragraph, 1)
      expect(fold(rewrite(byteShift, damaged).text), damaged).toBe(fold(paragraph))
    }
  })

  it.each(KINDS)('is never made wrong: $script, $losses lost, ASCII $ascii', ({ script, ascii, losses }) => {
    const random = seeded(losses)
    let exact = 0
    for (let i = 0; i < PARAGRAPHS / 4; i++) {
      const paragraph = SCRIPTS[script](makeParagraph(random))
      const damaged = shiftCharacters(paragraph, { lost: pickPlaces(paragraph, random, losses), ascii })
      const { passes } = rewrite(byteShift, damaged.text)
      const verdict = judgeRepair(paragraph, damaged, passes[0] ?? [])
      expect(verdict, damaged.text).not.toMatchObject({ kind: 'wrong' })
      if (verdict.kind === 'exact') exact++
    }
    if (script === 'Traditional' && losses === 1) expect(exact).toBeGreaterThan(PARAGRAPHS / 4 / 3)
  })

  it('is repaired with glosses in it, never wrongly', () => {
    const random = seeded(4)
    for (let i = 0; i < PARAGRAPHS / 2; i++) {
      const paragraph = addGlosses(toTraditional(makeParagraph(random)), READINGS)
      const damaged = shiftCharacters(paragraph, { lost: pickPlaces(paragraph, random, 1) })
      const { passes } = rewrite(byteShift, damaged.text)
      expect(judgeRepair(paragraph, damaged, passes[0] ?? []), damaged.text).not.toMatchObject({
        kind: 'wrong',
      })
    }
  })

  it.each([
    ['the indent and a heading', '　　（六）細化街區(qū)養護辦法', 1],
    ['the first blank of an indent', '　　（六）細化街區養護辦法', 0],
    ['a full stop', '逐條回應。現(xiàn)將結果公佈', 4],
    ['a full stop before a word', '逐條回應。開展回訪，聽取意見', 4],
    ['the indent of a question that is answered', '　　何人負責？可由社區決定', 1],
    ['a character with its pinyin', '加快補(bǔ)貼發放', 2],
    ['a character before one whose bracket is swallowed', '　　服从全局戰(zhàn)略', 1],
    ['a character before another script', '　　推進App建設', 1],
  ])('is repaired behind %s', (_, text, place) => {
    expect(fold(rewrite(byteShift, shiftBytes(text, place)).text)).toBe(fold(text))
  })

  it('is repaired through private-use characters of either standard', () => {
    const damaged = shiftBytes('　　（一）圍繞民生', 1)
    expect(damaged).toContain('\ue30f')
    expect(fold(rewrite(byteShift, damaged).text)).toBe('  (一)圍繞民生')
    expect(rewrite(byteShift, damaged).unrepaired).toEqual([])
  })

  it('takes the character that a reading tells where both its bytes and the bracket are gone', () => {
    expect(rewrite(byteShift, '與沿線城?shì)共建綠廊').text).toBe('與沿線城市(shì)共建綠廊')
  })

  it('is told, with the character that stays lost', () => {
    const damaged = shiftBytes('加快補貼資金發放進度', 3)
    const { text, unrepaired } = rewrite(byteShift, damaged)
    expect(unrepaired?.length, text).toBe(text.includes('?') ? 1 : 0)
  })
})

describe('a character that is lost with nothing behind it', () => {
  it('stays a question mark and is told', () => {
    const { text, unrepaired } = rewrite(byteShift, '逐项核对内?容。')
    expect(text).toBe('逐项核对内?容。')
    expect(unrepaired).toEqual(['逐项核对内?容'])
  })

  it.each(['怎么办?我们来办', '是否公开?应当公开', '何时办结?三日内办结'])('is no question: %s', (text) => {
    expect(rewrite(byteShift, text).unrepaired).toEqual([])
  })
})

describe('text that is not damaged', () => {
  const QUESTIONS = [
    '是否公开?',
    '怎么办?',
    '谁来管？',
    '?',
    '??',
    ' ? ',
    '为什么? 因为',
    '(Why?)',
    'Really?Yes',
    '?A类',
    '什么是“三公”?一是',
    '?（一）',
    '?m=2',
    '网址http://www.example.cn/list?id=3&page=2 ',
    'FAQ?',
    '可否?可。',
    '……?',
  ]

  it('stays, whatever is asked in it', () => {
    const random = seeded(5)
    for (let i = 0; i < 10 * PARAGRAPHS; i++) {
      const [begin, end] = [makeParagraph(random), pick(random, SENTENCES)]
      const text = pick(
        random,
        Object.values(SCRIPTS),
      )(
        begin.slice(0, Math.floor(random() * begin.length)) +
          pick(random, QUESTIONS) +
          end +
          pick(random, QUESTIONS),
      )
      expect(rewrite(byteShift, text).text).toBe(text)
    }
  })

  it.each([
    ...SENTENCES,
    ...HARD_WORDS,
    '怎么办?我们来办。',
    '是否公开?(一)公开',
    '为什么?因为ABC',
    'a?b=c&d',
  ])('stays: %s', (text) => {
    expect(rewrite(byteShift, text).text).toBe(text)
  })

  it.each(['the \ufffdlo, and \ufffdb in a formula', 'f(x) ?(–1) or ?@b', 'What?The end'])(
    'stays where no Chinese is near: %s',
    (text) => {
      expect(rewrite(byteShift, text).text).toBe(text)
    },
  )

  it('stays with a question mark after every character', () => {
    for (const sentence of SENTENCES) {
      const asked = Array.from(sentence).join('?')
      expect(rewrite(byteShift, asked).text).toBe(asked)
    }
  })
})

it.each(['公開\ufffd\ufffd内容', '锟斤拷锟斤拷', '不?N的', '?ㄒ\ue30f'])(
  'tells what it cannot repair: %s',
  (text) => {
    const result = rewrite(byteShift, text)
    expect(result.text).toBe(text)
    expect(result.unrepaired).toHaveLength(1)
  },
)

it.each(['?。ㄒ唬中', '?', '?牋', '?A', '中?N', '?zhèn)', '?。?'])(
  'gives up on a file made to keep it busy: %s again and again',
  (piece) => {
    const text = piece.repeat(200_000 / piece.length)
    const start = performance.now()
    rewrite(byteShift, text)
    expect(performance.now() - start).toBeLessThan(20_000)
  },
)

it('takes a lost indent for an indent in mid-line too', () => {
  const line = '落實措施。 　　（一）完善各種機制。'
  const { text } = rewrite(byteShift, shiftBytes(line, line.indexOf('　（')))
  expect(text).toMatch(/^落實措施。\s+（一）完善/)
})
