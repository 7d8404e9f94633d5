import { Converter } from 'opencc-js/t2cn'
import { countScripts } from './script-evidence.js'
import { type Rewritten, type TextStep, unchanged } from './text-step.js'

/** Tells the script of a document. */
export function detectScript(texts: readonly string[]): 'hans' | 'hant' {
  let hans = 0
  let hant = 0
  for (const text of texts) {
    const counts = countScripts(text)
    hans += counts.hans
    hant += counts.hant
  }
  return hant > hans ? 'hant' : 'hans'
}

/** Traditional becomes Simplified; a Simplified document is not touched (opencc would make 乾县 干县). */
export const script: TextStep = {
  name: 'script',
  prepare(texts) {
    if (detectScript(texts) === 'hans') return unchanged
    const convert = Converter({ from: 't', to: 'cn' })
    return (text) => compare(text, convert(text))
  },
}

function compare(from: string, to: string): Rewritten {
  let count = 0
  const examples: Rewritten['examples'] = []
  for (let i = 0; i < from.length; i++) {
    if (from[i] === to[i]) continue
    count++
    if (examples.length < 3) examples.push({ from: from.charAt(i), to: to.charAt(i) })
  }
  return { text: to, count, examples }
}
