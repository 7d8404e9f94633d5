// A made plan, next year's, and what a comparison of the two has to find.
import { editPlan } from './edit-plan.mjs'
import { expectedChanges } from './expected-changes.mjs'
import { makePlan } from './plan-maker.mjs'
import { noticeOf } from './print-plan.mjs'
import { reformat } from './reformat.mjs'

/**
 * @param {{ seed: number, tasks: number }} options
 * @param library `extractNotice` and `resolveUnit` of gongkai
 */
export function makePair({ seed, tasks }, { extractNotice, resolveUnit }) {
  const base = makePlan({ seed, tasks })
  const revision = editPlan(base, { seed, resolveUnit })
  const [one, other] = [noticeOf(base, extractNotice), noticeOf(revision, extractNotice)]
  const reformatted = new Set(revision.reformatted.map((key) => other.ids.get(key)))
  return {
    base: one.notice,
    revision: reformat(other.notice, reformatted, seed),
    plans: { base, revision },
    ids: { base: one.ids, revision: other.ids },
    expected: expectedChanges(base, revision),
  }
}
