import type { UnitLevel } from '../../model/unit-entry.js'

/** Levels that tables of units name often. */
export const NATIONAL: UnitLevel[] = ['national']
export const PROVINCE: UnitLevel[] = ['province']
export const PROVINCE_AND_CITY: UnitLevel[] = ['province', 'city']
export const CITY_AND_COUNTY: UnitLevel[] = ['city', 'county']
export const COUNTY: UnitLevel[] = ['county']
/** From province to county. */
export const LOCAL: UnitLevel[] = ['province', 'city', 'county']
