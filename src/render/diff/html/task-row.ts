import { TASK_STATE_NAMES } from '../../../messages/diff-html-messages.js'
import { MATCH_REASON_NAMES } from '../../../messages/diff-messages.js'
import type { Language } from '../../../messages/text.js'
import type { Match } from '../../../model/plan-diff.js'
import { rowKinds } from './change-kinds.js'
import { findingList } from './finding.js'
import { type Html, html } from './markup.js'
import { changesOf, type PairContext } from './page-context.js'
import type { Row } from './rows.js'
import { type TaskState, taskState } from './task-state.js'
import { taskTable } from './task-table.js'
import { taskTitle } from './task-title.js'
import { unitPlaces } from './unit-numbers.js'
import { chinese, say } from './words.js'

/** One row: what became of a task, its changes, and both sides of it. An unchanged one is folded up. */
export function taskRow(row: Row, headings: readonly string[], context: PairContext): Html {
  const { language } = context
  const changes = changesOf(context, row)
  const state = taskState(row, changes)
  const name = html`<span class="state">${TASK_STATE_NAMES[state][language]}</span>`
  const title = html`<h4>${name} ${rowTitle(row, headings, language)}</h4>`
  const body = html`${findingList(changes, context)}${taskTable(row, context)}${matchLine(row.match, language)}`
  const attributes = rowAttributes(row, state, context)
  return state === 'unchanged'
    ? html`
<details ${attributes}><summary>${title}</summary>${body}</details>`
    : html`
<article ${attributes}>${title}${body}</article>`
}

/** Where the row is, and what the filter knows it by. */
function rowAttributes(row: Row, state: TaskState, context: PairContext): Html {
  const units = unitPlaces([...row.base, ...row.revision], context.units)
  const kinds = rowKinds(state, changesOf(context, row)).join(' ')
  const anchor = context.anchors.ofRow.get(row) ?? ''
  return html`id="${anchor}" class="task ${state}" data-units="${units}" data-kinds="${kinds}"`
}

/** Number and title of the task; of several, all of them. */
function rowTitle({ base, revision }: Row, headings: readonly string[], language: Language): Html {
  const tasks = revision.length > 0 ? revision : base
  const titles = tasks.map((task, index) => {
    const number = task.number === null ? null : html`<span class="number">${task.number}</span> `
    return html`${index > 0 ? ' · ' : null}${number}${taskTitle(task, headings, language)}`
  })
  return html`<span class="title"${chinese(language)}>${titles}</span>`
}

/** How sure it is that the tasks are the same, and why. */
function matchLine(match: Match | null, language: Language): Html | null {
  if (!match) return null
  const reasons = match.reasons
    .map(({ by, score }) => `${MATCH_REASON_NAMES[by][language]} ${shownScore(score)}`)
    .join(' · ')
  return html`<p class="match">${say(language, 'match', { score: shownScore(match.score), reasons })}</p>`
}

function shownScore(score: number): string {
  return score.toFixed(2)
}
