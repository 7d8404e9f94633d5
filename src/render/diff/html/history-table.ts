import { RULE_MESSAGES } from '../../../messages/diff-messages.js'
import { COLUMN_HEADINGS } from '../../../messages/render-messages.js'
import type { Task } from '../../../model/notice.js'
import type { Change, PlanHistory, PlanSide, TaskHistory } from '../../../model/plan-diff.js'
import { changeKinds } from './change-kinds.js'
import { type Html, html } from './markup.js'
import type { PairContext } from './page-context.js'
import { unitPlaces } from './unit-numbers.js'
import { chinese, planLabel, say } from './words.js'

/** One plan of a history, with where its tasks are on the page. */
interface PlanColumn {
  readonly plan: PlanSide
  readonly tasks: ReadonlyMap<string, Task>
  readonly anchors: ReadonlyMap<string, string>
  /** What changed in this plan, by fingerprint; nothing in the first. */
  readonly changes: ReadonlyMap<string, Change>
}

/** Which task is in which plan, and what changed in it when. */
export function historyTable({ tasks }: PlanHistory, pairs: readonly PairContext[]): Html | null {
  const [first] = pairs
  if (!first) return null
  const { language } = first
  const columns = planColumns(pairs)
  const heads = columns.map(({ plan }) => html`<th scope="col">${planLabel(plan, language)}</th>`)
  return html`<div class="wide"><table class="history"><thead><tr><th scope="col">${COLUMN_HEADINGS.task[language]}</th>${heads}<th scope="col">${say(language, 'kept')}</th></tr></thead>
<tbody>${tasks.map((task) => historyRow(task, columns, first))}
</tbody></table></div>`
}

function historyRow(
  task: TaskHistory,
  columns: readonly PlanColumn[],
  { language, units }: PairContext,
): Html {
  const changes = columns.map((column, plan) =>
    task.changes.flatMap((change) =>
      change.plan === plan ? (column.changes.get(change.fingerprint) ?? []) : [],
    ),
  )
  const own = columns.flatMap((column, plan) =>
    (task.years[plan] ?? []).flatMap((id) => column.tasks.get(id) ?? []),
  )
  const kinds = changeKinds(changes.flat())
  const cells = columns.map((column, plan) => {
    const links = (task.years[plan] ?? []).map((id) => taskLink(id, column))
    const names = new Set((changes[plan] ?? []).map(({ rule }) => RULE_MESSAGES[rule].name[language]))
    const absent = html`<span class="none" title="${say(language, 'notInPlan')}">—</span>`
    return html`<td>${links.length > 0 ? links : absent}${[...names].map((name) => html`<span class="note">${name}</span>`)}</td>`
  })
  return html`
<tr data-units="${unitPlaces(own, units)}" data-kinds="${kinds.join(' ') || 'unchanged'}"><th scope="row"${chinese(language)}>${task.title}</th>${cells}<td>${task.kept}</td></tr>`
}

function taskLink(id: string, { tasks, anchors }: PlanColumn): Html {
  return html`<a href="#${anchors.get(id) ?? ''}">${tasks.get(id)?.number ?? id}</a> `
}

function planColumns(pairs: readonly PairContext[]): PlanColumn[] {
  const first = pairs.slice(0, 1).map((pair) => planColumn(pair, 'base'))
  return [...first, ...pairs.map((pair) => planColumn(pair, 'revision'))]
}

function planColumn({ diff, groups, anchors }: PairContext, side: 'base' | 'revision'): PlanColumn {
  const rows = groups.flatMap((group) => group.items)
  return {
    plan: diff[side],
    tasks: new Map(diff[side].tasks.map((task) => [task.id, task])),
    anchors: new Map(rows.flatMap((row) => row[side].map(({ id }) => [id, anchors.ofRow.get(row) ?? '']))),
    changes: new Map(side === 'revision' ? diff.changes.map((change) => [change.fingerprint, change]) : []),
  }
}
