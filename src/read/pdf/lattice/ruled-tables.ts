import type { Box } from '../geometry/box.js'
import { commonSize } from '../geometry/common-size.js'
import type { Glyph } from '../paint/glyph.js'
import { refineGrids } from '../stream/hybrid.js'
import { freeRules, type LevelRule } from '../stream/level-rules.js'
import { findGrids } from './lattice.js'
import { fillGrids, gridBox, type PageTable } from './page-table.js'
import { toRulings } from './rulings.js'
import { withoutUnderlines } from './underlines.js'

/**
 * Finds the ruled tables of a page: painted boxes → rulings → grids → tables with text.
 * @returns the tables, the glyphs that are in none, and the level lines that belong to none
 */
export function ruledTables(
  rules: readonly Box[],
  glyphs: readonly Glyph[],
): { tables: PageTable[]; rest: Glyph[]; free: LevelRule[] } {
  const size = commonSize(glyphs)
  const { horizontal, vertical } = toRulings(rules, size)
  const rulings = { horizontal: withoutUnderlines(horizontal, glyphs, size), vertical }
  const hybrid = refineGrids(findGrids(rulings, size), glyphs, { horizontal, vertical })
  const filled = fillGrids(hybrid.grids, hybrid.rest, size)
  const tables = [...hybrid.tables, ...filled.tables]
  return { tables, rest: filled.rest, free: freeRules(horizontal, tables.map(gridBox)) }
}
