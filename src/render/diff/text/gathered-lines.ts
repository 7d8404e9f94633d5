import { DIFF_RENDER_MESSAGES } from '../../../messages/diff-render-messages.js'
import type { PlanDiff } from '../../../model/plan-diff.js'
import type { GatheredChange } from '../gathered-changes.js'
import { gatheredTasks } from '../gathered-tasks.js'
import { taskLabels } from '../task-labels.js'
import { changeLines } from './change-lines.js'
import { headingLines } from './heading-lines.js'
import type { Page } from './page.js'
import type { Line } from './spans.js'

const INDENT = '  '

/** Changes that several tasks share: each once, with how many tasks and which. */
export function gatheredLines(gathered: readonly GatheredChange[], diff: PlanDiff, page: Page): Line[] {
  if (gathered.length === 0) return []
  const [base, revision] = [taskLabels(diff.base.tasks), taskLabels(diff.revision.tasks)]
  const empty: Line = []
  return [
    ...headingLines(DIFF_RENDER_MESSAGES.gathered, gathered.length, page),
    empty,
    ...gathered.flatMap((group) => {
      const tasks = gatheredTasks(group, base, revision, page.language)
      return changeLines({ ...group, wording: [], tasks }, INDENT, page)
    }),
  ]
}
