import { SECTION_STYLES } from '../../language/marker-forms.js'
import { headingTitle, parseMarker } from '../../language/outline-number.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import { diagnose } from '../../result.js'
import { quote } from '../legibility.js'
import type { TaskDraft } from '../task-draft.js'
import { NOTE } from '../words/outline-words.js'
import type { BodyColumns } from './body-columns.js'
import { cellText, type Grid, rowCells } from './grid.js'
import { isHeaderRow } from './header.js'
import { enterHeadings, readHeadingColumns, unreadableHeadings } from './heading-columns.js'
import { enterAcross, enterBeside, type Heading, headingOf, headingsInForce, noHeadings } from './headings.js'
import { mergeDuties, namesSomebody, rowDuties, unitColumns } from './row-duties.js'
import { cellNumber, numberValue, requirementNumber } from './row-number.js'
import { mergePlaces, rowPlaces } from './row-places.js'

/** What the rows of a table hold. */
export interface TableRows {
  tasks: TaskDraft[]
  /** Notes across the table: 注：列首位的为牵头单位 */
  notes: string[]
  /** Rows that are neither task nor heading. */
  diagnostics: Diagnostic[]
}

/** A row of a table, with what its columns hold. */
interface Row {
  grid: Grid
  columns: BodyColumns
  row: number
}

/** A section row is short. */
const LONGEST_SECTION = 80

/**
 * Turns the rows below the header into tasks.
 * @param above section titles that stand above the table
 */
export function rowTasks(
  grid: Grid,
  columns: BodyColumns,
  bodyRow: number,
  above: readonly string[] = [],
): TableRows {
  const found: TableRows = { tasks: [], notes: [], diagnostics: [] }
  const read = readHeadingColumns(grid, columns, bodyRow)
  let state = above
    .map(headingOf)
    .reduce((headings, heading) => enterAcross(headings, heading), noHeadings(columns.headings.length))
  let previous: Row | null = null
  let start: Row | null = null
  for (let row = bodyRow; row < grid.rows; row++) {
    if (isHeaderRow(grid, row)) continue
    const at: Row = { grid, columns, row }
    const section = sectionOf(at) ?? numberedSection(at)
    if (section !== null) {
      if (NOTE.test(section)) found.notes.push(section)
      else state = enterAcross(state, headingOf(section))
      continue
    }
    state = enterHeadings(state, read, row)
    const beside = sectionBeside(at)
    if (beside !== null) {
      state = enterBeside(state, headingOf(beside))
      continue
    }
    const last = found.tasks.at(-1)
    if (last && previous && start && continues(at, previous, start)) addRow(last, at)
    else {
      const task = newTask(at, headingsInForce(state), found.tasks.length + 1)
      if (task)
        found.tasks.push({
          ...task,
          diagnostics: [...task.diagnostics, ...unreadableHeadings(read, grid, row)],
        })
      else found.diagnostics.push(...skippedRow(at))
      if (!task) continue
      start = at
    }
    previous = at
  }
  return found
}

/** The text of a row that only names a section: one cell across the table, or nothing but a heading. */
function sectionOf({ grid, columns, row }: Row): string | null {
  const cells = rowCells(grid, row)
  const filled = cells.filter((cell) => cell.row === row && cellText(cell) !== '')
  const [cell] = filled
  if (!cell || filled.length !== 1 || cell.rowSpan > 1) return null
  const text = cellText(cell)
  const across = cell.columnSpan >= grid.columns
  if (NOTE.test(text) && across) return text
  if (text.length > LONGEST_SECTION) return null
  const alone = cells.every((other) => other === cell || cellText(other) === '')
  const marked = SECTION_STYLES.has(parseMarker(text)?.style)
  const first = cell.column === 0 || cell.column === (columns.headings[0] ?? columns.requirement)
  return across || (alone && first && (marked || cell.columnSpan > 1)) ? text : null
}

/** A section's number in a cell of its own: （一）, 一、 or 一 */
const SECTION_NUMBER = /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、?)$/u
/** 一, a number that needs its 、 to be read as one */
const BARE_SECTION_NUMBER = /^[一二三四五六七八九十]{1,3}$/u

/** The text of a row that names a section with its number in a cell of its own: （一） | title over all other columns. */
function numberedSection({ grid, row }: Row): string | null {
  const cells = rowCells(grid, row)
  const [first, title] = cells
  if (!first || !title || cells.length !== 2 || title.columnSpan < 2) return null
  if (cells.some((cell) => cell.row !== row || cell.rowSpan > 1)) return null
  const number = cellText(first)
  const text = cellText(title)
  if (!SECTION_NUMBER.test(number) || text === '' || text.length > LONGEST_SECTION) return null
  return `${number}${BARE_SECTION_NUMBER.test(number) ? '、' : ''}${text}`
}

/** The text of a row that names a section beside a heading cell: one cell across all the other columns. */
function sectionBeside({ grid, columns, row }: Row): string | null {
  const others = rowCells(grid, row).filter((cell) => !columns.headings.includes(cell.column))
  const [cell] = others
  if (!cell || others.length !== 1 || columns.headings.length === 0) return null
  const text = cellText(cell)
  const isSection = cell.row === row && cell.rowSpan === 1 && text !== '' && text.length <= LONGEST_SECTION
  return isSection && cell.columnSpan > 1 ? text : null
}

/**
 * A row without a number of its own continues the task above where its unit cells are merged with that numbered
 * row's, or where its requirement is.
 */
function continues(at: Row, previous: Row, start: Row): boolean {
  const { grid, columns, row } = at
  if (hasOwnNumber(at) || columns.headings.some((column) => isFilledHere(at, column))) return false
  if (isRequirementMerged(at)) return true
  const units = unitColumns(columns)
  const merged = units.every((column) => grid.at(row, column) === grid.at(previous.row, column))
  return units.length > 0 && merged && hasOwnNumber(start)
}

function hasOwnNumber(at: Row): boolean {
  const { number } = at.columns
  if (number !== null && isFilledHere(at, number)) return true
  return !isRequirementMerged(at) && requirementNumber(cellText(requirementCell(at))) !== null
}

function requirementCell({ grid, columns, row }: Row) {
  return columns.requirement === null ? undefined : grid.at(row, columns.requirement)
}

function isRequirementMerged(at: Row): boolean {
  const cell = requirementCell(at)
  return cell !== undefined && cell.row !== at.row && cellText(cell) !== ''
}

function isFilledHere({ grid, row }: Row, column: number): boolean {
  const cell = grid.at(row, column)
  return cell !== undefined && cell.row === row && cellText(cell) !== ''
}

function addRow(task: TaskDraft, at: Row): void {
  if (!isRequirementMerged(at)) task.requirements.push(...(requirementCell(at)?.lines ?? []))
  mergeDuties(task, rowDuties(at.grid, at.columns, at.row, 'own'))
  task.provenance = mergePlaces([...task.provenance, ...rowPlaces(at.grid, at.columns, at.row)])
}

function newTask(at: Row, headings: readonly Heading[], position: number): TaskDraft | null {
  const { grid, columns, row } = at
  const nearest = headings.at(-1)
  const title = (nearest && headingTitle(nearest.text)) || null
  const lines = requirementCell(at)?.lines ?? []
  const printed = columns.number === null ? null : cellNumber(cellText(grid.at(row, columns.number)))
  const own = printed === null ? requirementNumber(lines.join('\n')) : null
  const text = (own ? [(lines[0] ?? '').slice(own.length).trim(), ...lines.slice(1)] : lines).filter(Boolean)
  const duties = rowDuties(grid, columns, row, 'all')
  // where the requirement cell is empty, the task cell's text is the requirement
  const requirements = text.length > 0 || !title || !namesSomebody(duties) ? text : [title]
  if (requirements.length === 0) return null
  const number = printed ?? own?.number ?? null
  return {
    number: number ?? nearest?.marker?.number ?? null,
    isNumbered: own !== null || (columns.number !== null && isFilledHere(at, columns.number)),
    section: headings.map((heading) => heading.text),
    title,
    path: taskPath(headings, number, position),
    requirements,
    ...duties,
    provenance: rowPlaces(grid, columns, row),
  }
}

/** Headings and number; a row with neither goes by its place. */
function taskPath(headings: readonly Heading[], number: string | null, position: number): number[] {
  const path = headings.map((heading, i) => heading.marker?.ordinal ?? i + 1)
  const value = number === null ? null : numberValue(number)
  if (value !== null) return [...path, value]
  return headings.at(-1)?.marker ? path : [...path, position]
}

/** A row with text that is no task: what it holds is said, so that nothing is lost unseen. */
function skippedRow({ grid, row }: Row): Diagnostic[] {
  const cells = rowCells(grid, row).filter((cell) => cell.row === row && cellText(cell) !== '')
  const [first] = cells
  if (!first) return []
  const text = cells.map(cellText).join(' ')
  return [diagnose('row-skipped', { quote: quote(text) }, { provenance: first.provenance[0] })]
}
