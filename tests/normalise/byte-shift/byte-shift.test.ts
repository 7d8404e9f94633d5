import { describe, expect, it } from 'vitest'
import { byteShift } from '../../../src/normalise/byte-shift/byte-shift.js'
import { pick, seeded, shiftBytes, toTraditional } from '../damage.js'
import { makeParagraph } from '../made-paragraph.js'
import { rewrite } from '../run-step.js'
import { HARD_WORDS, SENTENCES } from '../sample-text.js'

const PARAGRAPHS = 500
const MARKERS = ['（一）', '（三）', '（十二）', '（二十一）']

/** Full-width ASCII is folded in the copies, so it is compared folded. */
function folded(text: string): string {
  return text.normalize('NFKC')
}

function planned(random: () => number): string {
  return toTraditional(makeParagraph(random))
}

function made(random: () => number): string {
  return toTraditional(`　　${pick(random, MARKERS)}${pick(random, SENTENCES)}${pick(random, SENTENCES)}`)
}

describe('a run that is one byte off', () => {
  it('is repaired exactly where the indent before it lost a byte', () => {
    const random = seeded(1)
    for (let i = 0; i < PARAGRAPHS; i++) {
      const paragraph = made(random)
      expect(folded(rewrite(byteShift, shiftBytes(paragraph, 1)).text)).toBe(folded(paragraph))
    }
  })

  it('never gives a wrong character: what cannot be told stays a question mark', () => {
    const random = seeded(2)
    let repaired = 0
    for (let i = 0; i < PARAGRAPHS; i++) {
      const paragraph = made(random)
      const damaged = shiftBytes(paragraph, 2 + Math.floor(random() * (paragraph.length - 12)))
      const result = folded(rewrite(byteShift, damaged).text)
      if (result === folded(damaged)) continue
      repaired++
      const expected = Array.from(folded(paragraph))
      const wrong = Array.from(result).filter(
        (character, at) => character !== '?' && character !== expected[at],
      )
      expect(wrong, `${damaged}\n${result}`).toEqual([])
    }
    expect(repaired).toBeGreaterThan(PARAGRAPHS * 0.75)
  })

  it('keeps the shape of made-up plans', () => {
    const random = seeded(3)
    for (let i = 0; i < PARAGRAPHS; i++) {
      const paragraph = planned(random)
      expect(rewrite(byteShift, paragraph).text).toBe(paragraph)
    }
  })

  it('is told, with the character that stays lost', () => {
    const damaged = shiftBytes('加快補貼資金發放進度', 3)
    const { text, unrepaired } = rewrite(byteShift, damaged)
    expect(unrepaired?.length, text).toBe(text.includes('?') ? 1 : 0)
  })

  it('takes the character that its reading tells where a bracket was swallowed', () => {
    const damaged = shiftBytes('　　服从全局戰(zhàn)略', 1)
    expect(damaged).toContain('?zhàn)')
    expect(folded(rewrite(byteShift, damaged).text)).toBe('  服从全局戰(zhàn)略')
  })
})

describe('text that is not damaged', () => {
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

it('gives up on a file made to keep it busy', () => {
  const text = '?。ㄒ唬中'.repeat(50_000)
  const start = performance.now()
  rewrite(byteShift, text)
  expect(performance.now() - start).toBeLessThan(20_000)
})
