import type { Block } from '../model/document.js'

/** Where a text stands: white space means less in a cell than in a paragraph. */
export type Place = 'paragraph' | 'cell'

/** One place that was rewritten. */
export interface Change {
  from: string
  to: string
}

/** A text after a step: how many places changed, a few of them, and what had to stay damaged. */
export interface Rewritten {
  text: string
  count: number
  /** The first few changes. */
  examples: Change[]
  /** Damage that was seen but could not be repaired, as printed. */
  unrepaired?: string[]
}

/** Rewrites one text. */
export type Rewrite = (text: string, place: Place) => Rewritten

/** One cleaning of text. It sees the whole document first, because single places are often ambiguous. */
export interface TextStep {
  name: string
  /** Looks for evidence in all texts; gives what rewrites each. */
  prepare(texts: readonly string[]): Rewrite
}

/** Blocks after a step: how many were joined, and a few of them. */
export interface JoinedBlocks {
  blocks: Block[]
  count: number
  /** The first few changes. */
  examples: Change[]
}

/** One cleaning of a document's shape: paragraphs that were cut are put together. */
export interface BlockStep {
  name: string
  join(blocks: readonly Block[]): JoinedBlocks
}

/** So many examples are kept. */
export const EXAMPLES = 3

/** A text in which nothing changed. */
export function unchanged(text: string): Rewritten {
  return { text, count: 0, examples: [] }
}

/**
 * Replaces matches and counts the places that really changed.
 * @param pattern with the flag g, linear in time
 * @param replacement what stands in place of a match
 */
export function replaceCounted(
  text: string,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string,
): Rewritten {
  const result = unchanged('')
  let done = 0
  for (const match of text.matchAll(pattern)) {
    const [from] = match
    const to = replacement(match)
    if (to === from) continue
    result.text += text.slice(done, match.index) + to
    result.count++
    if (result.examples.length < EXAMPLES) result.examples.push({ from, to })
    done = match.index + from.length
  }
  if (result.count === 0) return unchanged(text)
  result.text += text.slice(done)
  return result
}

/** One rewrite after the other; their counts add up. */
export function chain(...rewrites: readonly Rewrite[]): Rewrite {
  return (text, place) => {
    const result: Rewritten = unchanged(text)
    for (const rewrite of rewrites) {
      const next = rewrite(result.text, place)
      result.text = next.text
      result.count += next.count
      for (const example of next.examples)
        if (result.examples.length < EXAMPLES) result.examples.push(example)
      if (next.unrepaired) result.unrepaired = [...(result.unrepaired ?? []), ...next.unrepaired]
    }
    return result
  }
}
