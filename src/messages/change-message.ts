import type { Change } from '../model/plan-diff.js'
import { CHANGE_WORDS, MOVED_WITHIN_SECTION, RULE_MESSAGES } from './diff-messages.js'
import { fillMessage, type Language } from './text.js'

/**
 * A change in one sentence.
 * @example changeMessage(change, 'en') // '"政策意见征集": lead changed from 市司法局 to 市数据局'
 */
export function changeMessage({ rule, base, revision }: Omit<Change, 'message'>, language: Language): string {
  const values = (side: Change['base']) => side.values.join(CHANGE_WORDS.between[language])
  const titles = (side: Change['base']) => side.titles.join(CHANGE_WORDS.betweenTasks[language])
  const none = CHANGE_WORDS.none[language]
  const tasks = { base: titles(base), revision: titles(revision) }
  const [from, to] = [base.values[1], revision.values[1]]
  // Of a task that stayed in its section the second value is its place there.
  if (rule === 'task-moved' && from !== undefined && to !== undefined)
    return fillMessage(MOVED_WITHIN_SECTION, { ...tasks, from, to }, language)
  return fillMessage(
    RULE_MESSAGES[rule].one,
    { ...tasks, from: values(base) || none, to: values(revision) || none },
    language,
  )
}
