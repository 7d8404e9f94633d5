import type { Task } from '../../../model/notice.js'
import { headingsAbove, type SectionGroup, sameHeadings } from '../../section-groups.js'
import { headingGroups } from '../heading-groups.js'
import type { Row } from './rows.js'

/** Rows that follow one another under the same headings. */
export type RowGroup = SectionGroup<Row>

/** Groups rows by the headings of the revision; what was removed stays with its neighbours of the base. */
export function groupRows(rows: readonly Row[]): RowGroup[] {
  const tasks = new Map<Row, Task | undefined>()
  let before: Row | undefined
  for (const row of rows) {
    const stays = before !== undefined && isNeighbour(row, before)
    tasks.set(row, stays && before ? tasks.get(before) : (row.revision[0] ?? row.base[0]))
    before = row
  }
  return headingGroups(rows, (row) => tasks.get(row))
}

/** A removed task belongs where the task before it went, if both stood under the same headings. */
function isNeighbour({ base, revision }: Row, before: Row): boolean {
  const [own, other] = [base[0], before.base.at(-1)]
  return revision.length === 0 && !!own && !!other && sameHeadings(headingsAbove(own), headingsAbove(other))
}
