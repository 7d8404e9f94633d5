import {
  DEADLINE_ADVERBS,
  DEADLINE_FORMS,
  DEADLINE_LABELS,
  DEADLINE_LEAD_INS,
  DEADLINE_VERBS,
  type DeadlineForm,
  type DeadlinePlace,
  MILESTONE_VERBS,
} from '../words/deadline-words.js'
import { printedDay } from './printed-day.js'
import type { PrintedDeadline } from './printed-deadline.js'

/** A longer text is a sentence. */
const LONGEST_ALONE = 30
/** In a column for deadlines it may say more of what is done by then. */
const LONGEST_IN_COLUMN = 80
const any = (words: readonly string[]) => `(?:${words.join('|')})`
/** 6月底前 and then 完成主体工程 */
const VERB_TAIL = `(?:${any(DEADLINE_ADVERBS)}{0,3}${any([...DEADLINE_VERBS, ...MILESTONE_VERBS])}[^，,。；;：:]{0,10})?`
const LABEL = new RegExp(`^${DEADLINE_LABELS}`, 'u')
const LEAD_IN = new RegExp(`^(?:${DEADLINE_LEAD_INS}){1,2}`, 'u')
/** 常态化办公室, 长期护理保险处: names that begin like a deadline end as units do */
const ENDS_AS_UNIT = /(?:局|委|办|厅|处|科|股|室|中心|公司|站|院|会|队|组|所|银行)$/u
/** 动工 and the like, as the first thing a tail says */
const MILESTONE = new RegExp(`^${any(DEADLINE_ADVERBS)}{0,3}${any(MILESTONE_VERBS)}`, 'u')

interface Compiled {
  form: DeadlineForm
  pattern: RegExp
}

const compile = (places: readonly DeadlinePlace[], tail: string): Compiled[] =>
  DEADLINE_FORMS.filter(({ place }) => places.includes(place)).map((form) => ({
    form,
    pattern: new RegExp(`^(?:${form.pattern})(?<tail>${tail})$`, 'u'),
  }))
const ALONE = compile(['text', 'alone'], VERB_TAIL)
const IN_COLUMN = [
  ...compile(['text', 'alone', 'column'], VERB_TAIL),
  ...compile(['text', 'alone'], `.{0,${LONGEST_IN_COLUMN}}`),
]

/**
 * The deadline that a text is, and nothing else: a piece of a unit clause, a bracket, a remark.
 * @example deadlineAlone('2022年9月底前完成')?.end // { year: 2022, later: 0, month: 9, day: null }
 */
export function deadlineAlone(text: string): PrintedDeadline | null {
  const found = match(text, ALONE, LONGEST_ALONE)
  return found && found.kind !== 'by' && ENDS_AS_UNIT.test(found.text) ? null : found
}

/** The same in a column for deadlines, where anything may follow the date and words without a date are deadlines too. */
export function deadlineInColumn(text: string): PrintedDeadline | null {
  return match(text, IN_COLUMN, LONGEST_IN_COLUMN)
}

/** True where the words behind a date name a step on the way: 动工, 投入使用. */
export function isMilestone(tail: string): boolean {
  return MILESTONE.test(tail)
}

function match(text: string, table: readonly Compiled[], longest: number): PrintedDeadline | null {
  const printed = text
    .trim()
    .replace(/[。；;]$/u, '')
    .replace(LABEL, '')
  if (printed.length > longest) return null
  for (const body of new Set([printed, printed.replace(LEAD_IN, '')]))
    for (const { form, pattern } of table) {
      const groups = pattern.exec(body)?.groups
      if (!groups) continue
      const milestone = isMilestone(groups.tail ?? '')
      return { text: printed, kind: form.kind, milestone, end: printedDay(groups, form) }
    }
  return null
}
