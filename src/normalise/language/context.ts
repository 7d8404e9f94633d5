import { TERMS } from './bigram-data.js'
import { costAfter } from './likelihood.js'

/** The last Simplified characters read, newest last. */
export type Context = string

/** Three characters and the fourth: a term of the trade (政务公开) is likelier than its pairs of characters tell. */
const GRAM = 4
const GRAM_COST = 1

let grams: Set<string> | undefined

function termGrams(): Set<string> {
  grams ??= new Set(
    TERMS.trim()
      .split(' ')
      .flatMap((term) => Array.from({ length: term.length - GRAM + 1 }, (_, i) => term.slice(i, i + GRAM))),
  )
  return grams
}

/** How unlikely a character is after what was read, in nats. */
export function costInContext(context: Context, character: string): number {
  return termGrams().has(context + character) ? GRAM_COST : costAfter(context.slice(-1), character)
}

/** The context after one more character. */
export function extendContext(context: Context, character: string): Context {
  return (context + character).slice(1 - GRAM)
}
