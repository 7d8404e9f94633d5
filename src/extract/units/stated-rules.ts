import type { TaskDraft } from '../task-draft.js'
import type { UnitsByRole } from './duty.js'

/**
 * Applies rules that a notice states once (列首位的为牵头单位，下同) from the task on whose clause states them.
 * Where a clause names a lead itself, it is kept.
 */
export function applyStatedRules(tasks: readonly TaskDraft[]): TaskDraft[] {
  const inForce = new Set<string>()
  return tasks.map((task) => {
    for (const { rule } of task.rules) inForce.add(rule)
    if (task.units.lead.length > 0) return task
    if (inForce.has('first-leads')) return { ...task, units: firstLeads(task.units) }
    if (inForce.has('no-lead-responsible-leads')) return { ...task, units: responsibleLead(task.units) }
    return task
  })
}

function firstLeads(units: UnitsByRole): UnitsByRole {
  const [first, ...others] = units.responsible
  return first === undefined ? units : { ...units, lead: [first], responsible: others }
}

/** 无牵头单位的，责任单位即为牵头单位: the first-named leads, as with 列首位的为牵头单位. */
function responsibleLead(units: UnitsByRole): UnitsByRole {
  return firstLeads(units)
}
