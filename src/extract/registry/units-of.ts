import type { UnitEntry } from '../../model/unit-entry.js'

/** A row of a table: what its table does not say for all rows. */
type Row = Partial<UnitEntry> & { name: string }

/** Entries that have something in common: what they all share, then one row each. */
export function unitsOf(common: Partial<UnitEntry>, rows: readonly Row[]): UnitEntry[] {
  return rows.map((row) => ({
    aliases: [],
    kind: 'agency',
    levels: [],
    placedBy: 'level',
    source: null,
    succeededBy: null,
    ...common,
    ...row,
  }))
}
