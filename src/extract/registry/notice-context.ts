import type { Notice } from '../../model/notice.js'
import { type Context, NATIONAL, NO_CONTEXT, type Prefix, prefixOf } from './context.js'
import { isMunicipality, levelWordOf, placeOf } from './place.js'
import type { Registry } from './registry.js'
import { findUnit, type KnownUnit } from './resolve-unit.js'

/** 2025年云岚市…, 云岚市2025年…: the place that a title begins with */
const TITLE_PLACE = /^(?:(?:19|20)\d{2}年)?(\p{Script=Han}{2,12}?(?:自治区|自治州|省|市|州|县|区|旗|盟))/u
/** Longer titles begin with no place. */
const TITLE_HEAD = 24

/**
 * What a notice says about the level of units whose names leave it out: by who issued it, else by the level that most of
 * its units' names begin with, else by its title.
 * @param names units of its tasks, as printed
 */
export function noticeContext(
  { issuer, title, year }: Pick<Notice['notice'], 'issuer' | 'title' | 'year'>,
  names: readonly string[],
  registry: Registry,
): Context {
  const issued = issuerPrefix(issuer, registry)
  const titled = titlePrefix(title)
  const prefix = issued ?? commonPrefix(names, registry) ?? titled
  const placeName = issued?.placeName || titled?.placeName || ''
  return {
    prefixes: prefix ? [{ ...prefix, placeName: prefix.levels.includes('national') ? '' : placeName }] : [],
    placeNames: new Set(placeName ? [placeName] : []),
    isMunicipality: isMunicipality(placeName),
    year,
  }
}

/** What a unit's name says about the level of the names behind it; null where it says nothing. */
export function prefixOfUnit({ place, level }: KnownUnit): Prefix | null {
  if (!place) return level === 'national' ? NATIONAL : null
  const word = place.isBareName ? '' : levelWordOf(place.text)
  return word && place.levels.length > 0 ? prefixOf(place, word) : null
}

function issuerPrefix(issuer: string | null, registry: Registry): Prefix | null {
  const [first = ''] = issuer?.split('、') ?? []
  const unit = findUnit(first, registry, NO_CONTEXT)
  return unit && prefixOfUnit(unit)
}

/** The prefix that most names begin with, the national level too. */
function commonPrefix(names: readonly string[], registry: Registry): Prefix | null {
  const found = new Map<string, { prefix: Prefix; count: number }>()
  for (const name of names) {
    const unit = findUnit(name, registry, NO_CONTEXT)
    const prefix = unit && prefixOfUnit(unit)
    if (!prefix) continue
    const counted = found.get(prefix.word) ?? { prefix, count: 0 }
    found.set(prefix.word, { prefix, count: counted.count + 1 })
  }
  const [most] = [...found.values()].sort((a, b) => b.count - a.count)
  return most?.prefix ?? null
}

function titlePrefix(title: string | null): Prefix | null {
  const text = TITLE_PLACE.exec(title?.slice(0, TITLE_HEAD) ?? '')?.[1]
  const place = text === undefined ? null : placeOf(text)
  return place && prefixOf(place, levelWordOf(place.text))
}
