import { textWidth } from '../../text-width.js'
import { DOT } from './page.js'
import { type Line, type Span, span, type Tone } from './spans.js'
import { hang } from './wrap-spans.js'

/** Short facts in one paragraph behind a prefix; a line ends between two of them wherever one fits a line. */
export function factLines(
  prefix: readonly Span[],
  facts: readonly string[],
  tone: Tone,
  width: number,
): Line[] {
  const indent = prefix.reduce((sum, { text }) => sum + textWidth(text), 0)
  const lines: string[] = []
  for (const fact of facts) {
    const joined = lines.length === 0 ? fact : `${lines.at(-1)}${DOT}${fact}`
    if (lines.length > 0 && indent + textWidth(joined) <= width) lines[lines.length - 1] = joined
    else lines.push(fact)
  }
  const blank = [span(' '.repeat(indent))]
  return lines.flatMap((line, index) => hang(index === 0 ? prefix : blank, [span(line, tone)], width))
}
