import type { Text } from './block-texts.js'
import type { Rewritten, StepOptions, TextStep } from './text-step.js'

/** Takes one step on texts: what it makes of those that have its sign. The others are not looked at. */
export function rewriteTexts(
  step: TextStep,
  texts: readonly Text[],
  options: StepOptions,
): { text: Text; rewritten: Rewritten }[] {
  const signed = texts.filter(({ text }) => step.sign.test(text))
  if (signed.length === 0) return []
  const rewrite = step.prepare(
    signed.map(({ text }) => text),
    options,
  )
  return signed.map((text) => ({ text, rewritten: rewrite(text.text, text.place) }))
}
