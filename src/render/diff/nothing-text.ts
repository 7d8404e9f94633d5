import { DIFF_RENDER_MESSAGES } from '../../messages/diff-render-messages.js'
import { fillMessage, type Language } from '../../messages/text.js'
import type { PlanDiff } from '../../model/plan-diff.js'
import { countTasks } from './count-tasks.js'

/** Two plans without a change that is told: whether they are the same, in one sentence. */
export function nothingText(diff: PlanDiff, language: Language): string {
  const { base: count, added, removed } = countTasks(diff)
  return added + removed === 0
    ? fillMessage(DIFF_RENDER_MESSAGES.same, { count }, language)
    : DIFF_RENDER_MESSAGES.nothingToTell[language]
}
