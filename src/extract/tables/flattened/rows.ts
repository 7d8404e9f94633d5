import { type Marker, type MarkerStyle, markerDepth } from '../../../language/outline-number.js'
import { type ColumnField, UNIT_FIELDS } from '../../words/column-words.js'
import { namesIn, type RowTail, splitTail } from './row-tail.js'
import { cutAtNumbers, type Segment } from './segments.js'
import { divideUnits, type UnitField } from './unit-columns.js'

/** A heading across a flattened table. */
interface HeadingRow {
  type: 'heading'
  text: string
  at: number
}

/** A row of a flattened table. */
export interface TaskRow {
  type: 'task'
  /** Text of its task cell; '' where it has none of its own. */
  title: string
  /** Its number as printed; '' where the steps of one cell take its place. */
  number: string
  lines: string[]
  /** Text of each unit column; null where the row has none and those of the row above hold for it. */
  units: string[] | null
  deadline: string
  at: number
  /** What was guessed: where units begin, or in which column they stood. */
  guessed: 'start' | 'column' | null
}

export type FlatRow = HeadingRow | TaskRow

/** A heading holds no more. */
const LONGEST_HEADING = 80
/** The text of a task cell in a line of its own is short. */
const LONGEST_TITLE = 30
const MARK = /[。；，！？：]/u
const SENTENCE = /[。；]/u
/** 二、优化服务（续） */
const CONTINUED = /[（(]续[^（）()]{0,3}[）)]$/u
const SENTENCE_INSIDE = /[。；！？]./u
/** The unit columns among a table's columns. */
export function unitFields(fields: readonly ColumnField[]): UnitField[] {
  return fields.filter((field): field is UnitField => UNIT_FIELDS.has(field))
}

/** A segment with its cells told apart. */
interface Entry {
  marker: Marker | null
  tail: RowTail
  at: number
}

/** The rows of a flattened table: headings, and tasks with their units. */
export function flatRows(body: string, fields: readonly ColumnField[]): FlatRow[] {
  const segments = cutAtNumbers(body, fields.includes('number'))
  const entries = dropRepeated(withTails(segments, fields))
  const known = unitFields(fields)
  const gap = meaningOfGaps(entries, known.length)
  const hasTitles = fields.includes('task') && fields.includes('requirement')
  const rows = unitsFirst(fields)
    ? rowsBehindUnits(entries, fields.indexOf('deadline') < fields.lastIndexOf('requirement'))
    : rowsBeforeUnits(entries)
  return rows.map((row): FlatRow => {
    if (row.type === 'heading') return row
    const { tail, ...untitled } = row
    const task = hasTitles ? titled(untitled) : untitled
    if (!tail || tail.units === '') return { ...task, units: null, guessed: null }
    const divided = divideUnits(tail.units, tail.hasGap, known, gap)
    const guessed = tail.isGuessed ? 'start' : divided.isGuessed ? 'column' : null
    return { ...task, units: divided.cells, guessed }
  })
}

/** True where the requirement stands in the last column, behind the units. */
function unitsFirst(fields: readonly ColumnField[]): boolean {
  const units = fields.findIndex((field) => UNIT_FIELDS.has(field))
  const requirement = fields.lastIndexOf('requirement')
  return requirement > units && units >= 0
}

function withTails(segments: readonly Segment[], fields: readonly ColumnField[]): Entry[] {
  const columns = {
    hasDeadline: fields.includes('deadline') || fields.includes('remark'),
    hasPeople: fields.includes('person'),
  }
  const known = new Set<string>()
  const first = segments.map(({ text }) => splitTail(text, known, columns))
  for (const { units, isGuessed } of first) if (!isGuessed) for (const name of namesIn(units)) known.add(name)
  return segments
    .map(({ marker, text, at }, i) => {
      const tail = first[i]
      return {
        marker,
        at,
        tail: tail && (tail.units !== '' && !tail.isGuessed ? tail : splitTail(text, known, columns)),
      }
    })
    .filter((entry): entry is Entry => entry.tail !== undefined)
}

/** Headings that are printed again at the top of a page. */
function dropRepeated(entries: readonly Entry[]): Entry[] {
  const inForce = new Map<MarkerStyle, string>()
  return entries.filter(({ marker, tail }) => {
    if (!marker) return true
    const { style, printed } = marker
    const text = `${printed}${tail.text.replace(CONTINUED, '')}`
    const isRepeated = tail.units === '' && inForce.get(style) === text && text.length <= LONGEST_HEADING
    if (!isRepeated) {
      for (const other of inForce.keys()) if (markerDepth(other) > markerDepth(style)) inForce.delete(other)
      inForce.set(style, text)
    }
    return !isRepeated
  })
}

/** Fewer gaps may be line breaks of a copy. */
const LEAST_GAPS = 2

/** A gap before units marks an empty cell where other rows have none. */
function meaningOfGaps(entries: readonly Entry[], columns: number): 'marks-empty' | 'nothing' {
  const named = entries.filter(({ tail }) => tail.units !== '' && !tail.isGuessed)
  const gaps = named.filter(({ tail }) => tail.hasGap).length
  return columns > 1 && gaps >= LEAST_GAPS && gaps < named.length ? 'marks-empty' : 'nothing'
}

type UnreadRow = Omit<TaskRow, 'units' | 'guessed'> & { tail: RowTail | null }
type Row = HeadingRow | UnreadRow

/** Rows whose units stand behind their requirement. */
function rowsBeforeUnits(entries: readonly Entry[]): Row[] {
  const rows: Row[] = []
  for (const { headings, leaves } of groupsOf(entries)) {
    for (const { marker, tail, at } of headings)
      rows.push({ type: 'heading', text: printed(marker, tail.text), at })
    const named = leaves.map(({ tail }) => tail.units !== '')
    const last = leaves.at(-1)
    // 1.… 2.… 3.… and units only then: the steps of one cell
    if (
      leaves.length > 1 &&
      last &&
      named.indexOf(true) === leaves.length - 1 &&
      leaves[0]?.marker?.ordinal === 1
    )
      rows.push(stepsRow(leaves, last.tail))
    else for (const leaf of leaves) rows.push(taskRow(leaf, leaf.tail))
  }
  return rows
}

/** Rows whose units stand before their requirement, behind the heading or the requirement above. */
function rowsBehindUnits(entries: readonly Entry[], deadlineFirst: boolean): Row[] {
  const rows: Row[] = []
  let waiting: RowTail | null = null
  for (const { headings, leaves } of groupsOf(entries)) {
    for (const { marker, tail, at } of headings) {
      rows.push({ type: 'heading', text: printed(marker, tail.text), at })
      if (tail.units !== '') waiting = tail
    }
    for (const leaf of leaves) {
      const { units, leadingDeadline, deadline } = leaf.tail
      const own = units === '' ? deadline : leadingDeadline
      rows.push({ ...taskRow(leaf, waiting), deadline: deadlineFirst ? (waiting?.deadline ?? '') : own })
      waiting = units === '' ? null : leaf.tail
    }
  }
  return rows
}

interface Group {
  headings: Entry[]
  leaves: Entry[]
}

/** Headings and the rows below them. */
function groupsOf(entries: readonly Entry[]): Group[] {
  const groups: Group[] = []
  entries.forEach((entry, i) => {
    const last = groups.at(-1)
    if (isHeading(entry, entries[i + 1])) {
      if (last && last.leaves.length === 0) last.headings.push(entry)
      else groups.push({ headings: [entry], leaves: [] })
    } else if (last) last.leaves.push(entry)
    else groups.push({ headings: [], leaves: [entry] })
  })
  return groups
}

/** A short text with deeper numbers below it. */
function isHeading({ marker, tail }: Entry, next: Entry | undefined): boolean {
  if (!marker || !next?.marker || markerDepth(next.marker.style) <= markerDepth(marker.style)) return false
  return tail.text.length <= LONGEST_HEADING && !SENTENCE_INSIDE.test(tail.text)
}

function taskRow(
  { marker, tail: { text, deadline, leadingDeadline }, at }: Entry,
  tail: RowTail | null,
): UnreadRow {
  const deadlines = [leadingDeadline, deadline].filter(Boolean).join('\n')
  const number = marker?.number ?? ''
  return { type: 'task', title: '', number, lines: linesOf(text), deadline: deadlines, at, tail }
}

function stepsRow(leaves: readonly Entry[], tail: RowTail): Row {
  const lines = leaves.flatMap((leaf) => linesOf(printed(leaf.marker, leaf.tail.text)))
  return { type: 'task', title: '', number: '', lines, deadline: tail.deadline, at: leaves[0]?.at ?? 0, tail }
}

/** A short first line without a full stop, sentences below it: the task cell and the requirement cell. */
function titled<R extends { title: string; lines: string[] }>(row: R): R {
  const [first = '', ...lines] = row.lines
  const isTitle =
    lines.length > 0 && first.length <= LONGEST_TITLE && !MARK.test(first) && SENTENCE.test(lines.join(''))
  return isTitle ? { ...row, title: first, lines } : row
}

function printed(marker: Marker | null, text: string): string {
  return `${marker?.printed ?? ''}${text}`
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
