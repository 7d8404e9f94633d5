import { gridBox, type PageTable } from '../lattice/page-table.js'
import { usualGap } from '../lines/line-gap.js'
import type { TextLine, TextRun } from '../lines/text-lines.js'
import type { PageContent, PageItem } from '../pages/page-content.js'
import { findColumns, type StreamColumn } from './stream-columns.js'
import { type ColumnStart, columnStarts, cutLine, isNumberHeading } from './stream-cuts.js'
import { SECTION } from './stream-markers.js'
import { joinWrappedNumbers } from './stream-numbers.js'
import { findRegion, type Region } from './stream-region.js'
import { type ColumnRoles, columnOf, columnRoles, findRows } from './stream-rows.js'
import { areRowsRuled, ruledRows } from './stream-ruled-rows.js'
import { sectionRows } from './stream-sections.js'
import { columnEdges, isMerged, ruledStreamTable, streamTable } from './stream-table.js'

/** Fewest lines with text in two columns that make a table. */
const MIN_ROWS = 2
/** Share of the lines that may go over several columns. */
const MAX_SPANNING = 0.4
/** Most tables of a document that are looked for. */
const MAX_TABLES = 50

/**
 * Finds task tables without rules (stream): headings side by side, and text below them aligned in columns, over as
 * many pages as it takes. Ruled tables stay as they are and end one without rules.
 */
export function withStreamTables(pages: readonly PageContent[]): readonly PageContent[] {
  let [read, from] = [pages, 0]
  for (let tables = 0; tables < MAX_TABLES; tables++) {
    const found = findRegion(read, from)
    if (!found) break
    const replaced = readRegion(read, found.region)
    from = replaced ? found.page : found.page + 1
    read = replaced ?? read
  }
  return read
}

/** The pages with a region read as a table; null where its text is not in columns. */
function readRegion(pages: readonly PageContent[], printed: Region): readonly PageContent[] | null {
  const cut = cutRegion(printed)
  const { region, starts, originals } = cut
  const columns = findStreamColumns(region, starts)
  const trimmed = trimRegion(cut, columns)
  if (columns.length < region.headings.length || !trimmed) return null
  const tables = toPageTables(trimmed, columns)
  const parts = new Map(trimmed.lines.map((part) => [part.page, part]))
  return pages.map((page) => {
    const part = parts.get(page)
    const table = tables.get(page)
    return part && table
      ? replaceLines(page, new Set([...part.lines.map(originals), ...(part.header?.lines ?? [])]), table)
      : page
  })
}

/** A region with its lines cut where columns touch: where that is, and the lines as printed. */
interface CutRegion {
  region: Region
  starts: ColumnStart[]
  originals: (line: TextLine) => TextLine
}

function cutRegion(region: Region): CutRegion {
  const starts = columnStarts(
    region.lines.flatMap(({ lines }) => lines),
    region.headings,
  )
  const originals = new Map<TextLine, TextLine>()
  const lines = region.lines.map((part) => ({
    ...part,
    lines: joinWrappedNumbers(part.lines.map((line) => cutLine(line, starts))).map((line, index) => {
      const original = part.lines[index]
      if (original) originals.set(line, original)
      return line
    }),
  }))
  return { region: { ...region, lines }, starts, originals: (line) => originals.get(line) ?? line }
}

function findStreamColumns({ headings, lines }: Region, starts: readonly ColumnStart[]): StreamColumn[] {
  const all = lines.flatMap((part) => part.lines)
  const [first, second] = headings
  // A section's heading is as narrow as the first column where that is no column of row numbers.
  const isNarrow = first !== undefined && isNumberHeading(first)
  const side =
    first && second && !isNarrow ? Math.max((first.right + second.left) / 2, starts[0]?.position ?? 0) : 0
  const isAcross = (run: TextRun) => headings.filter((heading) => overlap(run, heading) > 1).length > 1
  const body = all.filter(
    ({ runs, text, right }) =>
      !runs.some(isAcross) && (runs.length > 1 || !SECTION.test(text) || right < side),
  )
  return findColumns(
    body.flatMap(({ runs }) => runs),
    headings,
    all.length,
    starts.map(({ position }) => position),
  )
}

function overlap(one: TextRun, other: TextRun): number {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left)
}

/** Ends the region with the last line that has text in two columns, and what goes on below it in one of them. */
function trimRegion({ region, originals }: CutRegion, columns: readonly StreamColumn[]): Region | null {
  const all = region.lines.flatMap((part) => part.lines)
  const kinds = all.map((line) => line.runs.map((run) => columnOf(columns, run)))
  const isAcross = (line: (number | null)[] | undefined) => line?.includes(null) ?? false
  let end = kinds.findLastIndex((line) => !isAcross(line) && new Set(line).size > 1) + 1
  while (end < kinds.length && !isAcross(kinds[end])) end++
  end = endBeforeProse(all.slice(0, end), originals)
  const inside = kinds.slice(0, end)
  const rows = inside.filter((line) => new Set(line).size > 1).length
  const across = inside.filter((line) => isAcross(line)).length
  if (rows < MIN_ROWS || across > MAX_SPANNING * inside.length) return null
  const kept = new Set(all.slice(0, end))
  const lines = region.lines.map((part) => ({ ...part, lines: part.lines.filter((line) => kept.has(line)) }))
  return { headings: region.headings, lines: lines.filter((part) => part.lines.length > 0) }
}

/** Distance below which text in one piece from side to side is no longer of the table, in font sizes. */
const PROSE_GAP = 2

/** Place behind the last line: lines in one piece that stand apart at the end are text that could be cut by chance. */
function endBeforeProse(lines: readonly TextLine[], originals: (line: TextLine) => TextLine): number {
  let end = lines.length
  for (let index = lines.length - 1; index > 0; index--) {
    const [line, above] = [lines[index], lines[index - 1]]
    if (!line || !above || originals(line) === line || originals(line).runs.length > 1) break
    if (line.top - above.bottom > PROSE_GAP * line.size) end = index
  }
  return end
}

function toPageTables(region: Region, columns: readonly StreamColumn[]): Map<PageContent, PageTable> {
  const allRuns = region.lines.flatMap((part) => part.lines.flatMap(({ runs }) => runs))
  const roles = columnRoles(columns, runsByColumn(allRuns, columns))
  const widest = roles.perRow.find((column) => column !== roles.numbers) ?? 0
  const gap = usualGap(
    region.lines.map(
      (part) =>
        runsByColumn(
          part.lines.flatMap(({ runs }) => runs),
          columns,
        ).get(widest) ?? [],
    ),
  )
  const ruled = region.lines.map(({ page, header, lines }) =>
    ruledRows(
      lines.flatMap(({ runs }) => runs),
      page.rules,
      columns,
      columnEdges(columns),
      header !== null,
    ),
  )
  const across = acrossRuns(region, columns, roles, gap)
  const layout = { columns, roles, gap, across, headings: region.headings }
  if (areRowsRuled(ruled, roles)) {
    return new Map(
      region.lines.flatMap(({ page, header }, index) => {
        const rows = ruled[index]
        return rows ? [[page, ruledStreamTable(header?.headings ?? null, rows, layout)]] : []
      }),
    )
  }
  const texts = region.lines.map(({ lines }) =>
    lines.flatMap(({ runs }) => runs.filter((run) => !isMerged(run, layout))),
  )
  const pages = findRows(texts, layout)
  return new Map(
    region.lines.map(({ page, header, lines }, index) => [
      page,
      streamTable(header?.headings ?? null, lines, pages[index] ?? [], layout),
    ]),
  )
}

/** Headings of sections that have rows of their own though they are no wider than the first column. */
function acrossRuns(
  region: Region,
  columns: readonly StreamColumn[],
  roles: ColumnRoles,
  gap: number,
): Set<TextRun> {
  const found = region.lines.map(({ lines }) => {
    const runs = lines.flatMap((line) => line.runs)
    const isInMerged = (run: TextRun) => isMerged(run, { columns, roles, across: NONE })
    return sectionRows(
      runs.filter(isInMerged),
      runs.filter((run) => !isInMerged(run) && columnOf(columns, run) !== null),
      gap,
    )
  })
  return new Set(found.flatMap((runs) => [...runs]))
}

const NONE: ReadonlySet<TextRun> = new Set()

function runsByColumn(runs: readonly TextRun[], columns: readonly StreamColumn[]): Map<number, TextRun[]> {
  const byColumn = new Map<number, TextRun[]>()
  for (const run of runs) {
    const column = columnOf(columns, run)
    if (column === null) continue
    const inColumn = byColumn.get(column)
    if (inColumn) inColumn.push(run)
    else byColumn.set(column, [run])
  }
  return byColumn
}

function replaceLines(page: PageContent, taken: ReadonlySet<TextLine>, table: PageTable): PageContent {
  const kept = page.items.filter((item) => item.kind === 'table' || !taken.has(item.line))
  const item: PageItem = { kind: 'table', top: gridBox(table).top, table }
  return { ...page, items: [...kept, item].sort((one, other) => one.top - other.top) }
}
