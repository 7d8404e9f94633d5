import { describe, expect, it } from 'vitest'
import {
  enterAcross,
  enterColumn,
  type HeadingState,
  headingOf,
  headingsInForce,
  readHeadingColumn,
} from '../../../src/extract/tables/headings.js'

const NONE: HeadingState = { across: [], columns: [null, null], beside: [] }
const across = (state: HeadingState, ...texts: string[]) =>
  texts.reduce((current, text) => enterAcross(current, headingOf(text)), state)
const inForce = (state: HeadingState) => headingsInForce(state).map((heading) => heading.text)

describe('headings across the table', () => {
  it.each([
    ['one below the other', ['一、公开', '（一）预算'], ['一、公开', '（一）预算']],
    ['one after the other', ['一、公开', '二、服务'], ['二、服务']],
    ['back to the outer one', ['一、公开', '（一）预算', '二、服务'], ['二、服务']],
    ['side by side below', ['一、公开', '（一）预算', '（二）决算'], ['一、公开', '（二）决算']],
    ['without a number below one with', ['一、公开', '预算'], ['一、公开', '预算']],
    ['without numbers', ['公开', '服务'], ['服务']],
  ])('%s', (_form, texts, expected) => {
    expect(inForce(across(NONE, ...texts))).toEqual(expected)
  })

  it('end the headings of the columns', () => {
    const state = enterColumn(NONE, 0, headingOf('预算'))
    expect(inForce(across(state, '二、服务'))).toEqual(['二、服务'])
  })
})

describe('headings in columns', () => {
  it('end those of the columns to their right', () => {
    let state = enterColumn(NONE, 0, headingOf('公开'))
    state = enterColumn(state, 1, headingOf('预算'))
    expect(inForce(state)).toEqual(['公开', '预算'])
    expect(inForce(enterColumn(state, 1, headingOf('决算')))).toEqual(['公开', '决算'])
    expect(inForce(enterColumn(state, 0, headingOf('服务')))).toEqual(['服务'])
  })

  it('are one heading where a cell has several paragraphs', () => {
    expect(headingOf('一、公开\n预算')).toMatchObject({ text: '一、公开预算', marker: { ordinal: 1 } })
  })
})

describe('readHeadingColumn', () => {
  it('reads clean headings as they are', () => {
    const read = readHeadingColumn(['一、办事公开', '二、政策解读', ''])
    expect(read.map(({ heading, unreadable }) => [heading.text, unreadable])).toEqual([
      ['一、办事公开', null],
      ['二、政策解读', null],
      ['', null],
    ])
  })

  it('keeps only the number of one that is glyph soup', () => {
    const [read] = readHeadingColumn(['一、局局局局公开'])
    expect(read).toMatchObject({ heading: { text: '一、' }, unreadable: '一、局局局局公开' })
  })

  it('keeps nothing of soup without a number', () => {
    const [read] = readHeadingColumn(['村市村市村市'])
    expect(read).toMatchObject({ heading: { text: '' }, unreadable: '村市村市村市' })
  })

  it('takes nonsense for damage only where it is no single odd title', () => {
    const odd = '一、境营优环化商务'
    expect(readHeadingColumn([odd, '二、政策解读', '三、办事公开', '四、依法行政'])[0]?.unreadable).toBeNull()
    expect(readHeadingColumn([odd, '二、解政强加读策公', '三、办事公开'])[0]?.unreadable).toBe(odd)
  })
})
