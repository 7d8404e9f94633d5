import type { Box } from './box.js'
import { commonSize } from './common-size.js'
import type { Glyph } from './glyph.js'
import { findGrids } from './lattice.js'
import { fillGrids, type PageTable } from './page-table.js'
import { toRulings } from './rulings.js'

/**
 * Finds the ruled tables of a page: painted boxes → rulings → grids → tables with text.
 * @returns the tables, and the glyphs that are in none
 */
export function ruledTables(
  rules: readonly Box[],
  glyphs: readonly Glyph[],
): { tables: PageTable[]; rest: Glyph[] } {
  const size = commonSize(glyphs)
  return fillGrids(findGrids(toRulings(rules, size), size), glyphs, size)
}
