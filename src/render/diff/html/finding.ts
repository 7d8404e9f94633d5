import { DIFF_HTML_MESSAGES } from '../../../messages/diff-html-messages.js'
import { LEVEL_NAMES, RULE_MESSAGES } from '../../../messages/diff-messages.js'
import type { Language } from '../../../messages/text.js'
import type { Acceptance, Change } from '../../../model/plan-diff.js'
import { changeKinds, standingOf } from './change-kinds.js'
import { type Html, html } from './markup.js'
import type { PairContext } from './page-context.js'
import { whatChanged } from './what-changed.js'
import { chinese, say } from './words.js'

const DOT = ' · '

/** Changes as a list, each once on the page. */
export function findingList(changes: readonly Change[], context: PairContext): Html | null {
  if (changes.length === 0) return null
  return html`<ul class="findings">${changes.map((change) => finding(change, context))}</ul>`
}

/** Changes that belong to no task, as a list that the filter knows. */
export function looseFindings(changes: readonly Change[], context: PairContext): Html | null {
  if (changes.length === 0) return null
  const kinds = changeKinds(changes).join(' ')
  return html`<div data-units="" data-kinds="${kinds}">${findingList(changes, context)}</div>`
}

function finding(change: Change, { anchors, language }: PairContext): Html {
  const anchor = anchors.ofChange.get(change) ?? ''
  return html`
<li id="${anchor}" class="finding ${standingOf(change)}">
<span class="level">${levelName(change, language)}</span>
<span class="rule">${RULE_MESSAGES[change.rule].name[language]}</span>
<span class="what"${chinese(language)}>${whatChanged(change, language)}</span>
<a class="anchor" href="#${anchor}" aria-label="${say(language, 'link')}">#</a>${acceptance(change.accepted, language)}
</li>`
}

function levelName({ level, accepted }: Change, language: Language): string {
  const name = LEVEL_NAMES[level][language]
  return accepted ? `${DIFF_HTML_MESSAGES.accepted[language]}${DOT}${name}` : name
}

/** What somebody wrote down about an accepted change. */
function acceptance(accepted: Acceptance | null, language: Language): Html | null {
  if (!accepted) return null
  const { reason, by, date, expires } = accepted
  const until = expires === null ? '' : say(language, 'acceptedUntil', { date: expires })
  const facts = [reason, by, date, until].filter((fact) => fact !== '').join(DOT)
  return html`<div class="acceptance">${facts}</div>`
}
