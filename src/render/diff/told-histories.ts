import { historyMessage, newsOf } from '../../messages/history-message.js'
import type { Language } from '../../messages/text.js'
import type { PlanHistory } from '../../model/plan-diff.js'

/** The tasks that have something to tell, and how many more do not. */
export interface ToldHistories {
  /** A sentence for each task that changed, came or went. */
  readonly told: readonly string[]
  /** How many more tasks every plan has, with nothing to tell. */
  readonly quiet: number
  /** How many plans there are. */
  readonly plans: number
}

/** Puts the histories of tasks into sentences. */
export function toldHistories({ diffs, tasks }: PlanHistory, language: Language): ToldHistories {
  const sides = [...diffs.slice(0, 1).map(({ base }) => base), ...diffs.map(({ revision }) => revision)]
  const told = tasks.filter(({ kept, changes }) => kept < sides.length || newsOf(changes).length > 0)
  return {
    told: told.map((task) => historyMessage(task, sides, language)),
    quiet: tasks.length - told.length,
    plans: sides.length,
  }
}
