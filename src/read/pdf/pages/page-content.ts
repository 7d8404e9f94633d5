import { gridBox, type PageTable } from '../lattice/page-table.js'
import { ruledTables } from '../lattice/ruled-tables.js'
import { isBlank } from '../lines/line-text.js'
import { type TextLine, toTextLines } from '../lines/text-lines.js'
import type { PageMarks } from '../paint/page-marks.js'
import { uprightPage } from '../paint/upright-page.js'
import { visibleGlyphs } from '../paint/visible-glyphs.js'
import type { LevelRule } from '../stream/level-rules.js'

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
  /** Level lines that belong to no ruled table. */
  rules: LevelRule[]
  /** Characters that can be read. */
  characters: number
  /** Printed lines that cannot be seen. */
  hidden: TextLine[]
}

/** Finds the tables of a page and the lines outside them. */
export function pageContent(page: number, marks: PageMarks): PageContent {
  const { width, height, rules, glyphs: upright } = uprightPage(marks)
  const { glyphs, hidden } = visibleGlyphs(upright)
  const { tables, rest, free } = ruledTables(rules, glyphs)
  const items: PageItem[] = [
    ...tables.map((table) => ({ kind: 'table' as const, top: gridBox(table).top, table })),
    ...toTextLines(rest).map((line) => ({ kind: 'line' as const, top: line.top, line })),
  ]
  return {
    page,
    width,
    height,
    items: items.sort((one, other) => one.top - other.top),
    rules: free,
    characters: glyphs.filter((glyph) => !isBlank(glyph)).length,
    hidden: toTextLines(hidden),
  }
}

/** All text of a page, for judging it. */
export function pageText({ items }: PageContent): string {
  return items
    .map((item) =>
      item.kind === 'line' ? item.line.text : item.table.cells.flatMap(({ lines }) => lines).join(' '),
    )
    .join('\n')
}
