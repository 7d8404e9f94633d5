import type { Table } from '../../model/document.js'
import { LONE_PIPE, readCellLines } from './cell-lines.js'
import { isBlank, type Line } from './line.js'
import { hasPipe, splitAtPipes } from './split-at-pipes.js'
import type { TextCell } from './text-table.js'

/** What a run of lines with pipes spells: rows, and the lines of a last row that the file's end cuts off. */
export interface PipeRows {
  structure: Table['structure']
  rows: TextCell[][]
  cutOff: Line[]
}

/** A line of Markdown between head and body: |---|:--:| */
const MARKDOWN_RULE = /^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?$/
/** A line of pipes alone that ends a row: || or ||||| */
const ROW_END = /^\s*[|｜](\s*[|｜])+\s*$/
/** A line that ends in a pipe. */
const ENDS_IN_PIPE = /[|｜]\s*$/

/**
 * Reads a run of lines that pipes divide. Four habits are known: Markdown; one row a line; one cell a line
 * with each pipe on its own line, or at one end or both of the cell's line; the same with `||` closing the row.
 */
export function readPipes(lines: readonly Line[]): PipeRows {
  const filled = lines.filter((line) => !isBlank(line))
  if (filled.some((line) => isMarkdownRule(line) && hasPipe(line))) return readMarkdown(filled)
  const count = (test: (line: Line) => boolean) => filled.filter(test).length
  const lone = count((line) => LONE_PIPE.test(line.text))
  const closing = count((line) => splitAtPipes(line).length === 2 && ENDS_IN_PIPE.test(line.text)) - lone
  const whole = count(holdsSeveralCells)
  if (closing > lone + whole && closesHeader(filled)) return readClosedRows(filled)
  const isOneCellALine = lone > whole || (whole === 0 && count(holdsOneCell) > 0)
  return isOneCellALine ? { structure: 'cells', rows: [readCellLines(lines)], cutOff: [] } : readRows(filled)
}

/** One cell between pipes, or with a pipe at one end, is no row: | 市财政局, 市财政局 |, | 市财政局 |, 市财政局 || */
const MOST_PARTS_OF_A_CELL = 3

/** True for a line of several cells, empty ones counted. */
function holdsSeveralCells(line: Line): boolean {
  const parts = splitAtPipes(line)
  return (
    parts.length > 2 &&
    !ROW_END.test(line.text) &&
    !(parts.length <= MOST_PARTS_OF_A_CELL && holdsOneCell(line))
  )
}

function holdsOneCell(line: Line): boolean {
  return hasPipe(line) && splitAtPipes(line).filter((part) => !isBlank(part)).length === 1
}

/** A sentence, or a number alone: no head of a column */
const OF_A_ROW = /[。；]|^\s*\d{1,4}\s*[|｜]/
/** Longer than this is no head of a column. */
const LONGEST_HEAD = 20

/** True where `||` ends the first row, which holds heads: where it only marks empty cells, no row of heads ends so. */
function closesHeader(lines: readonly Line[]): boolean {
  const end = lines.findIndex((line) => ROW_END.test(line.text))
  return (
    end >= 0 &&
    lines.slice(0, end).every(({ text }) => text.trim().length <= LONGEST_HEAD && !OF_A_ROW.test(text))
  )
}

/** Trimmed first: white space around the rule would be tried over and over. */
function isMarkdownRule(line: Line): boolean {
  return MARKDOWN_RULE.test(line.text.trim())
}

function readMarkdown(lines: readonly Line[]): PipeRows {
  const rows = lines
    .filter((line) => !isMarkdownRule(line))
    .map((line) => {
      const text = line.text
        .trim()
        .replace(/^[|｜]/, '')
        .replace(/[|｜]$/, '')
      return splitAtPipes({ text, number: line.number }).map(splitAtBreaks)
    })
  return { structure: 'grid', rows, cutOff: [] }
}

/** `<br>` is how Markdown tables hold several paragraphs in one cell. */
function splitAtBreaks(part: Line): TextCell {
  return part.text.split(/<br\s*\/?>/i).map((text) => ({ text, number: part.number }))
}

/**
 * One row a line. Where all rows end in a pipe, it divides nothing, and a last row that does not was cut off; where few
 * do, an empty cell stands behind it.
 */
function readRows(lines: readonly Line[]): PipeRows {
  const closed = lines.filter((line) => ENDS_IN_PIPE.test(line.text)).length > lines.length / 2
  const last = lines.at(-1)
  const isCut = closed && last !== undefined && !ENDS_IN_PIPE.test(last.text)
  const whole = isCut ? lines.slice(0, -1) : lines
  const rows = whole.map((line) => {
    const parts = splitAtPipes(line)
    if (closed && parts.length > 1 && parts.at(-1)?.text.trim() === '') parts.pop()
    return parts.map((part) => [part])
  })
  return { structure: 'rows', rows: withoutLeadingPipe(rows), cutOff: isCut ? [last] : [] }
}

/** `| a | b |` on every line: the first pipe opens the row and divides nothing. */
function withoutLeadingPipe(rows: TextCell[][]): TextCell[][] {
  const opened = rows.every((row) => row.length > 1 && row[0]?.every((line) => line.text.trim() === ''))
  return opened ? rows.map((row) => row.slice(1)) : rows
}

/** A pipe ends each cell, a line of pipes ends each row; what follows the last such line was cut off. */
function readClosedRows(lines: readonly Line[]): PipeRows {
  const rows: TextCell[][] = []
  let row: TextCell[] = []
  let cell: TextCell = []
  for (const line of lines) {
    if (ROW_END.test(line.text)) {
      rows.push(cell.length > 0 ? [...row, cell] : row)
      row = []
      cell = []
      continue
    }
    splitAtPipes(line).forEach((part, i) => {
      if (i > 0) {
        row.push(cell)
        cell = []
      }
      if (part.text.trim() !== '') cell.push(part)
    })
  }
  return { structure: 'rows', rows: rows.filter((row) => row.length > 0), cutOff: [...row.flat(), ...cell] }
}
