import { CHANGE_WORDS } from '../../messages/diff-messages.js'
import { DIFF_RENDER_MESSAGES } from '../../messages/diff-render-messages.js'
import { fillMessage, type Language } from '../../messages/text.js'
import type { Rule } from '../../model/plan-diff.js'

/** The values of one side of a change as people read them: an empty one is none, and a place in a section is said to be one. */
export function shownValues(rule: Rule, values: readonly string[], language: Language): string[] {
  const [, place] = values
  if (rule === 'task-moved' && place !== undefined)
    return [fillMessage(DIFF_RENDER_MESSAGES.placeInSection, { place }, language)]
  return values.map((value) => value || CHANGE_WORDS.none[language])
}
