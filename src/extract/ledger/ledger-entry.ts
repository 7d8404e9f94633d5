import type { BodyText } from './body-texts.js'

/** What became of a letter. */
export const OPEN = 0
/** It stands in a requirement. */
export const REQUIREMENT = 1
/** It stands in a number, title, unit, deadline, heading or field, or is a word of form. */
export const NAME = 2

/** A text of the body, and what became of it. */
export interface LedgerEntry {
  text: BodyText
  /** What became of each letter. */
  marks: Uint8Array
  /** True where a task comes from its place. */
  touched: boolean
}

/** Stretches of letters that nothing has crossed out: first, and behind the last. */
export function openStretches(marks: Uint8Array): [number, number][] {
  const stretches: [number, number][] = []
  let start = marks.indexOf(OPEN)
  while (start >= 0) {
    let end = start
    while (marks[end] === OPEN) end++
    stretches.push([start, end])
    start = marks.indexOf(OPEN, end)
  }
  return stretches
}
