import { DIFF_RENDER_MESSAGES } from '../../../messages/diff-render-messages.js'
import type { PlanHistory } from '../../../model/plan-diff.js'
import { toldHistories } from '../told-histories.js'
import { headingLines } from './heading-lines.js'
import { type Page, say } from './page.js'
import { type Line, span } from './spans.js'
import { hang } from './wrap-spans.js'

/** Each task through the years in a line; those that every plan has unchanged are only counted. */
export function historyLines(history: PlanHistory, page: Page): Line[] {
  const { told, quiet, plans } = toldHistories(history, page.language)
  const count = say(page, DIFF_RENDER_MESSAGES.unchangedTasks, { count: quiet, plans }, 'faint')
  const empty: Line = []
  return [
    ...headingLines(DIFF_RENDER_MESSAGES.history, told.length, page),
    empty,
    ...told.flatMap((message) => hang([span('  ')], [span(message)], page.width)),
    ...(quiet === 0 ? [] : [empty, ...hang([], [count], page.width)]),
  ]
}
