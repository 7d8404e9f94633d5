import type { Block } from '../model/document.js'

/** Where a text stands: white space means less in a cell than in a paragraph. */
export type Place = 'paragraph' | 'cell'

/** One place that was rewritten. `start` counts UTF-16 units in the text as it was before. */
export interface Edit {
  start: number
  from: string
  to: string
}

/** The edits of one run over a text, in their order; none overlap. */
export type Pass = readonly Edit[]

/** A text after a step: what was rewritten, pass after pass, and what had to stay damaged. */
export interface Rewritten {
  text: string
  /** Each pass works on what the one before left; none where nothing changed. */
  passes: readonly Pass[]
  /** Damage that was seen but could not be repaired, as printed. */
  unrepaired?: readonly string[]
}

/** Rewrites one text. */
export type Rewrite = (text: string, place: Place) => Rewritten

/** What the caller may ask of normalising. */
export interface StepOptions {
  /** Taiwan's words become those of the mainland (網際網路: 互联网), not only its characters. */
  toMainlandTerms?: boolean
}

/** One cleaning of text. It sees the whole document first, because single places are often ambiguous. */
export interface TextStep {
  name: string
  /** A text without a match is as the step wants it: clean text costs no more than this search. */
  sign: RegExp
  /** Looks for evidence in all texts that have the sign; gives what rewrites each of them. */
  prepare(texts: readonly string[], options: StepOptions): Rewrite
}

/** A block after a step, and the blocks that it was made of. */
export interface JoinedBlock {
  block: Block
  /** Blocks before the step: one where nothing was joined, else paragraphs. */
  sources: readonly Block[]
  /** What became of the texts of the sources, put together with a line feed between two. */
  edits: Pass
}

/** One cleaning of a document's shape: paragraphs that were cut are put together. */
export interface BlockStep {
  name: string
  join(blocks: readonly Block[]): JoinedBlock[]
}

const NO_PASSES: readonly Pass[] = []

/** A text in which nothing changed. */
export function unchanged(text: string): Rewritten {
  return { text, passes: NO_PASSES }
}

/** A text after one pass. */
export function applyEdits(text: string, edits: Pass): Rewritten {
  if (edits.length === 0) return unchanged(text)
  const parts: string[] = []
  let done = 0
  for (const { start, from, to } of edits) {
    parts.push(text.slice(done, start), to)
    done = start + from.length
  }
  parts.push(text.slice(done))
  return { text: parts.join(''), passes: [edits] }
}

/**
 * Replaces matches.
 * @param pattern with the flag g, linear in time
 * @param replacement what stands in place of a match
 */
export function replaceMatches(
  text: string,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string,
): Rewritten {
  const edits: Edit[] = []
  for (const match of text.matchAll(pattern)) {
    const [from] = match
    const to = replacement(match)
    if (to !== from) edits.push({ start: match.index, from, to })
  }
  return applyEdits(text, edits)
}

/** One rewrite after the other. */
export function chain(...rewrites: readonly Rewrite[]): Rewrite {
  return (text, place) =>
    rewrites.reduce((result, rewrite) => followedBy(result, rewrite(result.text, place)), unchanged(text))
}

/** One rewrite again and again, so many times at most, until it changes nothing more. */
export function repeat(rewrite: Rewrite, times: number): Rewrite {
  return (text, place) => {
    let result = unchanged(text)
    for (let round = 0; round < times; round++) {
      const next = rewrite(result.text, place)
      result = followedBy(result, next)
      if (next.passes.length === 0) break
    }
    return result
  }
}

function followedBy(first: Rewritten, next: Rewritten): Rewritten {
  if (next.passes.length === 0 && !next.unrepaired) return first
  const unrepaired = [...(first.unrepaired ?? []), ...(next.unrepaired ?? [])]
  return {
    text: next.text,
    passes: first.passes.length === 0 ? next.passes : [...first.passes, ...next.passes],
    ...(unrepaired.length > 0 && { unrepaired }),
  }
}
