import type { MarkerStyle } from '../language/marker-forms.js'
import { type Marker, parseMarker } from '../language/outline-number.js'
import type { DiagnosticCode } from '../messages/diagnostic-messages.js'
import type { Diagnostic } from '../model/diagnostic.js'
import { diagnose } from '../result.js'
import type { TaskDraft } from './task-draft.js'

/** The numbers of one style since they last started from 1. */
interface Sequence {
  last: number
  seen: Set<number>
  /** Table and section of the last task with a number of its own. */
  within: string | null
}

/** A number, and where it stands if it is a task's own and no heading's. */
interface Numbered {
  marker: Marker
  own: { within: string; inTable: boolean } | null
}

interface Oddity {
  code: DiagnosticCode
  values: Record<string, string | number>
}

/**
 * Reports what is odd about the order of numbers: one is missing (27, 29), stands twice or goes back. Starting again
 * from 1 is normal in a new section or table, and in running text.
 * @param ids the tasks' ids, in their order
 */
export function numberOrder(tasks: readonly TaskDraft[], ids: readonly string[]): Diagnostic[] {
  const sequences = new Map<MarkerStyle, Sequence>()
  return tasks.flatMap((task, i) =>
    numbersOf(task)
      .flatMap((numbered) => oddities(numbered, sequences))
      .map(({ code, values }) => diagnose(code, values, { task: ids[i], provenance: task.provenance[0] })),
  )
}

/** The numbers of a task's headings, then its own, which in prose its own heading may have too. */
function numbersOf(task: TaskDraft): Numbered[] {
  const marker = task.isNumbered ? markerOfNumber(task.number) : null
  const nearest = parseMarker(task.section.at(-1) ?? '')
  const isOwn = marker?.style === nearest?.style && marker?.ordinal === nearest?.ordinal
  const above = isOwn ? task.section.slice(0, -1) : task.section
  const table = task.provenance[0]?.table ?? null
  const own = { within: JSON.stringify([table, ...above]), inTable: table !== null }
  const headings = above.map(parseMarker).filter((heading) => heading !== null)
  const numbers: Numbered[] = headings.map((heading) => ({ marker: heading, own: null }))
  return marker ? [...numbers, { marker, own }] : numbers
}

function oddities({ marker, own }: Numbered, sequences: Map<MarkerStyle, Sequence>): Oddity[] {
  const { style, ordinal } = marker
  const before = sequences.get(style)
  // the heading of the task before, too
  if (before?.last === ordinal && !own) return []
  if (!before || isRestart(ordinal, own, before)) {
    sequences.set(style, { last: ordinal, seen: new Set([ordinal]), within: own?.within ?? null })
    return []
  }
  const { last, seen } = before
  const found: Oddity[] = []
  const isBack = ordinal === 1 ? last !== 1 : !seen.has(ordinal) && ordinal < last
  if (own && !isBack && seen.has(ordinal)) found.push({ code: 'number-double', values: { number: ordinal } })
  else if (own && isBack) found.push({ code: 'number-back', values: { from: last, to: ordinal } })
  else if (ordinal > last + 1 && !seen.has(ordinal - 1))
    found.push({ code: 'number-gap', values: { from: last, to: ordinal } })
  before.last = ordinal
  before.within = own?.within ?? before.within
  if (ordinal === 1) seen.clear()
  seen.add(ordinal)
  return found
}

/** A 1 opens a new sequence, unless a table has it in the middle of a section or it stands there twice. */
function isRestart(ordinal: number, own: Numbered['own'], { last, within }: Sequence): boolean {
  if (ordinal !== 1) return false
  return own?.within !== within || own === null || (last !== 1 && !own.inTable)
}

/** A task's number as a marker: "15" is 15. , （三） is what it is. */
function markerOfNumber(number: string | null): Marker | null {
  return number === null ? null : (parseMarker(number) ?? parseMarker(`${number}、`))
}
