import { describe, expect, it } from 'vitest'
import { normalise } from '../../src/normalise/index.js'
import { privateUse } from '../../src/normalise/private-use.js'
import { PRIVATE_USE } from '../../src/normalise/private-use-data.js'
import { documentOf, lines, paragraphsOf } from './documents.js'
import { rewrite } from './run-step.js'

describe('private-use characters', () => {
  it.each([
    ['the full-width space of GB 18030', '甲\ue5e5乙', '甲\u3000乙'],
    ['letters of pinyin', '\ue7c7\ue7c8', 'ḿǹ'],
    ['marks for vertical writing', '一\ue78f\ue78e', '一\ufe11\ufe12'],
    ['Chinese characters', '\ue816\ue831\ue81e\ue864', '𠂇𡗗\u9fb4\u9fbb'],
    ['bullets of symbol fonts', '子\uf06c甲\uf06e乙\uf0b7丙\uf0d8丁', '子●甲■乙•丙➢丁'],
    ['boxes and ticks', '\uf0fe是\uf0a8否\uf0fc', '☑是□否✓'],
  ])('become what they stand for: %s', (_name, text, expected) => {
    expect(rewrite(privateUse, text)).toMatchObject({ text: expected })
    expect(rewrite(privateUse, text).unrepaired).toBeUndefined()
  })

  it.each([
    ['\uf0b7（一）更新及时', '（一）更新及时'],
    ['　　\uf06c 加强领导', '　　加强领导'],
    ['1.\uf06c 加强领导', '1.加强领导'],
    ['\ue123一、更新及时', '一、更新及时'],
    ['\uf0fe已完成', '☑已完成'],
  ])('that are bullets at the beginning of a line are dropped: %s', (text, expected) => {
    expect(rewrite(privateUse, text).text).toBe(expected)
  })

  it('are one for one, and none stands for another', () => {
    for (const [from, to] of PRIVATE_USE) {
      expect(from).toMatch(/^\p{Co}$/u)
      expect(to).not.toMatch(/\p{Co}/u)
      expect([...to]).toHaveLength(1)
    }
  })

  it('of GB 18030 are what its newest decoder gives for the same bytes', () => {
    const decoder = new TextDecoder('gb18030')
    // FE 50 and on were U+E815 and on; 7F is no second byte
    const trails = Array.from({ length: 81 }, (_, i) => 0x50 + i).filter((trail) => trail !== 0x7f)
    trails.forEach((trail, i) => {
      const now = decoder.decode(Uint8Array.of(0xfe, trail))
      if (!/\p{Co}/u.test(now)) expect(PRIVATE_USE.get(String.fromCharCode(0xe815 + i))).toBe(now)
    })
  })

  it('that nobody knows stay, and are told once with how many', () => {
    const { value, diagnostics } = normalise(documentOf(...lines('公开\ue123目录', '公开\ue123\ue124目录')))
    expect(paragraphsOf(value.blocks)).toEqual(['公开\ue123目录', '公开\ue123\ue124目录'])
    expect(diagnostics).toMatchObject([
      {
        code: 'private-use-characters',
        values: { count: 3, quote: 'U+E123 U+E124' },
        provenance: { line: 1 },
      },
    ])
  })
})

it('gives back characters and marks as they are printed today', () => {
  const { value } = normalise(documentOf(...lines('一\ue78f公开\ue81a目录\ue7c7')))
  expect(paragraphsOf(value.blocks)).toEqual(['一、公开㑳目录ḿ'])
})
