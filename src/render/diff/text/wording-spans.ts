import type { Mark } from '../../../model/plan-diff.js'
import type { Page } from './page.js'
import { type Span, span } from './spans.js'

/** Marks where colours cannot be seen, as `git diff --word-diff=plain` has them. */
const SIGNS = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
const TONES = { same: 'plain', removed: 'cut', added: 'put-in' } as const

/** A text of both years in one line, what was taken out and put in marked where it stands. */
export function wordingSpans(marks: readonly Mark[], { colour }: Page): Span[] {
  return marks.map(({ type, text }) =>
    colour ? span(text, TONES[type]) : span(`${SIGNS[type][0]}${text}${SIGNS[type][1]}`),
  )
}
