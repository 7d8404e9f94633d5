import { simplifyCharacter } from '../simplify.js'
import { applyEdits, type Edit, type Rewritten, type TextStep, unchanged } from '../text-step.js'
import { type Convert, toSimplified } from './convert.js'
import { countScripts, isTraditionalOnly } from './evidence.js'
import { findSource } from './source.js'
import { documentScript, judge } from './verdict.js'

/** Tells the script that a document is written in. */
export function detectScript(texts: readonly string[]): 'hans' | 'hant' {
  return documentScript(countAll(texts)) === 'hant' ? 'hant' : 'hans'
}

function countAll(texts: readonly string[]) {
  const sum = { hans: 0, hant: 0 }
  for (const text of texts) {
    const { hans, hant } = countScripts(text)
    sum.hans += hans
    sum.hant += hant
  }
  return sum
}

/** Traditional becomes Simplified. Simplified text is not touched: opencc would make 乾县 into 干县. */
export const script: TextStep = {
  name: 'script',
  sign: /[\u3400-\u9fff]/,
  prepare(texts) {
    const counts = countAll(texts)
    if (counts.hant === 0) return unchanged
    const document = documentScript(counts)
    const conversions = {
      convert: toSimplified(findSource(texts)),
      'convert-traditional-only': convertTraditionalOnly,
    }
    return (text) => {
      const verdict = judge(text, document)
      return verdict === 'keep' ? unchanged(text) : compare(text, conversions[verdict](text))
    }
  },
}

const convertTraditionalOnly: Convert = (text) =>
  Array.from(text, (character) =>
    isTraditionalOnly(character) ? simplifyCharacter(character) : character,
  ).join('')

/** Characters are converted one for one, so the edits are where the two differ. */
function compare(before: string, after: string): Rewritten {
  const edits: Edit[] = []
  const results = after[Symbol.iterator]()
  let start = 0
  for (const from of before) {
    const to = results.next().value ?? ''
    if (from !== to) edits.push({ start, from, to })
    start += from.length
  }
  return applyEdits(before, edits)
}
