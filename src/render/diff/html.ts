import { DIFF_HTML_MESSAGES } from '../../messages/diff-html-messages.js'
import type { Language } from '../../messages/text.js'
import type { PlanDiff } from '../../model/plan-diff.js'
import type { Renderer } from '../renderer.js'
import { type Comparison, diffsOf, isHistory } from './comparison.js'
import { contents } from './html/contents.js'
import { filterForm } from './html/filter-form.js'
import { historyTable } from './html/history-table.js'
import { type Html, html } from './html/markup.js'
import { notes } from './html/notes.js'
import { page } from './html/page.js'
import { type PairContext, pairContexts } from './html/page-context.js'
import { type NamedPlan, plansTable } from './html/plans-table.js'
import { summary } from './html/summary.js'
import { taskGroups } from './html/task-groups.js'
import { unitNumbers } from './html/unit-numbers.js'
import { chinese, pairLabel, planLabel, say, sideLabel } from './html/words.js'

/** From so many tasks on a browser takes noticeably long to lay out all of them at once. */
const LARGE = 1000

/** One page for people: both plans side by side, what differs marked, to be read, filtered and printed. */
export const diffHtml = {
  name: 'html',
  extensions: ['html', 'htm'],
  purpose: DIFF_HTML_MESSAGES.purpose,
  render: (comparison, { language = 'zh' }) => renderPage(comparison, language),
} as const satisfies Renderer<Comparison>

function renderPage(comparison: Comparison, language: Language): string {
  const diffs = diffsOf(comparison)
  const units = unitNumbers(diffs)
  const pairs = pairContexts(diffs, units, language)
  const title = diffs.at(-1)?.revision.title ?? null
  const isLarge = diffs.some(({ base, revision }) => base.tasks.length + revision.tasks.length > LARGE)
  const overview = isHistory(comparison)
    ? pageSection('history', historyTable(comparison, pairs), language)
    : pairs.map((pair) => pageSection('summary', summary(pair), language))
  const tasks = pairs.map((pair) => pairSection(pair, isHistory(comparison)))
  const body = html`
<a class="skip" href="#tasks">${say(language, 'skip')}</a>
<header>${title === null ? null : html`<p class="kind">${say(language, 'kind')}</p>`}
${pageTitle(title, language)}
${plansTable(plansOf(diffs, language), language)}
</header>${notes(diffs, language)}${overview}${contents(pairs, language)}
<main id="tasks" tabindex="-1">${filterForm(pairs, units, language)}${tasks}
</main>`
  const names = pairs.map(({ diff }) => pairLabel(diff, language))
  const fullTitle = [title ?? say(language, 'kind'), ...names].join(' · ')
  return page({ title: fullTitle, body, language, isLarge })
}

function pageTitle(title: string | null, language: Language): Html {
  if (title === null) return html`<h1>${say(language, 'kind')}</h1>`
  return html`<h1${chinese(language)}>${title}</h1>`
}

/** A part of the page above the tasks, under a heading of its own. */
function pageSection(name: 'summary' | 'history', content: Html | null, language: Language): Html {
  return html`
<section class="${name}" aria-labelledby="${name}"><h2 id="${name}">${say(language, name)}</h2>
${content}
</section>`
}

/** All tasks of two plans; among several, with their own summary. */
function pairSection(pair: PairContext, isOneOfSeveral: boolean): Html {
  const { anchors, diff, language } = pair
  const title = isOneOfSeveral ? pairLabel(diff, language) : say(language, 'tasks')
  const ownSummary = isOneOfSeveral
    ? html`
<section class="summary"><h3>${say(language, 'summary')}</h3>${summary(pair)}</section>`
    : null
  return html`
<section class="pair" id="${anchors.pair}"><h2>${title}</h2>${ownSummary}${taskGroups(pair)}
</section>`
}

/** The plans with what they are called here. */
function plansOf(diffs: readonly PlanDiff[], language: Language): NamedPlan[] {
  const [first] = diffs
  if (!first) return []
  const nameOf = (diff: PlanDiff, side: 'base' | 'revision') =>
    diffs.length === 1 ? sideLabel(diff, side, language) : planLabel(diff[side], language)
  return [
    { label: nameOf(first, 'base'), plan: first.base },
    ...diffs.map((diff) => ({ label: nameOf(diff, 'revision'), plan: diff.revision })),
  ]
}
