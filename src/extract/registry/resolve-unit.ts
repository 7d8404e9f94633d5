import { foldName } from '../../language/fold-name.js'
import type { UnitEntry, UnitKind, UnitLevel } from '../../model/unit-entry.js'
import { type Context, levelsOf, NO_CONTEXT, type Prefix } from './context.js'
import { officeParts } from './office-words.js'
import type { Place } from './place.js'
import { findMatches, type Match, PLACE_MARK, type Registry } from './registry.js'

/** A unit that the registry knows. */
export interface KnownUnit {
  /** Full name, with the prefix that is printed or that was left out. */
  canonical: string
  kind: UnitKind
  level: UnitLevel | null
  /** Its other names with the same prefix. */
  aliases: string[]
  succeededBy: { name: string; year: number } | null
  source: string | null
  /** What is printed at its place: 市, 云岚; null for none. */
  place: Place | null
}

/** 市委宣传部 */
const COMMITTEE = `${PLACE_MARK}委`
const BUREAU = '局'
const BRANCH = '分局'

/**
 * Finds a unit by its name, an office by the unit that it belongs to.
 * @param name as printed, without brackets behind it
 * @param context where it stands: what a prefix that was left out is taken from
 * @returns null where it is not known
 */
export function findUnit(name: string, registry: Registry, context: Context = NO_CONTEXT): KnownUnit | null {
  return (
    findByName(name, registry, context) ??
    findBranch(name, registry, context) ??
    findOffice(name, registry, context)
  )
}

function findByName(name: string, registry: Registry, context: Context): KnownUnit | null {
  const matches = findMatches(name, registry, context)
  const elided = matches.filter(({ place }) => !place?.text)
  if (elided.length > 0) return inContext(name, elided, context)
  const printed = choose(nearestLevel(matches, context), name, context.year)
  if (!printed?.place) return null
  return knownUnit(name, printed, printed.place.text, printedLevel(printed.entry, printed.place, context))
}

/** Those of the likeliest level: the one that the place is of (区 is a district), for a bare name the one around. */
function nearestLevel(matches: readonly Match[], context: Context): readonly Match[] {
  const place = matches.find((match) => match.place)?.place
  const own = place ? levelsOf(place, context).map((level) => [level]) : []
  const likely = own.length > 0 ? own : context.prefixes.map(({ levels }) => levels)
  for (const levels of likely) {
    const there = matches.filter(({ entry }) => firstLevel(entry, levels) !== null)
    if (there.length > 0) return there
  }
  return matches
}

/** 生态环境分局 is a branch of 生态环境局: what is known of the one is known of the other. */
function findBranch(name: string, registry: Registry, context: Context): KnownUnit | null {
  if (!name.endsWith(BRANCH)) return null
  const bureau = findByName(name.slice(0, -BRANCH.length) + BUREAU, registry, context)
  if (!bureau?.canonical.endsWith(BUREAU)) return null
  const branchOf = (full: string) => full.slice(0, -BUREAU.length) + BRANCH
  const { succeededBy } = bureau
  return {
    ...bureau,
    canonical: branchOf(bureau.canonical),
    aliases: [],
    succeededBy: succeededBy && { ...succeededBy, name: branchOf(succeededBy.name) },
  }
}

/** 财政局预算科 is an office of 财政局. */
function findOffice(name: string, registry: Registry, context: Context): KnownUnit | null {
  for (const { parent, office } of officeParts(name)) {
    const unit = findByName(parent, registry, context)
    if (unit)
      return { ...unit, canonical: unit.canonical + office, kind: 'office', aliases: [], succeededBy: null }
  }
  return null
}

/** A name without prefix, in the nearest surroundings that have such a unit. */
function inContext(name: string, matches: readonly Match[], context: Context): KnownUnit | null {
  for (const prefix of context.prefixes) {
    const there = matches.filter(({ entry }) => firstLevel(entry, prefix.levels) !== null)
    const match = choose(there, name, context.year)
    if (match) return knownUnit(name, match, omitted(match, prefix), firstLevel(match.entry, prefix.levels))
  }
  const placed = matches.filter(({ place }) => place)
  const likely = placed.length > 0 ? placed : matches
  const match = choose(likely, name, context.year)
  // the same short name of different units at different levels tells nothing without a level
  if (!match || likely.some(({ entry }) => !sameUnit(entry, match.entry))) return null
  return knownUnit(name, match, '', onlyLevel(match.entry))
}

/** What a name leaves out. A unit of no certain level (海关) may be another place's. */
function omitted({ entry, place }: Match, prefix: Prefix): string {
  if (!place) return ''
  if (entry.placedBy !== 'name') return prefix.word
  return entry.levels.length === 0 ? '' : prefix.placeName || prefix.word
}

/**
 * One of several with the same short name: the user's own, else the one that is printed in full, else the one that a reform has ended only
 * since, else the one there is. In a notice of no known year, the one whose names begin with a level.
 */
function choose(matches: readonly Match[], name: string, year: number | null): Match | undefined {
  const own = matches.filter(({ isOwn }) => isOwn)
  const candidates = own.length > 0 ? own : matches
  const find = (isIt: (match: Match) => boolean) => candidates.find(isIt)
  return (
    find(({ entry, place }) => fill(entry.name, place?.text ?? '') === name) ??
    find(({ entry }) => year !== null && entry.succeededBy !== null && year < entry.succeededBy.year) ??
    find(({ entry }) => year === null && entry.placedBy === 'level') ??
    find(({ entry }) => entry.succeededBy === null) ??
    candidates[0]
  )
}

function sameUnit(one: UnitEntry, other: UnitEntry): boolean {
  return (
    one.name === other.name || one.succeededBy?.name === other.name || other.succeededBy?.name === one.name
  )
}

function printedLevel(entry: UnitEntry, place: Place, context: Context): UnitLevel | null {
  const level = firstLevel(entry, levelsOf(place, context))
  if (level !== null || !place.isBareName) return level ?? onlyLevel(entry)
  const around = context.prefixes
    .map(({ levels }) => firstLevel(entry, levels))
    .find((found) => found !== null)
  return onlyLevel(entry) ?? (entry.levels.length > 0 ? (around ?? null) : null)
}

/** The likeliest of some levels that an entry exists at. */
function firstLevel(entry: UnitEntry, levels: readonly UnitLevel[]): UnitLevel | null {
  return levels.find((level) => entry.levels.length === 0 || entry.levels.includes(level)) ?? null
}

function onlyLevel({ levels }: UnitEntry): UnitLevel | null {
  return levels.length === 1 ? (levels[0] ?? null) : null
}

function knownUnit(
  printed: string,
  { entry, place }: Match,
  prefix: string,
  level: UnitLevel | null,
): KnownUnit {
  const { name, kind, source, succeededBy } = entry
  return {
    canonical: fill(asPrinted(printed, name, place?.text ?? ''), prefix),
    kind,
    level,
    aliases: entry.aliases.map((alias) => fill(alias, prefix)),
    succeededBy: succeededBy && { name: fill(succeededBy.name, prefix), year: succeededBy.year },
    source,
    place: place?.text ? place : null,
  }
}

function fill(pattern: string, place: string): string {
  return pattern.replace(PLACE_MARK, place)
}

/** A full name as it is printed, where it has a 和 or 党 that the entry's does not: 文化和广电旅游局, 自治区党委宣传部. */
function asPrinted(printed: string, pattern: string, place: string): string {
  if (!pattern.startsWith(PLACE_MARK)) return pattern
  const isPartyCommittee = printed.startsWith('党委', place.length) && pattern.startsWith(COMMITTEE)
  if (isPartyCommittee) return pattern.replace(COMMITTEE, `${PLACE_MARK}党委`)
  const isLonger = printed.length >= fill(pattern, place).length
  if (!isLonger) return pattern
  const rest = printed.slice(place.length)
  return foldName(rest) === foldName(pattern.slice(PLACE_MARK.length)) ? PLACE_MARK + rest : pattern
}
