import type { Task } from '../../model/notice.js'
import type { SameUnit } from './same-unit.js'

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
  identities: readonly SameUnit[],
): UnitChanges {
  const removed = [...new Set(base)]
  const added = [...new Set(revision)]
  const renamed: { base: string; revision: string }[] = []
  for (const [rank, isSame] of identities.entries()) {
    for (const one of [...removed]) {
      const other = added.find((candidate) => isSame(one, candidate))
      if (other === undefined) continue
      removed.splice(removed.indexOf(one), 1)
      added.splice(added.indexOf(other), 1)
      if (rank > 0) renamed.push({ base: one, revision: other })
    }
  }
  return { removed, added, renamed }
}

/** The units that several tasks name in one role, each once, in order. */
export function unitsOfRole(tasks: readonly Task[], role: Role): string[] {
  return [...new Set(tasks.flatMap((task) => task[role]))]
}
