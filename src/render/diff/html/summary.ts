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
  const { changes } = context.diff
  return html`${figures(context)}${changes.length === 0 ? html`<p>${say(context.language, 'noChanges')}</p>` : countTable(context)}`
}

function figures(context: PairContext): Html {
  const { diff, groups, language } = context
  const rows = groups.flatMap((group) => group.items)
  const unchanged = rows.filter((row) => taskState(row, changesOf(context, row)) === 'unchanged')
  const percent = Math.round(diff.summary.matched * 100)
  const counts = STANDINGS.map((standing) => {
    const count = diff.changes.filter((change) => standingOf(change) === standing).length
    return figure(standing, standingName(standing, language), count)
  })
  return html`<dl class="figures">${counts}${figure('unchanged', say(language, 'unchangedTasks'), unchanged.length)}${figure('matched', say(language, 'matched'), say(language, 'percent', { percent }))}</dl>`
}

function figure(name: string, label: string, value: string | number): Html {
  return html`<div class="${name}"><dt>${label}</dt><dd>${value}</dd></div>`
}

function countTable({ diff, anchors, language }: PairContext): Html {
  const counts = new Map<Rule, { first: Change; of: Record<Standing, number> }>()
  for (const change of diff.changes) {
    const count = counts.get(change.rule) ?? {
      first: change,
      of: { error: 0, warning: 0, info: 0, accepted: 0 },
    }
    count.of[standingOf(change)] += 1
    counts.set(change.rule, count)
  }
  const rows = RULES.flatMap((rule) => {
    const count = counts.get(rule)
    if (!count) return []
    const cells = STANDINGS.map(
      (standing) => html`<td class="${standing}">${count.of[standing] || null}</td>`,
    )
    return html`
<tr><th scope="row"><a data-kind="${rule}" href="#${anchors.ofChange.get(count.first) ?? ''}">${RULE_MESSAGES[rule].name[language]}</a> <code>${rule}</code></th>${cells}</tr>`
  })
  const heads = STANDINGS.map(
    (standing) => html`<th scope="col" class="${standing}">${standingName(standing, language)}</th>`,
  )
  return html`<div class="wide"><table class="counts"><thead><tr><th scope="col">${say(language, 'rule')}</th>${heads}</tr></thead>
<tbody>${rows}
</tbody></table></div>`
}

function standingName(standing: Standing, language: Language): string {
  return (standing === 'accepted' ? DIFF_HTML_MESSAGES.accepted : LEVEL_NAMES[standing])[language]
}
