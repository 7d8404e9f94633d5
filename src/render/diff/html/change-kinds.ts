import type { Change, Level, Rule } from '../../../model/plan-diff.js'
import type { TaskState } from './task-state.js'

/** What the filter calls a kind of change: a rule, a level, or what nobody need look at. */
export type ChangeKind = Rule | Exclude<Level, 'none'> | 'accepted' | 'unchanged'

/** How much a change still matters: one that was accepted no longer does. */
export function standingOf({ level, accepted }: Change): Change['level'] | 'accepted' {
  return accepted ? 'accepted' : level
}

/** The kinds of several changes, each once. */
export function changeKinds(changes: readonly Change[]): ChangeKind[] {
  return [...new Set(changes.flatMap((change): ChangeKind[] => [standingOf(change), change.rule]))]
}

/** The kinds of a row. */
export function rowKinds(state: TaskState, changes: readonly Change[]): ChangeKind[] {
  return state === 'unchanged' ? ['unchanged'] : changeKinds(changes)
}
