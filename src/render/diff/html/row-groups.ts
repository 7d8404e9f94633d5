import { headingsAbove, sameHeadings } from '../../section-groups.js'
import type { Row } from './rows.js'

/** Rows that follow one another under the same headings. */
export interface RowGroup {
  readonly headings: readonly string[]
  readonly rows: readonly Row[]
}

/** Groups rows by the headings of the revision; what was removed stays with its neighbours of the base. */
export function groupRows(rows: readonly Row[]): RowGroup[] {
  const groups: { headings: readonly string[]; rows: Row[] }[] = []
  for (const row of rows) {
    const group = groups.at(-1)
    const headings = headingsOf(row)
    if (group && (sameHeadings(group.headings, headings) || isNeighbour(row, group.rows.at(-1))))
      group.rows.push(row)
    else groups.push({ headings, rows: [row] })
  }
  return groups
}

/** A removed task belongs where the task before it went, if both stood under the same headings. */
function isNeighbour(row: Row, before: Row | undefined): boolean {
  const [own, other] = [row.base[0], before?.base.at(-1)]
  return (
    row.revision.length === 0 && !!own && !!other && sameHeadings(headingsAbove(own), headingsAbove(other))
  )
}

function headingsOf({ base, revision }: Row): readonly string[] {
  const task = revision[0] ?? base[0]
  return task ? headingsAbove(task) : []
}
