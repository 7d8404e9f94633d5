import { GongkaiError } from './errors.js'
import { registryOf } from './extract/registry/built-in.js'
import { noticeContext } from './extract/registry/notice-context.js'
import { findUnit } from './extract/registry/resolve-unit.js'
import { nameParts } from './extract/units/name-parts.js'
import { firstProblem } from './json/first-problem.js'
import { readJson } from './json/read-json.js'
import type { Unit } from './model/notice.js'
import {
  MAX_UNIT_ENTRIES,
  type UnitEntry,
  type UnitEntryInput,
  unitEntriesSchema,
} from './model/unit-entry.js'

/** A list of units is smaller: some hundred bytes an entry. */
const MAX_BYTES = 5 * 2 ** 20
/** What the registry says of a unit. */
export type ResolvedUnit = Pick<Unit, 'kind' | 'level' | 'aliases' | 'succeededBy' | 'source'> & {
  canonical: string
}

/** Where a unit's name stands. */
export interface ResolveOptions {
  /** Who issued the notice: a name without 省, 市 or 县 is of the issuer's level. */
  issuer?: string
  /** Year of the notice, to tell a unit from the one that a reform gave its short name to. */
  year?: number
  /** Units that win over those built in. */
  units?: readonly UnitEntryInput[]
}

/**
 * Finds a unit by any of its names.
 * @param name as printed: 市发改委, 市发展改革委, 市发展和改革委员会
 * @returns null where it is not known, or stands for several units
 * @throws GongkaiError `units-invalid` where an entry of `options.units` does not fit the schema
 * @example resolveUnit('市卫计委')?.succeededBy // { name: '市卫生健康委员会', year: 2018 }
 */
export function resolveUnit(name: string, options: ResolveOptions = {}): ResolvedUnit | null {
  const registry = registryOf(checkUnits(options.units ?? []))
  const notice = { issuer: options.issuer ?? null, title: null, year: options.year ?? null }
  const found = findUnit(nameParts(name).bare, registry, noticeContext(notice, [], registry))
  if (!found) return null
  const { canonical, kind, level, succeededBy, source } = found
  const aliases = found.aliases.filter((alias) => alias !== name && alias !== canonical)
  return { canonical, kind, level, aliases, succeededBy, source }
}

/**
 * Reads a user's own list of units: a JSON array in UTF-8, `jsonSchema('units')` says of what.
 * @throws GongkaiError `units-not-json`, `units-not-list`, `units-too-many` or `units-invalid`; `too-large` over 5 MB
 * @example const units = readUnits(await readFile('units.json'))
 */
export function readUnits(bytes: Uint8Array): UnitEntry[] {
  return checkUnits(readJson(bytes, { notJson: 'units-not-json', maxBytes: MAX_BYTES }))
}

/** Entries with nothing left out. */
export function checkUnits(units: unknown): UnitEntry[] {
  if (!Array.isArray(units)) throw new GongkaiError('units-not-list')
  if (units.length > MAX_UNIT_ENTRIES)
    throw new GongkaiError('units-too-many', { count: units.length, limit: MAX_UNIT_ENTRIES })
  const checked = unitEntriesSchema.safeParse(units)
  if (checked.success) return checked.data
  const { path, found } = firstProblem(checked.error, units)
  const [entry = 0, ...keys] = path
  throw new GongkaiError('units-invalid', {
    entry: Number(entry) + 1,
    key: keys.map(String).join('.') || 'name',
    ...found,
  })
}
