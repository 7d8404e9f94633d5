import type { FailOn, PlanDiff } from '../index.js'

/** From the worst on: `error` also counts for `info`. */
const COUNTED: Readonly<Record<FailOn, readonly (keyof PlanDiff['summary']['levels'])[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
}
/** Entries of a baseline that accept nothing. */
const IDLE_ENTRIES: readonly string[] = ['baseline-unused', 'baseline-expired']

/** Whether there is a change of a level or above that nobody has accepted. */
export function hasFindings(diffs: readonly PlanDiff[], failOn: FailOn): boolean {
  return diffs.some(({ summary }) => COUNTED[failOn].some((level) => (summary.levels[level] ?? 0) > 0))
}

/** Whether the baseline has entries that accept nothing, or have ended. */
export function hasIdleEntries(diffs: readonly PlanDiff[]): boolean {
  return diffs.some(({ diagnostics }) => diagnostics.some(({ code }) => IDLE_ENTRIES.includes(code)))
}
