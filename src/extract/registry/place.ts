import type { UnitLevel } from '../../model/unit-entry.js'
import { alternatives } from '../words/alternatives.js'
import { COLLECTIVE_WORDS } from '../words/unit-groups.js'
import {
  CITIES_LIKE_TOWNS,
  LEVELS_BY_ENDING,
  MUNICIPALITIES,
  NO_PLACE_NAMES,
  PROVINCES,
  SEPARATE_CITIES,
  SEVERAL_LEVELS,
  ZONE_ENDINGS,
} from './place-words.js'

/** What stands in front of a unit's name, or inside it: 市, 云岚市, 云岚. */
export interface Place {
  text: string
  /** Levels it may be of, the likeliest first; none where its text does not tell. */
  levels: readonly UnitLevel[]
  /** True for a name without 省, 市, 区 …: the 云岚 of 云岚海关. */
  isBareName: boolean
}

/** Longer ones are no place: 云岚经济技术开发区 has 9 characters, 黔西南布依族苗族自治州兴仁市 14. */
const LONGEST_PLACE = 16
/** A bare name of one character is none: the 街 of 街镇. */
const SHORTEST_NAME = 2
/** Cities without 市 whose names end as another level's: 兰州 is no 自治州, 新乡 no 乡. */
const CITY_LIKE_ANOTHER_LEVEL = new RegExp(`^(?:\\p{Script=Han}州|${alternatives(CITIES_LIKE_TOWNS)})$`, 'u')
const CHINESE = /^\p{Script=Han}+$/u
/** 各区, 有关市: not one place but several */
const COLLECTIVE = new RegExp(alternatives(COLLECTIVE_WORDS), 'u')
const ZONE = new RegExp(`(?:${alternatives(ZONE_ENDINGS)})$`, 'u')
/** 云岚市东湖 */
const OF_A_LARGER_PLACE = /[省市州盟](\p{Script=Han}{2,14})$/u
const ENDING = new RegExp(`(?:${alternatives(Object.keys(LEVELS_BY_ENDING))})$`, 'u')

/**
 * Reads the place or level in front of a unit's name; null where the text is none.
 * @example placeOf('云岚市') // { text: '云岚市', levels: ['city'], isBareName: false }
 */
export function placeOf(text: string): Place | null {
  if (text === '') return { text, levels: [], isBareName: false }
  if (text.length > LONGEST_PLACE || !CHINESE.test(text)) return null
  if (COLLECTIVE.test(text) || SEVERAL_LEVELS.has(text)) return null
  if (PROVINCES.has(text) || PROVINCES.has(text.replace(/市$/u, '')))
    return { text, levels: ['province'], isBareName: false }
  if (SEPARATE_CITIES.has(text)) return { text, levels: ['province', 'city'], isBareName: true }
  if (CITY_LIKE_ANOTHER_LEVEL.test(text)) return { text, levels: ['city'], isBareName: true }
  if (ZONE.test(text)) return { text, levels: [], isBareName: false }
  const ending = ENDING.exec(text)?.[0]
  if (ending === undefined && (text.length < SHORTEST_NAME || NO_PLACE_NAMES.has(text))) return null
  return { text, levels: (ending && LEVELS_BY_ENDING[ending]) || [], isBareName: ending === undefined }
}

/** A place's own name without its level: 云岚 of 云岚市, 东湖 of 云岚市东湖区; empty for a bare 市. */
export function bareNameOf(place: string): string {
  const name = place.replace(ENDING, '')
  return OF_A_LARGER_PLACE.exec(name)?.[1] ?? name
}

/** The level that a place ends in, as names of units begin with it: 市 of 云岚市, 区 of 云岚经开区. */
export function levelWordOf(place: string): string {
  return ENDING.exec(place)?.[0] ?? ''
}

/** True for the four cities whose 市 is of a province's level. */
export function isMunicipality(name: string): boolean {
  return MUNICIPALITIES.has(name.replace(/市$/u, ''))
}
