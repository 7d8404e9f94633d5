import type { Change, PlanDiff } from '../../model/plan-diff.js'
import { LEVELS } from '../../model/rules.js'
import { type GatheredChange, gather } from './gathered-changes.js'
import { type MatchedTasks, matchTasks } from './matched-tasks.js'

/** The changes of a diff, sorted into what its reader asks for; every change is in one of the lists, once. */
export interface Digest {
  /** Tasks that are no longer in the plan, in the order of the base. */
  readonly removed: readonly Change[]
  /** Tasks that are new, in the order of the revision. */
  readonly added: readonly Change[]
  /** The same change in several tasks, the gravest first. */
  readonly gathered: readonly GatheredChange[]
  /** Tasks that changed, with what changed in each. */
  readonly matched: readonly MatchedTasks[]
  /** What the baseline accepts. */
  readonly accepted: readonly Change[]
}

/** Sorts the changes of a diff for reading. */
export function digestOf(diff: PlanDiff): Digest {
  const open = diff.changes.filter(({ accepted }) => accepted === null)
  const inTasks = open.filter(({ rule }) => rule !== 'task-removed' && rule !== 'task-added')
  const { gathered, single } = gather(inTasks)
  return {
    removed: open.filter(({ rule }) => rule === 'task-removed'),
    added: open.filter(({ rule }) => rule === 'task-added'),
    gathered: sortByLevel(gathered),
    matched: matchTasks(diff, single).map((match) => ({ ...match, changes: sortByLevel(match.changes) })),
    accepted: diff.changes.filter(({ accepted }) => accepted !== null),
  }
}

/** The gravest first; those of one level stay in their order. */
function sortByLevel<Item extends Pick<Change, 'level'>>(items: readonly Item[]): Item[] {
  return items.toSorted((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level))
}
