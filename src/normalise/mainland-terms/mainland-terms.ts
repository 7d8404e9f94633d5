import { parsePairs } from '../script/words.js'
import { replaceMatches, type TextStep, unchanged } from '../text-step.js'
import { KEPT_WORDS, LIKELY_TERMS, SURE_TERMS } from './terms.js'

const SURE: ReadonlyMap<string, string> = parsePairs(SURE_TERMS)
const KEPT = KEPT_WORDS.trim().split(/\s+/)
const ALL: ReadonlyMap<string, string> = new Map([...SURE, ...parsePairs(LIKELY_TERMS)])

/** 互联网|软体动物|…; kept words stand in it so that they are found before what they hold. */
const SURE_TERM = new RegExp(alternatives([...KEPT, ...SURE.keys()]), 'g')
const TERM = new RegExp(alternatives([...KEPT, ...ALL.keys()]), 'g')

/** A document with so many words that only Taiwan has means the others as Taiwan does. */
const HABIT = 2

/** Words of Taiwan become those of the mainland, where the caller asks for it: copies made by a machine have them. */
export const mainlandTerms: TextStep = {
  name: 'mainland-terms',
  sign: /[\u3400-\u9fff]/,
  prepare(texts, { toMainlandTerms }) {
    if (!toMainlandTerms) return unchanged
    const [terms, pattern] = hasHabit(texts) ? [ALL, TERM] : [SURE, SURE_TERM]
    return (text) => replaceMatches(text, pattern, ([word]) => terms.get(word) ?? word)
  },
}

function hasHabit(texts: readonly string[]): boolean {
  let sure = 0
  for (const text of texts)
    for (const [word] of text.matchAll(SURE_TERM)) if (SURE.has(word) && ++sure >= HABIT) return true
  return false
}

/** Each word before the words that it begins with. */
function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}
