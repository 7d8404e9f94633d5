import { changeMessage } from '../../../messages/change-message.js'
import { DIFF_RENDER_MESSAGES } from '../../../messages/diff-render-messages.js'
import type { Change } from '../../../model/plan-diff.js'
import { factLines } from './fact-lines.js'
import { headingLines } from './heading-lines.js'
import { levelSign, type Page, say } from './page.js'
import { type Line, span } from './spans.js'
import { hang } from './wrap-spans.js'

/** Changes that the baseline accepts: what changed, and who accepted it, when and why. */
export function acceptedLines(changes: readonly Change[], page: Page): Line[] {
  if (changes.length === 0) return []
  const empty: Line = []
  return [
    ...headingLines(DIFF_RENDER_MESSAGES.accepted, changes.length, page),
    empty,
    ...changes.flatMap((change) => changeLines(change, page)),
  ]
}

function changeLines(change: Change, page: Page): Line[] {
  const message = span(changeMessage(change, page.language))
  const because = acceptanceFacts(change, page)
  return [
    ...hang([span('  '), levelSign(change.level), span(' ')], [message], page.width),
    ...factLines([span(' '.repeat(5))], because, 'faint', page.width),
  ]
}

function acceptanceFacts({ accepted }: Change, page: Page): string[] {
  if (!accepted) return []
  const { reason, by, date, expires } = accepted
  const until = expires === null ? '' : say(page, DIFF_RENDER_MESSAGES.until, { date: expires }).text
  return [reason, by, date, until].filter((fact) => fact !== '')
}
