import type { Change } from '../../../model/plan-diff.js'
import { SECTION_SEPARATOR } from '../../task-fields.js'
import { looseFindings } from './finding.js'
import { type Html, html } from './markup.js'
import type { PairContext } from './page-context.js'
import type { RowGroup } from './row-groups.js'
import { taskRow } from './task-row.js'
import { chinese, say } from './words.js'

/** Every task of both plans, section by section. */
export function taskGroups(context: PairContext): Html {
  const { groups, placed, language } = context
  if (groups.length === 0) return html`<p>${say(language, 'noTasks')}</p>`
  return html`${wholePlan(placed.ofPlan, context)}${groups.map((group) => taskGroup(group, context))}`
}

/** The headings of a group in one line. */
export function groupTitle({ headings }: RowGroup, language: PairContext['language']): string {
  return headings.join(SECTION_SEPARATOR) || say(language, 'noSection')
}

function taskGroup(group: RowGroup, context: PairContext): Html {
  const { anchors, placed, language } = context
  const title = html`<span${chinese(language)}>${groupTitle(group, language)}</span>`
  const renames = looseFindings(placed.ofGroup.get(group) ?? [], context)
  const rows = group.items.map((row) => taskRow(row, group.headings, context))
  return html`
<section class="group" id="${anchors.ofGroup.get(group) ?? ''}"><h3>${title}</h3>${renames}${rows}
</section>`
}

/** Changes that name no task. */
function wholePlan(changes: readonly Change[], context: PairContext): Html | null {
  if (changes.length === 0) return null
  return html`
<section class="group"><h3>${say(context.language, 'wholePlan')}</h3>${looseFindings(changes, context)}
</section>`
}
