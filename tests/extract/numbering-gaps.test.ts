import { describe, expect, it } from 'vitest'
import { numberingGaps } from '../../src/extract/numbering-gaps.js'
import { draftOf } from '../support/extract.js'

/** From and to of each gap between tasks with these numbers, each under its section. */
function gapsOf(...tasks: [number: string | null, ...section: string[]][]) {
  const drafts = tasks.map(([number, ...section]) => draftOf({ number, section }))
  return numberingGaps(
    drafts,
    drafts.map((_, i) => String(i + 1)),
  ).map(({ values, task }) => ({ ...values, task }))
}

describe('numberingGaps', () => {
  it('reports a number that is left out, at the task behind it', () => {
    expect(gapsOf(['1'], ['2'], ['4'])).toEqual([{ from: 2, to: 4, task: '3' }])
  })

  it('compares numbers of one style', () => {
    expect(gapsOf(['（一）'], ['1'], ['（二）'], ['2'], ['（五）'])).toEqual([{ from: 2, to: 5, task: '5' }])
  })

  it.each<[string, [string | null, ...string[]][]]>([
    ['run on', [['1'], ['2'], ['3']]],
    ['start again', [['1'], ['2'], ['1'], ['2']]],
    ['repeat', [['1'], ['1'], ['2']]],
    ['are lost', [[null], [null], ['7']]],
    ['begin late', [['27'], ['28']]],
  ])('reports nothing where numbers %s', (_form, tasks) => {
    expect(gapsOf(...tasks)).toEqual([])
  })

  it('goes on from the numbers of headings', () => {
    expect(gapsOf(['1', '（一）公开'], ['（二）'])).toEqual([])
    expect(gapsOf(['1', '（一）公开'], ['（三）'])).toEqual([{ from: 1, to: 3, task: '2' }])
  })
})
