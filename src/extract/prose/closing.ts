import type { Diagnostic } from '../../model/diagnostic.js'
import type { Provenance } from '../../model/document.js'
import { diagnose } from '../../result.js'
import { isIssuer } from '../front/issuers.js'
import { isDateLine } from '../front/signature.js'
import { quote } from '../legibility.js'
import { CLOSING_ITEM, CLOSING_PHRASES, CLOSING_STARTS, PUBLICATION_NOTE } from '../words/outline-words.js'
import type { OutlineItem, Paragraph } from './outline-tree.js'
import { clausesOf } from './paragraph-clauses.js'
import type { TitledItem } from './titles.js'

/** Text shorter than this is a name or a date, not a sentence. */
const SHORTEST_SENTENCE = 20
const SENTENCE_END = /[。！？!?…）)》”]$/u

/** 主办单位：… closes a page, but not with one that is responsible beside it. */
const NAMES_ROLES = /^(?:主办|承办)(?:单位|部门)[：:].*(?:牵头|责任|配合|协办|参与)(?:单位|部门)[：:]/u
const LONGEST_DUTY_LINE = 200

/** The paragraphs of the last item, and those behind it that belong to none: validity, definitions, signature. */
export function cutClosing({ item, paragraphs, title }: TitledItem): {
  kept: Paragraph[]
  closing: Paragraph[]
} {
  const lastClosed = paragraphs.findLastIndex((paragraph) => clausesOf(paragraph).length > 0)
  const firstOfBody = title === null || item.paragraphs.length === paragraphs.length ? 1 : 0
  const end = paragraphs.findIndex(
    ({ text }, i) => i >= firstOfBody && ((lastClosed >= 0 && i > lastClosed) || startsClosing(text)),
  )
  return end < 0
    ? { kept: paragraphs, closing: [] }
    : { kept: paragraphs.slice(0, end), closing: paragraphs.slice(end) }
}

/** Says that a text ended in no task; signature, date and publication note are read elsewhere and need no word. */
export function closingText(text: string, provenance: Provenance | undefined): Diagnostic[] {
  if (isIssuer(text) || isDateLine(text) || text.replace(PUBLICATION_NOTE, '') === '') return []
  const isCut = !SENTENCE_END.test(text) && !startsClosing(text) && text.length > SHORTEST_SENTENCE
  return [diagnose(isCut ? 'text-cut-off' : 'closing-text', { quote: quote(text) }, { provenance })]
}

/** True for a text that stands behind the last task: 抄送…, who interprets, a signature. */
export function startsClosing(text: string): boolean {
  if (NAMES_ROLES.test(text.slice(0, LONGEST_DUTY_LINE))) return false
  return (
    CLOSING_STARTS.some((start) => text.startsWith(start)) ||
    CLOSING_PHRASES.test(text) ||
    isIssuer(text) ||
    isDateLine(text)
  )
}

/** True for a numbered item that says from when a notice holds or who interprets it, and names nobody's duties. */
export function isClosingItem({ children, paragraphs }: OutlineItem): boolean {
  const [first] = paragraphs
  return (
    children === 0 &&
    first !== undefined &&
    CLOSING_ITEM.test(first.text) &&
    CLOSING_PHRASES.test(first.text) &&
    paragraphs.every((paragraph) => startsClosing(paragraph.text) && clausesOf(paragraph).length === 0)
  )
}
