import type { Rule } from '../../../model/plan-diff.js'
import { groupBy } from '../group-by.js'
import type { ChangeFacts } from './change-lines.js'

/** Rules that have a change for every unit or sentence; of one task they are told together. */
const TOLD_TOGETHER: ReadonlySet<Rule> = new Set([
  'responsible-unit-removed',
  'responsible-unit-added',
  'requirement-removed',
  'requirement-added',
])

/** Puts the units or sentences that a task lost, or got, together; everything else stays as it is. */
export function mergeFacts(facts: readonly ChangeFacts[]): ChangeFacts[] {
  const groups = groupBy(facts, (one) => (TOLD_TOGETHER.has(one.rule) ? `${one.rule} ${one.tasks}` : one))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    return { ...first, from: group.flatMap(({ from }) => from), to: group.flatMap(({ to }) => to) }
  })
}
