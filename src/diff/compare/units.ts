import type { Task } from '../../model/notice.js'
import type { UnitIdentity } from './unit-identities.js'

/** How the units of one role differ. */
export interface UnitChanges {
  readonly removed: readonly string[]
  readonly added: readonly string[]
  /** Units that both years name, by another name. */
  readonly renamed: readonly { readonly base: string; readonly revision: string }[]
}

/** Place of the identity by other names: the second. */
const OTHER_NAMES = 1

/** The lists of units of a task. */
export type Role = 'leadUnits' | 'responsibleUnits' | 'supportingUnits'

/**
 * Compares the units of one role, whatever their order.
 * @param identities how two names can mean the same unit, the first being the same name
 */
export function compareUnits(
  base: readonly string[],
  revision: readonly string[],
  identities: readonly UnitIdentity[],
): UnitChanges {
  let removed: readonly string[] = base
  const added = new Set(revision)
  const renamed: { base: string; revision: string }[] = []
  for (const [rank, { baseKeys, revisionKeys }] of identities.entries()) {
    const byKey = new Map<string, string>()
    for (const other of [...added].reverse()) for (const key of revisionKeys(other)) byKey.set(key, other)
    removed = removed.filter((one) => {
      const other = baseKeys(one)
        .map((key) => byKey.get(key))
        .find((candidate) => candidate !== undefined && added.has(candidate))
      if (other === undefined) return true
      added.delete(other)
      if (rank > 0) renamed.push({ base: one, revision: other })
      return false
    })
  }
  // Tasks that were merged may name one unit in two ways: what goes on under another name is not gone.
  const names = identities[OTHER_NAMES]
  return {
    removed: names ? withoutTwins(removed, base, names.baseKeys) : removed,
    added: names ? withoutTwins([...added], revision, names.revisionKeys) : [...added],
    renamed,
  }
}

/** Names that mean none of the other units of their own side. */
function withoutTwins(
  names: readonly string[],
  side: readonly string[],
  keysOf: UnitIdentity['baseKeys'],
): readonly string[] {
  if (names.length === 0) return names
  const alone = new Set(names)
  const known = new Set(side.filter((name) => !alone.has(name)).flatMap(keysOf))
  return names.filter((name) => !keysOf(name).some((key) => known.has(key)))
}

/** The units that several tasks name in one role, each once, in order. */
export function unitsOfRole(tasks: readonly Task[], role: Role): string[] {
  return [...new Set(tasks.flatMap((task) => task[role]))]
}
