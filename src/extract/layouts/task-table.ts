import type { Diagnostic } from '../../model/diagnostic.js'
import type { SourceDocument, Table } from '../../model/document.js'
import { diagnose } from '../../result.js'
import { lineBehindLetter } from '../front/letter-end.js'
import { quote } from '../legibility.js'
import type { TextLine } from '../prose/lines.js'
import { bodyColumns } from '../tables/body-columns.js'
import { cellsFromAbove } from '../tables/cells-from-above.js'
import { completeGrid } from '../tables/complete-grid.js'
import { gridOf } from '../tables/grid.js'
import { findHeader, type Header } from '../tables/header.js'
import { rowTasks, type TableRows } from '../tables/row-tasks.js'
import type { Drafts } from '../task-draft.js'
import { statedRules } from '../units/stated-rules.js'
import type { Layout } from './layout.js'
import { enterTitles, isContinued, titlesAbove } from './sections-above.js'

/** Tasks as rows of a table whose columns are headed 工作任务, 具体要求, 责任单位 and the like. */
export const taskTable: Layout = { name: 'task-table', extract }

function extract(document: SourceDocument, lines: readonly TextLine[]): Drafts | null {
  const { found, skipped } = taskTables(document)
  const [first] = found
  if (!first) return null
  const titles = sectionTitles(found, lines)
  const rows = found.map((task, i) => tableRows(task, titles[i] ?? []))
  const before = lines.filter((line) => line.block < first.block).length - (titles[0]?.length ?? 0)
  const notes = [
    ...lines.map((line) => line.text),
    ...found.flatMap(headerTexts),
    ...rows.flatMap((table) => table.notes),
  ]
  return {
    tasks: rows.flatMap((table) => table.tasks),
    diagnostics: [...rows.flatMap((table) => table.diagnostics), ...skipped.map(skippedTable)],
    rules: statedRules(notes),
    planLine: lineBehindLetter(lines.slice(0, before)),
    bodyLine: before,
  }
}

function tableRows({ table, header, isRebuilt }: TaskTable, titles: readonly string[]): TableRows {
  const grid = gridOf(table)
  const columns = bodyColumns(grid, header)
  const rows = rowTasks(grid, columns, header.bodyRow, titles)
  const guessed = isRebuilt ? cellsFromAbove(grid, columns, header.bodyRow) : []
  return { ...rows, diagnostics: [...guessed, ...rows.diagnostics] }
}

/** Titles in force at each table; those above the first count where a later table or row goes on from them. */
function sectionTitles(found: readonly TaskTable[], lines: readonly TextLine[]): string[][] {
  let end = 0
  const above = found.map(({ block }, i) => {
    while ((lines[end]?.block ?? block) < block) end++
    return titlesAbove(lines, end, found[i - 1]?.block ?? -1)
  })
  const [first = [], ...others] = above
  const cells = found.flatMap(({ table }) => table.cells.map((cell) => cell.lines[0] ?? ''))
  const isFirst = first.length > 0 && isContinued(first, [...others.flat(), ...cells])
  let titles: string[] = []
  return [isFirst ? first : [], ...others].map((own) => {
    titles = enterTitles(titles, own)
    return titles
  })
}

/** A header may state a rule: 责任单位（列第一位的为牵头单位） */
function headerTexts({ table, header }: TaskTable): string[] {
  return table.cells.filter(({ row }) => row < header.bodyRow).map(({ lines }) => lines.join(''))
}

function skippedTable(table: Table): Diagnostic {
  const cells = table.cells.filter((cell) => cell.row === 0)
  const text = cells.map((cell) => cell.lines.join('')).join(' ')
  return diagnose('table-skipped', { quote: quote(text) }, { provenance: table.provenance[0] })
}

interface TaskTable {
  table: Table
  header: Header
  /** Place of the table in the document. */
  block: number
  /** True where the source does not tell which cells are merged. */
  isRebuilt: boolean
}

/** The task tables of a document, and the others; one without a header goes on with the columns of the one before. */
function taskTables(document: SourceDocument): { found: TaskTable[]; skipped: Table[] } {
  const found: TaskTable[] = []
  const skipped: Table[] = []
  document.blocks.forEach((block, i) => {
    if (block.type !== 'table') return
    const table = completeGrid(block)
    const header = table && (findHeader(table) ?? headerBefore(found.at(-1), table))
    if (table && header) found.push({ table, header, block: i, isRebuilt: table !== block })
    else skipped.push(block)
  })
  return { found, skipped }
}

function headerBefore(last: TaskTable | undefined, table: Table): Header | null {
  return last && last.table.columns === table.columns ? { ...last.header, bodyRow: 0 } : null
}
