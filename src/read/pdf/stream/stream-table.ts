import { unite } from '../geometry/box.js'
import type { GridCell } from '../lattice/lattice.js'
import type { PageCell, PageTable } from '../lattice/page-table.js'
import { cellText } from '../lines/cell-text.js'
import { isSpaceGap } from '../lines/line-text.js'
import type { TextLine, TextRun } from '../lines/text-lines.js'
import { placeBlocks, toBlocks } from './stream-blocks.js'
import type { StreamColumn } from './stream-columns.js'
import type { Heading } from './stream-header.js'
import { columnOf, type RowLayout, rowEdges, type StreamRow } from './stream-rows.js'
import type { RuledRows } from './stream-ruled-rows.js'

/** How a table without rules is laid out, on all its pages. */
export interface StreamLayout extends RowLayout {
  headings: readonly Heading[]
}

/** A cell's place and what is printed in it. */
type Draft = Pick<GridCell, 'row' | 'column' | 'rowSpan' | 'columnSpan'> &
  Partial<Pick<GridCell, 'openTop' | 'openBottom'>> & { runs: readonly TextRun[] }

/**
 * Makes the part of an aligned table that is on one page.
 * @param header the headings; null where they are not printed again
 */
export function streamTable(
  header: readonly Heading[] | null,
  lines: readonly TextLine[],
  rows: readonly StreamRow[],
  layout: StreamLayout,
): PageTable {
  const merged = lines.flatMap((line) => line.runs.filter((run) => isMerged(run, layout)))
  const first = header ? 1 : 0
  const drafts = [
    ...(header ? headingCells(layout) : []),
    ...rows.flatMap((row, index) => rowCells(row, index + first, layout)),
    ...mergedCells(merged, rows, first, layout),
  ]
  const headerBox = header && unite(header)
  const headerRow: StreamRow[] = headerBox
    ? [{ ...headerBox, spanning: false, runs: new Map(), spans: new Map() }]
    : []
  const [xs, ys] = [columnEdges(layout.columns), rowEdges([...headerRow, ...rows])]
  return { xs, ys, cells: drafts.map((draft) => toCell(draft, xs, ys, layout)) }
}

/** Makes the part of an aligned table with rules across that is on one page. */
export function ruledStreamTable(
  header: readonly Heading[] | null,
  { ys: bands, cells }: RuledRows,
  layout: StreamLayout,
): PageTable {
  const headerBox = header && unite(header)
  const first = headerBox ? 1 : 0
  const drafts = cells.map((cell) => ({ ...cell, row: cell.row + first }))
  const [xs, ys] = [columnEdges(layout.columns), headerBox ? [headerBox.top, ...bands] : [...bands]]
  const all: Draft[] = [...(header ? headingCells(layout) : []), ...drafts]
  return { xs, ys, cells: all.map((draft) => toCell(draft, xs, ys, layout)) }
}

/** Whether a piece of text is in a column whose cells may go over several rows. */
export function isMerged(
  run: TextRun,
  { columns, roles, across }: Pick<StreamLayout, 'columns' | 'roles' | 'across'>,
): boolean {
  const column = columnOf(columns, run)
  return column !== null && !across.has(run) && !roles.perRow.includes(column)
}

/** Headings over the columns that are nearest to each. */
function headingCells({ columns, headings }: StreamLayout): Draft[] {
  return headings.flatMap((heading, index) => {
    const below = columns.flatMap((column, at) => (column.heading === index ? [at] : []))
    const [column] = below
    return column === undefined
      ? []
      : [{ row: 0, column, rowSpan: 1, columnSpan: below.length, runs: [heading] }]
  })
}

function rowCells(row: StreamRow, index: number, { columns, roles }: StreamLayout): Draft[] {
  if (row.spanning) {
    return [
      { row: index, column: 0, rowSpan: 1, columnSpan: columns.length, runs: [...row.runs.values()].flat() },
    ]
  }
  return roles.perRow.flatMap((column) => {
    const rowSpan = row.spans.get(column) ?? 1
    return rowSpan === 0
      ? []
      : [{ row: index, column, rowSpan, columnSpan: 1, runs: row.runs.get(column) ?? [] }]
  })
}

function mergedCells(
  runs: readonly TextRun[],
  rows: readonly StreamRow[],
  first: number,
  { columns, roles, gap }: StreamLayout,
): Draft[] {
  return columns.flatMap((_, column) => {
    if (roles.perRow.includes(column)) return []
    const blocks = toBlocks(
      runs.filter((run) => columnOf(columns, run) === column),
      gap,
    )
    return placeBlocks(blocks, rows).map(({ block, row, rowSpan }) => ({
      row: row + first,
      column,
      rowSpan,
      columnSpan: 1,
      runs: block?.runs ?? [],
    }))
  })
}

function toCell(
  draft: Draft,
  xs: readonly number[],
  ys: readonly number[],
  { columns, gap }: StreamLayout,
): PageCell {
  const { row, column, rowSpan, columnSpan, runs, openTop = false, openBottom = false } = draft
  const last = column + columnSpan - 1
  const room = { left: columns[column]?.left ?? 0, right: columns[last]?.right ?? 0 }
  const box = {
    left: xs[column] ?? 0,
    top: ys[row] ?? 0,
    right: xs[last + 1] ?? 0,
    bottom: ys[row + rowSpan] ?? 0,
  }
  const place = { row, column, rowSpan, columnSpan, box, openTop, openBottom }
  return { ...place, ...cellText({ lines: joinRuns(runs), vertical: null }, room, gap) }
}

/** Pieces of text put together to printed lines. */
function joinRuns(runs: readonly TextRun[]): TextRun[] {
  const lines: TextRun[] = []
  for (const run of runs.toSorted((one, other) => one.top - other.top || one.left - other.left)) {
    const last = lines.at(-1)
    if (!last || run.top >= (last.top + last.bottom) / 2) {
      lines.push({ ...run })
      continue
    }
    last.text += (isSpaceGap(last, run) ? ' ' : '') + run.text
    last.right = Math.max(last.right, run.right)
    last.bottom = Math.max(last.bottom, run.bottom)
  }
  return lines
}

/** Where columns meet: half-way between them, and the outer sides. */
export function columnEdges(columns: readonly StreamColumn[]): number[] {
  const inner = columns
    .slice(1)
    .map((column, index) => (column.left + (columns[index]?.right ?? column.left)) / 2)
  return [columns[0]?.left ?? 0, ...inner, columns.at(-1)?.right ?? 0]
}
