import { toSimplified } from './script/convert.js'

const known = new Map<string, string>()

/** The Simplified form of one character, for comparing; text is converted by the script step. */
export function simplifyCharacter(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const simplified = toSimplified('t', character)
  known.set(character, simplified)
  return simplified
}

const CODE_UNITS = 0x10000
let units: Uint16Array | undefined

/** The same for a code unit, by a table that fills as it is asked. */
export function simplifyUnit(unit: number): number {
  units ??= new Uint16Array(CODE_UNITS)
  const known = units[unit]
  if (known) return known
  const simplified = toSimplified('t', String.fromCharCode(unit)).charCodeAt(0)
  units[unit] = simplified
  return simplified
}
