import type { Diagnostic } from '../../model/diagnostic.js'
import type { Cell } from '../../model/document.js'
import { deadlinesOfCell, deadlinesOfRemark } from '../deadlines/deadlines-of-cell.js'
import type { PrintedDeadline } from '../deadlines/printed-deadline.js'
import { noUnits } from '../task-draft.js'
import type { StatedRule, UnitsByRole } from '../units/duty.js'
import { readDuty } from '../units/readable-duty.js'
import type { Role } from '../words/role-labels.js'
import type { BodyColumns } from './body-columns.js'
import { cellText, type Grid } from './grid.js'
import { unitText } from './unit-text.js'

/** Who does a row's task by when, and what was doubtful about it. */
export interface RowDuties {
  units: UnitsByRole
  deadlines: PrintedDeadline[]
  rules: StatedRule[]
  diagnostics: Diagnostic[]
}

/** Columns that hold units, in whatever role. */
export function unitColumns(columns: BodyColumns): number[] {
  return [...columns.lead, ...columns.responsible, ...columns.supporting, ...columns.mixed]
}

/** Units and deadlines of a row, merged cells included; with `own` only of the cells that begin in it. */
export function rowDuties(grid: Grid, columns: BodyColumns, row: number, which: 'all' | 'own'): RowDuties {
  const duties: RowDuties = { units: noUnits(), deadlines: [], rules: [], diagnostics: [] }
  const cells = (list: readonly number[]): Cell[] => {
    const here = list.filter(
      (column) =>
        (which === 'all' || grid.at(row, column)?.row === row) && !holdsText(grid, columns, row, column),
    )
    const found = new Set(here.map((column) => asAbove(grid, row, column)))
    return [...found].filter((cell) => cell !== undefined)
  }
  addUnits(duties, cells(columns.lead), 'lead')
  addUnits(duties, cells(columns.responsible), 'responsible')
  addUnits(duties, cells(columns.supporting), 'supporting')
  addUnits(duties, cells(columns.mixed), duties.units.lead.length > 0 ? 'supporting' : 'responsible')
  duties.deadlines.push(
    ...cells(columns.deadline).flatMap((cell) => deadlinesOfCell(cellText(cell))),
    ...cells(columns.remark).flatMap((cell) => deadlinesOfRemark(cellText(cell))),
  )
  return duties
}

/** True where one cell lies over the requirement and this column too: it holds text, no units. */
function holdsText(grid: Grid, columns: BodyColumns, row: number, column: number): boolean {
  const cell = grid.at(row, column)
  return cell !== undefined && columns.requirement !== null && grid.at(row, columns.requirement) === cell
}

/** 同上: what the cell above says. */
const AS_ABOVE = /^同(?:上|前)$/u

/** The cell at a place, or for 同上 the first one above that says who. */
function asAbove(grid: Grid, row: number, column: number): Cell | undefined {
  let cell = grid.at(row, column)
  while (cell && cell.row > 0 && AS_ABOVE.test(cellText(cell))) cell = grid.at(cell.row - 1, column)
  return cell
}

/** True where a row names somebody, or has a cell that should but cannot be read. */
export function namesSomebody({ units, diagnostics }: RowDuties): boolean {
  return units.lead.length + units.responsible.length + units.supporting.length + diagnostics.length > 0
}

/** Adds a further row's units and deadlines to a task's. */
export function mergeDuties(into: RowDuties, more: RowDuties): void {
  mergeUnits(into.units, more.units)
  into.deadlines.push(...more.deadlines)
  into.rules.push(...more.rules)
  into.diagnostics.push(...more.diagnostics)
}

function addUnits(duties: RowDuties, cells: readonly Cell[], role: Role): void {
  for (const cell of cells) mergeDuties(duties, readDuty(unitText(cell), role, cell.provenance[0]))
}

function mergeUnits(units: UnitsByRole, more: UnitsByRole): void {
  for (const role of ['lead', 'responsible', 'supporting'] as const)
    units[role].push(...more[role].filter((name) => !units[role].includes(name)))
}
