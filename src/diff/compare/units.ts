import type { Task } from '../../model/notice.js'
import type { UnitIdentity } from './unit-identities.js'

/** How the units of one role differ. */
export interface UnitChanges {
  readonly removed: readonly string[]
  readonly added: readonly string[]
  /** Units that both years name, by another name. */
  readonly renamed: readonly { readonly base: string; readonly revision: string }[]
}

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
  return {
    removed: withoutOthersNames(removed, revision, identities),
    added: withoutOthersNames([...added], base, identities.map(mirrored)),
    renamed,
  }
}

/** Names that mean none of the units that the other side has. */
function withoutOthersNames(
  names: readonly string[],
  others: readonly string[],
  identities: readonly UnitIdentity[],
): string[] {
  if (names.length === 0) return []
  const known = identities.map(({ revisionKeys }) => new Set(others.flatMap(revisionKeys)))
  return names.filter((name) =>
    identities.every(({ baseKeys }, rank) => !baseKeys(name).some((key) => known[rank]?.has(key))),
  )
}

function mirrored({ baseKeys, revisionKeys }: UnitIdentity): UnitIdentity {
  return { baseKeys: revisionKeys, revisionKeys: baseKeys }
}

/** The units that several tasks name in one role, each once, in order. */
export function unitsOfRole(tasks: readonly Task[], role: Role): string[] {
  return [...new Set(tasks.flatMap((task) => task[role]))]
}
