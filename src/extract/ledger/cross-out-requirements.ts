import { parseMarker } from '../../language/outline-number.js'
import type { Task } from '../../model/notice.js'
import { type LedgerEntry, REQUIREMENT } from './ledger-entry.js'
import { indexOfWhole, lettersOf } from './letters.js'

/** A requirement that is not printed where its task is. */
export interface MissingRequirement {
  /** Id of the task. */
  task: string
  text: string
}

/** Letters of a text: first, and behind the last. */
interface Stretch {
  entry: LedgerEntry
  start: number
  end: number
}

/** The texts that begin at a place. */
interface Place {
  /** Lines of cells by their letters, with and without the number at their head; each is taken once. */
  lines: Map<string, Stretch[]>
  /** The paragraph, and the letter that the search goes on from: requirements stand in their order. */
  paragraph: { entry: LedgerEntry; next: number; misses: number } | null
}

/** So many requirements may be missing from a paragraph before no more are looked for: it stays linear. */
const MOST_MISSES = 50

/**
 * Crosses out the requirements of each task at its places. A line of a cell is a requirement as a whole, but for its
 * number; in a paragraph several stand one behind the other.
 * @param places of each task
 * @returns requirements that are not there
 */
export function crossOutRequirements(
  entries: readonly LedgerEntry[],
  tasks: readonly Task[],
  places: readonly (readonly number[])[],
): MissingRequirement[] {
  const index = indexOf(entries, new Set(places.flat()))
  return tasks.flatMap((task, i) => {
    const own = (places[i] ?? []).flatMap((place) => index.get(place) ?? [])
    return missingOf(task, own).map((text) => ({ task: task.id, text }))
  })
}

function missingOf(task: Task, places: readonly Place[]): string[] {
  let first = 0
  return task.requirements.filter((requirement) => {
    const { letters } = lettersOf(requirement)
    // a title that serves as the requirement is a heading's
    if (letters === '' || requirement === task.task) return false
    for (let i = first; i < places.length; i++) {
      const place = places[i]
      if (!place || !isTaken(place, letters)) continue
      first = i
      return false
    }
    return true
  })
}

function isTaken({ lines, paragraph }: Place, letters: string): boolean {
  const same = lines.get(letters) ?? []
  for (let line = same.shift(); line; line = same.shift()) {
    const { entry, start, end } = line
    if (entry.marks.subarray(start, end).includes(REQUIREMENT)) continue
    entry.marks.fill(REQUIREMENT, start, end)
    return true
  }
  if (!paragraph || paragraph.misses >= MOST_MISSES) return false
  const start = indexOfWhole(paragraph.entry.text, letters, paragraph.next)
  if (start < 0) {
    paragraph.misses++
    return false
  }
  paragraph.next = start + letters.length
  paragraph.entry.marks.fill(REQUIREMENT, start, paragraph.next)
  return true
}

function indexOf(entries: readonly LedgerEntry[], wanted: ReadonlySet<number>): Map<number, Place> {
  const index = new Map<number, Place>()
  for (const entry of entries) {
    const { from, cell } = entry.text
    if (!wanted.has(from)) continue
    const place: Place = index.get(from) ?? { lines: new Map(), paragraph: null }
    index.set(from, place)
    if (cell) addLines(place, entry)
    else place.paragraph = { entry, next: 0, misses: 0 }
  }
  return index
}

function addLines({ lines }: Place, entry: LedgerEntry): void {
  const { text, letters, at } = entry.text
  let place = 0
  let start = 0
  for (const line of text.split('\n')) {
    const number = lettersBefore(at, start, place + (parseMarker(line)?.length ?? 0))
    const end = lettersBefore(at, number, place + line.length)
    for (const begin of new Set([start, number])) {
      const key = letters.slice(begin, end)
      const same = lines.get(key) ?? []
      same.push({ entry, start: begin, end })
      lines.set(key, same)
    }
    place += line.length + 1
    start = end
  }
}

/** The first letter, from one on, that does not stand in front of a place of the text. */
function lettersBefore(at: Int32Array, from: number, place: number): number {
  let letter = from
  while (letter < at.length && (at[letter] ?? 0) < place) letter++
  return letter
}
