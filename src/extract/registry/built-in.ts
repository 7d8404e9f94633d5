import type { UnitEntry } from '../../model/unit-entry.js'
import { economyUnits } from './entries/economy.js'
import { enterprises } from './entries/enterprises.js'
import { formerLocalUnits } from './entries/former-local.js'
import { formerNationalUnits } from './entries/former-national.js'
import { governmentUnits } from './entries/government.js'
import { justiceUnits } from './entries/justice.js'
import { landUnits } from './entries/land.js'
import { nationalUnits } from './entries/national.js'
import { partyAndAssemblyUnits } from './entries/party.js'
import { societyUnits } from './entries/society.js'
import { verticalUnits } from './entries/vertical.js'
import { makeRegistry, type Registry } from './registry.js'

/** Every unit that the registry knows by itself. */
export const BUILT_IN_UNITS: readonly UnitEntry[] = [
  ...nationalUnits,
  ...partyAndAssemblyUnits,
  ...governmentUnits,
  ...economyUnits,
  ...societyUnits,
  ...landUnits,
  ...justiceUnits,
  ...verticalUnits,
  ...enterprises,
  ...formerNationalUnits,
  ...formerLocalUnits,
]

let builtIn: Registry | undefined

/** The registry of the units that are built in and those of a user, which win. */
export function registryOf(own: readonly UnitEntry[] = []): Registry {
  if (own.length > 0) return makeRegistry(BUILT_IN_UNITS, own)
  builtIn ??= makeRegistry(BUILT_IN_UNITS)
  return builtIn
}
