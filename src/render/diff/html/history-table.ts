import { RULE_MESSAGES } from '../../../messages/diff-messages.js'
import { COLUMN_HEADINGS } from '../../../messages/render-messages.js'
import type { Language } from '../../../messages/text.js'
import type { Task } from '../../../model/notice.js'
import type { Change, PlanHistory, PlanSide, TaskHistory } from '../../../model/plan-diff.js'
import { headingsAbove } from '../../section-groups.js'
import { changeKinds } from './change-kinds.js'
import { type Html, html } from './markup.js'
import type { PairContext } from './page-context.js'
import { taskTitle } from './task-title.js'
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
  const names = columns.map(({ plan }) => planLabel(plan, language))
  const head = (name: string) => html`<th scope="col">${name}</th>`
  return html`<div class="wide"><table class="history">
<thead><tr>${[COLUMN_HEADINGS.task[language], ...names, say(language, 'kept')].map(head)}</tr></thead>
<tbody>${tasks.map((task) => historyRow(task, columns, first))}
</tbody></table></div>`
}

function historyRow(
  task: TaskHistory,
  columns: readonly PlanColumn[],
  { language, units }: PairContext,
): Html {
  const years = columns.map((column, plan) => ({
    column,
    ids: task.years[plan] ?? [],
    changes: task.changes.flatMap((change) =>
      change.plan === plan ? (column.changes.get(change.fingerprint) ?? []) : [],
    ),
  }))
  const tasks = years.flatMap(({ column, ids }) => ids.flatMap((id) => column.tasks.get(id) ?? []))
  const last = tasks.at(-1)
  const title = last ? taskTitle(last, headingsAbove(last), language) : task.title
  const kinds = changeKinds(years.flatMap(({ changes }) => changes)).join(' ') || 'unchanged'
  const cells = years.map((year) => yearCell(year, language))
  return html`
<tr data-units="${unitPlaces(tasks, units)}" data-kinds="${kinds}">
<th scope="row"${chinese(language)}>${title}</th>${cells}<td>${task.kept}</td></tr>`
}

interface TaskYear {
  readonly column: PlanColumn
  readonly ids: readonly string[]
  readonly changes: readonly Change[]
}

/** The task in one plan, and what had changed in it by then. */
function yearCell({ column, ids, changes }: TaskYear, language: Language): Html {
  const absent = html`<span class="none" title="${say(language, 'notInPlan')}">—</span>`
  const names = new Set(changes.map(({ rule }) => RULE_MESSAGES[rule].name[language]))
  const notes = [...names].map((name) => html`<span class="note">${name}</span>`)
  return html`<td>${ids.length > 0 ? ids.map((id) => taskLink(id, column)) : absent}${notes}</td>`
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
