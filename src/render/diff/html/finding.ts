import { DIFF_HTML_MESSAGES } from '../../../messages/diff-html-messages.js'
import { LEVEL_NAMES, RULE_MESSAGES } from '../../../messages/diff-messages.js'
import { fillMessage, type Language } from '../../../messages/text.js'
import type { Acceptance, Change, Mark, Rule } from '../../../model/plan-diff.js'
import { changeKinds, standingOf } from './change-kinds.js'
import { type Html, html } from './markup.js'
import type { PairContext } from './page-context.js'
import { chinese, say } from './words.js'

/** Rules whose values are the texts that the wording shows already, mark by mark. */
const WORDING_SAYS_ALL: ReadonlySet<Rule> = new Set(['task-reworded', 'format-only'])
const DOT = ' · '

/** Changes as a list, each once on the page. */
export function findingList(changes: readonly Change[], context: PairContext): Html | null {
  if (changes.length === 0) return null
  return html`<ul class="findings">${changes.map((change) => finding(change, context))}</ul>`
}

/** Changes that belong to no task, as a list that the filter knows. */
export function looseFindings(changes: readonly Change[], context: PairContext): Html | null {
  if (changes.length === 0) return null
  return html`<div data-units="" data-kinds="${changeKinds(changes).join(' ')}">${findingList(changes, context)}</div>`
}

function finding(change: Change, { anchors, language }: PairContext): Html {
  const anchor = anchors.ofChange.get(change) ?? ''
  const standing = standingOf(change)
  return html`
<li id="${anchor}" class="finding ${standing}"><span class="level">${levelName(change, language)}</span> <span class="rule">${RULE_MESSAGES[change.rule].name[language]}</span> <span class="what"${chinese(language)}>${whatChanged(change)}</span> <a class="anchor" href="#${anchor}" aria-label="${say(language, 'link')}">#</a>${acceptance(change.accepted, language)}</li>`
}

function levelName({ level, accepted }: Change, language: Language): string {
  const name = LEVEL_NAMES[level][language]
  return accepted ? `${DIFF_HTML_MESSAGES.accepted[language]}${DOT}${name}` : name
}

function whatChanged({ rule, base, revision, wording }: Change): Html {
  const hasValues = base.values.length + revision.values.length > 0
  const showsValues = hasValues && !(wording.length > 0 && WORDING_SAYS_ALL.has(rule))
  const from = base.values.map((value) => html`<del>${value}</del> `)
  const to = revision.values.map((value) => html`<ins>${value}</ins> `)
  const arrow = from.length > 0 && to.length > 0 ? html`<span class="arrow">→</span> ` : null
  return html`${showsValues ? [from, arrow, to] : null}${wording.map(({ marks }) => html`<q class="wording">${marks.map(markHtml)}</q>`)}`
}

function markHtml({ type, text }: Mark): Html {
  if (type === 'same') return html`${text}`
  return type === 'removed' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`
}

/** What somebody wrote down about an accepted change. */
function acceptance(accepted: Acceptance | null, language: Language): Html | null {
  if (!accepted) return null
  const { reason, by, date, expires } = accepted
  const until = expires === null ? '' : say(language, 'acceptedUntil', { date: expires })
  const facts = [reason, by, date, until].filter((fact) => fact !== '').join(DOT)
  return html`<div class="acceptance">${fillMessage(DIFF_HTML_MESSAGES.acceptedBy, { facts }, language)}</div>`
}
