import { describe, expect, it } from 'vitest'
import { parseDuty } from '../../src/extract/units/duty.js'
import { EACH_WORD_ONCE, rowsFor } from './word-rows.js'

/** A word, a clause that holds it, and the clause's units by role: lead 甲局; supporting 乙局. */
export type DutyWordRow = readonly [word: string, clause: string, units: string]

/** Shows what each word of a table does in a clause that says who does what; each word has one row. */
export function describeDutyWords(
  what: string,
  words: readonly string[],
  rows: readonly DutyWordRow[],
): void {
  describe(what, () => {
    it.each(rows)('%s in %s', (_, clause, units) => {
      expect(unitsByRole(clause)).toBe(units)
    })

    it('have a row each', () => {
      expect(rowsFor(words, rows)).toEqual(EACH_WORD_ONCE)
    })
  })
}

function unitsByRole(clause: string): string {
  const { units } = parseDuty(clause)
  return (['lead', 'responsible', 'supporting'] as const)
    .filter((role) => units[role].length > 0)
    .map((role) => `${role} ${units[role].join(' ')}`)
    .join('; ')
}
