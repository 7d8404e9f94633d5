import { applyEdits, type TextStep, unchanged } from '../text-step.js'
import { traditionalFinder } from './convert.js'
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
    const findTraditional = traditionalFinder(findSource(texts))
    return (text) => {
      const verdict = judge(text, document)
      if (verdict === 'keep') return unchanged(text)
      const edits = findTraditional(text)
      return applyEdits(
        text,
        verdict === 'convert' ? edits : edits.filter(({ from }) => isTraditionalOnly(from)),
      )
    }
  },
}
