import { describe, expect, it, test } from 'vitest'
import { BUILT_IN_UNITS, registryOf } from '../../../src/extract/registry/built-in.js'
import { NO_CONTEXT } from '../../../src/extract/registry/context.js'
import { findUnit } from '../../../src/extract/registry/resolve-unit.js'
import { SOURCES } from '../../../src/extract/registry/sources.js'
import { type UnitEntry, type UnitLevel, unitEntriesSchema } from '../../../src/model/unit-entry.js'

/** What stands at the star on each level. */
const PREFIXES = { national: '', province: '省', city: '市', county: '县', township: '青石镇' } as const
/** A year after all reforms. */
const TODAY = 2030

const byName = new Map(BUILT_IN_UNITS.map((entry) => [entry.name, entry]))

const fill = (pattern: string, prefix: string) => pattern.replace('*', prefix)

/** An entry's names on one of its levels, in the last year that there was such a unit. */
function rowsOf(entry: UnitEntry, level: UnitLevel | null) {
  const prefix = level === null ? '云岚市' : PREFIXES[level]
  const place = entry.placedBy === 'name' ? '云岚' : prefix
  return [entry.name, ...entry.aliases].map((pattern) => ({
    printed: fill(pattern, place),
    canonical: fill(entry.name, place),
    context: {
      ...NO_CONTEXT,
      prefixes: level === null ? [] : [{ word: prefix, levels: [level], placeName: '' }],
      year: (entry.succeededBy?.year ?? TODAY + 1) - 1,
    },
  }))
}

const ROWS = BUILT_IN_UNITS.flatMap((entry) => {
  const levels = entry.levels.length === 0 ? [null] : entry.levels
  return levels.flatMap((level) => rowsOf(entry, level))
})

describe('the registry of units', () => {
  it('fits the schema that users’ lists have', () => {
    expect(unitEntriesSchema.parse(BUILT_IN_UNITS)).toEqual(BUILT_IN_UNITS)
  })

  it('has each full name once', () => {
    expect(byName.size).toBe(BUILT_IN_UNITS.length)
  })

  it('says for each entry what it rests on', () => {
    const sources = new Set<string | null>(Object.values(SOURCES))
    expect(BUILT_IN_UNITS.filter(({ source }) => !sources.has(source))).toEqual([])
  })

  it('uses every source', () => {
    const used = new Set(BUILT_IN_UNITS.map(({ source }) => source))
    expect(Object.values(SOURCES).filter((source) => !used.has(source))).toEqual([])
  })

  it('knows every unit that took over', () => {
    const lost = BUILT_IN_UNITS.filter(({ succeededBy }) => succeededBy && !byName.has(succeededBy.name))
    expect(lost.map(({ name }) => name)).toEqual([])
  })

  it('lets reforms follow each other in time, and end', () => {
    for (const entry of BUILT_IN_UNITS) {
      let [current, year] = [entry, 0]
      while (current.succeededBy) {
        expect(current.succeededBy.year, entry.name).toBeGreaterThan(year)
        year = current.succeededBy.year
        current = byName.get(current.succeededBy.name) ?? { ...current, succeededBy: null }
      }
    }
  })

  it('has a successor on every level that the unit was on', () => {
    const lost = BUILT_IN_UNITS.filter(({ levels, succeededBy }) => {
      const after = succeededBy && byName.get(succeededBy.name)
      return after && after.levels.length > 0 && !levels.some((level) => after.levels.includes(level))
    })
    expect(lost.map(({ name }) => name)).toEqual([])
  })

  it('writes no alias that is the name itself', () => {
    const same = BUILT_IN_UNITS.filter(
      ({ name, aliases }) => new Set([name, ...aliases]).size <= aliases.length,
    )
    expect(same.map(({ name }) => name)).toEqual([])
  })
})

describe('every name of every unit means that unit', () => {
  test.each(ROWS)('$printed is $canonical', ({ printed, canonical, context }) => {
    expect(findUnit(printed, registryOf(), context)?.canonical).toBe(canonical)
  })
})

describe('a full name means itself', () => {
  test.each([...new Set(ROWS.map(({ canonical }) => canonical))])('%s', (canonical) => {
    expect(findUnit(canonical, registryOf())?.canonical).toBe(canonical)
  })
})
