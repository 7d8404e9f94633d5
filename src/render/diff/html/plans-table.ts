import { RENDER_MESSAGES } from '../../../messages/render-messages.js'
import type { Language } from '../../../messages/text.js'
import type { PlanSide } from '../../../model/plan-diff.js'
import { type Html, html } from './markup.js'
import { chinese, say } from './words.js'

/** A plan and what it is called on this page. */
export interface NamedPlan {
  readonly label: string
  readonly plan: PlanSide
}

/** The plans that are compared, each in a column; what is known of none is left out. */
export function plansTable(plans: readonly NamedPlan[], language: Language): Html {
  const heads = plans.map(({ label }) => html`<th scope="col">${label}</th>`)
  const fact = (label: string, factOf: (plan: PlanSide) => string | number | null) => {
    const facts = plans.map(({ plan }) => factOf(plan))
    if (facts.every((one) => one === null)) return null
    const cells = facts.map((one) => html`<td${chinese(language)}><bdi>${one ?? '—'}</bdi></td>`)
    return html`
<tr><th scope="row">${label}</th>${cells}</tr>`
  }
  const rows = [
    fact(say(language, 'title'), ({ title }) => title),
    fact(RENDER_MESSAGES.documentNumber[language], ({ documentNumber }) => documentNumber),
    fact(RENDER_MESSAGES.issuer[language], ({ issuer }) => issuer),
    fact(RENDER_MESSAGES.issuedOn[language], ({ issuedOn }) => issuedOn),
    fact(RENDER_MESSAGES.source[language], ({ source }) => source.name),
    fact(say(language, 'taskCount'), ({ tasks }) => tasks.length),
  ]
  return html`<div class="wide"><table class="plans">
<thead><tr><th scope="col">${say(language, 'plan')}</th>${heads}</tr></thead>
<tbody>${rows}
</tbody></table></div>`
}
