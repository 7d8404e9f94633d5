import type { TextLine } from '../prose/lines.js'
import { COLUMN_WORDS } from '../words/column-words.js'
import { columnField } from './column-field.js'

const HEADS = Object.values(COLUMN_WORDS)
  .flat()
  .filter((word) => word.length > 2)
  .sort((a, b) => b.length - a.length)
/** Three heads one behind the other, with nothing or white space between: 工作任务具体要求责任单位 */
const HEADER = new RegExp(`(?:(?:序号|${HEADS.join('|')})\\s*){3,}`, 'gu')
const HEAD = new RegExp(`序号|${HEADS.join('|')}`, 'gu')
/** Two heads that are the whole line, as where wrapped heads of a table without rules were read line by line. */
const HEADER_LINE = new RegExp(`^(?:(?:序号|${HEADS.join('|')})\\s*){2,}$`, 'u')
/** A line of heads is short. */
const LONGEST_HEADER_LINE = 40

/**
 * The line of running text in which the header of a task table stands as if it were a sentence: the table's cells
 * lost their borders, so its units cannot be told from its text. Null where there is none.
 */
export function findFlattenedHeader(lines: readonly TextLine[]): TextLine | null {
  return lines.find((line) => isHeader(line.text)) ?? null
}

function isHeader(text: string): boolean {
  if ((text.match(HEADER) ?? []).some(headsTasks)) return true
  return text.length <= LONGEST_HEADER_LINE && HEADER_LINE.test(text) && headsRows(text)
}

/** 序号具体要求, 具体要求责任单位: a number or a unit beside another head; 重点任务 and 分工 may be a title. */
function headsRows(line: string): boolean {
  const fields = new Set((line.match(HEAD) ?? []).map(columnField))
  return fields.size > 1 && (fields.has('number') || fields.has('lead') || fields.has('responsible'))
}

function headsTasks(header: string): boolean {
  const fields = new Set((header.match(HEAD) ?? []).map(columnField))
  const names = fields.has('lead') || fields.has('responsible') || fields.has('supporting-or-responsible')
  return names && (fields.has('task') || fields.has('requirement'))
}
