import type { TextLine } from '../../prose/lines.js'
import { alternatives } from '../../words/alternatives.js'
import { COLUMN_WORDS, type ColumnField } from '../../words/column-words.js'
import { columnField } from '../column-field.js'

/** The header of a task table that stands in running text, its cells one behind the other. */
export interface FlattenedHeader {
  /** Index of its first line. */
  line: number
  /** Index of the line behind it. */
  end: number
  /** The heads as printed, white space left out. */
  heads: string[]
  /** What the columns hold, in their order. */
  fields: ColumnField[]
  /** True where each head, and so each cell, is a line of its own. */
  oneALine: boolean
}

const SHORT_HEADS = [
  '序号',
  '备注',
  '类别',
  '项目',
  '事项',
  '领域',
  '板块',
  '措施',
  '指标',
  '任务',
  '内容',
  '说明',
]
const HEAD_FORM = alternatives([
  ...Object.values(COLUMN_WORDS)
    .flat()
    .filter((word) => word.length > 2),
  ...SHORT_HEADS,
])
/** Three heads one behind the other, with nothing or white space between: 工作任务具体要求责任单位 */
const HEADER = new RegExp(`(?:(?:${HEAD_FORM})\\s*){3,}`, 'gu')
/** Two heads and the first number: 工作任务责任单位一、 */
const SHORT_HEADER = new RegExp(
  `(?:(?:${HEAD_FORM})\\s*){2}(?=(?:[一1][、.．]|[（(][一1][）)]|1[\\u4e00-\\u9fff]))`,
  'gu',
)
const HEAD = new RegExp(HEAD_FORM, 'gu')
/** A line of heads is short. */
const LONGEST_HEADER_LINE = 60
/** A head that no list has is no longer than this. */
const LONGEST_UNKNOWN = 8
/** Heads in lines of their own: no table has more. */
const MOST_HEADS = 15
/** No unknown head holds these, or a number. */
const NOT_IN_HEADS = /[，。；：、《》（()）\d]/u

/**
 * The header of a task table in running text, where the table's cells lost their borders: a line of heads, or a run of
 * lines with one head each. Null where there is none.
 */
export function findFlattenedHeader(lines: readonly TextLine[]): FlattenedHeader | null {
  for (const [line, { text }] of lines.entries()) {
    const heads = headsOfLine(text)
    if (heads) return headerOf(heads, line, line + 1, false)
    const run = headsInLines(lines, line)
    if (run) return headerOf(run.heads, line, run.end, true)
  }
  return null
}

function headerOf(heads: string[], line: number, end: number, oneALine: boolean): FlattenedHeader {
  return { line, end, heads, fields: heads.map((head) => columnField(head) ?? 'other'), oneALine }
}

/** One head a line; a head that no list has may stand among them, and one may be wrapped (牵头, 单位). */
function headsInLines(lines: readonly TextLine[], start: number): { heads: string[]; end: number } | null {
  // a run of heads is looked at once, from its first line on
  const isFirst = columnField(lines[start - 1]?.text ?? '') === null
  if (!isFirst || columnField(lines[start]?.text ?? '') === null) return null
  const heads: string[] = []
  let end = start
  let last = start
  for (let i = start; i < Math.min(lines.length, start + 2 * MOST_HEADS); i++) {
    const text = (lines[i]?.text ?? '').replace(/\s/g, '')
    const field = columnField(text)
    if (field === null && !isUnknownHead(text)) break
    const joined = `${heads.at(-1) ?? ''}${text}`
    const isWrapped =
      heads.length > 0 && text.length <= 2 && joined.length <= 6 && columnField(joined) !== null
    if (isWrapped) heads[heads.length - 1] = joined
    else heads.push(text)
    if (field !== null || isWrapped) {
      end = i + 1
      last = heads.length
    } else if (!mayGoOn(lines, i + 1)) break
  }
  const known = withUnknownTail(lines, heads.slice(0, last), end)
  return known.heads.length >= 3 && headsTasks(known.heads) ? known : null
}

/** Behind 序号 first, all that stands before the number 1 is the header. */
function withUnknownTail(lines: readonly TextLine[], heads: string[], end: number) {
  const more: string[] = []
  for (let i = end; columnField(heads[0] ?? '') === 'number' && i < end + MOST_TAIL; i++) {
    const text = lines[i]?.text ?? ''
    if (/^\d{1,3}$/u.test(text)) return { heads: [...heads, ...more], end: i }
    if (!isUnknownHead(text)) break
    more.push(text)
  }
  return { heads, end }
}

/** So many heads that no list has may stand last. */
const MOST_TAIL = 4

function mayGoOn(lines: readonly TextLine[], i: number): boolean {
  return columnField(lines[i]?.text ?? '') !== null
}

function isUnknownHead(text: string): boolean {
  return text !== '' && text.length <= LONGEST_UNKNOWN && !NOT_IN_HEADS.test(text)
}

/** Puts a header that a copy glued into a sentence (…任务分解表工作任务具体要求责任单位一、…) on a line of its own. */
export function breakAtHeaders(text: string): string {
  const onItsOwn = (heads: string) => (headsTasksGlued(heads) ? `\n${heads.trim()}\n` : heads)
  const broken = text.replace(HEADER, onItsOwn)
  return broken === text ? text.replace(SHORT_HEADER, onItsOwn) : broken
}

/** The heads of a line: a run of known ones in it, or a short line of heads, one or two of them unknown. */
function headsOfLine(text: string): string[] | null {
  const glued = [...(text.match(HEADER) ?? []), ...(text.match(SHORT_HEADER) ?? [])].find(headsTasksGlued)
  if (text.length > LONGEST_HEADER_LINE) return glued ? partsOf(glued) : null
  const parts = partsOf(text.replace(/\s/g, ''))
  const unknown = parts.filter((part) => columnField(part) === null)
  const isWhole = unknown.length * 3 <= parts.length && unknown.every(isUnknownHead)
  if (isWhole && unknown.length === 0 && headsRows(parts)) return parts
  if (isWhole && parts.length - unknown.length >= 3 && headsTasks(parts)) return parts
  return glued ? partsOf(glued) : null
}

/** A text as heads, and what stands between them. */
function partsOf(text: string): string[] {
  const line = text.replace(/\s/g, '')
  const parts: string[] = []
  let at = 0
  for (const { 0: head, index } of line.matchAll(HEAD)) {
    if (index > at) parts.push(line.slice(at, index))
    parts.push(head)
    at = index + head.length
  }
  return at < line.length ? [...parts, line.slice(at)] : parts
}

/** 序号具体要求, 具体要求责任单位: a number or a unit beside another head; 重点任务 and 分工 may be a title. */
function headsRows(heads: readonly string[]): boolean {
  const fields = new Set(heads.map(columnField))
  return fields.size > 1 && (fields.has('number') || fields.has('lead') || fields.has('responsible'))
}

function headsTasksGlued(header: string): boolean {
  return headsTasks(partsOf(header))
}

function headsTasks(heads: readonly string[]): boolean {
  const fields = new Set(heads.map(columnField))
  const names = fields.has('lead') || fields.has('responsible') || fields.has('supporting-or-responsible')
  return names && (fields.has('task') || fields.has('requirement'))
}
