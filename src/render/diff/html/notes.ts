import type { Language } from '../../../messages/text.js'
import type { PlanDiff } from '../../../model/plan-diff.js'
import { diagnosticMessage } from '../../../result.js'
import { type Html, html } from './markup.js'
import { pairLabel, say } from './words.js'

/** What has to be known before anything else is read: the comparison itself may be mistaken. */
const FIRST = 'few-tasks-match'

/** What should be known about the comparison, the most important first. */
export function notes(diffs: readonly PlanDiff[], language: Language): Html | null {
  const all = diffs.flatMap((diff) =>
    diff.diagnostics.map((diagnostic) => ({
      isFirst: diagnostic.code === FIRST,
      severity: diagnostic.severity,
      text: messageOf(diff, diagnosticMessage(diagnostic, language)),
    })),
  )
  function messageOf(diff: PlanDiff, message: string): string {
    return diffs.length === 1
      ? message
      : say(language, 'noteOf', { pair: pairLabel(diff, language), message })
  }
  if (all.length === 0) return null
  const inOrder = [...all.filter(({ isFirst }) => isFirst), ...all.filter(({ isFirst }) => !isFirst)]
  return html`
<section class="notes" aria-labelledby="notes"><h2 id="notes">${say(language, 'notes')}</h2>
<ul>${inOrder.map(({ severity, text }) => html`<li class="${severity}">${text}</li>`)}</ul>
</section>`
}
