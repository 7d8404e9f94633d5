import type { Rule, Wording } from '../../model/plan-diff.js'
import type { TaskView } from '../plan-view.js'

/** One year's side of a change that has been found. */
export interface DraftSide {
  readonly tasks: readonly TaskView[]
  /** What changed as it is on this side. */
  readonly values: readonly string[]
}

/** A change as it is found: without level, message and fingerprint. */
export interface ChangeDraft {
  readonly rule: Rule
  readonly base: DraftSide
  readonly revision: DraftSide
  readonly wording?: readonly Wording[]
}
