import { RULE_LABELS } from '../../../messages/diff-render-messages.js'
import type { Change, Rule } from '../../../model/plan-diff.js'
import { SECTION_SEPARATOR } from '../../task-fields.js'
import { textWidth } from '../../text-width.js'
import { padTo } from '../../wrap.js'
import { ARROW, levelSign, type Page } from './page.js'
import { type Line, type Span, span, type Tone } from './spans.js'
import { wordingSpans } from './wording-spans.js'
import { hang } from './wrap-spans.js'

/** Values that are sentences have a line each. */
const SENTENCES: ReadonlySet<Rule> = new Set(['requirement-removed', 'requirement-added'])
/** Values that are the headings of one place. */
const HEADINGS: ReadonlySet<Rule> = new Set(['task-moved', 'section-renamed'])
/** 、 can stand inside the name of one unit. */
const VALUE_SEPARATOR = '；'
const MINUS = span('- ', 'removed')
const PLUS = span('+ ', 'added')

/** What is said of a change: its kind, what it was and what it is. */
export type ChangeFacts = Pick<Change, 'rule' | 'level' | 'wording'> & {
  readonly from: readonly string[]
  readonly to: readonly string[]
}

/** The lines of a change: sign, label, and what it was and is; `end` is put after the last of it. */
export function changeLines(
  facts: ChangeFacts,
  indent: string,
  page: Page,
  end: readonly Span[] = [],
): Line[] {
  const label = padTo(RULE_LABELS[facts.rule][page.language], labelWidth(page))
  const prefix = [span(indent), levelSign(facts.level), span(` ${label}  `)]
  const bodies = bodiesOf(facts, page)
  return bodies.flatMap((body, index) => {
    const whole = index === bodies.length - 1 ? [...body, ...end] : body
    return hang(index === 0 ? prefix : blank(prefix), whole, page.width)
  })
}

/** All labels take the same room, so that what changed stands in one column. */
function labelWidth({ language }: Page): number {
  return Math.max(...Object.values(RULE_LABELS).map((label) => textWidth(label[language])))
}

function blank(prefix: readonly Span[]): Span[] {
  return [span(' '.repeat(prefix.reduce((sum, { text }) => sum + textWidth(text), 0)))]
}

function bodiesOf({ rule, from, to, wording }: ChangeFacts, page: Page): Span[][] {
  if (wording.length > 0) return wording.map(({ marks }) => wordingSpans(marks, page))
  if (SENTENCES.has(rule))
    return [
      ...from.map((text) => [MINUS, span(text, 'removed')]),
      ...to.map((text) => [PLUS, span(text, 'added')]),
    ]
  const [before, after] = [valueSpans(rule, from, to, 'removed'), valueSpans(rule, to, from, 'added')]
  if (from.length > 0 && to.length > 0) return [[...before, span(ARROW), ...after]]
  // at most one of the two has anything in it
  return [[...(from.length > 0 ? [MINUS] : []), ...before, ...(to.length > 0 ? [PLUS] : []), ...after]]
}

/** The values of one side; those that the other side has too are in no colour. */
function valueSpans(rule: Rule, own: readonly string[], other: readonly string[], tone: Tone): Span[] {
  const separator = span(HEADINGS.has(rule) ? SECTION_SEPARATOR : VALUE_SEPARATOR)
  const shared = new Set(other)
  return own.flatMap((value, index) => {
    const text = span(value, shared.has(value) ? 'plain' : tone)
    return index === 0 ? [text] : [separator, text]
  })
}
