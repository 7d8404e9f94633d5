import type { UnitLevel } from '../../model/unit-entry.js'
import { bareNameOf, type Place } from './place.js'

/** What stands before the names around one without a prefix. */
export interface Prefix {
  /** 市; empty on the national level, whose units' names are complete. */
  word: string
  /** Levels it may mean, the likeliest first. */
  levels: readonly UnitLevel[]
  /** Bare name of the place, for units that are named by it (云岚海关); empty where unknown. */
  placeName: string
}

/** What is known around a unit's name. */
export interface Context {
  /** Prefixes that it may have left out, the nearest first. */
  prefixes: readonly Prefix[]
  /** Bare names of places that may stand before any unit: 云岚 in a notice of 云岚市. */
  placeNames: ReadonlySet<string>
  /** Whether 市 means one of the four cities of a province's level. */
  isMunicipality: boolean
  /** Year of the notice, to tell a unit from that which took over its short name; null where unknown. */
  year: number | null
}

/** Nothing known. */
export const NO_CONTEXT: Context = { prefixes: [], placeNames: new Set(), isMunicipality: false, year: null }

/** The national level: its units' names are complete. */
export const NATIONAL: Prefix = { word: '', levels: ['national'], placeName: '' }

/** A place as what may be left out before another unit's name. */
export function prefixOf(place: Place, word: string): Prefix {
  return { word, levels: place.levels, placeName: place.isBareName ? place.text : bareNameOf(place.text) }
}

/** Levels that a place may be of: a bare 市 may be one of the four cities of a province's level. */
export function levelsOf(place: Place, context: Context): readonly UnitLevel[] {
  return place.text === '市' && context.isMunicipality ? ['province', ...place.levels] : place.levels
}
