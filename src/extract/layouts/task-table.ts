import type { SourceDocument, Table } from '../../model/document.js'
import { findSignatures } from '../front/signature.js'
import { type TextLine, textLines } from '../prose/lines.js'
import { bodyColumns } from '../tables/body-columns.js'
import { completeGrid } from '../tables/complete-grid.js'
import { gridOf } from '../tables/grid.js'
import { findHeader, type Header } from '../tables/header.js'
import { rowTasks } from '../tables/row-tasks.js'
import type { Drafts, TaskDraft } from '../task-draft.js'
import type { Layout } from './layout.js'

/** Tasks as rows of a table whose columns are headed 工作任务, 具体要求, 责任单位 and the like. */
export const taskTable: Layout = { name: 'task-table', match, extract }

/** 附件：… 抄送：… */
const END_OF_LETTER = /^(?:附\s*件\s*\d*(?:[：:]|$)|抄\s*送[：:])/u

function match(document: SourceDocument): number {
  return taskTables(document).length > 0 ? 1 : 0
}

function extract(document: SourceDocument): Drafts {
  const tables = taskTables(document)
  const tasks: TaskDraft[] = tables.flatMap(({ table, header }) => {
    const grid = gridOf(table)
    return rowTasks(grid, bodyColumns(grid, header), header.bodyRow)
  })
  const lines = textLines(document.blocks)
  const before = lines.filter((line) => line.block < (tables[0]?.block ?? 0)).length
  return { tasks, diagnostics: [], planLine: planLine(lines.slice(0, before)), bodyLine: before }
}

/** Behind the covering letter: its signature, and the lines that name annexes and copies. */
function planLine(lines: readonly TextLine[]): number {
  const signed = findSignatures(lines).at(-1)?.line ?? -1
  return (
    Math.max(
      signed,
      lines.findLastIndex((line) => END_OF_LETTER.test(line.text)),
    ) + 1
  )
}

interface TaskTable {
  table: Table
  header: Header
  /** Place of the table in the document. */
  block: number
}

/** The task tables of a document; one without a header goes on with the columns of the one before it. */
function taskTables(document: SourceDocument): TaskTable[] {
  const found: TaskTable[] = []
  document.blocks.forEach((block, i) => {
    if (block.type !== 'table') return
    const table = completeGrid(block)
    if (!table) return
    const header = findHeader(table)
    const last = found.at(-1)
    if (header) found.push({ table, header, block: i })
    else if (last && last.table.columns === table.columns)
      found.push({ table, header: { ...last.header, bodyRow: 0 }, block: i })
  })
  return found
}
