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
 * @param replacement what stands in place of a match; may look around in the text
 */
export function replaceCounted(
  text: string,
  pattern: RegExp,
  replacement: (match: string, offset: number, groups: readonly (string | undefined)[]) => string,
): Rewritten {
  let count = 0
  const examples: Change[] = []
  const rewritten = text.replace(pattern, (match: string, ...rest: unknown[]) => {
    const offset = rest.find((value): value is number => typeof value === 'number') ?? 0
    const groups = rest.slice(0, rest.indexOf(offset)) as (string | undefined)[]
    const to = replacement(match, offset, groups)
    if (to !== match) {
      count++
      if (examples.length < EXAMPLES) examples.push({ from: match, to })
    }
    return to
  })
  return { text: rewritten, count, examples }
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
