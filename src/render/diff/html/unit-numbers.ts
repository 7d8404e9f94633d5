import type { Task } from '../../../model/notice.js'
import type { PlanDiff } from '../../../model/plan-diff.js'

/** The units of a page in the order of the filter, each with its place in it. */
export type UnitNumbers = ReadonlyMap<string, number>

/** By pinyin, as a directory has it. */
const BY_PINYIN = new Intl.Collator('zh-Hans-CN')

/** Every unit that has a part in a task of any of the plans. */
export function unitNumbers(diffs: readonly PlanDiff[]): UnitNumbers {
  const plans = diffs.flatMap(({ base, revision }) => [base, revision])
  const names = new Set(plans.flatMap(({ tasks }) => tasks.flatMap(unitsOf)))
  return new Map([...names].sort(BY_PINYIN.compare).map((name, index) => [name, index]))
}

/** The places of the units of some tasks, for the filter: "0 4 17". */
export function unitPlaces(tasks: readonly Task[], units: UnitNumbers): string {
  return [...new Set(tasks.flatMap(unitsOf))].map((name) => units.get(name)).join(' ')
}

/** The units of a task in every role. */
export function unitsOf({ leadUnits, responsibleUnits, supportingUnits }: Task): string[] {
  return [...leadUnits, ...responsibleUnits, ...supportingUnits]
}
