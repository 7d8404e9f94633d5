import type { Diagnostic } from '../../model/diagnostic.js'
import type { Cell, Provenance } from '../../model/document.js'
import { diagnose } from '../../result.js'
import { deadlinesOfCell, extractDeadlines, type PrintedDeadline } from '../deadlines.js'
import { quote } from '../legibility.js'
import { headingTitle, parseMarker } from '../outline.js'
import { noUnits, type TaskDraft } from '../task-draft.js'
import type { StatedRule, UnitsByRole } from '../units/duty.js'
import { readDuty } from '../units/readable-duty.js'
import type { Role } from '../words/role-words.js'
import type { BodyColumns } from './body-columns.js'
import { cellText, type Grid, rowCells } from './grid.js'
import { isHeaderRow } from './header.js'
import {
  enterAcross,
  enterColumn,
  type Heading,
  type HeadingState,
  headingOf,
  headingsInForce,
  type ReadHeading,
  readHeadingColumn,
} from './headings.js'

/** A number at the head of a requirement cell: 1.… ; a cell with 1.… 2.… holds the steps of one task. */
const NUMBERED = /^\s*[（(]?\d{1,3}[）)]?[.．、]/u
const SECOND_STEP = /(?:^|[。；;！\n\s])[（(]?2[）)]?[.．、](?!\d)/u
/** A section row is short. */
const LONGEST_SECTION = 80

/** Turns the rows below the header into tasks. */
export function rowTasks(grid: Grid, columns: BodyColumns, bodyRow: number): TaskDraft[] {
  const tasks: TaskDraft[] = []
  let state: HeadingState = { across: [], columns: columns.headings.map(() => null) }
  const read = readHeadings(grid, columns, bodyRow)
  let previous = -1
  for (let row = bodyRow; row < grid.rows; row++) {
    if (isHeaderRow(grid, row)) continue
    const section = sectionOf(grid, columns, row)
    if (section !== null) {
      state = enterAcross(state, headingOf(section))
      continue
    }
    state = enterHeadings(state, read, row)
    const last = tasks.at(-1)
    const continued = last && previous >= 0 && continues(grid, columns, row, previous, last)
    if (continued) addRow(last, grid, columns, row)
    else {
      const task = newTask(grid, columns, row, headingsInForce(state), tasks.length + 1)
      if (!task) continue
      task.diagnostics.push(...unreadableHeadings(read, grid, row))
      tasks.push(task)
    }
    previous = row
  }
  return tasks
}

/** The text of a row that only names a section: one cell across the table, or nothing but a heading. */
function sectionOf(grid: Grid, columns: BodyColumns, row: number): string | null {
  const own = rowCells(grid, row).filter((cell) => cell.row === row)
  const filled = own.filter((cell) => cellText(cell) !== '')
  const [cell] = filled
  if (!cell || filled.length !== 1) return null
  const text = cellText(cell)
  const across = cell.columnSpan >= grid.columns
  const alone = rowCells(grid, row).every((other) => other === cell || cellText(other) === '')
  const style = parseMarker(text)?.style
  const marked = style === 'chinese' || style === 'chinese-bracketed' || style === 'chapter'
  const first = cell.column === (columns.headings[0] ?? columns.requirement ?? 0) || cell.column === 0
  if (text.length > LONGEST_SECTION || cell.rowSpan > 1) return null
  return across || (alone && (marked || cell.columnSpan > 1) && first) ? text : null
}

/** Heading cells that begin in this row. */
function enterHeadings(state: HeadingState, read: HeadingColumns, row: number): HeadingState {
  return read.reduce((current, column, i) => {
    const found = column.get(row)
    return found ? enterColumn(current, i, found.heading) : current
  }, state)
}

/** For each heading column the headings by the row in which their cells begin. */
type HeadingColumns = ReadonlyMap<number, ReadHeading>[]

/** A cell over two heading columns is one heading; an empty cell under a heading belongs to it. */
function readHeadings(grid: Grid, columns: BodyColumns, bodyRow: number): HeadingColumns {
  return columns.headings.map((column) => {
    const cells: Cell[] = []
    for (let row = bodyRow; row < grid.rows; row++) {
      const cell = grid.at(row, column)
      if (cell?.row !== row || cellText(cell) === '' || isHeaderRow(grid, row)) continue
      const isFirst = cell.column === column || !columns.headings.includes(cell.column)
      const isRequirement = columns.requirement !== null && grid.at(row, columns.requirement) === cell
      if (isFirst && !isRequirement) cells.push(cell)
    }
    const read = readHeadingColumn(cells.map(cellText))
    return new Map(cells.map((cell, i) => [cell.row, read[i]] as const).filter(isRead))
  })
}

/** What could not be read of the headings that begin in a row. */
function unreadableHeadings(read: HeadingColumns, grid: Grid, row: number): Diagnostic[] {
  return read.flatMap((column) => {
    const unreadable = column.get(row)?.unreadable
    if (!unreadable) return []
    const provenance = rowCells(grid, row)[0]?.provenance[0]
    return [diagnose('unreadable-heading', { quote: quote(unreadable) }, { provenance })]
  })
}

function isRead(entry: readonly [number, ReadHeading | undefined]): entry is [number, ReadHeading] {
  return entry[1] !== undefined
}

/** A row without a number of its own, under a numbered row with whose unit cells its own are merged. */
function continues(
  grid: Grid,
  columns: BodyColumns,
  row: number,
  previous: number,
  last: TaskDraft,
): boolean {
  const units = [...columns.lead, ...columns.responsible, ...columns.supporting, ...columns.mixed]
  const isMerged = (column: number) => grid.at(row, column) === grid.at(previous, column)
  const beginsHere = (column: number | null) => column !== null && isFilledHere(grid, row, column)
  if (units.length === 0 || !units.every(isMerged) || last.number === null) return false
  if (beginsHere(columns.number) || columns.headings.some((column) => beginsHere(column))) return false
  return ownNumber(requirementText(grid, columns, row)) === null
}

function isFilledHere(grid: Grid, row: number, column: number): boolean {
  const cell = grid.at(row, column)
  return cell !== undefined && cell.row === row && cellText(cell) !== ''
}

function requirementText(grid: Grid, columns: BodyColumns, row: number): string {
  return columns.requirement === null ? '' : cellText(grid.at(row, columns.requirement))
}

function addRow(task: TaskDraft, grid: Grid, columns: BodyColumns, row: number): void {
  const cell = columns.requirement === null ? undefined : grid.at(row, columns.requirement)
  if (cell?.row === row) task.requirements.push(...cell.lines)
  const { deadlines } = readDuties(grid, columns, row, row)
  task.deadlines.push(...deadlines)
  task.provenance = mergePlaces([...task.provenance, ...rowPlaces(grid, columns, row)])
}

function newTask(
  grid: Grid,
  columns: BodyColumns,
  row: number,
  headings: Heading[],
  position: number,
): TaskDraft | null {
  const cell = columns.requirement === null ? undefined : grid.at(row, columns.requirement)
  const inherits = cell !== undefined && cell.row !== row
  const lines = inherits || !cell ? [] : cell.lines
  const nearest = headings.at(-1)
  const number = columns.number === null ? null : bareNumber(cellText(grid.at(row, columns.number)))
  const printed = number === null ? ownNumber(lines.join('\n')) : null
  const requirements = printed ? [(lines[0] ?? '').slice(printed.length).trim(), ...lines.slice(1)] : lines
  const text = requirements.filter(Boolean)
  const title = (nearest && headingTitle(nearest.text)) || null
  const duties = readDuties(grid, columns, row, null)
  const hasUnits =
    duties.units.lead.length + duties.units.responsible.length + duties.units.supporting.length > 0
  if (text.length === 0 && (!nearest || !(hasUnits || duties.diagnostics.length > 0) || inherits)) return null
  return {
    number: number ?? printed?.number ?? nearest?.marker?.number ?? null,
    section: headings.map((heading) => heading.text),
    title,
    path: taskPath(headings, ordinalOf(number ?? printed?.number), position),
    requirements: text.length > 0 ? text : title ? [title] : [],
    ...duties,
    provenance: mergePlaces(rowPlaces(grid, columns, row)),
  }
}

/** Headings and number; a row with neither goes by its place. */
function taskPath(headings: readonly Heading[], own: number | null, position: number): number[] {
  const path = headings.map((heading, i) => heading.marker?.ordinal ?? i + 1)
  if (own !== null) return [...path, own]
  return headings.at(-1)?.marker ? path : [...path, position]
}

/** The number in front of a requirement that holds one task; null where it holds none or several steps. */
function ownNumber(text: string) {
  if (!NUMBERED.test(text) || SECOND_STEP.test(text.slice(2))) return null
  return parseMarker(text)
}

function bareNumber(text: string): string | null {
  const number = text.replace(/\s/g, '').replace(/[.．、]$/, '')
  return number === '' ? null : number
}

function ordinalOf(number: string | undefined): number | null {
  if (number === undefined) return null
  return parseMarker(`${number}、`)?.ordinal ?? parseMarker(number)?.ordinal ?? null
}

/** Units and deadlines of a row; `only` keeps to cells that begin in that row. */
function readDuties(grid: Grid, columns: BodyColumns, row: number, only: number | null) {
  const units = noUnits()
  const deadlines: PrintedDeadline[] = []
  const rules: StatedRule[] = []
  const diagnostics: Diagnostic[] = []
  const each = (list: readonly number[], read: (cell: Cell) => void) => {
    for (const cell of new Set(list.map((column) => grid.at(row, column))))
      if (cell && (only === null || cell.row === only)) read(cell)
  }
  const addUnits = (role: Role) => (cell: Cell) => {
    const duty = readDuty(cellText(cell), role, cell.provenance[0])
    mergeUnits(units, duty.units)
    deadlines.push(...duty.deadlines)
    rules.push(...duty.rules)
    diagnostics.push(...duty.diagnostics)
  }
  each(columns.lead, addUnits('lead'))
  each(columns.responsible, addUnits('responsible'))
  each(columns.supporting, addUnits('supporting'))
  each(columns.mixed, addUnits(units.lead.length > 0 ? 'supporting' : 'responsible'))
  each(columns.deadline, (cell) => deadlines.push(...deadlinesOfCell(cellText(cell))))
  each(columns.remark, (cell) => deadlines.push(...extractDeadlines(cellText(cell), 'whole')))
  return { units, deadlines, rules, diagnostics }
}

function mergeUnits(units: UnitsByRole, more: UnitsByRole): void {
  for (const role of ['lead', 'responsible', 'supporting'] as const)
    units[role].push(...more[role].filter((name) => !units[role].includes(name)))
}

/** Places of the cells that begin in a row; merged headings and units stand elsewhere too. */
function rowPlaces(grid: Grid, columns: BodyColumns, row: number): Provenance[] {
  const own = rowCells(grid, row).filter(
    (cell) => cell.row === row && !columns.headings.includes(cell.column),
  )
  return own.flatMap((cell) => cell.provenance)
}

/** One place a page: the boxes of a row's cells on it put together. */
function mergePlaces(places: readonly Provenance[]): Provenance[] {
  const merged = new Map<string, Provenance>()
  for (const place of places) {
    const key = `${place.page} ${place.table} ${place.page === null ? '' : place.row}`
    const other = merged.get(key)
    merged.set(key, other ? { ...other, bbox: unionBox(other.bbox, place.bbox) } : place)
  }
  return [...merged.values()]
}

function unionBox(a: Provenance['bbox'], b: Provenance['bbox']): Provenance['bbox'] {
  if (!a || !b) return a ?? b
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
