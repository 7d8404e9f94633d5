import type { Diagnostic } from '../model/diagnostic.js'
import { takeText } from './block-texts.js'
import { tell } from './ledger.js'
import { takeSteps } from './take-steps.js'
import type { StepOptions } from './text-step.js'

/** Clean texts, in their order. */
export interface NormalisedTexts {
  texts: string[]
  /** Damage that stayed, and what was repaired on a large scale; without places. */
  diagnostics: Diagnostic[]
}

/**
 * Cleans texts that stand by themselves, each evidence for the others: as the cells of a table, in which blanks stand
 * for no line breaks.
 */
export function normaliseTexts(given: readonly string[], options: StepOptions = {}): NormalisedTexts {
  const texts = given.map((text) => takeText(text, 'cell', null, false))
  const { ledger } = takeSteps(
    {
      current: () => texts,
      rewrite(text, rewritten) {
        text.text = rewritten.text
      },
    },
    options,
  )
  return { texts: texts.map(({ text }) => text), diagnostics: tell(ledger) }
}
