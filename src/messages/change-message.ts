import type { Change } from '../model/plan-diff.js'
import { CHANGE_WORDS, RULE_MESSAGES } from './diff-messages.js'
import { fillMessage, type Language } from './text.js'

/**
 * A change in one sentence.
 * @example changeMessage(change, 'en') // '"政策意见征集": lead changed from 市司法局 to 市数据局'
 */
export function changeMessage({ rule, base, revision }: Omit<Change, 'message'>, language: Language): string {
  const values = (side: Change['base']) => side.values.join(CHANGE_WORDS.between[language])
  const titles = (side: Change['base']) => side.titles.join(CHANGE_WORDS.betweenTasks[language])
  const none = CHANGE_WORDS.none[language]
  return fillMessage(
    RULE_MESSAGES[rule].one,
    {
      base: titles(base),
      revision: titles(revision),
      from: values(base) || none,
      to: values(revision) || none,
    },
    language,
  )
}
