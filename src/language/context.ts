import { TERMS } from './bigram-data.js'
import { costAfter } from './likelihood.js'

/** The last Simplified characters read, newest last. */
export type Context = string

/** Three characters and the fourth: a term of the trade (政务公开) is likelier than its pairs of characters tell. */
const GRAM = 4
const GRAM_COST = 1

let continuations: Map<Context, string> | undefined

/** The characters that go on a term after its three characters. */
function termContinuations(): Map<Context, string> {
  if (continuations) return continuations
  continuations = new Map()
  for (const term of TERMS.trim().split(' '))
    for (let i = GRAM - 1; i < term.length; i++) {
      const context = term.slice(i - GRAM + 1, i)
      continuations.set(context, (continuations.get(context) ?? '') + term.charAt(i))
    }
  return continuations
}

/** True where a character goes on a term of the trade: 政务公|开 */
export function goesOnTerm(context: Context, character: string): boolean {
  return termContinuations().get(context)?.includes(character) ?? false
}

/** How unlikely a character is after what was read, in nats. */
export function costInContext(context: Context, character: string): number {
  return goesOnTerm(context, character) ? GRAM_COST : costAfter(context.slice(-1), character)
}

/** The context after one more character. */
export function extendContext(context: Context, character: string): Context {
  return (context + character).slice(1 - GRAM)
}
