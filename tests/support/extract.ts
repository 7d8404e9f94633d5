import { extract } from '../../src/extract/index.js'
import type { TextLine } from '../../src/extract/prose/lines.js'
import { textLines } from '../../src/extract/prose/lines.js'
import type { TaskDraft } from '../../src/extract/task-draft.js'
import type {
  Block,
  Cell,
  Notice,
  Paragraph,
  Provenance,
  SourceDocument,
  Table,
  Task,
} from '../../src/index.js'
import { NOWHERE } from '../../src/result.js'

/** A cell of a made-up table: its text, a line break between paragraphs, and its spans where it has any. */
export type CellText = string | { text: string; rowSpan?: number; columnSpan?: number }

/** A paragraph as a reader of text gives it. */
export function paragraph(text: string, line = 1): Paragraph {
  return {
    type: 'paragraph',
    text,
    style: null,
    align: null,
    fontSize: null,
    layer: 'body',
    provenance: [{ ...NOWHERE, line }],
  }
}

/** Lines of running text, one a text. */
export function linesOf(...texts: readonly string[]): TextLine[] {
  return textLines(texts.map((text, i) => paragraph(text, i + 1)))
}

/** A document of paragraphs (strings) and tables, in their order. */
export function documentOf(...blocks: readonly (string | Table)[]): SourceDocument {
  return {
    source: { name: 'notice.txt', format: 'text', sha256: 'cd'.repeat(32), pages: null },
    title: null,
    normalization: { script: 'hans', steps: [] },
    blocks: blocks.map(
      (block, i): Block => (typeof block === 'string' ? paragraph(block, i + 1) : numbered(block, i + 1)),
    ),
  }
}

/** A table as one of several: its places say which it is. */
function numbered(table: Table, number: number): Table {
  const place = (provenance: Provenance[]) => provenance.map((piece) => ({ ...piece, table: number }))
  const cells = table.cells.map((cell) => ({ ...cell, provenance: place(cell.provenance) }))
  return { ...table, cells, provenance: place(table.provenance) }
}

/** A table whose layout is known: cells with spans push those behind and below them aside, as in HTML. */
export function gridTable(...rows: readonly (readonly CellText[])[]): Table {
  const taken = new Set<string>()
  const cells: Cell[] = []
  rows.forEach((row, r) => {
    let column = 0
    for (const spec of row) {
      const { text, rowSpan = 1, columnSpan = 1 } = typeof spec === 'string' ? { text: spec } : spec
      while (taken.has(`${r} ${column}`)) column++
      for (let y = 0; y < rowSpan; y++)
        for (let x = 0; x < columnSpan; x++) taken.add(`${r + y} ${column + x}`)
      cells.push(cellOf(text, r, column, rowSpan, columnSpan))
    }
  })
  return tableOf('grid', rows.length, cells)
}

/** A table of which only the rows are known: merged cells are missing. */
export function rowTable(...rows: readonly (readonly string[])[]): Table {
  const cells = rows.flatMap((row, r) => row.map((text, c) => cellOf(text, r, c)))
  return tableOf('rows', rows.length, cells)
}

/** A table of which only the order of the cells is known. */
export function cellTable(...texts: readonly string[]): Table {
  return tableOf(
    'cells',
    1,
    texts.map((text, c) => cellOf(text, 0, c)),
  )
}

function cellOf(text: string, row: number, column: number, rowSpan = 1, columnSpan = 1): Cell {
  const lines = text.split('\n').filter((line) => line !== '')
  return { row, column, rowSpan, columnSpan, lines, provenance: [{ ...NOWHERE, table: 1, row: row + 1 }] }
}

function tableOf(structure: Table['structure'], rows: number, cells: Cell[]): Table {
  const columns = Math.max(0, ...cells.map((cell) => cell.column + cell.columnSpan))
  return { type: 'table', structure, rows, columns, cells, provenance: [{ ...NOWHERE, table: 1 }] }
}

/** The notice in a document of paragraphs and tables. */
export function noticeOf(...blocks: readonly (string | Table)[]): Notice {
  return extract(documentOf(...blocks)).value
}

/** What a test says of a task; what it leaves out is not looked at. */
export type ExpectedTask = Partial<Omit<Task, 'deadlines' | 'provenance' | 'id'>> & { deadlines?: string[] }

/** The parts of tasks that an expectation names, deadlines by their text. */
export function partsOf(tasks: readonly Task[], expected: readonly ExpectedTask[]): unknown[] {
  return tasks.map((task, i) => {
    const parts: Record<string, unknown> = {
      ...task,
      deadlines: task.deadlines.map((deadline) => deadline.text),
    }
    const named = Object.keys(expected[i] ?? expected.at(-1) ?? {})
    return Object.fromEntries(named.map((key) => [key, parts[key]]))
  })
}

/** A draft of a task with whatever the test cares about put over it. */
export function draftOf(over: Partial<TaskDraft> = {}): TaskDraft {
  return {
    number: null,
    isNumbered: true,
    section: [],
    title: null,
    path: [1],
    requirements: ['逐项核对窗口指南。'],
    units: { lead: [], responsible: [], supporting: [] },
    deadlines: [],
    rules: [],
    provenance: [NOWHERE],
    diagnostics: [],
    ...over,
  }
}
