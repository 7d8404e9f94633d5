import type { Diagnostic } from '../../model/diagnostic.js'
import type { Provenance, SourceDocument } from '../../model/document.js'
import { diagnose } from '../../result.js'
import { isIssuer } from '../front/issuers.js'
import { lineBehindLetter } from '../front/letter-end.js'
import { isDateLine } from '../front/signature.js'
import { quote } from '../legibility.js'
import { closingText, startsClosing } from '../prose/closing.js'
import type { TextLine } from '../prose/lines.js'
import { bodyColumns } from '../tables/body-columns.js'
import { cellsFromAbove } from '../tables/cells-from-above.js'
import { completeGrid } from '../tables/complete-grid.js'
import { tableOfCellLines } from '../tables/flattened/cell-lines.js'
import { type FlattenedHeader, findFlattenedHeader } from '../tables/flattened/header.js'
import { flatRows, type TaskRow } from '../tables/flattened/rows.js'
import { cutAtNumbers } from '../tables/flattened/segments.js'
import { isTaskRow, rebuildTable } from '../tables/flattened/table.js'
import { gridOf } from '../tables/grid.js'
import { findHeader } from '../tables/header.js'
import { rowTasks, type TableRows } from '../tables/row-tasks.js'
import type { Drafts } from '../task-draft.js'
import { statedRules } from '../units/stated-rules.js'
import type { Layout } from './layout.js'

/** Tasks as rows of a table whose cells a copy left standing one behind the other, without their borders. */
export const flattenedTable: Layout = { name: 'flattened-table', extract }

/** With fewer rows that name somebody the rows cannot be told apart. */
const LEAST_NAMED_SHARE = 0.3

/** Several authorities may sign one above the other. */
const MOST_ISSUERS = 6

function extract(_: SourceDocument, lines: readonly TextLine[]): Drafts | null {
  const header = findFlattenedHeader(lines)
  if (!header) return null
  const { kept, body, placeOf, closing } = bodyOf(lines, header)
  const lineTable = readCellLines(header, kept)
  if (lineTable) return draftsOf(lines, header, lineTable, [], closing)
  const rows = flatRows(body, header.fields)
  const tasks = rows.filter(isTaskRow)
  const named = tasks.filter(({ units }) => units !== null)
  if (tasks.length === 0 || named.length < tasks.length * LEAST_NAMED_SHARE) return null
  const { table, columns } = rebuildTable(rows, header.fields, placeOf)
  const found = rowTasks(gridOf(table), columns, 0)
  return draftsOf(
    lines,
    header,
    found,
    tasks.flatMap((row) => guesses(row, placeOf(row.at, row.at)[0])),
    closing,
  )
}

/** Rows of a table that has a line for each cell; null where it has not. */
function readCellLines(header: FlattenedHeader, body: readonly TextLine[]): TableRows | null {
  const lines = tableOfCellLines(header, body)
  const table = lines && completeGrid(lines)
  const head = table && findHeader(table)
  if (!table || !head) return null
  const grid = gridOf(table)
  const columns = bodyColumns(grid, head)
  const found = rowTasks(grid, columns, head.bodyRow)
  if (found.tasks.length === 0) return null
  return { ...found, diagnostics: [...cellsFromAbove(grid, columns, head.bodyRow), ...found.diagnostics] }
}

function draftsOf(
  lines: readonly TextLine[],
  header: FlattenedHeader,
  { tasks, notes, diagnostics }: TableRows,
  guessed: readonly Diagnostic[],
  closing: readonly TextLine[],
): Drafts {
  const before = lines.slice(0, header.line)
  const provenance = lines[header.line]?.provenance[0]
  return {
    tasks,
    diagnostics: [
      diagnose('table-rebuilt', { rows: tasks.length }, { provenance }),
      ...guessed,
      ...diagnostics,
      ...closing.flatMap((line) => closingText(line.text, line.provenance[0])),
    ],
    rules: statedRules([...before.map(({ text }) => text), ...notes]),
    planLine: lineBehindLetter(before),
    bodyLine: header.line,
  }
}

/** The text below the header, without its repetitions and without what closes the notice. */
function bodyOf(lines: readonly TextLine[], header: FlattenedHeader) {
  const below = withoutHeaders(lines.slice(header.end), header)
  const lineAt = linesByPlace(below)
  const lastRow = cutAtNumbers(textOf(below), header.fields.includes('number')).at(-1)
  const end = closingLine(below, lineAt(lastRow?.at ?? 0) + 1)
  const kept = below.slice(0, end)
  return {
    kept,
    body: textOf(kept),
    placeOf: (at: number, next: number): Provenance[] => {
      const first = lineAt(at)
      const last = Math.max(first + 1, lineAt(next))
      return below.slice(first, Math.min(last, end)).flatMap(({ provenance }) => provenance)
    },
    closing: below.slice(end),
  }
}

/** The header again at the top of each page, on one line or on several. */
function withoutHeaders(lines: readonly TextLine[], { heads, oneALine }: FlattenedHeader): TextLine[] {
  const printed = heads.join('')
  const texts = lines.map(({ text }) => text.replace(/\s/g, ''))
  const isHead = texts.map((_, i) => oneALine && heads.every((head, k) => texts[i + k] === head))
  let skip = 0
  return lines.filter((_, i) => {
    if (isHead[i]) skip = heads.length
    return skip-- <= 0 && texts[i] !== printed
  })
}

/** The first line from one on that closes the notice. The name of a unit does so only with a date below it. */
function closingLine(lines: readonly TextLine[], from: number): number {
  const end = lines.findIndex(({ text }, i) => {
    if (i < from || !startsClosing(text)) return false
    return !isIssuer(text) || lines.slice(i, i + MOST_ISSUERS).some((line) => isDateLine(line.text))
  })
  return end < 0 ? lines.length : end
}

/** The line in which a place of the joined lines lies; asked for in reading order, it is found at once. */
function linesByPlace(lines: readonly TextLine[]): (at: number) => number {
  const starts: number[] = []
  let length = 0
  for (const { text } of lines) {
    starts.push(length)
    length += text.length + 1
  }
  let index = 0
  return (at) => {
    if ((starts[index] ?? 0) > at) index = 0
    while (index + 1 < starts.length && (starts[index + 1] ?? 0) <= at) index++
    return index
  }
}

function textOf(lines: readonly TextLine[]): string {
  return lines.map(({ text }) => text).join('\n')
}

/** Says what was guessed of a row. */
function guesses({ guessed, units }: TaskRow, provenance: Provenance | undefined): Diagnostic[] {
  if (guessed === null || units === null) return []
  const names = quote(units.filter(Boolean).join('、').replace(/\n/g, '、'))
  const code = guessed === 'start' ? 'flattened-units-start' : 'flattened-units-column'
  return [diagnose(code, { quote: names }, { provenance })]
}
