import { bracketPartners } from '../brackets.js'
import { LONGEST_NAME } from '../registry/registry.js'
import { looksLikeUnit } from './unit-endings.js'

/** A name with its bracket is no longer. */
const LONGEST = 2 * LONGEST_NAME
const SEPARATOR = /[、，,；;/]/u

/**
 * A unit's name without the bracket behind it, and the other names in the bracket.
 * @example nameParts('发改局（科技局）') // { bare: '发改局', others: ['科技局'] }
 */
export function nameParts(name: string): { bare: string; others: string[] } {
  const open = name.length > LONGEST ? -1 : (bracketPartners(name).at(-1) ?? -1)
  if (open <= 0) return { bare: name, others: [] }
  const inside = name.slice(open + 1, -1).split(SEPARATOR)
  return {
    bare: name.slice(0, open),
    others: inside.filter((other) => other.length > 1 && looksLikeUnit(other)),
  }
}
