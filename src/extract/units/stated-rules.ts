import type { Diagnostic } from '../../model/diagnostic.js'
import { diagnose } from '../../result.js'
import type { TextLine } from '../prose/lines.js'
import type { TaskDraft } from '../task-draft.js'
import { type StatedRule, takeRules, type UnitsByRole } from './duty.js'

/** Rules stated in running text: in the covering letter, or between title and tasks. */
export function statedRules(texts: readonly string[]): StatedRule[] {
  return texts.flatMap((text) => takeRules(text).rules)
}

/** A duty of everybody is not copied to each task, but said once. */
export function blanketDuties(tasks: readonly TaskDraft[], lines: readonly TextLine[]): Diagnostic[] {
  const places = [
    ...tasks.flatMap((task) => task.rules.map((rule) => ({ ...rule, provenance: task.provenance[0] }))),
    ...lines.flatMap((line) =>
      takeRules(line.text).rules.map((rule) => ({ ...rule, provenance: line.provenance[0] })),
    ),
  ]
  const once = new Map(places.filter(({ rule }) => rule === 'blanket').map((place) => [place.text, place]))
  return [...once.values()].map(({ text, provenance }) =>
    diagnose('blanket-duty', { quote: text }, { provenance }),
  )
}

/**
 * Applies rules that a notice states once (列首位的为牵头单位，下同) from the task on whose clause states them.
 * Where a clause names a lead itself, it is kept.
 * @param before rules in force from the first task on
 */
export function applyStatedRules(tasks: readonly TaskDraft[], before: readonly StatedRule[]): TaskDraft[] {
  const inTasks = new Set(tasks.flatMap(({ rules }) => rules.map(({ text }) => text)))
  // where line breaks were lost, the rule of a task's clause is also found in the text in front of it
  let leads = before.some((rule) => namesLeads(rule) && !inTasks.has(rule.text))
  return tasks.map((task) => {
    leads ||= task.rules.some(namesLeads)
    return leads && task.units.lead.length === 0 ? { ...task, units: firstLeads(task.units) } : task
  })
}

/** 列首位的为牵头单位 and 无牵头单位的，责任单位即为牵头单位 say the same: the first-named leads. */
function namesLeads({ rule }: StatedRule): boolean {
  return rule !== 'blanket'
}

function firstLeads(units: UnitsByRole): UnitsByRole {
  const [first, ...others] = units.responsible
  return first === undefined ? units : { ...units, lead: [first], responsible: others }
}
