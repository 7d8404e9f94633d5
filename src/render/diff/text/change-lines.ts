import { CHANGE_WORDS } from '../../../messages/diff-messages.js'
import { DIFF_RENDER_MESSAGES, RULE_LABELS } from '../../../messages/diff-render-messages.js'
import type { Language } from '../../../messages/text.js'
import type { Change, Rule } from '../../../model/plan-diff.js'
import { SECTION_SEPARATOR } from '../../task-fields.js'
import { textWidth } from '../../text-width.js'
import { padTo } from '../../wrap.js'
import { ARROW, levelSign, type Page, say } from './page.js'
import { type Line, type Span, span, type Tone } from './spans.js'
import { wordingSpans } from './wording-spans.js'
import { hang } from './wrap-spans.js'

/** Values that are sentences have a line each. */
const SENTENCES: ReadonlySet<Rule> = new Set(['requirement-removed', 'requirement-added'])
/** Values that are the headings of one place. */
const HEADINGS: ReadonlySet<Rule> = new Set(['task-moved', 'section-renamed'])
/** 、 can stand inside the name of one unit. */
const VALUE_SEPARATOR = '；'
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

/** What says how values are put into words. */
interface Words {
  readonly rule: Rule
  readonly language: Language
}

/** What stands on a line of its own, and the label before it where that is not the one above. */
interface Body {
  readonly label: string
  readonly spans: readonly Span[]
}

/** The lines of a change: sign, label, and what it was and is. */
export function changeLines(facts: ChangeFacts, indent: string, page: Page): Line[] {
  const bodies = bodiesOf(facts, page)
  const sign = [span(indent), levelSign(facts.level), span(' ')]
  const end = whichTasks(facts, page)
  return bodies.flatMap(({ label, spans }, index) => {
    const shown = label === bodies[index - 1]?.label ? '' : label
    const prefix = [
      ...(index === 0 ? sign : blank(sign)),
      span(`${padTo(shown, LABEL_WIDTHS[page.language])}  `),
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

function bodiesOf({ rule, from, to, wording }: ChangeFacts, page: Page): Body[] {
  const words = { rule, language: page.language }
  const label = RULE_LABELS[rule][page.language]
  if (wording.length > 0)
    return wording.map(({ field, marks }) => ({
      label: field === 'task' ? DIFF_RENDER_MESSAGES.title[page.language] : label,
      spans: wordingSpans(marks, page),
    }))
  if (SENTENCES.has(rule))
    return [
      ...from.map((text) => ({ label, spans: [MINUS, span(text, 'removed')] })),
      ...to.map((text) => ({ label, spans: [PLUS, span(text, 'added')] })),
    ]
  if (rule === 'task-moved' && from.join() === to.join())
    return [
      { label, spans: [...valueSpans(words, from, to, 'plain'), say(page, DIFF_RENDER_MESSAGES.otherPlace)] },
    ]
  return [{ label, spans: fromToSpans(words, from, to) }]
}

function fromToSpans(words: Words, from: readonly string[], to: readonly string[]): Span[] {
  const [before, after] = [valueSpans(words, from, to, 'removed'), valueSpans(words, to, from, 'added')]
  if (from.length > 0 && to.length > 0) return [...before, span(ARROW), ...after]
  // at most one of the two has anything in it
  return [...(from.length > 0 ? [MINUS] : []), ...before, ...(to.length > 0 ? [PLUS] : []), ...after]
}

/** The values of one side; those that the other side has too are in no colour. */
function valueSpans(
  { rule, language }: Words,
  own: readonly string[],
  other: readonly string[],
  tone: Tone,
): Span[] {
  const separator = span(HEADINGS.has(rule) ? SECTION_SEPARATOR : VALUE_SEPARATOR)
  const shared = new Set(other)
  return own.flatMap((value, index) => {
    const text = span(value === '' ? CHANGE_WORDS.none[language] : value, shared.has(value) ? 'plain' : tone)
    return index === 0 ? [text] : [separator, text]
  })
}
