import { bracketDepths } from '../brackets.js'

/** Names may hold separators in quotes: 市“双随机、一公开”联席会议办公室. No such quote is longer. */
const QUOTED = /[“"][^“”"\n]{1,30}[”"]/gu

/** A stretch of a text between two separators. */
export interface Stretch {
  text: string
  /** The separator behind it; empty at the end of the text. */
  separator: string
}

/** The stretches between separators that stand neither in brackets nor in quotes. */
export function stretchesOf(text: string, separators: ReadonlySet<string>): Stretch[] {
  const isInside = insideBracketsOrQuotes(text)
  const stretches: Stretch[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const separator = text.charAt(i)
    if (!separators.has(separator) || isInside(i)) continue
    stretches.push({ text: text.slice(start, i), separator })
    start = i + 1
  }
  return [...stretches, { text: text.slice(start), separator: '' }]
}

/** Tells of each place of a text whether it lies in brackets or quotes. */
export function insideBracketsOrQuotes(text: string): (index: number) => boolean {
  const depths = bracketDepths(text)
  const quoted = new Set<number>()
  for (const match of text.matchAll(QUOTED))
    for (let i = match.index; i < match.index + match[0].length; i++) quoted.add(i)
  return (index) => (depths[index] ?? 0) > 0 || quoted.has(index)
}
