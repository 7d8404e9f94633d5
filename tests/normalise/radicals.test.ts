import { describe, expect, it } from 'vitest'
import { RADICALS } from '../../src/normalise/radical-data.js'
import { radicals } from '../../src/normalise/radicals.js'
import { rewrite } from './run-step.js'

describe('radicals', () => {
  it('become the characters they look like', () => {
    expect(rewrite(radicals, '⼴东、⽣态、⻔户、⻋站、⺠⽣').text).toBe('广东、生态、门户、车站、民生')
  })

  it('become the mainland form where the Unicode file names another', () => {
    expect(rewrite(radicals, '⼾籍、⾭年').text).toBe('户籍、青年')
  })

  it('are known for every Kangxi radical and all of the supplement but its two strokes', () => {
    expect([...RADICALS.keys()].filter((radical) => radical >= '\u2f00')).toHaveLength(214)
    expect([...RADICALS.keys()].filter((radical) => radical < '\u2f00')).toHaveLength(114)
  })

  it('give way to real characters only: no target is a radical again', () => {
    for (const target of RADICALS.values()) expect(target).not.toMatch(/[\u2e80-\u2fdf]/)
  })
})

it('unifies compatibility ideographs, and leaves what NFKC would change', () => {
  expect(rewrite(radicals, '\uf9e9程（一）①３㎡％').text).toBe('里程（一）①３㎡％')
})
