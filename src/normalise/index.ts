import type { Block, SourceDocument } from '../model/document.js'
import type { Result } from '../result.js'
import { byteShift } from './byte-shift/byte-shift.js'
import { controls } from './controls.js'
import { dropBlankTexts, mapTexts, textsOf } from './document-text.js'
import { doubledPunctuation } from './doubled-punctuation.js'
import { gloss } from './gloss.js'
import { enter, type LedgerEntry, openEntry, tell } from './ledger.js'
import { punctuation } from './punctuation.js'
import { radicals } from './radicals.js'
import { detectScript, script } from './script.js'
import { spaces } from './spaces.js'
import type { BlockStep, TextStep } from './text-step.js'
import { verticalForms } from './vertical-forms.js'
import { wraps } from './wraps.js'

/**
 * What is done to a document, in this order:
 *
 * 1. `controls` first, because an invisible character between two others hides every pattern below.
 * 2. `radicals`, so that all that follows sees only real characters.
 * 3. `byte-shift` needs the damaged text as it is: any other change loses the bytes it came from.
 * 4. `vertical-forms` behind it, since such marks are also what shifted bytes look like.
 * 5. `gloss` after it, because a repaired run gives back brackets with readings.
 * 6. `doubled-punctuation` before the marks get their final width, so that its evidence is what the copy has.
 * 7. `script` when the characters are right; glosses would stand between the characters of a phrase.
 * 8. `wraps` while indents are still there, and before punctuation: a line may begin with the comma of the one above.
 * 9. `punctuation` looks past blanks, so it can go before …
 * 10. … `spaces`, which then sees where Chinese marks stand.
 */
const STEPS: readonly (TextStep | BlockStep)[] = [
  controls,
  radicals,
  byteShift,
  verticalForms,
  gloss,
  doubledPunctuation,
  script,
  wraps,
  punctuation,
  spaces,
]

/**
 * Cleans the text of a document: Simplified characters, Chinese punctuation full-width, digits and Latin half-width, no
 * blanks between Chinese characters, wrapped lines joined. In a paragraph, '\n' is a line break that was meant or lost.
 * @returns the same document with cleaner text; its script is the one it was written in
 */
export function normalise(document: SourceDocument): Result<SourceDocument> {
  const ledger: LedgerEntry[] = []
  let blocks: Block[] = document.blocks
  for (const step of STEPS) {
    const entry = openEntry(step.name)
    blocks = 'join' in step ? joinBlocks(step, blocks, entry) : rewriteTexts(step, blocks, entry)
    ledger.push(entry)
  }
  const script = detectScript(textsOf(document.blocks))
  return { value: { ...document, script, blocks: dropBlankTexts(blocks) }, diagnostics: tell(ledger) }
}

function rewriteTexts(step: TextStep, blocks: readonly Block[], entry: LedgerEntry): Block[] {
  const rewrite = step.prepare(textsOf(blocks))
  return mapTexts(blocks, (text, place, provenance) => {
    const rewritten = rewrite(text, place)
    enter(entry, rewritten, provenance)
    return rewritten.text
  })
}

function joinBlocks(step: BlockStep, blocks: readonly Block[], entry: LedgerEntry): Block[] {
  const joined = step.join(blocks)
  entry.count += joined.count
  entry.examples.push(...joined.examples)
  return joined.blocks
}
