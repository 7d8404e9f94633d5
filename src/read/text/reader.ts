import type { Block, Paragraph } from '../../model/document.js'
import { diagnose, NOWHERE, type Result } from '../../result.js'
import { isPageLine } from '../page-lines.js'
import type { Input, ReadBlocks, Reader } from '../reader.js'
import { decodeText } from './charset.js'
import { decodingDiagnostics } from './decoding-diagnostics.js'
import { frameEnd, readFrame } from './drawn.js'
import { isBlank, type Line, splitLines } from './line.js'
import { readPipes } from './pipes.js'
import { hasPipe } from './split-at-pipes.js'
import { hasTabs, readTabs } from './tabs.js'
import { textTable } from './text-table.js'
import { isTitleAbove } from './title-above.js'

/** A cell may take a few lines, so this many lines without a pipe do not end a table. */
const LINES_BETWEEN_PIPES = 3
/** Section titles (一、…, （一）…) stand between rows without a tab, at most so many one below the other. */
const LINES_BETWEEN_TABS = 3
/** 一、聚焦重点领域 */
const SECTION_LINE =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节部])/
/** A section title is short. */
const LONGEST_SECTION = 60
/** Fewer lines than this with a pipe or tabs are no table. */
const LINES_OF_A_TABLE = 2
/** So much of a cut-off row is quoted. */
const QUOTE_LENGTH = 40

/** Plain text: a paragraph a line, tables drawn with lines, pipes or tabs. */
export const textReader: Reader = {
  format: 'text',
  read,
}

async function read({ bytes }: Input): Promise<Result<ReadBlocks>> {
  const decoded = decodeText(bytes)
  const { value: blocks, diagnostics } = readLines(splitLines(decoded.text))
  return {
    value: { title: null, pages: null, blocks },
    diagnostics: [...decodingDiagnostics(decoded), ...diagnostics],
  }
}

/** Blocks of a text: every filled line a paragraph, every frame and every run of lines with pipes or tabs a table. */
export function readLines(lines: readonly Line[]): Result<Block[]> {
  const result: Result<Block[]> = { value: [], diagnostics: [] }
  let tables = 0
  for (let i = 0; i < lines.length; ) {
    const frame = frameEnd(lines, i)
    if (frame > i) {
      const { structure, rows } = readFrame(lines.slice(i, frame))
      result.value.push(textTable(rows, structure, ++tables))
      i = frame
      continue
    }
    const end = tableEnd(lines, i)
    if (end > i) {
      readTable(lines.slice(i, end), ++tables, result)
      i = end
      continue
    }
    const line = lines[i++]
    if (line && !isBlank(line)) result.value.push(paragraph(line))
  }
  return result
}

/** Where the table that starts at a line ends; the line itself where none starts. */
function tableEnd(lines: readonly Line[], start: number): number {
  const first = lines[start]
  if (!first || isBlank(first)) return start
  const tabs = hasTabs(first)
    ? runEnd(lines, start, hasTabs, LINES_BETWEEN_TABS, isSectionLine)
    : { end: start, count: 0 }
  if (tabs.count >= LINES_OF_A_TABLE) return tabs.end
  const pipes = runEnd(lines, start, hasPipe, LINES_BETWEEN_PIPES)
  const opens =
    hasPipe(first) || (lines[start + 1] !== undefined && /^\s*[|｜]\s*$/.test(lines[start + 1]?.text ?? ''))
  if (!opens || pipes.count < LINES_OF_A_TABLE) return start
  const end = withCutOffLine(lines, pipes.end)
  return !hasPipe(first) && isTitleAbove(lines.slice(start, end)) ? start : end
}

function isSectionLine({ text }: Line): boolean {
  return text.trim().length <= LONGEST_SECTION && SECTION_LINE.test(text)
}

/**
 * The run of lines that belong, with at most `gap` filled lines between that do not; blank lines never count.
 * @param mayStandBetween which lines may
 */
function runEnd(
  lines: readonly Line[],
  start: number,
  belongs: (line: Line) => boolean,
  gap: number,
  mayStandBetween: (line: Line) => boolean = () => true,
) {
  let end = start
  let count = 0
  let between = 0
  for (let i = start; i < lines.length && between <= gap; i++) {
    const line = lines[i]
    if (!line || isBlank(line)) continue
    if (belongs(line)) {
      count++
      between = 0
      end = i + 1
    } else if (mayStandBetween(line)) between++
    else break
  }
  return { end, count }
}

/** A file cut off inside a row ends with a line without a pipe: it belongs to the table. */
function withCutOffLine(lines: readonly Line[], end: number): number {
  const next = lines.findIndex((line, i) => i >= end && !isBlank(line))
  const isLast = next >= 0 && lines.findIndex((line, i) => i > next && !isBlank(line)) < 0
  return isLast ? next + 1 : end
}

function readTable(lines: readonly Line[], number: number, result: Result<Block[]>): void {
  if (!lines.some(hasPipe)) {
    const { structure, rows } = readTabs(lines.filter((line) => !isBlank(line)))
    result.value.push(textTable(rows, structure, number))
    return
  }
  const { structure, rows, cutOff } = readPipes(lines)
  result.value.push(textTable(rows, structure, number))
  const [first] = cutOff
  if (!first) return
  const quote = cutOff.map((line) => line.text.trim()).join(' ')
  result.diagnostics.push(
    diagnose(
      'row-cut-off',
      { quote: quote.length > QUOTE_LENGTH ? `${quote.slice(0, QUOTE_LENGTH)}…` : quote },
      { provenance: { ...NOWHERE, line: first.number, table: number } },
    ),
  )
}

function paragraph(line: Line): Paragraph {
  return {
    type: 'paragraph',
    text: line.text,
    style: null,
    align: null,
    fontSize: null,
    // copies of web pages keep the words of buttons, paths and counters
    layer: isPageLine(line.text.trim(), true) ? 'furniture' : 'body',
    provenance: [{ ...NOWHERE, line: line.number }],
  }
}
