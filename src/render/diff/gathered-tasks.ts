import { DIFF_RENDER_MESSAGES } from '../../messages/diff-render-messages.js'
import { fillMessage, type Language } from '../../messages/text.js'
import type { GatheredChange } from './gathered-changes.js'
import { listMoves, listTasks, type TaskLabels } from './task-labels.js'

/**
 * How many tasks share a change, and which.
 * @example gatheredTasks(group, base, revision, 'zh') // '5 项：1–4、7'
 */
export function gatheredTasks(
  { rule, changes }: GatheredChange,
  base: TaskLabels,
  revision: TaskLabels,
  language: Language,
): string {
  const ids = [...new Set(changes.flatMap((change) => change.revision.tasks))]
  const moves = changes.map((change) => [change.base.tasks[0] ?? '', change.revision.tasks[0] ?? ''] as const)
  const tasks =
    rule === 'task-renumbered'
      ? listMoves(moves, base, revision, language)
      : listTasks(ids, revision, language)
  return fillMessage(DIFF_RENDER_MESSAGES.inTasks, { count: ids.length, tasks }, language)
}
