import type { ColumnField } from '../words/column-words.js'
import { cellText, type Grid } from './grid.js'
import type { Header } from './header.js'

/** Which columns of a task table hold what; several may hold headings, one inside the other. */
export interface BodyColumns {
  headings: number[]
  number: number | null
  requirement: number | null
  lead: number[]
  responsible: number[]
  supporting: number[]
  /** Supporting where the row names a lead, responsible where it does not. */
  mixed: number[]
  deadline: number[]
  remark: number[]
}

const BARE_NUMBER = /^[（(]?\d{1,3}[）)]?[.．、]?$/u
/** So large a share of bare numbers makes a column without a head one of numbers. */
const NUMBER_SHARE = 0.6

/**
 * Tells the columns apart. A head over several columns (主要任务) covers the headings and, where no column is headed
 * 具体要求, the requirement as the last of them; a column of bare numbers is the 序号, headed or not.
 */
export function bodyColumns(grid: Grid, header: Header): BodyColumns {
  const fields = distinguish(grid, header)
  const all = (field: ColumnField) => fields.flatMap((other, column) => (other === field ? [column] : []))
  const tasks = all('task')
  const requirements = all('requirement')
  const requirement = requirements.at(-1) ?? tasks.at(-1) ?? null
  return {
    headings: [...tasks, ...requirements].filter((column) => column !== requirement).sort((a, b) => a - b),
    number: all('number').at(-1) ?? null,
    requirement,
    lead: all('lead'),
    responsible: [...all('responsible'), ...all('assignment')],
    supporting: all('supporting'),
    mixed: all('supporting-or-responsible'),
    deadline: all('deadline'),
    remark: all('remark'),
  }
}

/** The header's fields, with columns of bare numbers found under a wider head and 分工 taken for units. */
function distinguish(grid: Grid, header: Header): (ColumnField | null)[] {
  const hasNumber = header.fields.includes('number')
  const hasUnits = header.fields.some((field) => field === 'lead' || field === 'responsible')
  return header.fields.map((field, column) => {
    if (field === 'assignment' && hasUnits) return 'other'
    const mayBeNumber = !hasNumber && (field === null || field === 'task' || field === 'requirement')
    return mayBeNumber && isNumberColumn(grid, header.bodyRow, column) ? 'number' : field
  })
}

function isNumberColumn(grid: Grid, from: number, column: number): boolean {
  let numbers = 0
  let filled = 0
  for (let row = from; row < grid.rows; row++) {
    const cell = grid.at(row, column)
    if (!cell || cell.row !== row || cell.columnSpan > 1) continue
    const text = cellText(cell)
    if (text === '') continue
    filled++
    if (BARE_NUMBER.test(text)) numbers++
  }
  return filled > 0 && numbers / filled >= NUMBER_SHARE
}
