import type { Cell, Provenance, Table } from '../../../model/document.js'
import type { ColumnField } from '../../words/column-words.js'
import type { BodyColumns } from '../body-columns.js'
import type { FlatRow, TaskRow } from './rows.js'
import { unitFields } from './rows.js'

/** A flattened table put together again. */
export interface RebuiltTable {
  table: Table
  columns: BodyColumns
}

const TASK = 0
const NUMBER = 1
const REQUIREMENT = 2
const FIRST_UNIT = 3

/**
 * Puts rows into a grid of columns: heading, number, requirement, units, deadline.
 * @param placeOf where a row is printed, by the place of the table's text at which it begins and that of the next
 */
export function rebuildTable(
  rows: readonly FlatRow[],
  fields: readonly ColumnField[],
  placeOf: (at: number, next: number) => Provenance[],
): RebuiltTable {
  const units = unitFields(fields)
  const deadline = FIRST_UNIT + units.length
  const cells: Cell[] = []
  let merged: Cell[] = []
  rows.forEach((row, r) => {
    const places = placeOf(row.at, rows[r + 1]?.at ?? Number.MAX_SAFE_INTEGER)
    const cell = (column: number, lines: string[], columnSpan = 1): Cell => ({
      row: r,
      column,
      rowSpan: 1,
      columnSpan,
      lines,
      provenance: places,
    })
    if (row.type === 'heading') {
      cells.push(cell(TASK, [row.text], deadline + 1))
      merged = []
      return
    }
    if (row.title !== '') cells.push(cell(TASK, [row.title]))
    cells.push(cell(NUMBER, row.number === '' ? [] : [row.number]), cell(REQUIREMENT, row.lines))
    if (row.units === null && merged.length > 0) for (const above of merged) above.rowSpan++
    else {
      merged = (row.units ?? units.map(() => '')).map((text, i) => cell(FIRST_UNIT + i, splitLines(text)))
      cells.push(...merged)
      if (row.units === null) merged = []
    }
    cells.push(cell(deadline, splitLines(row.deadline)))
  })
  const table: Table = {
    type: 'table',
    structure: 'grid',
    rows: rows.length,
    columns: deadline + 1,
    cells,
    provenance: placeOf(0, 0),
  }
  return { table, columns: columnsOf(units, deadline) }
}

function columnsOf(units: ReturnType<typeof unitFields>, deadline: number): BodyColumns {
  const all = (field: TaskUnitField) => units.flatMap((other, i) => (other === field ? [FIRST_UNIT + i] : []))
  return {
    headings: [TASK],
    number: NUMBER,
    requirement: REQUIREMENT,
    lead: all('lead'),
    responsible: all('responsible'),
    supporting: all('supporting'),
    mixed: all('supporting-or-responsible'),
    deadline: [deadline],
    remark: [],
  }
}

type TaskUnitField = ReturnType<typeof unitFields>[number]

function splitLines(text: string): string[] {
  return text.split('\n').filter(Boolean)
}

/** True for a row of a task. */
export function isTaskRow(row: FlatRow): row is TaskRow {
  return row.type === 'task'
}
