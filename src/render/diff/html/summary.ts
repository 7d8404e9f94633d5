import { DIFF_HTML_MESSAGES } from '../../../messages/diff-html-messages.js'
import { LEVEL_NAMES, RULE_MESSAGES } from '../../../messages/diff-messages.js'
import type { Language } from '../../../messages/text.js'
import type { Change, Rule } from '../../../model/plan-diff.js'
import { RULES } from '../../../model/rules.js'
import { standingOf } from './change-kinds.js'
import { type Html, html } from './markup.js'
import { changesOf, type PairContext } from './page-context.js'
import { taskState } from './task-state.js'
import { say } from './words.js'

/** How a change stands, the worst first: the columns of the table. */
const STANDINGS = ['error', 'warning', 'info', 'accepted'] as const
type Standing = (typeof STANDINGS)[number]

/** How many changes there are, by rule and by level. */
export function summary(context: PairContext): Html {
  const { diff, language } = context
  const table = diff.changes.length > 0 ? countTable(context) : html`<p>${say(language, 'noChanges')}</p>`
  return html`${figures(context)}${table}`
}

function figures(context: PairContext): Html {
  const { diff, groups, language } = context
  const rows = groups.flatMap((group) => group.items)
  const unchanged = rows.filter((row) => taskState(row, changesOf(context, row)) === 'unchanged').length
  const percent = Math.round(diff.summary.matched * 100)
  const counts = STANDINGS.map((standing) => {
    const count = diff.changes.filter((change) => standingOf(change) === standing).length
    return figure(standing, standingName(standing, language), count)
  })
  return html`<dl class="figures">${counts}
${figure('unchanged', say(language, 'unchangedTasks'), unchanged)}
${figure('matched', say(language, 'matched'), say(language, 'percent', { percent }))}
</dl>`
}

function figure(name: string, label: string, value: string | number): Html {
  return html`<div class="${name}"><dt>${label}</dt><dd>${value}</dd></div>`
}

function countTable({ diff, anchors, language }: PairContext): Html {
  const byRule = new Map<Rule, Change[]>(RULES.map((rule) => [rule, []]))
  for (const change of diff.changes) byRule.get(change.rule)?.push(change)
  const rows = [...byRule].flatMap(([rule, changes]) => {
    const [first] = changes
    return first ? countRow(rule, changes, anchors.ofChange.get(first) ?? '', language) : []
  })
  const heads = STANDINGS.map(
    (standing) => html`<th scope="col" class="${standing}">${standingName(standing, language)}</th>`,
  )
  return html`<div class="wide"><table class="counts">
<thead><tr><th scope="col">${say(language, 'rule')}</th>${heads}</tr></thead>
<tbody>${rows}
</tbody></table></div>`
}

/** One rule; its name leads to the first of its changes, or with the script to all of them. */
function countRow(rule: Rule, changes: readonly Change[], anchor: string, language: Language): Html {
  const cells = STANDINGS.map((standing) => {
    const count = changes.filter((change) => standingOf(change) === standing).length
    return html`<td class="${standing}">${count === 0 ? null : count}</td>`
  })
  const name = html`<a data-kind="${rule}" href="#${anchor}">${RULE_MESSAGES[rule].name[language]}</a>`
  return html`
<tr><th scope="row">${name} <code>${rule}</code></th>${cells}</tr>`
}

function standingName(standing: Standing, language: Language): string {
  return (standing === 'accepted' ? DIFF_HTML_MESSAGES.accepted : LEVEL_NAMES[standing])[language]
}
