import type { SourceDocument } from '../model/document.js'
import type { Result } from '../result.js'
import {
  type BlockTexts,
  dropBlankTexts,
  originOfText,
  replaceText,
  type Text,
  takeText,
  takeTexts,
  withTexts,
} from './block-texts.js'
import { changingSteps, enter, type LedgerEntry, tell } from './ledger.js'
import { afterPass, joinOrigins } from './origin.js'
import { takeSteps } from './take-steps.js'
import type { BlockStep, JoinedBlock, StepOptions } from './text-step.js'

/** How to clean a document. */
export interface NormaliseOptions extends StepOptions {
  /** Also tells where each character of the clean text stands in the text as printed. */
  traces?: boolean
}

/** A document with clean text. */
export interface NormalisedDocument extends Result<SourceDocument> {
  /** Its title and its texts in reading order, each with its origin where `traces` asked for it. */
  texts: Text[]
}

/**
 * Cleans the text of a document: Simplified characters, Chinese punctuation full-width, digits and Latin half-width, no
 * blanks between Chinese characters, wrapped lines joined. In a paragraph, '\n' is a line break that was meant or lost.
 * @returns the same document with cleaner text; its `normalization` says what was changed
 */
export function normalise(document: SourceDocument, options: NormaliseOptions = {}): NormalisedDocument {
  const { traces = false } = options
  let blocks = document.blocks.map((block) => takeTexts(block, traces))
  const titles = document.title === null ? [] : [takeText(document.title, 'paragraph', null, traces)]
  let texts = [...titles, ...textsOf(blocks)]
  const { written, ledger } = takeSteps(
    {
      current: () => texts,
      rewrite: replaceText,
      join(step, entry) {
        blocks = joinBlocks(step, blocks, entry)
        texts = [...titles, ...textsOf(blocks)]
      },
    },
    options,
  )
  return {
    value: {
      ...document,
      title: titles[0]?.text ?? null,
      normalization: { script: written, steps: changingSteps(ledger) },
      blocks: dropBlankTexts(blocks.map(withTexts)),
    },
    diagnostics: tell(ledger),
    texts,
  }
}

function textsOf(blocks: readonly BlockTexts[]): Text[] {
  const all: Text[] = []
  for (const { texts } of blocks) for (const text of texts) all.push(text)
  return all
}

function joinBlocks(step: BlockStep, before: readonly BlockTexts[], entry: LedgerEntry): BlockTexts[] {
  const blocks = before.map(withTexts)
  const textsOfBlock = new Map(blocks.map((block, i) => [block, before[i]?.texts ?? []]))
  return step.join(blocks).map((joined) => {
    const texts = joined.sources.flatMap((source) => textsOfBlock.get(source) ?? [])
    const [first] = texts
    if (joined.edits.length === 0 || !first) return { block: joined.block, texts }
    enter(entry, { passes: [joined.edits] }, first.provenance)
    return { block: joined.block, texts: [joinTexts(first, texts, joined)] }
  })
}

function joinTexts(first: Text, texts: readonly Text[], { block, edits }: JoinedBlock): Text {
  return {
    ...first,
    text: block.type === 'paragraph' ? block.text : first.text,
    origin: first.isTraced ? afterPass(joinOrigins(texts.map(originOfText)), edits) : null,
  }
}
