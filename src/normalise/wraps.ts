import type { Block, Paragraph } from '../model/document.js'
import { isContinued, isFinished, opensItem } from './continuation.js'
import { columns, wrapWidth } from './hard-wrap.js'
import { applyEdits, type BlockStep, type Edit, type JoinedBlock } from './text-step.js'

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

function joinWraps(blocks: readonly Block[]): JoinedBlock[] {
  const goesOn = continuationOf(blocks.filter(isLine).map((line) => line.text))
  const joined: JoinedBlock[] = []
  let pieces: Paragraph[] = []
  let between: Block[] = []
  const close = () => {
    const [first, ...rest] = pieces
    if (first) joined.push(rest.length === 0 ? single(first) : join(first, rest))
    for (const block of between) joined.push(single(block))
    pieces = []
    between = []
  }
  for (const block of blocks) {
    const last = pieces.at(-1)
    if (!isLine(block)) {
      between.push(block)
      if (block.type === 'table' || block.layer === 'body') close()
    } else if (last && goesOn(last, block)) {
      pieces.push(block)
    } else {
      close()
      pieces.push(block)
    }
  }
  close()
  return joined
}

function single(block: Block): JoinedBlock {
  return { block, sources: [block], edits: [] }
}

type Line = Paragraph & { layer: 'body' }

function isLine(block: Block): block is Line {
  return (
    block.type === 'paragraph' &&
    block.layer === 'body' &&
    block.text.trim() !== '' &&
    block.provenance.length > 0 &&
    block.provenance.every(({ line }) => line !== null)
  )
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

function join(first: Paragraph, rest: readonly Paragraph[]): JoinedBlock {
  const sources = [first, ...rest]
  const edits = joints(first, rest)
  const { text } = applyEdits(sources.map((piece) => piece.text).join('\n'), edits)
  const provenance = sources.flatMap((piece) => piece.provenance)
  return { block: { ...first, text, provenance }, sources, edits }
}

/** A line break and the blanks round it become nothing, or one blank between Latin words. */
function joints(first: Paragraph, rest: readonly Paragraph[]): Edit[] {
  const edits: Edit[] = []
  let last = first.text
  let lineStart = 0
  for (const { text } of rest) {
    const kept = last.trimEnd()
    const blanks = last.slice(kept.length)
    const indent = text.slice(0, text.length - text.trimStart().length)
    const isLatin = LATIN_END.test(kept.slice(-1)) && LATIN_START.test(text.trimStart())
    edits.push({ start: lineStart + kept.length, from: `${blanks}\n${indent}`, to: isLatin ? ' ' : '' })
    lineStart += last.length + 1
    last = text
  }
  return edits
}
