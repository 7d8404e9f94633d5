import type { TextLine } from '../prose/lines.js'
import { COLUMN_WORDS } from '../words/column-words.js'
import { columnField } from './column-field.js'

const HEADS = Object.values(COLUMN_WORDS)
  .flat()
  .filter((word) => word.length > 2)
  .sort((a, b) => b.length - a.length)
/** Three heads one behind the other, with nothing or white space between: 工作任务具体要求责任单位 */
const HEADER = new RegExp(`(?:(?:序号|${HEADS.join('|')})\\s*){3,}`, 'gu')
const HEAD = new RegExp(HEADS.join('|'), 'gu')

/**
 * The line of running text in which the header of a task table stands as if it were a sentence: the table's cells
 * lost their borders, so its units cannot be told from its text. Null where there is none.
 */
export function findFlattenedHeader(lines: readonly TextLine[]): TextLine | null {
  return lines.find((line) => isHeader(line.text)) ?? null
}

function isHeader(text: string): boolean {
  return (text.match(HEADER) ?? []).some(headsTasks)
}

function headsTasks(header: string): boolean {
  const fields = new Set((header.match(HEAD) ?? []).map(columnField))
  const names = fields.has('lead') || fields.has('responsible') || fields.has('supporting-or-responsible')
  return names && (fields.has('task') || fields.has('requirement'))
}
