import { textWidth } from '../../text-width.js'
import { wrap } from '../../wrap.js'
import type { Line, Span } from './spans.js'

/** Narrowest room for a text; where a prefix leaves less, the line comes out longer. */
const NARROWEST = 8

/** Breaks spans into lines of at most `width` columns, as `wrap` breaks their text. */
function wrapSpans(spans: readonly Span[], width: number): Line[] {
  const text = spans.map((span) => span.text).join('')
  const rest = [...spans].reverse()
  let position = 0
  return wrap(text, width).map((line) => {
    // wrapping drops nothing but white space between lines
    const start = text.indexOf(line, position)
    takeSpans(rest, start - position)
    position = start + line.length
    return takeSpans(rest, line.length)
  })
}

/** A prefix, the body behind it, and further lines of the body below its beginning. */
export function hang(prefix: readonly Span[], body: readonly Span[], width: number): Line[] {
  const indent = prefix.reduce((sum, { text }) => sum + textWidth(text), 0)
  const lines = wrapSpans(body, Math.max(NARROWEST, width - indent))
  const blank: Span = { text: ' '.repeat(indent), tone: 'plain' }
  return lines.map((line, index) => (index === 0 ? [...prefix, ...line] : [blank, ...line]))
}

/** Takes the next `length` characters away from the end of a reversed list of spans. */
function takeSpans(rest: Span[], length: number): Span[] {
  const taken: Span[] = []
  let left = length
  while (left > 0) {
    const next = rest.pop()
    if (!next) break
    taken.push({ text: next.text.slice(0, left), tone: next.tone })
    if (next.text.length > left) rest.push({ text: next.text.slice(left), tone: next.tone })
    left -= next.text.length
  }
  return taken
}
