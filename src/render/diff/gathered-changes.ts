import type { Change, Rule } from '../../model/plan-diff.js'
import { groupBy } from './group-by.js'

/** The same change in several tasks: a unit under another name, a duty that went from one unit to another. */
export interface GatheredChange {
  readonly rule: Rule
  readonly level: Change['level']
  /** What it was and what it is; [] where each task has values of its own. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly changes: readonly Change[]
}

/** Rules where every task has values of its own and the whole is one event. */
const GATHERED_WHOLE: ReadonlySet<Rule> = new Set(['task-renumbered', 'format-only'])
/**
 * So many changes must be the same to be gathered. What leaves the duty as it was is said once wherever it can be; other
 * changes stay with their tasks, where duties are looked for, unless they are many.
 */
const SEVERAL: Partial<Record<Rule, number>> = {
  'task-renumbered': 1,
  'format-only': 1,
  'section-renamed': 1,
  'unit-renamed': 2,
  'year-rolled': 2,
}
const SEVERAL_ELSE = 3

/** Parts changes that many tasks share from those of single tasks; the order stays. */
export function gather(changes: readonly Change[]): { gathered: GatheredChange[]; single: Change[] } {
  const gathered: GatheredChange[] = []
  const single = new Set(changes)
  for (const group of groupBy(changes, keyOf).values()) {
    const [first] = group
    if (!first || group.length < (SEVERAL[first.rule] ?? SEVERAL_ELSE)) continue
    gathered.push(gatheredChange(first, group))
    for (const change of group) single.delete(change)
  }
  return { gathered, single: [...single] }
}

/** Changes with the same key say the same; one without values says all by its tasks or its wording, and stays alone. */
function keyOf(change: Change): Change | string {
  const { rule, base, revision } = change
  if (GATHERED_WHOLE.has(rule)) return rule
  if (base.values.length + revision.values.length === 0) return change
  return JSON.stringify([rule, base.values, revision.values])
}

function gatheredChange({ rule, level, base, revision }: Change, changes: readonly Change[]): GatheredChange {
  return GATHERED_WHOLE.has(rule)
    ? { rule, level, from: [], to: [], changes }
    : { rule, level, from: base.values, to: revision.values, changes }
}
