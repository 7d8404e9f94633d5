import { toSimplified } from './script/convert.js'

const known = new Map<string, string>()

/** The Simplified form of one character, for comparing; text is converted by the script step. */
export function simplifyCharacter(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const simplified = toSimplified('t')(character)
  known.set(character, simplified)
  return simplified
}
