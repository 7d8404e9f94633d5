import type { Block, SourceDocument } from '../model/document.js'
import type { Result } from '../result.js'
import { byteShift } from './byte-shift/byte-shift.js'
import { controls } from './controls.js'
import { doubledPunctuation } from './doubled-punctuation.js'
import { gloss } from './gloss.js'
import { punctuation } from './punctuation.js'
import { radicals } from './radicals.js'
import { detectScript, script } from './script.js'
import { spaces } from './spaces.js'
import type { Place, TextStep } from './text-step.js'

const STEPS: readonly TextStep[] = [
  controls,
  radicals,
  byteShift,
  gloss,
  doubledPunctuation,
  script,
  spaces,
  punctuation,
]

/** Cleans the text of a document; the blocks keep their shape. */
export function normalise(document: SourceDocument): Result<SourceDocument> {
  let blocks = document.blocks
  let found: SourceDocument['script'] = 'hans'
  for (const step of STEPS) {
    const texts = textsOf(blocks)
    if (step === script) found = detectScript(texts)
    const rewrite = step.prepare(texts)
    blocks = mapTexts(blocks, (text, place) => rewrite(text, place).text)
  }
  return { value: { ...document, script: found, blocks }, diagnostics: [] }
}

function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block.text] : block.cells.flatMap((cell) => cell.lines),
  )
}

function mapTexts(blocks: readonly Block[], rewrite: (text: string, place: Place) => string): Block[] {
  return blocks.map((block) =>
    block.type === 'paragraph'
      ? { ...block, text: rewrite(block.text, 'paragraph') }
      : {
          ...block,
          cells: block.cells.map((cell) => ({
            ...cell,
            lines: cell.lines.map((line) => rewrite(line, 'cell')),
          })),
        },
  )
}
