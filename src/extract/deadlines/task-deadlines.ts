import type { Deadline } from '../../model/notice.js'
import type { TaskDraft } from '../task-draft.js'
import { deadlinesInText } from './deadlines-in-text.js'
import { deadlinesOfHeading } from './deadlines-of-heading.js'
import type { PrintedDeadline } from './printed-deadline.js'
import { resolveDeadline } from './resolve-deadline.js'

/**
 * A task's deadlines with their last days: those of its column or unit clause, those of its headings from the nearest on,
 * those of its text. A date before the plan's year in a heading or text tells of what was.
 */
export function taskDeadlines(draft: TaskDraft, planYear: number | null): Deadline[] {
  const headings = [...draft.section].reverse().flatMap(deadlinesOfHeading)
  const text = draft.requirements.flatMap(deadlinesInText)
  const current = [...headings, ...text].filter((deadline) => !isBygone(deadline, planYear))
  const resolved = [...draft.deadlines, ...current].map((deadline) => resolveDeadline(deadline, planYear))
  return [...new Map(resolved.map((deadline) => [`${deadline.text} ${deadline.by}`, deadline])).values()]
}

function isBygone({ end }: PrintedDeadline, planYear: number | null): boolean {
  return planYear !== null && end?.year !== undefined && end.year !== null && end.year < planYear
}
