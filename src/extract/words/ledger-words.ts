import { DEADLINE_LABEL_WORDS } from './deadline-words.js'
import { OPEN_END_NOUNS, OPEN_END_QUALIFIERS } from './open-ends.js'
import { BARE_LABELS } from './outline-words.js'
import { LABEL_NOUNS, ROLE_LABELS } from './role-labels.js'
import { JOINING_VERBS, ROLE_VERBS, VERB_QUALIFIERS, VERB_TAILS } from './role-verbs.js'

/** Words that say by themselves that nothing stands behind them: labels without a name, an empty cell's 无. */
export const LABEL_FORM_WORDS: readonly string[] = [
  ...ROLE_LABELS.flatMap(({ words }) => words),
  ...LABEL_NOUNS,
  ...BARE_LABELS,
  '同上',
  '同前',
  '无',
  ...DEADLINE_LABEL_WORDS,
  '时间',
]

/** Words beside units and deadlines that are read but not kept: verbs, what leaves a list open. */
export const DUTY_FORM_WORDS: readonly string[] = [
  ...ROLE_VERBS.flatMap(({ words }) => words),
  ...VERB_QUALIFIERS,
  ...VERB_TAILS,
  ...JOINING_VERBS,
  ...OPEN_END_QUALIFIERS,
  ...OPEN_END_NOUNS,
  '等',
  '由',
  '为',
  '是',
  '及',
  '以及',
  '和',
  '与',
]

/** Words around the fields of a notice: 关于印发《…》的通知, …人民政府文件, …2025年4月8日印发 */
export const FRONT_FORM_WORDS: readonly string[] = ['关于', '印发', '转发', '下发', '发布', '的通知', '文件']

/** Words that name nothing even on a line of their own. */
export const LONE_FORM_WORDS: readonly string[] = ['附件', '附', '注', '说明']
