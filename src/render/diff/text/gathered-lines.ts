import { DIFF_RENDER_MESSAGES } from '../../../messages/diff-render-messages.js'
import type { PlanDiff } from '../../../model/plan-diff.js'
import type { GatheredChange } from '../gathered-changes.js'
import { listMoves, listTasks, taskLabels } from '../task-labels.js'
import { changeLines } from './change-lines.js'
import { headingLines } from './heading-lines.js'
import { type Page, say } from './page.js'
import type { Line, Span } from './spans.js'

const INDENT = '  '

/** Changes that several tasks share: each once, with how many tasks and which. */
export function gatheredLines(gathered: readonly GatheredChange[], diff: PlanDiff, page: Page): Line[] {
  if (gathered.length === 0) return []
  const labels = { base: taskLabels(diff.base.tasks), revision: taskLabels(diff.revision.tasks) }
  const { language } = page
  const empty: Line = []
  return [
    ...headingLines(DIFF_RENDER_MESSAGES.gathered, gathered.length, page),
    empty,
    ...gathered.flatMap((group) => changeLines({ ...group, wording: [] }, INDENT, page, tasksOf(group))),
  ]

  function tasksOf({ rule, from, to, changes }: GatheredChange): Span[] {
    const ids = new Set(
      changes.flatMap(({ base, revision }) => (revision.tasks.length ? revision : base).tasks),
    )
    const moves = changes.map(({ base, revision }) => [base.tasks[0] ?? '', revision.tasks[0] ?? ''] as const)
    const tasks =
      rule === 'task-renumbered'
        ? listMoves(moves, labels.base, labels.revision, language)
        : listTasks([...ids], labels.revision, language)
    const told = say(page, DIFF_RENDER_MESSAGES.inTasks, { count: ids.size, tasks })
    return from.length + to.length === 0
      ? [told]
      : [say(page, DIFF_RENDER_MESSAGES.inBrackets, { text: told.text }, 'faint')]
  }
}
