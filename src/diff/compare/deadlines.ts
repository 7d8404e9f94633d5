import type { Deadline } from '../../model/notice.js'
import { substanceOf } from '../plan-view.js'
import { foldText, yearsIn } from '../text/fold-text.js'

/** How the deadlines of two tasks that are the same differ. */
export interface DeadlineChanges {
  /** Deadlines that only one side has. */
  readonly base: readonly Deadline[]
  readonly revision: readonly Deadline[]
  /** Printed years that moved on with the plans, and nothing else. */
  readonly years: { readonly base: readonly number[]; readonly revision: readonly number[] }
}

/** 2024-06-30 */
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * Compares deadlines by the day that they mean, wherever and however they are printed.
 * @param apart years between the two plans; null where it is not known
 */
export function compareDeadlines(
  base: readonly Deadline[],
  revision: readonly Deadline[],
  apart: number | null,
): DeadlineChanges {
  const [ofBase, ofRevision] = [distinct(base), distinct(revision)]
  const years = { base: [] as number[], revision: [] as number[] }
  for (const isSame of [sameDeadline, rolledDeadline]) {
    for (const one of [...ofBase]) {
      const other = ofRevision.find((candidate) => isSame(one, candidate, apart))
      if (!other) continue
      ofBase.splice(ofBase.indexOf(one), 1)
      ofRevision.splice(ofRevision.indexOf(other), 1)
      const [before, after] = [yearsIn(one.text), yearsIn(other.text)]
      if (before.join() === after.join() || before.length !== after.length) continue
      years.base.push(...before)
      years.revision.push(...after)
    }
  }
  return { base: ofBase, revision: ofRevision, years }
}

/** The same words or the same day; without end is without end, in whatever words. */
function sameDeadline(one: Deadline, other: Deadline): boolean {
  if (foldText(one.text) === foldText(other.text)) return true
  if (one.kind === 'ongoing' && other.kind === 'ongoing') return true
  return one.kind === other.kind && one.by !== null && one.by === other.by
}

/** The same day of another year, as far apart as the plans are. */
function rolledDeadline(one: Deadline, other: Deadline, apart: number | null): boolean {
  if (one.kind !== other.kind) return false
  if (one.by === null || other.by === null) return substanceOf(one.text) === substanceOf(other.text)
  const [before, after] = [dayOf(one.by), dayOf(other.by)]
  if (!before || !after || before.month !== after.month) return false
  const sameDay = before.day === after.day || (before.isLast && after.isLast)
  return (
    sameDay && after.year - before.year === (apart ?? after.year - before.year) && before.year !== after.year
  )
}

function dayOf(iso: string): { year: number; month: number; day: number; isLast: boolean } | null {
  const [year, month, day] = DAY.exec(iso)?.slice(1).map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  // Day 0 of the month after is the last of this one.
  return { year, month, day, isLast: day === new Date(Date.UTC(year, month, 0)).getUTCDate() }
}

/** A deadline that the column and the text both name counts once. */
function distinct(deadlines: readonly Deadline[]): Deadline[] {
  const seen = new Map<string, Deadline>()
  for (const deadline of deadlines) {
    const key = `${deadline.kind} ${deadline.by ?? foldText(deadline.text)}`
    if (!seen.has(key)) seen.set(key, deadline)
  }
  return [...seen.values()]
}
