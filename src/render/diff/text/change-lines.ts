import { DIFF_RENDER_MESSAGES, RULE_LABELS } from '../../../messages/diff-render-messages.js'
import type { Language } from '../../../messages/text.js'
import type { Change, Rule } from '../../../model/plan-diff.js'
import { textWidth } from '../../text-width.js'
import { padTo } from '../../wrap.js'
import { shownValues } from '../shown-values.js'
import { ARROW, levelSign, type Page, say } from './page.js'
import { type Line, type Span, span, type Tone } from './spans.js'
import { wordingSpans } from './wording-spans.js'
import { hang } from './wrap-spans.js'

/** Values that are sentences have a line each. */
const SENTENCES: ReadonlySet<Rule> = new Set(['requirement-removed', 'requirement-added'])
/** 、 can stand inside the name of one unit. */
const SEPARATOR = span('；')
const LABEL_WIDTHS = { zh: widestLabel('zh'), en: widestLabel('en') } as const
const MINUS = span('- ', 'removed')
const PLUS = span('+ ', 'added')

/** What is said of a change: its kind, what it was and what it is. */
export type ChangeFacts = Pick<Change, 'rule' | 'level' | 'wording'> & {
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** Which tasks it is of, where that is not plain from where it stands. */
  readonly tasks: string
}

/** What stands on a line of its own, and the label before it where that is not the one above. */
interface Body {
  readonly label: string
  /** Whether it went or came, where that is all. */
  readonly sign: readonly Span[]
  readonly spans: readonly Span[]
}

/** The lines of a change: sign, label, and what it was and is. */
export function changeLines(facts: ChangeFacts, indent: string, page: Page): Line[] {
  const bodies = bodiesOf(facts, page)
  const level = [span(indent), levelSign(facts.level), span(' ')]
  const end = whichTasks(facts, page)
  return bodies.flatMap(({ label, sign, spans }, index) => {
    const shown = label === bodies[index - 1]?.label ? '' : label
    const prefix = [
      ...(index === 0 ? level : blank(level)),
      span(`${padTo(shown, LABEL_WIDTHS[page.language])}  `),
      ...sign,
    ]
    return hang(prefix, index === bodies.length - 1 ? [...spans, ...end] : spans, page.width)
  })
}

function whichTasks({ from, to, wording, tasks }: ChangeFacts, page: Page): Span[] {
  if (tasks === '') return []
  const isAll = from.length + to.length + wording.length === 0
  return [isAll ? span(tasks) : say(page, DIFF_RENDER_MESSAGES.inBrackets, { text: tasks }, 'faint')]
}

/** All labels take the same room, so that what changed stands in one column. */
function widestLabel(language: Language): number {
  return Math.max(...Object.values(RULE_LABELS).map((label) => textWidth(label[language])))
}

function blank(prefix: readonly Span[]): Span[] {
  return [span(' '.repeat(prefix.reduce((sum, { text }) => sum + textWidth(text), 0)))]
}

function bodiesOf({ rule, wording, ...values }: ChangeFacts, page: Page): Body[] {
  const { language } = page
  const label = RULE_LABELS[rule][language]
  if (wording.length > 0)
    return wording.map(({ field, marks }) => ({
      label: field === 'task' ? DIFF_RENDER_MESSAGES.title[language] : label,
      sign: [],
      spans: wordingSpans(marks, page),
    }))
  const [from, to] = [shownValues(rule, values.from, language), shownValues(rule, values.to, language)]
  const [gone, come] = [valueSpans(from, to, 'removed'), valueSpans(to, from, 'added')]
  if (from.length > 0 && to.length > 0) return [{ label, sign: [], spans: [...gone, span(ARROW), ...come] }]
  const [sign, spans] = from.length > 0 ? [[MINUS], gone] : [to.length > 0 ? [PLUS] : [], come]
  if (!SENTENCES.has(rule)) return [{ label, sign, spans }]
  return spans.filter((one) => one !== SEPARATOR).map((one) => ({ label, sign, spans: [one] }))
}

/** The values of one side; those that the other side has too are in no colour. */
function valueSpans(own: readonly string[], other: readonly string[], tone: Tone): Span[] {
  const shared = new Set(other)
  return own.flatMap((value, index) => {
    const text = span(value, shared.has(value) ? 'plain' : tone)
    return index === 0 ? [text] : [SEPARATOR, text]
  })
}
