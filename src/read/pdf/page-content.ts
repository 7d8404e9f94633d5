import { findGrids } from './lattice.js'
import type { PageMarks } from './page-marks.js'
import { fillGrids, gridBox, type PageTable } from './page-table.js'
import { toRulings } from './rulings.js'
import { type TextLine, toTextLines } from './text-lines.js'

/** A table or a printed line, where it begins from the top. */
export type PageItem =
  | { kind: 'table'; top: number; table: PageTable }
  | { kind: 'line'; top: number; line: TextLine }

/** What is on a page, top to bottom. */
export interface PageContent {
  page: number
  width: number
  height: number
  items: PageItem[]
}

/** Finds the tables of a page and the lines outside them. */
export function pageContent(page: number, marks: PageMarks): PageContent {
  const visible = marks.glyphs.filter((glyph) => !glyph.hidden)
  const { tables, rest } = fillGrids(findGrids(toRulings(marks.rules)), visible)
  const items: PageItem[] = [
    ...tables.map((table) => ({ kind: 'table' as const, top: gridBox(table).top, table })),
    ...toTextLines(rest).map((line) => ({ kind: 'line' as const, top: line.top, line })),
  ]
  return {
    page,
    width: marks.width,
    height: marks.height,
    items: items.sort((one, other) => one.top - other.top),
  }
}
