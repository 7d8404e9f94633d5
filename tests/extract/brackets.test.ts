import { describe, expect, it } from 'vitest'
import { bracketDepths, bracketPartners, bracketStep } from '../../src/extract/brackets.js'

describe('bracketStep', () => {
  it.each(['（）', '()', '〔〕', '[]', '［］', '【】', '〈〉', '<>', '﹙﹚', '﹝﹞', '{}', '「」', '『』'])(
    'opens and closes with %s',
    (pair) => {
      expect([...pair].map(bracketStep)).toEqual([1, -1])
    },
  )

  it.each(['《', '》', '“', '、', '县'])('%s is no bracket', (character) => {
    expect(bracketStep(character)).toBe(0)
  })
})

describe('bracketDepths', () => {
  it.each([
    ['市（县）局', [0, 1, 1, 1, 0]],
    ['（〔区〕）', [1, 2, 2, 2, 1]],
    ['（区)局', [1, 1, 1, 0]],
    ['（区、局', [0, 0, 0, 0]],
    ['区）局', [0, 0, 0]],
    ['（区（局）', [0, 0, 1, 1, 1]],
    ['', []],
  ])('of %s', (text, depths) => {
    expect(bracketDepths(text)).toEqual(depths)
  })
})

describe('bracketPartners', () => {
  it('pairs each bracket with the one that closes it, whatever its shape', () => {
    expect(bracketPartners('（a〔b)〉c')).toEqual([5, -1, 4, -1, 2, 0, -1])
  })
})
