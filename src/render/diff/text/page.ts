import { fillMessage, type Language, type MessageText, type Values } from '../../../messages/text.js'
import type { Change } from '../../../model/plan-diff.js'
import { type Span, span, type Tone } from './spans.js'

/** What lines are laid out for. */
export interface Page {
  readonly language: Language
  /** Columns of the terminal. */
  readonly width: number
  /** Whether tones will be seen; where not, marks stand for them. */
  readonly colour: boolean
}

/** Between two facts of a line. */
export const DOT = ' · '
/** From what it was to what it is. */
export const ARROW = ' → '

/** How much a change matters, seen without colour; ASCII, since fonts differ in how wide other signs are. */
export const LEVEL_SIGNS = { error: '!!', warning: ' !', info: ' ~' } as const satisfies Record<
  Change['level'],
  string
>

/** The sign of a level as a span. */
export function levelSign(level: Change['level']): Span {
  return span(LEVEL_SIGNS[level], level)
}

/** A message of the tables in the page's language. */
export function say(page: Page, text: MessageText, values: Values = {}, tone: Tone = 'plain'): Span {
  return span(fillMessage(text, values, page.language), tone)
}
