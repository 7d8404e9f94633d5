import type { TASK_STATE_NAMES } from '../../../messages/diff-html-messages.js'
import type { Change } from '../../../model/plan-diff.js'
import type { Row } from './rows.js'

/** What became of a task, in a word. */
export type TaskState = keyof typeof TASK_STATE_NAMES

/** What became of the tasks of a row. */
export function taskState({ base, revision, match }: Row, changes: readonly Change[]): TaskState {
  if (revision.length === 0) return 'removed'
  if (base.length === 0) return 'added'
  if (match && match.type !== 'one-to-one') return match.type
  if (changes.length === 0) return 'unchanged'
  return changes.every(({ type }) => type === 'moved') ? 'moved' : 'modified'
}
