import { describe, expect, it } from 'vitest'
import { compareDeadlines } from '../../../src/diff/compare/deadlines.js'
import type { Deadline } from '../../../src/index.js'
import { smallDeadline } from '../../support/small-plan.js'

/** Compares the deadlines of a plan of 2023 with those of a later one, as they are printed. */
function compared(base: readonly string[], revision: readonly string[], apart: number | null = 1) {
  const read = (texts: readonly string[], year: number) => texts.map((text) => smallDeadline(text, year))
  const texts = (deadlines: readonly Deadline[]) => deadlines.map(({ text }) => text)
  const changes = compareDeadlines(read(base, 2023), read(revision, 2023 + (apart ?? 1)), apart)
  return { base: texts(changes.base), revision: texts(changes.revision), years: changes.years }
}

const NO_YEARS = { base: [], revision: [] }
const NOTHING = { base: [], revision: [], years: NO_YEARS }

describe('deadlines', () => {
  it.each<[string, string[], string[]]>([
    ['there are none', [], []],
    ['the words are the same', ['6月底前'], ['6月底前']],
    ['the words are set otherwise', ['6 月底前'], ['６月底前']],
    ['the day is said in other words', ['6月30日前'], ['6月底前']],
    ['the end of the year is said in other words', ['12月底前'], ['年底前']],
    ['there is no end, in other words', ['长期坚持'], ['持续推进']],
    ['they are in another order', ['6月底前', '12月底前'], ['12月底前', '6月底前']],
    ['one is named twice', ['6月底前', '6月30日前'], ['6月底前']],
    ['the month ends a day later in a leap year', ['2月底前'], ['2月底前']],
    ['a printed year stays', ['2025年底前'], ['2025年底前']],
    ['the day is that of the other year, named with its year', ['2024年6月底前'], ['6月底前']],
  ])('are the same where %s', (_what, base, revision) => {
    expect(compared(base, revision)).toEqual(NOTHING)
  })

  it.each<[string, string[], string[], number | null, number[], number[]]>([
    ['a year', ['2023年6月底前'], ['2024年6月底前'], 1, [2023], [2024]],
    ['two years', ['2023年6月底前'], ['2025年6月底前'], 2, [2023], [2025]],
    ['an unknown span', ['2023年6月底前'], ['2024年6月底前'], null, [2023], [2024]],
    ['the last of February, which has 29 days', ['2023年2月底前'], ['2024年2月底前'], 1, [2023], [2024]],
    ['the last of February, as days', ['2023年2月28日前'], ['2024年2月29日前'], 1, [2023], [2024]],
    ['the end of a month in other words', ['2023年4月30日前'], ['2024年4月底前'], 1, [2023], [2024]],
  ])('are rolled by %s', (_what, base, revision, apart, ofBase, ofRevision) => {
    expect(compared(base, revision, apart)).toEqual({
      base: [],
      revision: [],
      years: { base: ofBase, revision: ofRevision },
    })
  })

  it('are no change of years where a year is only written out', () => {
    expect(compared(['6月底前'], ['2024年6月底前'])).toEqual(NOTHING)
  })

  it.each<[string, string[], string[]]>([
    ['another month', ['6月底前'], ['9月底前']],
    ['another day', ['6月10日前'], ['6月20日前']],
    ['a year more than the plans are apart', ['2023年底前'], ['2025年底前']],
    ['an end where there was none', ['长期坚持'], ['6月底前']],
    ['every so often instead of once', ['6月底前'], ['每季度']],
  ])('differ by %s', (_what, base, revision) => {
    expect(compared(base, revision)).toMatchObject({ base, revision })
    expect(compared(revision, base, -1)).toMatchObject({ base: revision, revision: base })
  })

  it.each<[string, string[], string[], string[], string[]]>([
    ['dropped', ['6月底前'], [], ['6月底前'], []],
    ['added', [], ['6月底前'], [], ['6月底前']],
    ['dropped beside one that stays', ['6月底前', '长期坚持'], ['长期坚持'], ['6月底前'], []],
    ['added beside one that stays', ['6月底前'], ['9月底前', '6月底前'], [], ['9月底前']],
  ])('are %s', (_what, base, revision, ofBase, ofRevision) => {
    expect(compared(base, revision)).toEqual({ base: ofBase, revision: ofRevision, years: NO_YEARS })
  })

  it('change nothing in what they are given', () => {
    const base = Object.freeze([smallDeadline('6月底前', 2023)])
    const revision = Object.freeze([smallDeadline('9月底前', 2024)])
    expect(compareDeadlines(base, revision, 1).base).toEqual(base)
  })
})
