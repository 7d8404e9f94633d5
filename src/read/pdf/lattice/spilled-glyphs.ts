import { type Box, unite } from '../geometry/box.js'
import { isBlank, lineText } from '../lines/line-text.js'
import { groupLines } from '../lines/text-lines.js'
import { isCertainPageNumber } from '../pages/furniture.js'
import type { Glyph } from '../paint/glyph.js'
import type { Grid } from './lattice.js'
import type { SharedGlyphs } from './share-glyphs.js'

/** Widest distance between a cell's lower end and a line that still is in it, in font sizes. */
const MAX_FIRST_GAP = 0.5
/** The same between that line and the next one. */
const MAX_GAP = 1.2

/**
 * Puts lines right below a cell that is left open at the end of the page into that cell: its rules were drawn only as
 * far down as those of its row. Nothing is put where no cell of the row is closed, as then the table just has no lower
 * rule.
 */
export function withSpilled(grid: Grid, { texts, outside }: SharedGlyphs): SharedGlyphs {
  const bottom = grid.ys.at(-1) ?? 0
  const last = grid.cells.filter(({ row, rowSpan }) => row + rowSpan === grid.ys.length - 1)
  const open = new Set(last.filter(({ openBottom }) => openBottom))
  if (open.size === 0 || open.size === last.length) return { texts, outside }
  const below = linesBelow(outside, bottom)
  const taken = new Set<Glyph>()
  const spilled = new Map<number, Glyph[]>()
  for (const [index, cell] of grid.cells.entries()) {
    if (!open.has(cell)) continue
    let end = bottom
    for (const line of below) {
      const box = unite(line.filter((glyph) => !isBlank(glyph)))
      const size = line[0]?.size ?? 0
      if (
        !box ||
        box.top - end > (end === bottom ? MAX_FIRST_GAP : MAX_GAP) * size ||
        !isBetween(box, cell.box) ||
        isCertainPageNumber(lineText(line))
      )
        break
      for (const glyph of line) taken.add(glyph)
      spilled.set(index, [...(spilled.get(index) ?? []), ...line])
      end = box.bottom
    }
  }
  if (taken.size === 0) return { texts, outside }
  return {
    texts: texts.map((text, index) => [...text, ...(spilled.get(index) ?? [])]),
    outside: outside.filter((glyph) => !taken.has(glyph)),
  }
}

/** Printed lines that begin below a height. */
function linesBelow(glyphs: readonly Glyph[], height: number): Glyph[][] {
  return groupLines(glyphs.filter(({ top, bottom }) => (top + bottom) / 2 > height))
}

function isBetween(line: Box, cell: Box): boolean {
  return line.left >= cell.left && line.right <= cell.right
}
