import type { ColumnField } from '../words/column-words.js'
import { type CellKind, cellKind } from './cell-kind.js'
import { cellText, type Grid } from './grid.js'

/** Rows looked at. */
const MOST_ROWS = 40
/** So large a share of a column's filled cells tells what it holds. */
const TELLING_SHARE = 0.6
/** What a column holds is told by cells of these kinds, if nothing else does. */
const TOLD_BY: readonly { kinds: readonly CellKind[]; field: ColumnField; unless: readonly ColumnField[] }[] =
  [
    {
      kinds: ['units'],
      field: 'responsible',
      unless: ['lead', 'responsible', 'supporting', 'supporting-or-responsible', 'assignment'],
    },
    { kinds: ['deadline'], field: 'deadline', unless: ['deadline'] },
    { kinds: ['number'], field: 'number', unless: ['number'] },
    { kinds: ['text'], field: 'requirement', unless: ['requirement', 'task'] },
  ]

/** Fields of the columns whose heads no list has, by what the cells below them hold; null where that tells nothing. */
export function inferFields(
  grid: Grid,
  fields: readonly (ColumnField | null)[],
  bodyRow: number,
): (ColumnField | null)[] {
  const inferred = [...fields]
  for (const [column, field] of fields.entries()) {
    if (field !== null) continue
    const kinds = kindsBelow(grid, bodyRow, column)
    const told = TOLD_BY.find(
      (rule) =>
        !rule.unless.some((other) => inferred.includes(other)) &&
        kinds.filter((kind) => rule.kinds.includes(kind)).length >= Math.max(1, kinds.length * TELLING_SHARE),
    )
    if (told) inferred[column] = told.field
  }
  return inferred
}

function kindsBelow(grid: Grid, bodyRow: number, column: number): CellKind[] {
  const kinds: CellKind[] = []
  for (let row = bodyRow; row < Math.min(grid.rows, bodyRow + MOST_ROWS); row++) {
    const cell = grid.at(row, column)
    if (!cell || cell.row !== row || cell.columnSpan > 1) continue
    const kind = cellKind(cellText(cell))
    if (kind !== 'empty') kinds.push(kind)
  }
  return kinds
}
