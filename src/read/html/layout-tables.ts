import { simplifyWords } from '../simplify-words.js'
import type { Flow, FlowCell, FlowTable } from './flow.js'

/** Heads of the columns of a task table: a table with two of them in one row is one. */
const HEADS =
  /^(?:序号|编号|项目|指标|内容|备注|栏目|时间|.{0,6}(?:任务|要求|事项|内容|措施|举措|目标|单位|部门|科室|处室|时限|期限|时间|进度|责任人|领导|要点|标准|主体|方式|类别))$/

/** A head is a few characters. */
const LONGEST_HEAD = 14
/** Rows that may hold the heads: a title row may stand above, a second row of heads below. */
const HEAD_ROWS = 4

/** A table inside another is a table of its own from this size on. */
const LEAST_SIZE = 2

/** Opens the tables that only lay out a page, however nested: their cells become paragraphs and tables. */
export function unwrapLayout(flow: readonly Flow[]): Flow[] {
  return flow.flatMap((item): Flow[] => {
    if (item.type === 'paragraph') return [item]
    const rows = item.rows.map((row) => row.map((cell) => ({ ...cell, content: unwrapLayout(cell.content) })))
    const table = { ...item, rows }
    return isLayout(table) ? rows.flatMap((row) => row.flatMap((cell) => cell.content)) : [table]
  })
}

/** Whether a row of a table names two or more columns of a task table. */
function hasHeads(table: FlowTable): boolean {
  return table.rows.slice(0, HEAD_ROWS).some((row) => row.filter(isHead).length >= 2)
}

/** A table around the article, around other tables, or with one filled cell a row. */
function isLayout(table: FlowTable): boolean {
  if (hasHeads(table)) return false
  const filled = table.rows.map((row) => row.filter((cell) => cell.content.length > 0))
  if (filled.every((row) => row.length <= 1)) return true
  if (table.layer === 'furniture') return true
  const cells = filled.flat()
  return cells.some(({ holdsArticle, content }) => holdsArticle || content.some(isRealTable))
}

function isRealTable(item: Flow): boolean {
  if (item.type !== 'table') return false
  return item.rows.length >= LEAST_SIZE && item.rows.some((row) => row.length >= LEAST_SIZE)
}

function isHead(cell: FlowCell): boolean {
  const printed = cell.content.map((item) => (item.type === 'paragraph' ? item.text : '')).join('')
  const text = simplifyWords(printed.replace(/\s/g, ''))
  return text.length <= LONGEST_HEAD && HEADS.test(text)
}
