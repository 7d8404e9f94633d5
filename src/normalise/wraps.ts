import type { Block, Paragraph } from '../model/document.js'
import { isContinued, isFinished, opensItem } from './continuation.js'
import { columns, wrapWidth } from './hard-wrap.js'
import { isPageNumber } from './page-number.js'
import { type BlockStep, EXAMPLES, type JoinedBlocks } from './text-step.js'

/** So much of each piece is shown in an example. */
const SHOWN = 12
/** Where so large a share of paragraphs is indented, a line that is not goes on with the one above. */
const HABIT_OF_INDENTS = 0.5
/** A shorter line may be a title or a name. */
const SHORTEST_CUT_LINE = 15
/** An indent opens a paragraph. */
const INDENT = /^(?:[\u3000\u00a0]{2}|[^\S\n]{4})/
const LATIN_END = /[\w.,;:]$/
const LATIN_START = /^\w/

/**
 * Joins lines of a text file that were only wrapped, at a width or by a page break.
 * Paragraphs without a line number come from formats that know their paragraphs, and stay.
 */
export const wraps: BlockStep = { name: 'wraps', join: joinWraps }

function joinWraps(blocks: readonly Block[]): JoinedBlocks {
  const marked = blocks.map(markPageNumber)
  const goesOn = continuationOf(marked.filter(isLine).map((line) => line.text))
  const result: JoinedBlocks = { blocks: [], count: 0, examples: [] }
  let pieces: Paragraph[] = []
  let between: Block[] = []
  const close = () => {
    const [first, ...rest] = pieces
    if (first) result.blocks.push(join(first, rest))
    result.blocks.push(...between)
    pieces = []
    between = []
  }
  for (const block of marked) {
    const last = pieces.at(-1)
    if (!isLine(block)) {
      between.push(block)
      if (block.type === 'table' || block.layer === 'body') close()
    } else if (last && goesOn(last, block)) {
      note(result, last, block)
      pieces.push(block)
    } else {
      close()
      pieces.push(block)
    }
  }
  close()
  return result
}

type Line = Paragraph & { layer: 'body' }

function isLine(block: Block): block is Line {
  return (
    block.type === 'paragraph' &&
    block.layer === 'body' &&
    block.provenance.length > 0 &&
    block.provenance.every(({ line }) => line !== null)
  )
}

/** A page number between the pieces of a paragraph is no part of it. */
function markPageNumber(block: Block): Block {
  return isLine(block) && isPageNumber(block.text) ? { ...block, layer: 'furniture' } : block
}

/** How to tell in these lines whether one goes on in the next. */
function continuationOf(lines: readonly string[]): (last: Paragraph, next: Paragraph) => boolean {
  const width = wrapWidth(lines)
  const isIndented = lines.some((line) => INDENT.test(line))
  const isHabit = areIndented(lines.filter((line) => line.trim().length >= SHORTEST_CUT_LINE))
  return (last, next) => {
    if (isHabit && goesOnUnindented(last.text, next.text)) return true
    if (width === null || lineNumber(next, 0) > lineNumber(last, -1) + 1)
      return isContinued(last.text, next.text)
    const isFull = columns(last.text.trimEnd()) >= width
    return (
      isFull && !INDENT.test(next.text) && !opensItem(next.text) && (isIndented || !isFinished(last.text))
    )
  }
}

function areIndented(paragraphs: readonly string[]): boolean {
  const indented = paragraphs.filter((text) => INDENT.test(text)).length
  return indented > 0 && indented >= paragraphs.length * HABIT_OF_INDENTS
}

/** Where paragraphs are indented, an unfinished one goes on in the line that is not. */
function goesOnUnindented(last: string, next: string): boolean {
  const isCut = last.trim().length >= SHORTEST_CUT_LINE && !isFinished(last)
  const isTitle = opensItem(last) && !/[，。；]/.test(last)
  return isCut && !isTitle && INDENT.test(last) && !/^\s/.test(next) && !opensItem(next)
}

function lineNumber(paragraph: Paragraph, at: 0 | -1): number {
  return paragraph.provenance.at(at)?.line ?? 0
}

function join(first: Paragraph, rest: readonly Paragraph[]): Paragraph {
  if (rest.length === 0) return first
  const parts = [first.text.trimEnd()]
  for (const piece of rest) {
    const next = piece.text.trim()
    const isLatin = LATIN_END.test(parts.at(-1)?.slice(-1) ?? '') && LATIN_START.test(next)
    parts.push(isLatin ? ` ${next}` : next)
  }
  const text = parts.join('')
  return { ...first, text, provenance: [first, ...rest].flatMap((piece) => piece.provenance) }
}

function note(result: JoinedBlocks, last: Paragraph, next: Paragraph): void {
  result.count++
  if (result.examples.length >= EXAMPLES) return
  const [end, start] = [last.text.trimEnd().slice(-SHOWN), next.text.trimStart().slice(0, SHOWN)]
  result.examples.push({ from: `${end}\n${start}`, to: end + start })
}
