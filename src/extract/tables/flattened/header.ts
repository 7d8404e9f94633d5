import type { TextLine } from '../../prose/lines.js'
import { COLUMN_WORDS, type ColumnField } from '../../words/column-words.js'
import { columnField } from '../column-field.js'

/** The header of a task table that stands in running text, its cells one behind the other. */
export interface FlattenedHeader {
  /** Index of its line. */
  line: number
  /** What its columns hold, in their order. */
  fields: ColumnField[]
  /** The heads as printed, white space left out: repeated at the top of each page of a print. */
  printed: string
}

const HEADS = Object.values(COLUMN_WORDS)
  .flat()
  .filter((word) => word.length > 2)
  .sort((a, b) => b.length - a.length)
const HEAD_FORM = `序号|备注|${HEADS.join('|')}`
/** Three heads one behind the other, with nothing or white space between: 工作任务具体要求责任单位 */
const HEADER = new RegExp(`(?:(?:${HEAD_FORM})\\s*){3,}`, 'gu')
/** Two heads and the first number: 工作任务责任单位一、 */
const SHORT_HEADER = new RegExp(
  `(?:(?:${HEAD_FORM})\\s*){2}(?=(?:[一1][、.．]|[（(][一1][）)]|1[\\u4e00-\\u9fff]))`,
  'gu',
)
const HEAD = new RegExp(HEAD_FORM, 'gu')
/** Two heads that are the whole line, as where wrapped heads of a table without rules were read line by line. */
const HEADER_LINE = new RegExp(`^(?:(?:${HEAD_FORM})\\s*){2,}$`, 'u')
/** A line of heads is short. */
const LONGEST_HEADER_LINE = 60

/**
 * The line of running text that is the header of a task table: the table's cells lost their borders. Null where there
 * is none.
 */
export function findFlattenedHeader(lines: readonly TextLine[]): FlattenedHeader | null {
  for (const [line, { text }] of lines.entries()) {
    const heads = isHeader(text)
    if (heads === null) continue
    const fields = headsOf(heads)
    return { line, fields, printed: heads.replace(/\s/g, '') }
  }
  return null
}

/** Puts a header that a copy glued into a sentence (…任务分解表工作任务具体要求责任单位一、…) on a line of its own. */
export function breakAtHeaders(text: string): string {
  const onItsOwn = (heads: string) => (headsTasks(heads) ? `\n${heads.trim()}\n` : heads)
  const broken = text.replace(HEADER, onItsOwn)
  return broken === text ? text.replace(SHORT_HEADER, onItsOwn) : broken
}

function isHeader(text: string): string | null {
  const glued =
    (text.match(HEADER) ?? []).find(headsTasks) ?? (text.match(SHORT_HEADER) ?? []).find(headsTasks)
  if (glued) return glued
  return text.length <= LONGEST_HEADER_LINE && HEADER_LINE.test(text) && headsRows(text) ? text : null
}

function headsOf(text: string): ColumnField[] {
  return (text.match(HEAD) ?? []).map(columnField).filter((field) => field !== null)
}

/** 序号具体要求, 具体要求责任单位: a number or a unit beside another head; 重点任务 and 分工 may be a title. */
function headsRows(line: string): boolean {
  const fields = new Set(headsOf(line))
  return fields.size > 1 && (fields.has('number') || fields.has('lead') || fields.has('responsible'))
}

function headsTasks(header: string): boolean {
  const fields = new Set(headsOf(header))
  const names = fields.has('lead') || fields.has('responsible') || fields.has('supporting-or-responsible')
  return names && (fields.has('task') || fields.has('requirement'))
}
