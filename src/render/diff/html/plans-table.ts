import { RENDER_MESSAGES } from '../../../messages/render-messages.js'
import type { Language } from '../../../messages/text.js'
import type { PlanSide } from '../../../model/plan-diff.js'
import { type Html, type HtmlValue, html } from './markup.js'
import { chinese, say } from './words.js'

/** The plans that are compared, each in a column with its name above, and what is known of them. */
export function plansTable(
  plans: readonly { readonly label: string; readonly plan: PlanSide }[],
  language: Language,
): Html {
  const fact = (label: string, factOf: (plan: PlanSide) => HtmlValue) => html`
<tr><th scope="row">${label}</th>${plans.map(({ plan }) => html`<td>${factOf(plan)}</td>`)}</tr>`
  const quoted = (text: string | null) => (text === null ? '—' : html`<bdi${chinese(language)}>${text}</bdi>`)
  return html`<div class="wide"><table class="plans"><thead><tr><th scope="col">${say(language, 'plan')}</th>${plans.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${fact(say(language, 'title'), ({ title }) => quoted(title))}${fact(RENDER_MESSAGES.documentNumber[language], ({ documentNumber }) => quoted(documentNumber))}${fact(RENDER_MESSAGES.issuer[language], ({ issuer }) => quoted(issuer))}${fact(RENDER_MESSAGES.issuedOn[language], ({ issuedOn }) => issuedOn ?? '—')}${fact(RENDER_MESSAGES.source[language], ({ source }) => html`<bdi>${source.name}</bdi>`)}${fact(say(language, 'taskCount'), ({ tasks }) => tasks.length)}
</tbody></table></div>`
}
