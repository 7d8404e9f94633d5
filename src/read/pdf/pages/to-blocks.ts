import type { Block, Paragraph, Provenance, Table } from '../../../model/document.js'
import { NOWHERE } from '../../../result.js'
import { toBbox, unite } from '../geometry/box.js'
import { withoutFrames } from '../lattice/lone-cells.js'
import { gridBox, type PageTable } from '../lattice/page-table.js'
import type { TextLine } from '../lines/text-lines.js'
import { withAlignedTables } from '../stream/page-tables.js'
import { withStreamTables } from '../stream/stream.js'
import { findHeader } from '../stream/stream-header.js'
import { haveSameHeader, isAnotherTable } from './another-table.js'
import { haveSameColumns } from './column-edges.js'
import { findFurniture } from './furniture.js'
import { joinTables } from './join-tables.js'
import type { JoinedTable, Piece, Repeated, TablePart } from './joined-table.js'
import type { PageContent } from './page-content.js'
import { type TextParagraph, toParagraphs } from './paragraphs.js'
import { inReadingOrder } from './reading-order.js'
import type { PlacedLine, Sides } from './text-column.js'

/** Text between tables, or the parts of one table. */
type Stretch = { kind: 'text'; lines: PlacedLine[] } | { kind: 'table'; parts: TablePart[] }

/**
 * Makes blocks of pages: paragraphs, and tables joined over pages. Page numbers, running headers and text that cannot
 * be seen come last, as furniture: they would stand in the middle of a joined table.
 */
export function toBlocks(read: readonly PageContent[]): Block[] {
  const framed = withoutFrames(read)
  // Before tables without rules are looked for: running lines would be rows of theirs.
  const headers = new Set(framed.flatMap((page) => findHeader(linesOf(page))?.lines ?? []))
  const furniture = findFurniture(framed, (line) => headers.has(line))
  const pages = withStreamTables(framed.map((page) => withoutLines(page, furniture)))
    .map(withAlignedTables)
    .map((page) => ({ ...page, items: inReadingOrder(page.items) }))
  const stretches = toStretches(pages)
  const runs = stretches.flatMap((stretch) => (stretch.kind === 'text' ? [stretch.lines] : []))
  const paragraphs = toParagraphs(runs, textFrames(pages)).values()
  const blocks: Block[] = []
  const repeated: Repeated[] = []
  let tables = 0
  for (const stretch of stretches) {
    if (stretch.kind === 'table') {
      const joined = joinTables(stretch.parts)
      blocks.push(toTable(joined, ++tables))
      repeated.push(...joined.repeated)
    } else blocks.push(...(paragraphs.next().value ?? []).map(toParagraphBlock))
  }
  const aside = [...furnitureBlocks(framed, furniture), ...hiddenBlocks(framed)]
  return [...blocks, ...aside, ...repeated.map(toRepeatedBlock)]
}

function linesOf({ items }: PageContent): TextLine[] {
  return items.flatMap((item) => (item.kind === 'line' ? [item.line] : []))
}

function withoutLines(page: PageContent, lines: ReadonlySet<TextLine>): PageContent {
  return { ...page, items: page.items.filter((item) => item.kind === 'table' || !lines.has(item.line)) }
}

function toStretches(pages: readonly PageContent[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { page, items } of pages) {
    for (const item of items) {
      const last = stretches.at(-1)
      if (item.kind === 'table') {
        const part = { page, table: item.table }
        if (last?.kind === 'table' && isNextPart(last.parts, part)) last.parts.push(part)
        else stretches.push({ kind: 'table', parts: [part] })
        continue
      }
      const line = { ...item.line, page }
      if (last?.kind === 'text') last.lines.push(line)
      else stretches.push({ kind: 'text', lines: [line] })
    }
  }
  return stretches
}

/**
 * A table goes on where nothing stands between it and the top of the next page, the columns are the same, and no other
 * header comes; and beside itself on the same page where its header comes again.
 */
function isNextPart(parts: readonly TablePart[], next: TablePart): boolean {
  const last = parts.at(-1)
  if (last?.page === next.page) return isBeside(last.table, next.table)
  return (
    last !== undefined &&
    last.page + 1 === next.page &&
    parts.some(({ table }) => haveSameColumns(table, next.table)) &&
    !isAnotherTable(parts, next.table)
  )
}

/** Whether a part of a table set in columns stands to the right of another one, under the same header. */
function isBeside(left: PageTable, right: PageTable): boolean {
  const isRight = (right.xs[0] ?? 0) >= (left.xs.at(-1) ?? 0)
  return isRight && haveSameColumns(left, right) && haveSameHeader(left, right)
}

/** Share of a page's width that its margins take at most: 28 mm of 210 by GB/T 9704-2012 5.2.1. */
const MARGIN_SHARE = 0.14

/** Where the sides of each page's text are likely to be: those of its tables, else of the page without margins. */
function textFrames(pages: readonly PageContent[]): Map<number, Sides> {
  return new Map(
    pages.map(({ page, width, items }) => {
      const frame = unite(items.flatMap((item) => (item.kind === 'table' ? [gridBox(item.table)] : [])))
      return [page, frame ?? { left: MARGIN_SHARE * width, right: (1 - MARGIN_SHARE) * width }]
    }),
  )
}

function toParagraphBlock({ text, align, size, pieces }: TextParagraph): Paragraph {
  return {
    type: 'paragraph',
    text,
    style: null,
    align,
    fontSize: size,
    layer: 'body',
    provenance: pieces.map((piece) => toProvenance(piece)),
  }
}

function toTable({ rows, columns, cells, pieces }: JoinedTable, table: number): Table {
  return {
    type: 'table',
    structure: 'grid',
    rows,
    columns,
    cells: cells.map(({ row, column, rowSpan, columnSpan, lines, pieces: places }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      lines,
      provenance: places.map((piece) => toProvenance(piece, { table, row: row + 1 })),
    })),
    provenance: pieces.map((piece) => toProvenance(piece, { table })),
  }
}

function toProvenance({ page, box }: Piece, place: Partial<Provenance> = {}): Provenance {
  return { ...NOWHERE, page, bbox: toBbox(box), ...place }
}

function furnitureBlocks(pages: readonly PageContent[], furniture: ReadonlySet<TextLine>): Paragraph[] {
  return pages.flatMap(({ page, items }) =>
    items.flatMap((item) =>
      item.kind === 'line' && furniture.has(item.line)
        ? [toFurnitureBlock(item.line.text, item.line.size, { page, box: item.line })]
        : [],
    ),
  )
}

function hiddenBlocks(pages: readonly PageContent[]): Paragraph[] {
  return pages.flatMap(({ page, hidden }) =>
    hidden.map((line) => toFurnitureBlock(line.text, line.size, { page, box: line })),
  )
}

function toRepeatedBlock({ text, size, piece }: Repeated): Paragraph {
  return toFurnitureBlock(text, size, piece)
}

function toFurnitureBlock(text: string, size: number | null, piece: Piece): Paragraph {
  return {
    type: 'paragraph',
    text,
    style: null,
    align: null,
    fontSize: size,
    layer: 'furniture',
    provenance: [toProvenance(piece)],
  }
}
