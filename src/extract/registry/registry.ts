import { foldName } from '../../language/fold-name.js'
import type { UnitEntry } from '../../model/unit-entry.js'
import { type Context, levelsOf } from './context.js'
import { type Place, placeOf } from './place.js'

/** Where the place or level stands in a name. */
export const PLACE_MARK = '*'
/** No name of a unit is longer: looking at no more keeps damaged text cheap. */
export const LONGEST_NAME = 40

/** Entries by the folded words of their names, for looking up without a search. */
export interface Registry {
  entries: ReadonlyMap<string, readonly UnitEntry[]>
  /** Words in front of a place: 团 of 团*委; the longest first. */
  heads: readonly string[]
  /** A user's own entries, which win. */
  own: ReadonlySet<UnitEntry>
}

/** An entry that a name fits, and what stands at its place. */
export interface Match {
  entry: UnitEntry
  /** Null for a name that is complete without a place: 商务部. */
  place: Place | null
  /** True where the entry is the user's own. */
  isOwn: boolean
}

/**
 * Makes a registry.
 * @param own a user's own entries, which win
 */
export function makeRegistry(builtIn: readonly UnitEntry[], own: readonly UnitEntry[] = []): Registry {
  const entries = new Map<string, UnitEntry[]>()
  const heads = new Set([''])
  for (const entry of [...own, ...builtIn])
    for (const pattern of new Set([entry.name, ...entry.aliases])) {
      const [head = '', tail] = pattern.split(PLACE_MARK)
      if (tail !== undefined) heads.add(head)
      const key = keyOf(head, tail)
      entries.set(key, [...(entries.get(key) ?? []), entry])
    }
  return { entries, heads: [...heads].sort((a, b) => b.length - a.length), own: new Set(own) }
}

function keyOf(head: string, tail: string | undefined): string {
  return tail === undefined ? foldName(head) : `${head}${PLACE_MARK}${foldName(tail)}`
}

/**
 * Every entry that a name fits, the likeliest first: the name as a whole, then with the longest words known behind
 * the shortest place. One look into a map for each place that the name can be parted at.
 */
export function findMatches(name: string, { entries, heads, own }: Registry, context: Context): Match[] {
  if (name.length > LONGEST_NAME) return []
  const match = (entry: UnitEntry, place: Place | null) => ({ entry, place, isOwn: own.has(entry) })
  const whole = (entries.get(foldName(name)) ?? []).map((entry) => match(entry, null))
  for (const head of heads) {
    if (!name.startsWith(head)) continue
    for (let end = head.length; end < name.length; end++) {
      const found = entries.get(keyOf(head, name.slice(end)))
      const place = found && placeOf(name.slice(head.length, end))
      if (!place) continue
      const fitting = found.filter((entry) => fits(entry, place, context))
      if (fitting.length > 0) return [...whole, ...fitting.map((entry) => match(entry, place))]
    }
  }
  return whole
}

/** Whether a place may stand in an entry's name: of a level that it exists at, and a bare name only where such is usual. */
function fits(entry: UnitEntry, place: Place, context: Context): boolean {
  if (place.isBareName && entry.placedBy === 'level' && !context.placeNames.has(place.text)) return false
  const levels = levelsOf(place, context)
  if (levels.length === 0 || entry.levels.length === 0) return true
  return levels.some((level) => entry.levels.includes(level))
}
